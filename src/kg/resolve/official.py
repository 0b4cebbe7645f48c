"""What one official report says: its readings made into records with local keys."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from kg.model.issue import Issue, Level
from kg.model.official import OfficialReading, Period, Seat
from kg.model.record import (
    Absence,
    Account,
    Agency,
    Conflict,
    Council,
    Dating,
    Evidence,
    Finding,
    Inspection,
    Judgement,
    Observation,
    Person,
    Recommendation,
    RoleHolding,
    Tenure,
)
from kg.model.reference import agencies, councils
from kg.model.span import Span
from kg.model.terms import (
    AbsenceReason,
    ConflictKind,
    Framework,
    InspectionType,
    RoleType,
)
from kg.resolve.confidence import confidence
from kg.resolve.keys import agency_key, council_key, digest
from kg.resolve.official_grades import Settled, printed, settle

REGULATOR = "Ofsted"
_SHORT_DAYS = 5
"""A short inspection is on site from Monday to Friday of one week."""

_SEATS = {
    Seat.LEAD: RoleType.LEAD_INSPECTOR,
    Seat.DEPUTY: RoleType.INSPECTOR,
    Seat.TEAM: RoleType.INSPECTOR,
    Seat.SHADOW: RoleType.INSPECTOR,
    Seat.QUALITY: RoleType.INSPECTORATE_OFFICE,
}


@dataclass(slots=True)
class _Case:
    """A report's readings on their way to records, with the issues that come up."""

    reading: OfficialReading
    gss: str = ""
    issues: list[Issue] = field(default_factory=list)

    @property
    def key(self) -> str:
        """The report's key."""
        return self.reading.report.article.key

    @property
    def inspection(self) -> str:
        """The local key of the inspection that the report is of."""
        return f"inspection/{self.key}-0"

    def evidence(self, span: Span, rule: str) -> Evidence:
        """Return the evidence of a place in the report, with its page."""
        article = self.reading.report.article
        place = article.place(span.start)
        return Evidence(
            source=article.key,
            span=span,
            text=span.of(article.text),
            rule=rule,
            confidence=confidence(rule),
            page=place.page if place else None,
        )

    def note(self, level: Level, code: str, what: str, span: Span | None = None) -> None:
        """Add an issue; its words are those at the span."""
        article = self.reading.report.article
        words = " ".join(span.of(article.text).split()) if span else ""
        self.issues.append(
            Issue(
                source=article.name, level=level, code=code, what=what, words=words[:90], span=span
            )
        )


def official_account(reading: OfficialReading) -> Account:
    """Return what an official report says.

    A report whose framework or council cannot be told is left out whole, with an issue.
    """
    case = _Case(reading)
    article = reading.report.article
    empty = Account(article=article, names=(article.name,))
    if not _is_known(case) or not _has_council(case):
        return replace(empty, issues=tuple(case.issues))
    settled = settle(reading)
    people = _people(case)
    lead = tuple(k for k, p in people.items() if p[0] is Seat.LEAD)
    return replace(
        empty,
        councils=(_council(case),),
        agencies=tuple(_agencies(case)),
        people=tuple(person for _, person in people.values()),
        roles=tuple(_roles(case, people)),
        inspections=(_inspection(case, lead),),
        judgements=tuple(_judgements(case, settled)),
        absences=tuple(_absences(case, settled)),
        tenures=tuple(_tenures(case)),
        findings=tuple(_findings(case)),
        recommendations=tuple(_recommendations(case)),
        conflicts=tuple(_conflicts(case, settled)),
        issues=tuple(sorted(case.issues, key=lambda i: (i.span or Span(-1, -1), i.code))),
    )


def _is_known(case: _Case) -> bool:
    """Say whether the report is of a known framework; otherwise an issue says why not."""
    if case.reading.regime is not None:
        return True
    if case.reading.board_only:
        what = "This is a review of a safeguarding board, not of a council; it was left out."
        case.note(Level.STOP, "board-review", what)
    else:
        what = "No title of an inspection report is known here; the file was left out."
        case.note(Level.STOP, "unknown-report", what)
    return False


