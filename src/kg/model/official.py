"""What the parts of an official report were read as, each with its place in the text.

These are the report's counterparts of an article's mentions: readers of single parts yield them,
and ``kg.resolve.official`` makes records of them.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kg.model.report import Report
from kg.model.span import Span
from kg.model.terms import (
    Area,
    Framework,
    Grade,
    InspectionType,
    Polarity,
    Quantifier,
    RoleType,
    Topic,
    Trend,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Days on site, first and last."""

    start: date
    end: date

    @property
    def edtf(self) -> str:
        """The period as an EDTF value."""
        if self.start == self.end:
            return self.start.isoformat()
        return f"{self.start.isoformat()}/{self.end.isoformat()}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Regime:
    """Under which framework a report was written, and the words that say so."""

    framework: Framework
    inspection_type: InspectionType
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class CouncilReading:
    """The council inspected: its code, or all codes that the words could mean."""

    codes: tuple[str, ...]
    span: Span
    in_body: bool = False
    """True where the title names no council that is known, and the report's text does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DatesReading:
    """The periods on site that the words under a date's label tell."""

    periods: tuple[Period, ...]
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class DayReading:
    """A single day: that of publication."""

    day: date
    span: Span


class Seat(StrEnum):
    """What an inspector did in an inspection, as the report's label says."""

    LEAD = "lead inspector"
    DEPUTY = "deputy lead inspector"
    TEAM = "team inspector"
    SHADOW = "shadow inspector"
    QUALITY = "quality assurance manager"


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectorReading:
    """A person of the inspection team."""

    name: str
    seat: Seat
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class AddresseeReading:
    """The council's officer to whom a letter is addressed: the one whom reports name."""

    name: str
    title: str
    role_type: RoleType
    span: Span


class Witness(StrEnum):
    """Where a report gives a grade: it gives most of them twice."""

    TABLE = "table"
    HEADING = "heading"
    STATEMENT = "statement"
    """A sentence: *Children's services in X are inadequate*."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GradeReading:
    """The grade that stands beside an area's label; None where it says *not judged*."""

    area: Area
    grade: Grade | None
    witness: Witness
    span: Span
    label: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class PointReading:
    """A point that must improve. ``number`` counts in the report's order from 1.

    ``urgency`` is the heading under which it stands, lower case, empty where there is none.
    """

    number: int
    text: str
    urgency: str
    span: Span
    topic: Topic = Topic.PRACTICE


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyReading:
    """A body other than the council that a sentence names. ``key`` is the reference table's."""

    name: str
    key: str | None
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingReading:
    """A sentence of the report that judges what inspectors found.

    ``about`` is an agency that is praised or criticised in it. ``area`` is the graded area whose
    section it stands in.
    """

    polarity: Polarity
    topic: Topic
    sentence: str
    span: Span
    area: Area | None = None
    quantifier: Quantifier | None = None
    trend: Trend | None = None
    about: AgencyReading | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TenureReading:
    """Since when a post is held, by the report's words; the holder is not named."""

    role_type: RoleType
    title: str
    since: str
    span: Span
    interim: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RecalledReading:
    """An earlier inspection that the report recalls: *judged to be good in 2016*.

    ``when`` is an EDTF time, ``grades`` what it gave to which area. ``council`` is the council
    inspected where it is another one: that which was there before.
    """

    inspection_type: InspectionType
    when: str | None
    span: Span
    grades: tuple[GradeReading, ...] = ()
    council: CouncilReading | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficialReading:
    """All that was read of one official report."""

    report: Report
    regime: Regime | None = None
    board_only: bool = False
    """True for a review of a safeguarding board, which inspects no council."""

    other: str = ""
    """What else than a council was inspected, as *a school or college*."""

    council: CouncilReading | None = None
    dates: DatesReading | None = None
    published: DayReading | None = None
    leads: tuple[InspectorReading, ...] = ()
    several_leads: bool = False
    """True where the title page's label is that of several lead inspectors."""

    team: tuple[InspectorReading, ...] = ()
    grades: tuple[GradeReading, ...] = ()
    unprinted: frozenset[Area] = frozenset()
    """Areas for which the table of grades has no row."""

    points: tuple[PointReading, ...] = ()
    findings: tuple[FindingReading, ...] = ()
    tenures: tuple[TenureReading, ...] = ()
    recalled: tuple[RecalledReading, ...] = ()
    about: tuple[Topic, ...] = ()
    """What a visit looked at."""

    addressee: AddresseeReading | None = None
