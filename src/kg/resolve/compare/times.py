"""The time on site and the lead inspector that papers tell, beside the report's title page."""

from collections.abc import Iterator

from kg.model.edtf import bounds, compatible, precision
from kg.model.record import Comparison, Dating, Evidence
from kg.model.terms import ClaimKind, Verdict
from kg.model.times import in_words
from kg.resolve.because import called_by
from kg.resolve.compare.case import Case

_TO_THE_DAY = 45
"""Days that a time told to the day may span."""


def times(case: Case) -> Iterator[Comparison]:
    """Yield how each article's time on site stands to the report's."""
    official = case.inspection.when
    own = [
        e
        for d in case.inspection.datings
        for e in d.evidence
        if e.source == case.report.article.key
    ]
    if official is None or not own:
        return
    for dating in case.inspection.datings:
        for press in case.press:
            key = press.account.article.key
            evidence = tuple(e for e in dating.evidence if e.source == key)
            # A month or day after the last on site is that of the report, and no claim about them.
            if evidence and called_by(dating.edtf, official) is None:
                yield _compared(case, dating, official, evidence, tuple(sorted(set(own))))


def _compared(
    case: Case,
    dating: Dating,
    official: str,
    evidence: tuple[Evidence, ...],
    own: tuple[Evidence, ...],
) -> Comparison:
    """Return how one time in one article stands to the report's."""
    verdict, why = _verdict(dating.edtf, official)
    return case.comparison(
        ClaimKind.TIME,
        verdict,
        told=in_words(dating.edtf),
        printed=in_words(official),
        why=why,
        evidence=evidence,
        against=own,
    )


def _verdict(told: str, official: str) -> tuple[Verdict, str]:
    """Return the verdict on a time, and why."""
    if not compatible(told, official):
        return Verdict.CONTRADICTED, "The report gives other days."
    mine, its = bounds(told), bounds(official)
    if mine is None or its is None or mine == its:
        return Verdict.CONFIRMED, "The report's days are these."
    holds = mine.earliest <= its.earliest and its.latest <= mine.latest
    if precision(told) > _TO_THE_DAY or not _is_to_the_day(told):
        if holds:
            return Verdict.CONFIRMED, "The report's days lie within this time."
        return Verdict.NARROWER, "The report's days lie partly outside this time."
    if holds:
        why = "The report's days lie within these; a week of preparation off site may be counted."
        return Verdict.BROADER, why
    if its.earliest <= mine.earliest and mine.latest <= its.latest:
        return Verdict.NARROWER, "The report's days begin earlier or end later."
    return Verdict.CONTRADICTED, "The report's days overlap with these, and differ."


def _is_to_the_day(edtf: str) -> bool:
    """Say whether a time names its days."""
    told = edtf.strip("{}").replace(",", "/").split("/")
    return all(part.count("-") == 2 for part in told)  # noqa: PLR2004 - year, month and day


def leads(case: Case, people: dict[str, str]) -> Iterator[Comparison]:
    """Yield whether each article names the report's lead inspector; ``people`` are names by key."""
    report = case.report
    own = [
        e
        for p in report.people
        if any(p.key in i.lead for i in report.inspections if i.official)
        for e in p.evidence
    ]
    official = {case.linked(key) for i in report.inspections if i.official for key in i.lead}
    if not official:
        return
    printed = ", ".join(sorted(people.get(key, "") for key in official))
    for press in case.press:
        account = press.account
        known = {p.key: p for p in account.people}
        for inspection in account.inspections:
            if case.linked(inspection.key) != case.inspection.key:
                continue
            for local in inspection.lead:
                is_one = case.linked(local) in official
                yield case.comparison(
                    ClaimKind.LEAD,
                    Verdict.CONFIRMED if is_one else Verdict.CONTRADICTED,
                    told=known[local].name,
                    printed=printed,
                    why="The report names this lead inspector."
                    if is_one
                    else "The report names another lead inspector.",
                    evidence=known[local].evidence,
                    against=tuple(sorted(set(own))),
                    subject=case.linked(local),
                )