def _has_council(case: _Case) -> bool:
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
        case.note(Level.STOP, "which-council", what, found.span)
        return False
    case.gss = alive[0]
    return True


def _existed(gss: str, day: str) -> bool:
    """Say whether a council existed on a day, true where no day is known."""
    entry = councils()[gss]
    return not day or (entry.start <= day and (not entry.end or day <= entry.end))


def _council(case: _Case) -> Council:
    """Return the council inspected."""
    found = case.reading.council
    evidence = (case.evidence(found.span, "report.council"),) if found else ()
    name = councils()[case.gss].name
    return Council(key=council_key(case.gss), gss=case.gss, name=name, evidence=evidence)


def _agencies(case: _Case) -> Iterator[Agency]:
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
            held = others.setdefault(agency_key(about.name, about.key), (about.name, kind, set()))
            held[2].add(case.evidence(about.span, "report.finding"))
    for key, (name, kind, found) in sorted(others.items()):
        yield Agency(key=key, name=name, kind=kind, evidence=tuple(sorted(found)))


def _people(case: _Case) -> dict[str, tuple[Seat, Person]]:
    """Return the inspectors by local key, each with the first seat that is printed for them."""
    found: dict[str, tuple[Seat, list[Evidence]]] = {}
    for member in (*case.reading.leads, *case.reading.team):
        piece = case.evidence(member.span, "report.team")
        found.setdefault(member.name, (member.seat, []))[1].append(piece)
    office = agency_key(REGULATOR, "ofsted")
    if not case.reading.leads:
        case.note(Level.NOTE, "no-lead", "Nobody could be read as the lead inspector.")
    return {
        f"person/{case.key}-{n}": (
            seat,
            Person(
                key=f"person/{case.key}-{n}",
                name=name,
                context=office,
                evidence=tuple(sorted(set(pieces))),
            ),
        )
        for n, (name, (seat, pieces)) in enumerate(found.items())
    }


def _roles(case: _Case, people: dict[str, tuple[Seat, Person]]) -> Iterator[RoleHolding]:
    """Yield the seat that each inspector had, as seen on site."""
    when = _when(case)
    for number, (key, (seat, person)) in enumerate(people.items()):
        piece = person.evidence[0]
        yield RoleHolding(
            key=f"role/{case.key}-{number}",
            person=key,
            organisation=agency_key(REGULATOR, "ofsted"),
            role_type=_SEATS[seat],
            post_title=seat.value,
            observations=(Observation(title=seat.value, evidence=piece, observed=when),),
            evidence=(piece,),
        )


def _when(case: _Case) -> str | None:
    """Return the time on site as an EDTF value, several periods as a set."""
    dates = case.reading.dates
    if dates is None:
        return None
    told = [period.edtf for period in dates.periods]
    return told[0] if len(told) == 1 else "{" + ",".join(told) + "}"


def _inspection(case: _Case, lead: tuple[str, ...]) -> Inspection:
    """Return the inspection that the report is of."""
    reading, when = case.reading, _when(case)
    datings: tuple[Dating, ...] = ()
    if reading.dates and when:
        piece = case.evidence(reading.dates.span, "report.dates")
        datings = (Dating(edtf=when, evidence=(piece,)),)
    else:
        case.note(Level.NOTE, "no-dates", "The days on site could not be read.")
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
        evidence=tuple(_proof(case)),
    )


def _proof(case: _Case) -> Iterator[Evidence]:
    """Yield the title and the dates, which tell the inspection."""
    if case.reading.regime:
        yield case.evidence(case.reading.regime.span, "report.title")
    if case.reading.dates:
        yield case.evidence(case.reading.dates.span, "report.dates")


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


