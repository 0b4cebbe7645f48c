"""The words that name a council's services, teams, hubs and boards.

``VOCABULARY`` are the words that may stand before *service* or *team* in a description that works
as a name (*the contact, referral and assessment service*); ``PALE`` are those of them that alone
name nothing (*the care team*). ``USUAL`` are names that every council has in much the same words.
"""

import re

# What a named thing may be, in capitals and not
KIND_CAPITAL = (
    r"(?:Hubs?|Services?|Teams?|Board|Programme|Project|Panel|Scheme|Initiative|Centre|Unit|Forum"
    r"|Partnership|Practice|Network|Line|Helpline|Council)"
)
KIND = re.compile(
    r"\b(?P<kind>service|teams?|hubs?|line|helpline|programme|units?|drop-in|clinic|office|panel)\b(?!-)"
)
# A name keeps the word *team* or *hub*; *service* and *programme* only say what it is
DROPPED = frozenset(
    {"service", "programme", "project", "scheme", "initiative", "model", "approach", "pilot"}
)

VOCABULARY = frozenset(
    {
        "abuse",
        "access",
        "adolescent",
        "adolescents",
        "adoption",
        "advice",
        "advocacy",
        "after",
        "after-care",
        "aftercare",
        "alcohol",
        "assessment",
        "asylum-seeking",
        "attendance",
        "autism",
        "baby",
        "befriending",
        "bereavement",
        "breaks",
        "care",
        "carers",
        "child",
        "children",
        "children's",
        "commissioning",
        "complex",
        "conferencing",
        "contact",
        "contextual",
        "corporate",
        "counselling",
        "county",
        "court",
        "crisis",
        "disabilities",
        "disability",
        "disabled",
        "domestic",
        "door",
        "drug",
        "duty",
        "early",
        "edge",
        "edge-of-care",
        "education",
        "educational",
        "emergency",
        "emotional",
        "exploitation",
        "extra-familial",
        "families",
        "family",
        "fostering",
        "front",
        "gang",
        "gangs",
        "group",
        "harm",
        "harmful",
        "health",
        "help",
        "home",
        "homeless",
        "homelessness",
        "inclusion",
        "independent",
        "infant",
        "information",
        "initial",
        "integrated",
        "intensive",
        "intervention",
        "interview",
        "interviews",
        "justice",
        "kinship",
        "language",
        "leaver",
        "leavers",
        "leaving",
        "life",
        "lines",
        "long-term",
        "looked",
        "looked-after",
        "mash",
        "mental",
        "mentoring",
        "missing",
        "misuse",
        "multi-agency",
        "neglect",
        "offending",
        "out-of-hours",
        "outcomes",
        "outreach",
        "parent",
        "parenting",
        "parents",
        "participation",
        "peer",
        "people",
        "people's",
        "perinatal",
        "permanence",
        "placement",
        "placements",
        "point",
        "portage",
        "poverty",
        "pre-birth",
        "preventative",
        "prevention",
        "protection",
        "psychological",
        "psychology",
        "rapid",
        "recruitment",
        "referral",
        "residential",
        "resilience",
        "respite",
        "response",
        "retention",
        "return",
        "reunification",
        "reviewing",
        "rights",
        "safeguarding",
        "screening",
        "send",
        "sensory",
        "sexual",
        "short",
        "single",
        "slavery",
        "specialist",
        "speech",
        "story",
        "substance",
        "supervised",
        "support",
        "systemic",
        "targeted",
        "therapeutic",
        "therapy",
        "through-care",
        "together",
        "trafficking",
        "transition",
        "transitions",
        "triage",
        "tuition",
        "unaccompanied",
        "unborn",
        "violence",
        "virtual",
        "visiting",
        "visitor",
        "well-being",
        "wellbeing",
        "young",
        "youth",
    }
)
PALE = frozenset(
    {
        "access",
        "after",
        "attendance",
        "care",
        "carers",
        "child",
        "children",
        "children's",
        "commissioning",
        "complex",
        "contact",
        "county",
        "early",
        "education",
        "educational",
        "families",
        "family",
        "front",
        "group",
        "health",
        "help",
        "home",
        "independent",
        "initial",
        "integrated",
        "intensive",
        "interview",
        "interviews",
        "language",
        "life",
        "lines",
        "long-term",
        "multi-agency",
        "outcomes",
        "peer",
        "people",
        "people's",
        "placement",
        "placements",
        "point",
        "rapid",
        "residential",
        "response",
        "return",
        "screening",
        "sexual",
        "single",
        "specialist",
        "speech",
        "supervised",
        "support",
        "systemic",
        "targeted",
        "therapeutic",
        "together",
        "young",
    }
)
JOINING = frozenset({"and", "of", "&", "in", "around", "the"})

