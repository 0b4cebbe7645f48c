"""The words a thing was read from, set back into the article they stand in."""

from collections.abc import Iterable, Mapping
from typing import Final, TypeAlias

from kg.rdf.namespace import ID
from kg.render.thing import Words
from kg.store.reading import Reading

Decided: TypeAlias = Mapping[tuple[str, str, int, int], list[str]]
"""A person's decisions in sentences, by kind of thing, source's key and offsets of the words."""

_ROUND: Final = 260
"""How many characters of the article are shown on each side of the words."""


class Proof:
    """Finds evidence in a reading, with its context out of the articles' texts."""

    def __init__(
        self, reading: Reading, texts: Mapping[str, str] | None, decided: Decided | None = None
    ) -> None:
        """Take the articles' texts by the source's key, and what a person decided of their words.

        Without the texts there is no context.
        """
        self._reading = reading
        self._texts = texts or {}
        self._decided = decided or {}

    def of(self, *nodes: str) -> tuple[Words, ...]:
        """Return the evidence of some nodes: by source and place, each passage once."""
        pieces = {piece for node in nodes for piece in self._reading.all(node, "evidence")}
        places: dict[tuple[str, int, str], Words] = {}
        for piece in sorted(pieces):
            words = self._words(piece)
            start = int(self._reading.one(piece, "start") or 0)
            kept = places.setdefault((words.source, start, words.exact), words)
            if kept.confidence < words.confidence:
                places[words.source, start, words.exact] = words
        return tuple(places[place] for place in sorted(places))

    def decided(self, node: str) -> tuple[str, ...]:
        """Return what a person decided of the words that a thing was read from: who, when, why."""
        read, found = self._reading, dict[str, None]()
        kind = node.removeprefix(ID).partition("/")[0]
        pieces = read.all(node, "evidence") if self._decided else ()
        for piece in pieces:
            start, end = (int(read.one(piece, name) or 0) for name in ("start", "end"))
            place = (kind, read.one(piece, "source").rsplit("/", 1)[-1], start, end)
            found.update(dict.fromkeys(self._decided.get(place, ())))
        return tuple(found)

    def source(self, node: str) -> str:
        """Return what a source is called: its title, or its file's name."""
        title = self._reading.one(node, "title")
        return title or self._reading.one(node, "fileName") or self._reading.name(node)

    def _words(self, piece: str) -> Words:
        read = self._reading
        source, exact = read.one(piece, "source"), read.one(piece, "exact")
        page = read.one(piece, "page")
        start, end = int(read.one(piece, "start") or 0), int(read.one(piece, "end") or 0)
        text = self._texts.get(source.rsplit("/", 1)[-1], "")
        # Offsets of another text would put the mark on other words: then better no context.
        fits = bool(exact) and text[start:end] == exact
        return Words(
            source=source,
            name=self.source(source),
            exact=exact,
            before=_before(text, start) if fits else "",
            after=_after(text, end) if fits else "",
            rule=read.one(piece, "rule"),
            confidence=float(read.one(piece, "confidence") or 0),
            page=int(page) if page else None,
        )


def names(evidence: Iterable[Words]) -> str:
    """Return the names of the sources of some evidence."""
    return ", ".join(sorted({words.name for words in evidence}))


def _before(text: str, start: int) -> str:
    """Return what stands before a place in its paragraph, from the beginning of a word."""
    low = max(text.rfind("\n", 0, start) + 1, start - _ROUND)
    if low == 0 or text[low - 1] == "\n":
        return text[low:start]
    return "… " + text[low:start].partition(" ")[2]


def _after(text: str, end: int) -> str:
    """Return what stands after a place in its paragraph, to the end of a word."""
    stop = text.find("\n", end)
    high = min(len(text) if stop < 0 else stop, end + _ROUND)
    if high == len(text) or text[high] == "\n":
        return text[end:high]
    return text[end:high].rpartition(" ")[0] + " …"