def _judgements(case: _Case, settled: Iterable[Settled]) -> Iterator[Judgement]:
    """Yield the grades, the table's as preferred; another reading of a heading beside it."""
    for one in settled:
        if one.grade is not None:
            grades = {one.grade: one.readings}
            for other in one.other:
                if other.grade is not None:
                    grades[other.grade] = (*grades.get(other.grade, ()), other)
            for grade, readings in grades.items():
                yield Judgement(
                    key=f"judgement/{digest(case.inspection, one.area, grade)}",
                    inspection=case.inspection,
                    area=one.area,
                    grade=grade,
                    preferred=grade is one.grade,
                    evidence=tuple(
                        sorted(case.evidence(printed(r), f"report.{r.witness}") for r in readings)
                    ),
                )


def _absences(case: _Case, settled: Iterable[Settled]) -> Iterator[Absence]:
    """Yield why grades are absent; those that could not be read are issues as well."""
    for one in settled:
        if one.reason is None:
            continue
        pieces = [case.evidence(printed(r), f"report.{r.witness}") for r in one.readings]
        yield Absence(
            key=f"absence/{digest(case.inspection, one.area)}",
            inspection=case.inspection,
            area=one.area,
            reason=one.reason,
            evidence=tuple(sorted(set(pieces) or set(_proof(case)))),
        )
        if one.reason is AbsenceReason.UNREADABLE:
            what = f"The grade for {one.area.value} could not be read; none was taken."
            case.note(Level.SKIP, "grade-unread", what)


def _conflicts(case: _Case, settled: Iterable[Settled]) -> Iterator[Conflict]:
    """Yield the grades that the report gives twice and differently, each with an issue."""
    for one in settled:
        for other in one.other:
            mine = one.grade.value if one.grade else AbsenceReason.NOT_JUDGED.value
            its = other.grade.value if other.grade else AbsenceReason.NOT_JUDGED.value
            place = case.reading.report.article.place(other.span.start)
            page = f" (page {place.page})" if place else ""
            what = (
                f"For {one.area.value} the title page says {mine}, and a heading says {its}{page}."
            )
            case.note(Level.NOTE, "grades-differ", what, printed(other))
            mine_told = case.evidence(printed(one.readings[0]), "report.table")
            its_told = case.evidence(printed(other), "report.heading")
            yield Conflict(
                key=f"conflict/{digest(case.inspection, one.area, mine, its)}",
                subject=case.inspection,
                kind=ConflictKind.GRADE,
                value_a=f"{one.area.value}: {mine}",
                source_a=case.key,
                value_b=f"{one.area.value}: {its}",
                source_b=case.key,
                why="One report gives two grades for one area.",
                preferred="a",
                evidence=tuple(sorted({mine_told, its_told})),
            )


def _recommendations(case: _Case) -> Iterator[Recommendation]:
    """Yield the points that must improve, whole and in their order."""
    for point in case.reading.points:
        yield Recommendation(
            key=f"recommendation/{digest(case.key, str(point.span.start))}",
            inspection=case.inspection,
            council=council_key(case.gss),
            number=point.number,
            text=point.text,
            urgency=point.urgency,
            evidence=(case.evidence(point.span, "report.point"),),
        )


def _findings(case: _Case) -> Iterator[Finding]:
    """Yield what inspectors found, a record a sentence."""
    for found in case.reading.findings:
        about = agency_key(found.about.name, found.about.key) if found.about else None
        yield Finding(
            key=f"finding/{digest(case.key, str(found.span.start))}",
            inspection=case.inspection,
            council=council_key(case.gss),
            polarity=found.polarity,
            topic=found.topic,
            sentence=found.sentence,
            about=about,
            area=found.area,
            quantifier=found.quantifier,
            trend=found.trend,
            evidence=(case.evidence(found.span, "report.finding"),),
        )


def _tenures(case: _Case) -> Iterator[Tenure]:
    """Yield since when posts are held."""
    for found in case.reading.tenures:
        yield Tenure(
            key=f"tenure/{digest(case.key, str(found.span.start), found.title)}",
            council=council_key(case.gss),
            inspection=case.inspection,
            role_type=found.role_type,
            title=found.title,
            since=found.since,
            text=" ".join(found.span.of(case.reading.report.text).split()),
            interim=found.interim,
            evidence=(case.evidence(found.span, "report.tenure"),),
        )
