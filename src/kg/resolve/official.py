"""What one official report says: its readings made into records with local keys."""

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.official.front import front
from kg.model.dossier import Account
from kg.model.issue import Level
from kg.model.official import OfficialReading, Period, Seat
from kg.model.record import Agency, Council, Dating, Evidence, Inspection
from kg.model.reference import agencies, councils
from kg.model.span import Span
from kg.model.terms import Framework, InspectionType
from kg.resolve import official_facts as facts
from kg.resolve import official_people as named
from kg.resolve import recalled
from kg.resolve.keys import agency_key, council_key
from kg.resolve.official_case import Case
from kg.resolve.official_facts import partner_name
from kg.resolve.official_grades import settle
from kg.resolve.official_people import REGULATOR

_PRINTED_WITH_DAY = frozenset({Framework.SIF, Framework.LAC2013})
"""Frameworks whose title page tells when the report was published, but for the earliest."""

_SHORT_DAYS = 5
"""A short inspection is on site from Monday to Friday of one week."""


def official_account(reading: OfficialReading) -> Account:
    """Return what an official report says.

    A review of a safeguarding board alone, and a report whose council cannot be told, are left out
    whole, with an issue.
    """
    case = Case(reading)
    article = reading.report.article
    empty = Account(article=article, names=(article.name,))
    if not _is_known(case) or not _has_council(case):
        return replace(empty, issues=tuple(case.issues))
    settled = settle(reading)
    people = named.inspectors(case)
    lead = tuple(k for k, p in people.items() if p[0] is Seat.LEAD)
    printed_day = reading.published.day.isoformat() if reading.published else None
    return replace(
        empty,
        written=printed_day,
        written_why="The day of publication that the report prints."
        if printed_day
        else "The report prints no day of publication.",
        councils=(_council(case), *recalled.predecessors(case)),
        agencies=tuple(_agencies(case)),
        people=(*(person for _, person in people.values()), *named.officers(case)),
        roles=(*named.seats(case, people), *named.offices(case)),
        inspections=(_inspection(case, lead), *recalled.inspections(case)),
        judgements=(*facts.judgements(case, settled), *recalled.judgements(case)),
        absences=tuple(facts.absences(case, settled)),
        tenures=tuple(facts.tenures(case)),
        findings=tuple(facts.findings(case)),
        recommendations=tuple(facts.recommendations(case)),
        conflicts=tuple(facts.conflicts(case, settled)),
        issues=tuple(sorted(case.issues, key=lambda i: (i.span or Span(-1, -1), i.code))),
    )


def _is_known(case: Case) -> bool:
    """Say whether a council was inspected; an issue tells of a board alone, and of others."""
    if case.reading.regime is not None:
        return True
    if case.reading.other:
        what = f"This is an inspection of {case.reading.other}, not of a council; it was left out."
        case.note(Level.STOP, "other-inspection", what)
        return False
    what = "This is a review of a safeguarding board, not of a council; it was left out."
    case.note(Level.STOP, "board-review", what)
    return False


def _has_council(case: Case) -> bool:
    """Find the one council that existed at the time; otherwise an issue says what was read."""
    found = case.reading.council
    if found is None:
        what = "The council could not be read on the title page; the report was left out."
        case.note(Level.STOP, "no-council", what)
        return False
    periods = case.reading.dates.periods if case.reading.dates else ()
    day = periods[0].start.isoformat() if periods else ""
    alive = [gss for gss in found.codes if _existed(gss, day)] or list(found.codes)
    if len(alive) > 1:
        names = ", ".join(sorted(councils()[gss].name for gss in alive))
        what = f"The title's words could mean {names}; the report was left out."
        # of the whole report, not of its words: such an issue is said when the graph is built
        case.note(Level.STOP, "which-council", what)
        return False
    case.gss = alive[0]
    if found.in_body:
        name = councils()[case.gss].name
        what = f"The title names no council that is known; the report's text speaks of {name}."
        case.note(Level.NOTE, "council-by-text", what, found.span)
    return True


def _existed(gss: str, day: str) -> bool:
    """Say whether a council existed on a day, true where no day is known."""
    entry = councils()[gss]
    return not day or (entry.start <= day and (not entry.end or day <= entry.end))


def _council(case: Case) -> Council:
    """Return the council inspected."""
    found = case.reading.council
    evidence = (case.evidence(found.span, "report.council"),) if found else ()
    name = councils()[case.gss].name
    return Council(key=council_key(case.gss), gss=case.gss, name=name, evidence=evidence)


def _agencies(case: Case) -> Iterator[Agency]:
    """Yield the inspectorate, and the bodies that findings are about."""
    regime = case.reading.regime
    if regime is None:
        return
    entry = agencies()["ofsted"]
    proof = (case.evidence(regime.span, "report.title"),)
    key = agency_key(entry.name, entry.key)
    yield Agency(key=key, name=entry.name, kind=entry.kind, inspectorate=True, evidence=proof)
    others: dict[str, tuple[str, str, set[Evidence]]] = {}
    for finding in case.reading.findings:
        if finding.about:
            about = finding.about
            kind = agencies()[about.key].kind if about.key else "other body"
            name = partner_name(case, about)
            held = others.setdefault(agency_key(name, about.key), (name, kind, set()))
            held[2].add(case.evidence(about.span, "report.finding"))
    for key, (name, kind, found) in sorted(others.items()):
        yield Agency(key=key, name=name, kind=kind, evidence=tuple(sorted(found)))


def _inspection(case: Case, lead: tuple[str, ...]) -> Inspection:
    """Return the inspection that the report is of."""
    reading, when = case.reading, case.when
    datings: tuple[Dating, ...] = ()
    if reading.dates and when:
        piece = case.evidence(reading.dates.span, "report.dates")
        datings = (Dating(edtf=when, evidence=(piece,)),)
    else:
        case.note(Level.NOTE, "no-dates", "The days on site could not be read.")
    if _lacks_publication(reading):
        what = "The title page speaks of publication, and its day could not be read."
        case.note(Level.NOTE, "no-publication", what)
    return Inspection(
        key=case.inspection,
        council=council_key(case.gss),
        regulator=REGULATOR,
        inspection_type=_kind(reading),
        when=when,
        datings=datings,
        about=reading.about,
        lead=lead,
        official=True,
        framework=reading.regime.framework if reading.regime else None,
        published=reading.published.day.isoformat() if reading.published else None,
        evidence=tuple(case.proof()),
    )


def _lacks_publication(reading: OfficialReading) -> bool:
    """Say whether a day of publication is missing though the title page speaks of one."""
    framework = reading.regime.framework if reading.regime else None
    if framework not in _PRINTED_WITH_DAY or reading.published:
        return False
    return "publish" in front(reading.report).of(reading.report.text).lower()


def _kind(reading: OfficialReading) -> InspectionType:
    """Return the type: of ILACS the days on site tell whether it was a short inspection."""
    if reading.regime is None:
        return InspectionType.UNKNOWN
    periods = reading.dates.periods if reading.dates else ()
    if reading.regime.framework is Framework.ILACS and _is_one_week(periods):
        return InspectionType.SHORT
    return reading.regime.inspection_type


def _is_one_week(periods: tuple[Period, ...]) -> bool:
    """Say whether the inspectors were on site within one week only."""
    return len(periods) == 1 and (periods[0].end - periods[0].start).days < _SHORT_DAYS
