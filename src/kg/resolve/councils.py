"""Which council *the council* is, and which of two councils of one name existed at the time."""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from kg.extract.employers import only_employs
from kg.model.document import Document, Part
from kg.model.edtf import Bounds
from kg.model.mention import CouncilMention, JudgementMention
from kg.model.reference import councils
from kg.model.span import Span

# "the predecessor council", "its predecessor authority": the one before the article's own
PREDECESSOR = re.compile(r"\b(?:predecessor|former|old|abolished)\b", re.IGNORECASE)
# "seven other councils, among them …", "neighbouring Bury": named beside the story, not its subject
ASIDE = re.compile(
    r"\b(?:others?|neighbour(?:s|ing)|nearby|alongside|along\swith|such\sas|unlike|among\s(?:them|whom)"
    r"|including|join(?:s|ed|ing)|compared\s(?:with|to)|(?:his|her|their)\s(?:\w+\s){0,2}(?:work|time|years|spell|job|role|career|stint)\s(?:in|at|with|running)|formerly|previously\s(?:at|of|with)|away\sfrom|(?:moved|came|joined|arrived|recruited|poached|sent|seconded|on\sloan)\s(?:\w+\s)?from|(?:worked|works|working)\s(?:in|at|for)|once|successor|similar\sto|same\sas)\b[^.;]{0,120}$",
    re.IGNORECASE,
)
_CLEAR_SHARE = 0.6
_REPORT_LAG = timedelta(days=270)
_SUBJECT_REACH = 60


@dataclass(frozen=True, slots=True)
class CouncilsOf:
    """The councils of one article: the code behind each mention, and the one it is mostly about."""

    by_span: dict[Span, str]
    main: str | None
    document: Document
    clear: bool
    eclipsed: frozenset[str] = frozenset()
    """Councils that were abolished and whose successors the article names."""

    aside: frozenset[str] = frozenset()
    """Councils that are only ever named beside the story: *among them Doncaster*."""

    employers: frozenset[Span] = frozenset()
    """Where a council is named only as somebody's place of work: *the former Leeds director*."""

    def near(self, position: int) -> str | None:
        """Return the council that a place in the text speaks of.

        It is the one last named before it in the sentence; else the one that the section's
        heading names; else the article's own; else, in an article on several councils, the one
        that the paragraph is about, or the one last named at all.
        """
        sentence = self.document.sentence_at(position)
        start = sentence.span.start if sentence else 0
        beside = [
            s for s in self.by_span if start <= s.start < position and s not in self.employers
        ]
        if beside:
            return self.by_span[max(beside)]
        headed = self._section(position)
        if headed is not None:
            return headed
        if self.clear or self.main is None:
            return self.main
        return self._paragraph(position) or self._sentence_after(position) or self._before(position)

    def _section(self, position: int) -> str | None:
        """Return the one council that the heading above a place names."""
        paragraph = self.document.paragraph_at(position)
        if paragraph is None:
            return None
        for earlier in reversed(self.document.paragraphs[: paragraph.index]):
            if earlier.part is Part.HEADING:
                codes = {c for s, c in self.by_span.items() if earlier.span.covers(s)}
                return next(iter(codes)) if len(codes) == 1 else None
        return None

    def _paragraph(self, position: int) -> str | None:
        """Return the council that opened the last sentence with one, else the paragraph's first."""
        paragraph = self.document.paragraph_at(position)
        if paragraph is None:
            return None
        inside = [s for s in self._standing() if paragraph.span.start <= s.start < position]
        opening = [s for s in inside if self._opens(s)]
        chosen = max(opening) if opening else min(inside, default=None)
        return self.by_span[chosen] if chosen is not None else None

    def _opens(self, span: Span) -> bool:
        """Say whether a name stands at the head of its sentence, as its subject does."""
        sentence = self.document.sentence_at(span.start)
        return sentence is not None and span.start - sentence.span.start <= _SUBJECT_REACH

    def _sentence_after(self, position: int) -> str | None:
        """Return the council named later in the sentence."""
        sentence = self.document.sentence_at(position)
        later = [s for s in self._standing() if sentence and sentence.span.covers(s)]
        return self.by_span[min(later)] if later else None

    def _before(self, position: int) -> str | None:
        """Return the council last named before a place, else the article's first."""
        before = [s for s in self._standing() if s.start < position]
        return self.by_span[max(before)] if before else self.main

    def _standing(self) -> list[Span]:
        """Return the mentions of councils that their successors have not replaced."""
        out = self.eclipsed | self.aside
        return [s for s, g in self.by_span.items() if g not in out and s not in self.employers]


