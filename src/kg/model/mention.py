"""Words in an article that name something, as one rule understood them.

Every class carries its ``span``, the ``text`` printed there and the ``rule`` that fired; what
the words were understood to mean stands in further fields. Mentions point at one another by
span, never by object, so that each can be tested and stored alone.
"""

from dataclasses import dataclass
from enum import StrEnum

from kg.model.span import Span
from kg.model.terms import Area, Grade, InspectionType, Polarity, QuotationKind, RoleType, Topic


class Qualifier(StrEnum):
    """What the words around a mention say of its truth or its time."""

    NEGATED = "negated"
    """Denied: *was not rated inadequate*."""

    HYPOTHETICAL = "hypothetical"
    """Wished for, pledged or conditional: *wants to be outstanding*, *if inspectors*."""

    PLANNED = "planned"
    """Still to come: *inspectors are due next week*."""

    HISTORICAL = "historical"
    """Told as earlier than the news: *its last full inspection*, *two years ago*."""

    REPORTED = "reported"
    """Said by somebody, in quotation marks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Words in an article that name something, as one rule understood them.

    ``qualifiers`` hold for the place where the mention begins; they are set once, when an
    extractor has yielded it.
    """

    span: Span
    text: str
    rule: str
    qualifiers: frozenset[Qualifier] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class QualifierMention(Mention):
    """A cue that qualifies what stands near it. ``scope`` is how far it reaches."""

    qualifier: Qualifier
    scope: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class CouncilMention(Mention):
    """A council: by its own name (``gss`` of the reference table) or by *the council* (None).

    ``others`` are the codes of councils before or after it that bear the same name; the time of
    what is told decides between them later.
    """

    gss: str | None
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyMention(Mention):
    """A body other than a council. ``key`` is set where the reference table knows it.

    ``inspectorate`` is true for Ofsted and its like.
    """

    name: str
    key: str | None
    inspectorate: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceMention(Mention):
    """A council's own named service, team, hub, board or programme."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonMention(Mention):
    """A person. ``name`` is bare, without honorific; it may be a surname alone.

    ``span`` holds the name, ``honorific`` what stood before it (*Councillor*, *Mr*), ``credit``
    is true for a photographer or reporter, who is never a person with a role.
    """

    name: str
    honorific: str | None = None
    credit: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleMention(Mention):
    """A role that the words give to a person.

    ``title`` is in the article's words, lower case, without *interim* or *former*, which stand in
    their own fields. ``person`` is the span of the person's mention, None for an unnamed
    spokesperson. ``organisation`` is the span of the council's or agency's mention, None where
    only the context tells.
    """

    title: str
    role_type: RoleType
    person: Span | None
    organisation: Span | None
    interim: bool = False
    former: bool = False
    incoming: bool = False


class Clue(StrEnum):
    """How the words of a date tell their time."""

    ABSOLUTE = "absolute"
    """A date with its year: *29 April 2019*, *spring 2019*, *2016*."""

    YEARLESS = "yearless"
    """A day or month without a year: *in April*."""

    RELATIVE = "relative"
    """Told from the day of writing: *last month*, *two years ago*, *this year*."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DateMention(Mention):
    """A time.

    ``edtf`` is what the words say by themselves (``XXXX-04`` for *in April*); for a relative time
    it is None and ``relative`` says how to count: ``year-0``, ``month-1``, ``week-1``,
    ``day-1``, a weekday's name. A range over months of *this year* is YEARLESS with
    ``relative='year-0'``.
    """

    edtf: str | None
    clue: Clue
    relative: str | None = None


class Reference(StrEnum):
    """Which inspection, among those an article speaks of, a clause is about."""

    NEWS = "news"
    """The one the article reports, told as new: *inspectors visited in April*."""

    EARLIER = "earlier"
    """One before it: *its last full inspection*, *the previous rating*, *in 2016*."""

    DEFINITE = "definite"
    """One already spoken of: *the inspection*, *the report*."""

    PLANNED = "planned"
    """One that has not happened, or may not: *inspectors are due next week*."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectionMention(Mention):
    """An inspection, visit or report spoken of.

    ``when`` holds the spans of the dates that tell its time on site, ``council`` the span of the
    council named in the same clause, ``regulator`` the name of who inspected, ``about`` the topic
    that the visit was to look at.
    """

    inspection_type: InspectionType
    reference: Reference
    when: tuple[Span, ...] = ()
    council: Span | None = None
    regulator: str | None = None
    about: Topic | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgementMention(Mention):
    """A grade that an inspectorate gave to one area.

    ``span`` holds the grade's word. ``area_text`` is the area as printed, for a count of areas,
    ``inspection`` the span of the inspection's mention that the words tie the grade to.
    """

    grade: Grade
    area: Area
    reference: Reference
    area_text: str = ""
    when: tuple[Span, ...] = ()
    council: Span | None = None
    inspection: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnsettledMention(Mention):
    """A word that a rule saw and could not settle: a grade's, without what says it was given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingMention(Mention):
    """A sentence that reports what inspectors found. ``span`` is the sentence.

    ``about`` is the span of an agency that is praised or criticised, ``teller`` that of the person
    or body whose telling it is where that is not the inspectorate.
    """

    polarity: Polarity
    topic: Topic
    reference: Reference
    about: Span | None = None
    teller: Span | None = None
    when: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotationMention(Mention):
    """Words attributed to a speaker. ``span`` holds the words without their marks.

    ``speaker`` is the span of the person, council or agency mention (or of a pronoun), None where
    it could not be told; ``cue`` is the span of the reporting verb, None for a continued speech.
    """

    kind: QuotationKind
    speaker: Span | None
    cue: Span | None = None
