"""Findings whose words stand in the report of another inspection than they were taken for.

An article that goes through several inspections of a council leaves it to the reader of which one
a sentence speaks. Where it quotes, and the words stand in just one of the reports of the
inspections that it names, that is the one; so it is where nearly all telling words of a sentence
stand there.
"""

from collections.abc import Iterator

from kg.model.record import Finding
from kg.model.reference import councils
from kg.model.terms import Verdict
from kg.resolve.compare.alignment import align
from kg.resolve.compare.case import Case, Official, Press
from kg.resolve.compare.coverage import covered, likely
from kg.resolve.compare.words import Word, stem, telling_stems, words

_SURELY = 0.75
"""So large a share of a sentence's weight in another report, and"""

_BARELY = 0.4
"""less than this in the inspection's own, move it there."""

_TELLING = 4
"""A sentence of fewer telling words could stand in any report."""


def relocated(case: Case) -> Iterator[tuple[str, str]]:
    """Yield the findings of a case that belong to another inspection, each with that one's key."""
    for press in case.press:
        named = {case.linked(i.key) for i in press.account.inspections}
        others = [o for o in case.others if o.inspection in named]
        for finding in press.account.findings if others else ():
            if case.holds(finding):
                goes_to = _where(case, press, finding, others)
                if goes_to:
                    yield finding.key, goes_to


def _where(case: Case, press: Press, finding: Finding, others: list[Official]) -> str | None:
    """Return the one other inspection in whose report a finding's words stand, if there is one."""
    text = press.document.text
    runs = [
        words(text, q.content)
        for e in finding.evidence
        for q in press.document.quotes
        if e.span.start <= q.span.start and q.content.end <= e.span.end
    ]
    runs = [run for run in runs if run]
    if runs:
        if any(_stands(run, case.own) for run in runs):
            return None
        fitting = [o for o in others if all(_stands(run, o) for run in runs)]
        return fitting[0].inspection if len(fitting) == 1 else None
    skipped = {stem(w.folded) for w in words(councils()[case.inspection.council[8:]].name)}
    claim = tuple(s for s in telling_stems(words(finding.sentence)) if s not in skipped)
    if len(set(claim)) < _TELLING or _share(claim, case.own) >= _BARELY:
        return None
    fitting = [o for o in others if _share(claim, o) >= _SURELY]
    return fitting[0].inspection if len(fitting) == 1 else None


def _stands(run: tuple[Word, ...], official: Official) -> bool:
    """Say whether quoted words stand in a report as quoted."""
    return align(run, official.text, whole=False).verdict is Verdict.EXACT


def _share(claim: tuple[str, ...], official: Official) -> float:
    """Return how much of a claim a report holds."""
    return covered(claim, likely(claim, official.text), official.text).share
