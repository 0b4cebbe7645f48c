"""The closed word lists of the domain, one member for each concept of ``ontology/schemes.ttl``.

A member's value is the word that queries answer with (see ``docs/queries.md``).
"""

from enum import StrEnum


class InspectionType(StrEnum):
    """What sort of inspection it was, as far as a source tells."""

    FULL = "full"
    SHORT = "short"
    FOCUSED_VISIT = "focused visit"
    MONITORING_VISIT = "monitoring visit"
    SEND_AREA = "SEND area"
    JTAI = "JTAI"
    OTHER = "other"
    UNKNOWN = "unknown"


class Framework(StrEnum):
    """The inspectorate's framework under which a report was written, told by the document."""

    ILACS = "ILACS"
    """Inspections of local authority children's services, since 2018."""

    SIF = "SIF"
    """The single inspection framework, 2013 to 2018."""

    LAC2013 = "LAC2013"
    """Inspections of looked after children services, in the summer of 2013."""

    VISIT = "ILACS visit"
    """Focused, monitoring and assurance visits: letters without grades."""

    JTAI = "JTAI"
    """Joint targeted area inspections."""

    SEND = "SEND"
    """Inspections of an area's arrangements for special educational needs."""


class AbsenceReason(StrEnum):
    """Why no grade stands where one might be looked for."""

    NOT_UNDER_FRAMEWORK = "not given under this framework"
    VISIT = "visit, ungraded"
    COMBINED = "combined area before 2023"
    NOT_JUDGED = "not judged"
    NOT_IN_TABLE = "not in the table"
    NO_DOCUMENT = "document missing"
    UNREADABLE = "could not be read"


class Grade(StrEnum):
    """A grade's word as its framework prints it."""

    OUTSTANDING = "Outstanding"
    EXCELLENT = "Excellent"
    VERY_GOOD = "Very good"
    GOOD = "Good"
    REQUIRES_IMPROVEMENT = "Requires improvement"
    ADEQUATE = "Adequate"
    WEAK = "Weak"
    POOR = "Poor"
    INADEQUATE = "Inadequate"
    UNSATISFACTORY = "Unsatisfactory"


class Area(StrEnum):
    """The part of a council's services that a judgement is about."""

    OVERALL = "overall"
    LEADERS = "leaders"
    HELP_AND_PROTECTION = "help and protection"
    CARE_COMBINED = "children in care and care leavers"
    CHILDREN_IN_CARE = "children in care"
    CARE_LEAVERS = "care leavers"
    LOOKED_AFTER = "looked after children"
    ADOPTION = "adoption"
    LEADERSHIP = "leadership"
    SAFEGUARDING = "safeguarding"
    LSCB = "LSCB"
    CAPACITY = "capacity to improve"
    OUTCOMES = "outcomes for looked after children"
    PROVISION = "quality of provision"
    COUNT = "areas counted"
    """A count of areas without their names: *three out of four areas*."""


class Polarity(StrEnum):
    """What the inspectors thought of what they found."""

    STRENGTH = "strength"
    WEAKNESS = "weakness"
    MIXED = "mixed"


class Quantifier(StrEnum):
    """Of how many a finding holds, as the report's own word says."""

    ALL = "all"
    ALMOST_ALL = "almost all"
    MOST = "most"
    MANY = "many"
    SOME = "some"
    FEW = "a few"
    SMALL_NUMBER = "a small number"
    TOO_MANY = "too many"
    NOT_ALL = "not all"


class Trend(StrEnum):
    """How what was found has changed since the inspection before."""

    IMPROVED = "improved"
    SUSTAINED = "sustained"
    DECLINED = "declined"
    REMAINS = "remains a weakness"


class Topic(StrEnum):
    """What a finding is about: the top concepts of the topic scheme."""

    FRONT_DOOR = "front door"
    EARLY_HELP = "early help"
    ASSESSMENT = "assessment"
    PLANNING = "child protection planning"
    NEGLECT = "neglect"
    DOMESTIC_ABUSE = "domestic abuse"
    EXPLOITATION = "exploitation"
    MISSING = "missing children"
    HOMELESS = "homelessness and asylum"
    PRIVATE_FOSTERING = "private fostering and kinship"
    COURT = "pre-proceedings and court"
    CHILDREN_IN_CARE = "children in care"
    PERMANENCE = "permanence and adoption"
    PLACEMENTS = "placements"
    CARE_LEAVERS = "care leavers"
    HEALTH = "health"
    EDUCATION = "education"
    SEND = "SEND and disabled children"
    WORKFORCE = "workforce"
    SUPERVISION = "supervision and management oversight"
    QUALITY_ASSURANCE = "quality assurance"
    LEADERSHIP = "leadership"
    PARTNERSHIP = "partnership working"
    VOICE = "voice of the child"
    RECORDING = "recording"
    FUNDING = "funding"
    INTERVENTION = "intervention"
    PRACTICE = "practice"
    """Social work practice as a whole, where no narrower topic is named."""


class RoleType(StrEnum):
    """The post behind a title, where the title tells it."""

    LEADER = "leader of the council"
    MAYOR = "directly elected mayor"
    DEPUTY_LEADER = "deputy leader"
    LEAD_MEMBER = "lead member for children's services"
    OPPOSITION = "opposition spokesperson"
    GROUP_LEADER = "group leader"
    SCRUTINY_CHAIR = "scrutiny chair"
    COUNCILLOR_OTHER = "other councillor's office"
    DCS = "director of children's services"
    SENIOR_OFFICER = "other senior officer"
    CHIEF_EXECUTIVE = "chief executive"
    COMMISSIONER = "commissioner for children's services"
    INSPECTOR = "inspector"
    LEAD_INSPECTOR = "lead inspector"
    INSPECTORATE_OFFICE = "inspectorate's office"
    MP = "member of parliament"
    MINISTER = "minister"
    SPOKESPERSON = "spokesperson"
    OTHER = "other role"


class QuotationKind(StrEnum):
    """Whether the speaker's own words are given."""

    DIRECT = "direct"
    INDIRECT = "indirect"


class ConflictKind(StrEnum):
    """What two sources, or a source and itself, disagree about."""

    GRADE = "grade"
    DATE = "date"
    NUMBER = "number"
    HOLDER = "holder"
    POLARITY = "polarity"
    SUBJECT = "subject"


class Standing(StrEnum):
    """How a time that a source tells of an inspection stands to the best that is known."""

    ACCEPTED = "accepted"
    AGREES = "agrees"
    REJECTED = "rejected"


class ClaimKind(StrEnum):
    """What a paper claims of an inspection whose report can be asked."""

    GRADE = "grade"
    TIME = "time on site"
    LEAD = "lead inspector"
    FINDING = "finding"
    QUOTATION = "quotation"
    FIGURE = "figure or rank"


class Verdict(StrEnum):
    """How a paper's claim, or the words that it quotes, stands to the inspection's report."""

    CONFIRMED = "confirmed"
    NARROWER = "narrower"
    BROADER = "broader"
    OMITTED = "omitted"
    CONTRADICTED = "contradicted"
    NOT_IN_REPORT = "not in the report"
    EXACT = "exact"
    TRUNCATED = "truncated"
    ALTERED = "altered"
    SPLICED = "spliced"
    SPEAKER_WIDENED = "speaker widened"
    NOT_FOUND = "not found"