# Services that every council has, in their usual words
USUAL = re.compile(
    r"""\b(?:
        (?P<door>(?:(?:integrated|single|(?-i:[A-Z])\w+\ family)\ )?front[\ -]door)\b(?!\ (?:of\ (?:their|his|her|your|my)|key|step))
      | (?P<common>
          multi[\ -]agency\ safeguarding\ hubs?
        | safeguarding\ hub
        | (?-i:MASH)
        | early\ (?:help|intervention)\ (?:services?|teams?|hubs?)
        | (?:out[\ -]of[\ -]hours|emergency\ duty)\ (?:service|team|line)
        | virtual\ school(?!ing)
        | (?:leaving[\ -]care|care[\ -]leavers?|aftercare|through[\ -]?care)\ (?:services?|teams?)
        | (?:fostering|adoption|advocacy|youth\ (?:justice|offending)|disabled\ children['’]?s?|family\ support|children['’]s\ rights|independent\ visitor|independent\ visiting|missing\ children|return\ home\ interview|young\ carers['’]?|private\ fostering)\ (?:services?|teams?)
        | family\ (?:together\ )?hubs?
        | family\ help\ (?:services?|teams?|hubs?)
        | (?-i:SENDIASS)
        | family\ group\ conferenc(?:e|ing)\ (?:service|team)
        | family\ safeguarding\ (?:service|teams?)
        | (?:(?-i:[A-Z])\w+\ ){0,3}family\ drug\ and\ alcohol\ court
        | children\ in\ care\ council
        | corporate\ parenting\ (?:board|panel)
        | (?:children['’]s\ services\ )?improvement\ board
        | (?:local\ )?safeguarding\ children\ (?:board|partnership)
        | social\ work(?:\ |er\ )academy
        | (?:looked[ -]after\ children|children\ in\ care)\ (?:teams?|service)
        | single\ point\ of\ (?:access|contact)
        | team\ around\ the\ (?:family|child|school)
        )
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)

_WORD = r"[A-Z][\w'’-]{1,20}"
_LINK = r"(?:and|of|to|for|in|the|on|&|4|a)"

# "Families Together Hub", "Local Safeguarding Children Board"
NAMED = re.compile(
    rf"\b{_WORD}(?:\ (?:{_WORD}|{_LINK})){{0,6}}\ {KIND_CAPITAL}\b(?!['’]s\ (?:Trust|Hospital)|\ (?:Trust|Council|Ltd))"
)
# "the Reach Out service", "its Strengthening Families programme", "the Edge of Care team"
NAME_THEN_KIND = re.compile(
    rf"\b(?P<name>{_WORD}(?:\ (?:{_WORD}|{_LINK})){{0,4}})\ (?P<kind>service|team|hub|programme|project|scheme|initiative|board|panel|unit|line|pilot)\b"
)
# "the Strong Families model", "our Stay Close practitioners": two capitalised words at least
NAME_THEN_WAY = re.compile(
    rf"\b(?P<name>{_WORD}\ (?:{_LINK}\ ){{0,2}}{_WORD}(?:\ (?:{_WORD}|{_LINK})){{0,2}})\ (?P<kind>model|approach|practitioners?|workers?|mentors?|volunteers?|coach(?:es)?|youngsters|sessions)\b"
)
# "the adolescent team, BRIDGE, whose …", "a new scheme – Big Steps – for"
KIND_THEN_NAME = re.compile(
    rf"""\b(?i:the|its|their|our|an?|new)\ (?:[\w’'-]+\ ){{1,6}}?(?:service|team|hub|programme|project|scheme|initiative|unit|drop-in)(?:,|\ [-–—])\ (?:the\ )?[‘“"']?
        (?P<name>[A-Z][\w-]{{1,20}}(?:\ (?:{_WORD}|{_LINK})){{0,3}})(?=[’”"']?(?:[,;)]|\ [-–—]))""",
    re.VERBOSE,
)
# "Reach Out, the domestic abuse service", "Family Valued, its way of working with relatives"
APPOSITION = re.compile(
    rf"""\b(?P<name>{_WORD}(?:\ (?:{_WORD}|{_LINK})){{0,3}})(?:,\ |\ [-–—]\ |\ \()(?:the|its|their|an?|which\ is\ (?:the|an?))
        \ (?:[\w’'-]+,?\ ){{0,8}}?(?P<kind>service|team|hub|programme|project|scheme|initiative|model|way\ of\ working|children\ in\ care\ council|drop-in)\b""",
    re.VERBOSE,
)
# "a mentoring scheme called Big Steps", "its edge of care service, known as Stay Close"
CALLED = re.compile(
    rf"\b(?:service|team|hub|programme|project|scheme|initiative|model|drop-in|council),?\ (?:(?:which\ is\ )?(?:called|named|known\ as|dubbed))\ [‘“\"']?(?P<name>{_WORD}(?:\ (?:{_WORD}|{_LINK})){{0,4}})"
)
# "Reach Out, which works with survivors", "Stay Close, which supports carers"
AT_WORK = re.compile(
    rf"\b(?P<name>{_WORD}(?:\ (?:{_WORD}|{_LINK})){{0,3}}),\ which\ (?:\w+ly\ )?(?:works|helps|supports|offers|provides|brings|gives|teaches|mentors|finds|looks\ after|cares\ for)\b"
)
# "Workers from Reach Out", "staff at Stay Close": two capitalised words at least
STAFFED = re.compile(
    rf"\b(?i:workers|staff|practitioners|advis[eo]rs|mentors|advocates|volunteers)\ (?:from|at|of|in)\ (?P<name>{_WORD}\ (?:{_LINK}\ )?{_WORD}(?:\ {_WORD})?)(?=\ [a-z]|[,.;])"
)
# "the multi-agency safeguarding hub (MASH)"
SHORT_FORM = re.compile(r"\s\((?P<short>[A-Z][A-Za-z]{1,6})\)")

# What looks like a service and is a body, a place, a paper or a department
NOT_SERVICE = re.compile(
    r"""\b(?:School|College|University|NHS|Ofsted|Police|Hospital|Trust|Ltd|Football|Leisure|Shopping|Civic|Town|Community\ Centre|Integrated\ Care
        |Reporting\ Service|Prosecution\ Service|Health\ Board|Care\ Board|Probation\ Service|News|Job|Sports?|Arts|Medical|National|UK|Students?|Premier|Labour|Conservative|Liberal|Government|Department|Inspection|Care\ Inspectorate|Cabinet|Executive|Scrutiny|Hall|House|Street|Road|Committee|City|County|Borough|Association|Union|Charity|Foundation|Group|Company)\b
        |(?:['’]s|s['’])$|\bCouncil$
        |^(?:That|It|Here|There|What|He|She|Let|Who|Where|How)['’]s\b|['’](?:re|ve|ll|d|m|t)\b
        |^(?:Local\ Area|Area|SEND\ )?\ ?(?:Partnership|Board)$
        |^(?:.{0,30}\ )?(?:Children['’]?s?|Social|Care|Adults?['’]?s?|Public|Civil|Council|Families)\ (?:(?:Social\ )?(?:Care|Work)\ )?(?:Services?|Teams?|Board|Unit|Centre|Partnership|Practice)$
        |^(?:The|This|That|Our|Their|Her|His|A|An|In|Each|Every)\ \w+$""",
    re.VERBOSE,
)
# "Northshire Police’s", "the force’s own": what follows is no council's
OTHERS_OWN = re.compile(
    r"\b(?:[Ff]orce|[Pp]olice|Constabulary|[Hh]ospital|[Cc]harity|[Ss]chool|[Cc]ollege|[Uu]niversity|[Uu]nion|NHS|NHS\ [Tt]rust|[Cc]are\ [Bb]oard|Ofsted|[Ww]atchdog)['’]s\ (?:own\ |new\ )?$"
)
STARTS = re.compile(
    r"^(?:The|A|An|In|At|For|From|And|But|Its|Their|Our|When|While|As|With|By|This|That|Inspectors|Meanwhile|However|Both|New|Ofsted|Redesigned|Only|Through|Under|Since|\w+\ (?:in|at|from|of|on|by|with)\ the|Workers\ from|Chair\ of)\ (?:the\ )?"
)
# A sentence's first word with its comma: "However, the service …" names nothing
ADVERB = re.compile(
    r"^(?:However|Meanwhile|Overall|Now|Today|Yesterday|Finally|Instead|Since|Elsewhere|Nationally|Moreover|Furthermore|Here|There|Then|Also|But|And|In|On|At|For|Once|Still|Yet|Again|Indeed|Inspectors|Staff|Leaders|Councillors|Ofsted|Overnight|Together|Instead|Afterwards|Despite|Nevertheless|Nonetheless|Services?|Children|Police|Managers|\w+ly|\w+day|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter)\b"
)
FUNCTION_END = re.compile(rf"\ {_LINK}$")
