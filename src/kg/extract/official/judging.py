"""What a report's sentence makes of what it tells, by the cues in it.

The cues of ``kg.extract.lexicon.report_words`` are found in one pass; then each part is weighed: a negation turns
the praise or blame within its reach, a verb of relief turns blame, and one flaw outweighs the good
words around it. A sentence that turns (*but*, *however*) has parts of its own.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.extract.lexicon.phrases import Hit, Phrases
from kg.extract.lexicon.report_words import WORDS, Cue
from kg.model.span import Span
from kg.model.terms import Polarity

CUES = Phrases(WORDS)
_REACH = 6
"""How many words a negation reaches."""

_FAR = 8
"""How far it reaches to turn blame into praise: *no cases where children wait needlessly*."""

_STEP = 4
"""How many words a verb of relief reaches."""

_WEIGHT = {Cue.GOOD: 2, Cue.MILD: 1, Cue.MERIT: 6, Cue.BAD: 4, Cue.FLAW: 8}
_PURPOSE = ("to ensure", "so that", "to make sure", "in order to")
"""What is denied after these is meant not to be: *to ensure that no child is left out*."""

_CONDITIONS = ("when ", "where ", "if ", "once ", "wherever ", "whenever ", "should ")

_ENOUGH = 2
"""Less than this is no judgement: one mild word only tells how things are."""

_PART = 3
"""So many words a part has at least that is judged apart from the other."""


@dataclass(slots=True)
class Weight:
    """How much praise and how much blame a part of a sentence holds."""

    good: int = 0
    bad: int = 0

    @property
    def polarity(self) -> Polarity | None:
        """What the part makes of what it tells, None where it makes nothing of it."""
        if max(self.good, self.bad) < _ENOUGH:
            return None
        return Polarity.WEAKNESS if self.bad >= self.good else Polarity.STRENGTH


@dataclass(frozen=True, slots=True)
class Part:
    """A sentence, or what stands before or after its turn, with what it makes of things."""

    span: Span
    polarity: Polarity | None
    weight: Weight


def judged(text: str, sentence: Span) -> tuple[Part, ...]:
    """Return the parts of a sentence of a plain text: one, or two that think differently."""
    cues = list(CUES.hits(text, sentence.start, sentence.end))
    whole = _part(text, sentence, cues)
    for cut in _cuts(text, sentence, cues):
        first = _part(text, Span(sentence.start, cut), [c for c in cues if c.start < cut])
        second = _part(text, Span(cut, sentence.end), [c for c in cues if c.start >= cut])
        if first.polarity and second.polarity and first.polarity is not second.polarity:
            return first, second
    return (whole,)


def _part(text: str, span: Span, cues: Sequence[Hit]) -> Part:
    """Return a part with its weight."""
    weight = weigh(text, span, cues)
    return Part(span, weight.polarity, weight)


def _cuts(text: str, sentence: Span, cues: Sequence[Hit]) -> Iterator[int]:
    """Yield where a sentence turns: before *but*, at the comma that ends *Although …*."""
    for cue in cues:
        if cue.value is not Cue.TURN and cue.value is not Cue.CONCEDE:
            continue
        if text.count(" ", sentence.start, cue.start) >= _PART:
            yield cue.start
        elif cue.value is Cue.TURN:
            comma = text.find(",", cue.end + 1, sentence.end)
            while comma >= 0:
                if text.count(" ", cue.end, comma) >= _PART:
                    yield comma + 1
                comma = text.find(",", comma + 1, sentence.end)
    semicolon = text.find(";", sentence.start, sentence.end)
    if semicolon >= 0:
        yield semicolon + 1


def weigh(text: str, span: Span, cues: Sequence[Hit]) -> Weight:
    """Return what the cues of one part of a plain text come to."""
    weight = Weight()
    condition = _condition(text, span)
    last: dict[Cue, Hit] = {}
    open_denial = False
    for hit in cues:
        cue: Cue = hit.value
        if cue in (Cue.NOT, Cue.BAD) and (hit.start < condition or _is_unwished(text, hit, last)):
            continue
        if cue is Cue.NOT:
            weight.bad += _WEIGHT[Cue.BAD] if open_denial else 0
            open_denial = True
        elif cue is Cue.FLAW:
            weight.bad += _WEIGHT[cue]
            open_denial = False
        elif cue is Cue.BAD:
            open_denial = _blamed(text, hit, last, weight) and open_denial
        elif cue in _WEIGHT:
            open_denial = _praised(text, hit, last, weight) and open_denial
        last[cue] = hit
    weight.bad += _WEIGHT[Cue.BAD] if open_denial else 0
    return weight


def _is_unwished(text: str, hit: Hit, last: dict[Cue, Hit]) -> bool:
    """Say whether something bad, or a denial, is what is to be avoided, or a house's number."""
    if hit.value is Cue.NOT and text.startswith(". ", hit.end):
        return True
    wish = last.get(Cue.WISH)
    if not _near(text, wish, hit, _REACH):
        return False
    return hit.value is Cue.BAD or (wish is not None and text[wish.start : wish.end] in _PURPOSE)


def _condition(text: str, span: Span) -> int:
    """Return where the condition ends with which a part begins: *When risks rise, managers act*."""
    if not text.startswith(_CONDITIONS, span.start):
        return span.start
    return max(text.find(",", span.start, span.end), span.start)


def _blamed(text: str, hit: Hit, last: dict[Cue, Hit], weight: Weight) -> bool:
    """Weigh something bad; say whether a denial before it is still open."""
    if _near(text, last.get(Cue.NOT), hit, _FAR):
        weight.good += _WEIGHT[Cue.GOOD]
        return False
    if _near(text, last.get(Cue.RELIEF), hit, _STEP):
        weight.good += _WEIGHT[Cue.GOOD]
    elif not _near(text, last.get(Cue.AWARE), hit, _STEP):
        weight.bad += _WEIGHT[Cue.BAD]
    return True


def _praised(text: str, hit: Hit, last: dict[Cue, Hit], weight: Weight) -> bool:
    """Weigh something good; say whether a denial before it is still open."""
    if _near(text, last.get(Cue.NOT), hit, _REACH):
        weight.bad += _WEIGHT[Cue.BAD]
        return False
    if not _near(text, last.get(Cue.WISH), hit, _REACH):
        weight.good += _WEIGHT[hit.value]
    return True


def _near(text: str, before: Hit | None, hit: Hit, reach: int) -> bool:
    """Say whether one cue stands so few words before another, in its clause."""
    if before is None or text.count(" ", before.end, hit.start) > reach:
        return False
    return ";" not in text[before.end : hit.start]
