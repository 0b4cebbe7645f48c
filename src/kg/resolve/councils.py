"""Which council *the council* is, and which of two councils of one name existed at the time."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from kg.model.document import Document, Part
from kg.model.mention import CouncilMention
from kg.model.reference import councils
from kg.model.span import Span

_CLEAR_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class CouncilsOf:
    """The councils of one article: the code behind each mention, and the one it is mostly about."""

    by_span: dict[Span, str]
    main: str | None
    document: Document
    clear: bool

    def near(self, position: int) -> str | None:
        """Return the council that a place in the text speaks of.

        It is the one last named in the sentence or paragraph; else the article's own; else, in
        an article on several councils, the one last named at all.
        """
        paragraph = self.document.paragraph_at(position)
        start = paragraph.span.start if paragraph else 0
        inside = [s for s in self.by_span if start <= s.start < position]
        if inside:
            return self.by_span[max(inside)]
        sentence = self.document.sentence_at(position)
        if sentence is not None:
            later = [s for s in self.by_span if sentence.span.covers(s)]
            if later:
                return self.by_span[min(later)]
        if self.clear or self.main is None:
            return self.main
        before = [s for s in self.by_span if s.start < position]
        return self.by_span[max(before)] if before else self.main


def resolve_councils(document: Document, today: date | None) -> CouncilsOf:
    """Return the councils of an article, *the council* resolved."""
    named = {
        m.span: at(m.gss, m.others, today) for m in document.of(CouncilMention) if m.gss is not None
    }
    weights: Counter[str] = Counter()
    for span, gss in sorted(named.items()):
        paragraph = document.paragraph_at(span.start)
        headline = paragraph is not None and paragraph.part is Part.HEADLINE
        weights[gss] += 3 if headline else 1
    main = max(weights, key=lambda g: (weights[g], _first(named, g)), default=None)
    clear = main is not None and weights[main] >= _CLEAR_SHARE * sum(weights.values())
    found = CouncilsOf(named, main, document, clear)
    by_span = dict(named)
    for mention in document.of(CouncilMention):
        if mention.gss is None:
            gss = found.near(mention.span.start)
            if gss is not None:
                by_span[mention.span] = gss
    return CouncilsOf(dict(sorted(by_span.items())), main, document, clear)


def at(gss: str, others: tuple[str, ...], day: date | None) -> str:
    """Return which of the councils of one name existed on a day; the first where none is known."""
    if day is None:
        return gss
    for code in (gss, *others):
        entry = councils()[code]
        begun = not entry.start or date.fromisoformat(entry.start) <= day
        ended = bool(entry.end) and date.fromisoformat(entry.end) < day
        if begun and not ended:
            return code
    return gss


def predecessor(gss: str, day: date) -> str:
    """Return the council of the same name that a council succeeded, if the day was in its time."""
    entry = councils()[gss]
    if not entry.start or day >= date.fromisoformat(entry.start):
        return gss
    same = [c.gss for c in councils().values() if gss in c.successors and c.name == entry.name]
    return same[0] if len(same) == 1 else gss


def _first(named: dict[Span, str], gss: str) -> int:
    """Return how early a council is named; greater is earlier."""
    return -min(span.start for span, code in named.items() if code == gss)
