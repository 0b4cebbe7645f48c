"""What papers say that inspectors found, beside the report's own sentences.

A claim is confirmed where sentences of the report hold it as found, contradicted where the report
lists the same among what must improve or finds the opposite, and not in the report where hardly a
word of it is. In between nothing is said: a report puts things in its own words, and a false alarm
costs a reporter more than silence.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from kg.model.record import Comparison, Finding, Recommendation
from kg.model.reference import councils
from kg.model.report import SectionKind
from kg.model.span import Span
from kg.model.terms import ClaimKind, Polarity, Topic, Verdict
from kg.resolve.compare.case import Case
from kg.resolve.compare.coverage import Coverage, Held, covered, likely
from kg.resolve.compare.cues import DENIES, GROUPS, JOINED, LABEL, NARROWED, PORTIONS, STOP, VERBS
from kg.resolve.compare.printed import Told
from kg.resolve.compare.words import stem, telling_stems, words

_ENOUGH = 0.6
"""So large a share of a claim's weight must be held for the report to say so."""

_HALF = 0.5
"""A claim that the report states less than half of is told there as an aim, if at all."""

_HARDLY = 0.25
"""With less than this of it in any three sentences, the report does not say so."""

_SURELY = 0.8
"""A paper's blame is contradicted by praise only where the praise holds so much of it."""

_MANY_WORDS = 6
"""A claim of fewer telling words is too common for its absence to be said."""

_WORDS = 3
"""A claim of fewer telling words says too little to be looked for."""


_BEFORE_VERB = 6
"""Words at a sentence's start among which its subject is looked for."""


@dataclass(frozen=True)
class _Side:
    """What a report says that findings of papers are held against."""

    case: Case

    @cached_property
    def findings(self) -> list[tuple[Span, Finding]]:
        """The report's own findings, in the order of the text."""
        return sorted(
            ((e.span, f) for f in self.case.report.findings for e in f.evidence),
            key=lambda pair: pair[0],
        )

    @cached_property
    def points(self) -> list[tuple[Span, Recommendation, frozenset[str]]]:
        """What the report says must improve, with the stems of each point."""
        return [
            (e.span, r, frozenset(telling_stems(words(r.text))))
            for r in self.case.report.recommendations
            for e in r.evidence
        ]

    def is_against(self, held: Held, finding: Finding) -> bool:
        """Say whether a sentence of the report says the contrary of a finding.

        Judged by what both sides print: what must improve against praise, or a word of denial or
        of want that only one of the two has. How we read a sentence alone is not enough to
        contradict a paper.
        """
        text = held.told.span.of(self.case.report.article.text)
        denies, denied = DENIES.search(finding.sentence), DENIES.search(text)
        if finding.polarity is Polarity.STRENGTH:
            listed = any(s.start <= held.told.span.start < s.end for s, _, _ in self.points)
            return listed or (denied is not None and denies is None)
        if finding.polarity is Polarity.WEAKNESS:
            judged = self._judged(held.told.span) is Polarity.STRENGTH
            return judged and denies is not None and denied is None
        return False

    def judges_alike(self, finding: Finding) -> bool:
        """Say whether the report has findings of the same topic and polarity."""
        return any(
            f.topic is finding.topic and f.polarity is finding.polarity for _, f in self.findings
        )

    def _judged(self, span: Span) -> Polarity | None:
        """Return how the report judges in a sentence; None where it does not."""
        found = {f.polarity for s, f in self.findings if s.start < span.end and span.start < s.end}
        return found.pop() if len(found) == 1 else None

    @cached_property
    def graded(self) -> tuple[Span, ...]:
        """Where the report gives its grades: rows and headings, which find nothing."""
        own = self.case.report
        return tuple(e.span for j in own.judgements for e in j.evidence)

    def only_grades(self, told: Told) -> bool:
        """Say whether a sentence is a row of grades, or names inspectors or days."""
        if told.section is SectionKind.FRONT and LABEL.match(" ".join(told.folded)):
            return True
        span = told.span
        return any(s.start < span.end and span.start < s.end for s in self.graded)


def findings(case: Case) -> Iterator[Comparison]:
    """Yield how what each article says inspectors found stands to the report."""
    side = _Side(case)
    names = {stem(w.folded) for w in words(councils()[_gss(case)].name)}
    for press in case.press:
        for finding in press.account.findings:
            if case.holds(finding):
                claim = tuple(s for s in telling_stems(words(finding.sentence)) if s not in names)
                if len(set(claim)) >= _WORDS:
                    yield from _compared(side, finding, claim)


def _gss(case: Case) -> str:
    """Return the code of the council inspected."""
    return case.inspection.council.partition("/")[2]