def resolve_councils(document: Document, today: date | None) -> CouncilsOf:
    """Return the councils of an article, *the council* resolved."""
    named = {
        m.span: at(m.gss, m.others, today) for m in document.of(CouncilMention) if m.gss is not None
    }
    eclipsed = frozenset(
        g for g in named.values() if set(councils()[g].successors) & set(named.values()) - {g}
    )
    employers = frozenset(
        m.span for m in document.of(CouncilMention) if m.gss and only_employs(document.text, m)
    )
    aside = _named_aside(document, named)
    weights: Counter[str] = Counter()
    for span, gss in sorted(named.items()):
        paragraph = document.paragraph_at(span.start)
        headline = paragraph is not None and paragraph.part is Part.HEADLINE
        weights[gss] += 0 if gss in eclipsed | aside or span in employers else 3 if headline else 1
    main = max(weights, key=lambda g: (weights[g], _first(named, g)), default=None)
    clear = main is not None and weights[main] >= _CLEAR_SHARE * sum(weights.values())
    clear = clear and not _shares_news(document, named, main)
    found = CouncilsOf(named, main, document, clear, eclipsed, aside, employers)
    by_span = dict(named)
    for mention in document.of(CouncilMention):
        near = found.near(mention.span.start) if mention.gss is None else None
        if near is not None and PREDECESSOR.search(mention.text):
            near = only_predecessor(near) or only_predecessor(main or near)
        if near is not None:
            by_span[mention.span] = near
    told = dict(sorted(by_span.items()))
    return CouncilsOf(told, main, document, clear, eclipsed, aside, employers)


def _shares_news(document: Document, named: dict[Span, str], main: str | None) -> bool:
    """Say whether another council, named more than once, got a grade of its own in the article."""
    graded = {named[j.council] for j in document.of(JudgementMention) if j.council in named}
    often = Counter(gss for span, gss in named.items() if not _is_aside(document, span))
    return any(often[gss] > 1 for gss in graded - {main})


def _named_aside(document: Document, named: dict[Span, str]) -> frozenset[str]:
    """Return the councils that every mention names only beside another, if one is left over."""
    told: dict[str, bool] = {}
    for span, gss in named.items():
        told[gss] = told.get(gss, True) and _is_aside(document, span)
    aside = frozenset(gss for gss, only in told.items() if only)
    return aside if len(aside) < len(told) else frozenset()


def _is_aside(document: Document, span: Span) -> bool:
    """Say whether a council is named only beside another: *among them Leeds*, *away from Kent*."""
    sentence = document.sentence_at(span.start)
    before = document.text[sentence.span.start : span.start] if sentence else ""
    return ASIDE.search(before) is not None


def only_predecessor(gss: str) -> str | None:
    """Return the one council that a council wholly or partly took over from."""
    before = [c.gss for c in councils().values() if gss in c.successors]
    return before[0] if len(before) == 1 else None


def at(gss: str, others: tuple[str, ...], day: date | None) -> str:
    """Return which of the councils of one name existed on a day; the first where none is known."""
    if day is None:
        return gss
    name = councils()[gss].name
    for code in (gss, *others):
        entry = councils()[code]
        if entry.name != name:
            continue
        begun = not entry.start or date.fromisoformat(entry.start) <= day
        ended = bool(entry.end) and date.fromisoformat(entry.end) < day
        if begun and not ended:
            return code
    return gss


def inspected(gss: str, told: Bounds) -> str | None:
    """Return which council an inspection at a time was of: the one named may not have been there.

    Before a council's time it was the one that it took over from, after it the one that took over;
    a report may still come out some months after a council's end. None where several could be
    meant: *BCP Council in 2016* is Bournemouth, Poole or Dorset.

    >>> inspected("E06000064", Bounds(date(2022, 11, 7), date(2022, 11, 18)))
    'E10000006'
    """
    entry = councils()[gss]
    others = []
    if entry.start and told.latest < date.fromisoformat(entry.start):
        others = [c for c in councils().values() if gss in c.successors]
    elif entry.end and told.earliest - date.fromisoformat(entry.end) > _REPORT_LAG:
        others = [councils()[code] for code in entry.successors]
    if not others:
        return gss
    same = [c for c in others if c.name == entry.name] or others
    return same[0].gss if len(same) == 1 else None


def _first(named: dict[Span, str], gss: str) -> int:
    """Return how early a council is named; greater is earlier."""
    return -min(span.start for span, code in named.items() if code == gss)
