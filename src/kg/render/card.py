"""An inspection's report card: its grades in their order, as one small sign of the picture."""

from collections import Counter
from dataclasses import dataclass
from typing import Final

import networkx as nx

from kg.model.terms import Area, Grade, Polarity
from kg.render import look

CHIP_HEIGHT: Final = 40
_ALONE: Final = 34
_CARD: Final = 70
_LETTER: Final = 10.5
_PADDING: Final = 26
_SIGN: Final = {look.finding(Polarity.STRENGTH): 0, look.finding(Polarity.WEAKNESS): 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What an inspection is drawn as before it is unfolded.

    ``grade`` is the category of its overall grade, ``word`` that grade's word in one line or two,
    ``pips`` are the categories of the grades of its areas, ``found`` counts the strengths, the
    weaknesses and the disagreements.
    """

    grade: str = ""
    word: str = ""
    pips: tuple[str, ...] = ()
    found: tuple[int, int, int] = (0, 0, 0)

    @property
    def width(self) -> int:
        """The width of the sign, measured by its longest line."""
        if not self.grade:
            return _CARD if self.pips else _ALONE
        longest = max(len(line) for line in self.word.split("\n"))
        return round(max(_CARD, longest * _LETTER + _PADDING))


def card(graph: "nx.MultiDiGraph[str]", inspection: str) -> Card:
    """Return the report card of an inspection."""
    near = sorted(set(graph.successors(inspection)))
    grades = sorted(
        (graph.nodes[n]["rank"], n) for n in near if graph.nodes[n]["kind"] == "judgement"
    )
    nodes = [n for _, n in grades]
    overall = next((n for n in nodes if graph.nodes[n]["part"] == Area.OVERALL), None)
    counted: Counter[int] = Counter()
    for node in near:
        data = graph.nodes[node]
        if data["category"] in _SIGN:
            counted[_SIGN[data["category"]]] += data["stands"]
    argued = {c for n in (inspection, *near) for c in graph.successors(n)}
    disputes = sum(graph.nodes[c]["kind"] == "conflict" for c in argued)
    category = graph.nodes[overall]["category"] if overall else ""
    return Card(
        grade=category,
        word=_word(category),
        pips=tuple(graph.nodes[n]["category"] for n in nodes if n != overall),
        found=(counted[0], counted[1], disputes),
    )


def _word(category: str) -> str:
    """Return a grade's word, a long one on two lines."""
    word = str(look.LOOKS[category].one) if category else ""
    return word.replace(" ", "\n", 1) if word == Grade.REQUIRES_IMPROVEMENT else word
