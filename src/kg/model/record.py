"""What a source says, and what all sources together say: resolved facts with their evidence.

The same classes serve twice. Read from one source they stand in an account
(:class:`kg.model.dossier.Account`), and their keys are local to it. Linked across sources they
are the records of the graph, their keys are stable, and each carries the evidence of every source
that states it.

A ``key`` is the path of the thing's IRI: ``council/E09000026``, ``person/4f…``. Fields that name
another record hold its key. A time is an EDTF string.
"""

from dataclasses import dataclass
from typing import TypeAlias

from kg.model.span import Span
from kg.model.terms import (
    AbsenceReason,
    Area,
    ClaimKind,
    ConflictKind,
    Framework,
    Grade,
    InspectionType,
    Polarity,
    Quantifier,
    QuotationKind,
    RoleType,
    Standing,
    Topic,
    Trend,
    Verdict,
)


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Evidence:
    """Why a record is believed: the words of one source, and the rule that read them.

    ``source`` is the article's key, ``span`` the offsets into its text as read, ``text`` the
    characters there, ``confidence`` in (0, 1), ``page`` counts from 1 in a paged source.
    """

    source: str
    span: Span
    text: str
    rule: str
    confidence: float
    page: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A resolved domain fact. Evidence is sorted and has no doubles."""

    key: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Council(Record):
    """A council of the reference table. Its key is ``council/<GSS code>``."""

    gss: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency(Record):
    """A body other than a council: a police force, an NHS body, a trust, an inspectorate."""

    name: str
    kind: str
    inspectorate: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Service(Record):
    """A named or specific service, team, board or programme of a council."""

    name: str
    council: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """A person with a part in the story. ``name`` is the fullest bare name that was printed."""

    name: str
    aliases: tuple[str, ...] = ()
    context: str = ""
    """The council or agency beside which the person is known: part of the identity."""

    linked: tuple[str, ...] = ()
    """Why the people of several sources are this one, a sentence each."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Observation:
    """One source's sight of a person in a role.

    ``observed`` is when the source shows the person in it, an EDTF time, None where the source has
    no date; ``title`` is in the source's words, lower case. ``since`` and ``until`` are EDTF times
    at which the source says that the holding began or ended: *appointed in May 2018*.
    """

    title: str
    evidence: Evidence
    observed: str | None = None
    interim: bool = False
    former: bool = False
    incoming: bool = False
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """Between which days a holding began and ended, as far as all sources together tell.

    ISO days, each None where nothing tells. The person was surely not in the post yet on
    ``began_after``, was by ``began_by``, still was on ``ended_after`` and no longer was on
    ``ended_before``. ``stale`` says that nothing was seen of a holding for three years before the
    newest source, and nothing of its end.
    """

    began_after: str | None = None
    began_by: str | None = None
    ended_after: str | None = None
    ended_before: str | None = None
    stale: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleHolding(Record):
    """A person in a role of an organisation.

    Together ``organisation`` and ``role_type`` name the post; ``post_title`` tells apart posts of
    an open type (*other senior officer*). ``succeeds`` is the holding before it in the one post.
    Who comes back to a post after somebody else has a holding for each time.
    """

    person: str
    organisation: str | None
    role_type: RoleType
    post_title: str
    observations: tuple[Observation, ...]
    succeeds: str | None = None
    term: Term = Term()


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Dating:
    """What one source or several say of an inspection's time on site, as an EDTF value.

    ``standing`` says how it stands to the inspection's best time, ``why`` gives the reason.
    """

    edtf: str
    evidence: tuple[Evidence, ...]
    standing: Standing = Standing.ACCEPTED
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection(Record):
    """An inspection, visit or yearly assessment of a council's services for children.

    ``when`` is the best time on site that all sources together give; ``datings`` keep what each
    source says. ``official`` is true where the inspectorate's own report was read; that report
    tells the ``framework``, and some print the day they were ``published``, an ISO day.
    """

    council: str
    regulator: str
    inspection_type: InspectionType
    when: str | None
    datings: tuple[Dating, ...] = ()
    about: tuple[Topic, ...] = ()
    lead: tuple[str, ...] = ()
    previous: str | None = None
    official: bool = False
    framework: Framework | None = None
    published: str | None = None
    linked: tuple[str, ...] = ()
    """Why the inspections of several sources are this one, a sentence each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement(Record):
    """A grade that an inspection gave to one area of a council's services.

    ``area_text`` holds the words of a count of areas (*three of four areas*). ``preferred`` is
    false where a source of better rank gives another grade for the same area.
    """

    inspection: str
    area: Area
    grade: Grade
    area_text: str = ""
    preferred: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence(Record):
    """No grade where one might be looked for, and why: *not judged* is not *not found*."""

    inspection: str
    area: Area
    reason: AbsenceReason


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenure(Record):
    """Since when a post is held, told without a name: *the director has been in post since 2013*.

    ``since`` is an EDTF time, ``text`` the report's sentence.
    """

    council: str
    inspection: str
    role_type: RoleType
    title: str
    since: str
    text: str
    interim: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding(Record):
    """What inspectors found, told in one sentence of one source.

    ``about`` is an agency that is praised or criticised; ``teller`` the person, council or agency
    that told it where that is not the inspectorate. ``area`` is the part of a report that it
    stands in, where that is one of the areas graded.
    """

    inspection: str
    council: str
    polarity: Polarity
    topic: Topic
    sentence: str
    about: str | None = None
    teller: str | None = None
    area: Area | None = None
    quantifier: Quantifier | None = None
    trend: Trend | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation(Record):
    """What an inspection says a council must improve. ``number`` is its place in the list.

    ``urgency`` is the heading that says how soon: *priority and immediate action*. ``carried``
    is the point of the council's list before this one that it says again.
    """

    inspection: str
    council: str
    number: int
    text: str
    urgency: str = ""
    topic: Topic | None = None
    carried: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation(Record):
    """Words attributed to a speaker: a person, a council or an agency.

    ``role`` is the title in which the speaker speaks in the source, where it gives one.
    """

    speaker: str | None
    kind: QuotationKind
    text: str
    role: str | None = None
    inspection: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict(Record):
    """Two values of one attribute of one subject that cannot both be right.

    ``preferred`` is ``a`` or ``b`` where one source ranks above the other, else empty.
    """

    subject: str
    kind: ConflictKind
    value_a: str
    source_a: str
    value_b: str
    source_b: str
    why: str
    preferred: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison(Record):
    """One claim of an article beside the report of the inspection that it is about.

    ``told`` is what the article says and ``printed`` what the report does, each empty where it
    says nothing; ``why`` gives the verdict's reason in a sentence. ``evidence`` holds the
    article's words, or the report's where articles leave a grade out, and ``against`` the words
    of the report. ``subject`` is the record that is compared, ``source`` and ``report`` are the
    keys of the two texts; of what every article leaves out there is no source.
    """

    inspection: str
    claim: ClaimKind
    verdict: Verdict
    told: str
    printed: str
    why: str
    report: str
    source: str | None = None
    subject: str | None = None
    against: tuple[Evidence, ...] = ()


Fact: TypeAlias = (
    Council
    | Agency
    | Service
    | Person
    | RoleHolding
    | Inspection
    | Judgement
    | Absence
    | Tenure
    | Finding
    | Recommendation
    | Quotation
    | Conflict
    | Comparison
)