def _compared(side: _Side, finding: Finding, claim: tuple[str, ...]) -> Iterator[Comparison]:
    """Yield how one finding stands to the report; nothing where that is not clear."""
    case = side.case
    held = [h for h in likely(claim, case.text) if not side.only_grades(h.told)]
    against = [h for h in held if side.is_against(h, finding)]
    others = [h for h in held if h not in against]
    found = covered(claim, others, case.text)
    opposed = covered(claim, against, case.text)
    hoped = covered(claim, others, case.text, aims=True)
    if found.share >= _ENOUGH and found.share >= opposed.share:
        verdict, why = _how_wide(finding, found)
        yield _told(case, finding, verdict, why, found.places)
    elif opposed.share >= (_ENOUGH if finding.polarity is Polarity.STRENGTH else _SURELY):
        why = "The report's sentence judges the other way."
        yield _told(case, finding, Verdict.CONTRADICTED, why, opposed.places)
    elif finding.polarity is Polarity.STRENGTH and hoped.share >= _ENOUGH:
        if found.share < _HALF:
            yield _only_hoped(case, finding, hoped, _point(side, finding, claim))
    elif len(set(claim)) < _MANY_WORDS:
        return
    elif max(hoped.share, opposed.share) < _HARDLY and not side.judges_alike(finding):
        yield _told(case, finding, Verdict.NOT_IN_REPORT, _elsewhere(case, claim), ())


def _elsewhere(case: Case, claim: tuple[str, ...]) -> str:
    """Return that a report does not say a thing, and which other report of the council does."""
    for other in case.others:
        if covered(claim, likely(claim, other.text), other.text).share >= _ENOUGH:
            return f"No sentence of this report says so; that of {other.when} does."
    return "No sentence of the report was found that says so."


def _point(
    side: _Side, finding: Finding, claim: tuple[str, ...]
) -> tuple[Span, Recommendation] | None:
    """Return the point to improve that is about what a claim praises: topic and subject alike."""
    if finding.topic in (Topic.PRACTICE, Topic.LEADERSHIP):
        return None
    subject = frozenset(claim[:2])
    for span, point, stems in side.points:
        if point.topic is finding.topic and subject <= stems:
            return span, point
    return None


def _only_hoped(
    case: Case, finding: Finding, hoped: Coverage, point: tuple[Span, Recommendation] | None
) -> Comparison:
    """Return that a paper tells as found what the report tells as an aim."""
    if point is None:
        why = "The report tells this as an aim or a plan, not as found."
        return _told(case, finding, Verdict.BROADER, why, hoped.places)
    span, _ = point
    why = "The report tells this as an aim, and lists the same among what must improve."
    places = (*hoped.places, span)
    return _told(case, finding, Verdict.CONTRADICTED, why, places)


def _how_wide(finding: Finding, found: Coverage) -> tuple[Verdict, str]:
    """Return whether what the report says is said of as many as the paper says it of."""
    mine = words(finding.sentence)
    if not any(w.folded in PORTIONS for w in mine):
        said = {stem(w.folded) for w in mine}
        for held in found.parts:
            of_whom = NARROWED.search(" ".join(held.told.folded))
            if of_whom and stem(of_whom["whom"]) in said:
                return Verdict.BROADER, f"The report says so of “{of_whom.group()}” only."
    left = next((s for h in found.parts if (s := _left_out(h, finding))), "")
    if left:
        return Verdict.NARROWER, f"The report says so of {left} as well."
    return Verdict.CONFIRMED, "The report says so."


def _left_out(held: Held, finding: Finding) -> str:
    """Return who a report's sentence says it of beside those whom the paper names, else nothing."""
    opening = [w.folded for w in held.told.words[:_BEFORE_VERB]]
    mine = {stem(w.folded) for w in words(finding.sentence)}
    for size, follows in enumerate(opening):
        joined = JOINED.match(" ".join(opening[:size])) if follows in VERBS else None
        if joined:
            for its, beside in (("one", "other"), ("other", "one")):
                if not {joined[p].split()[-1] for p in (its, beside)} <= GROUPS:
                    continue
                named, missing = _content(joined[its]), _content(joined[beside])
                if named and named <= mine and missing and not missing & mine:
                    return joined[beside]
    return ""


def _content(part: str) -> set[str]:
    """Return the stems of some words but function words."""
    return {stem(w) for w in part.split() if w not in STOP}


def _told(
    case: Case, finding: Finding, verdict: Verdict, why: str, places: tuple[Span, ...]
) -> Comparison:
    """Return the comparison of a finding with places of the report."""
    return case.comparison(
        ClaimKind.FINDING,
        verdict,
        told=finding.sentence,
        printed=case.said(places),
        why=why,
        evidence=finding.evidence,
        against=case.words(*places),
        subject=finding.key,
    )
