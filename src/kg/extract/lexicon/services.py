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
    r"\b(?P<kind>service|teams?|hubs?|line|helpline|programme|unit|drop-in|clinic)\b(?!-)"
)
# A name keeps the word *team* or *hub*; *service* and *programme* only say what it is
DROPPED = frozenset({"service", "programme", "project", "scheme", "initiative"})

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
        "baby",
        "breaks",
        "care",
        "child",
        "children",
        "children's",
        "commissioning",
        "complex",
        "conferencing",
        "contact",
        "contextual",
        "corporate",
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
        "health",
        "help",
        "homeless",
        "homelessness",
        "independent",
        "information",
        "initial",
        "integrated",
        "intervention",
        "justice",
        "kinship",
        "leaver",
        "leavers",
        "leaving",
        "life",
        "long-term",
        "looked",
        "looked-after",
        "mash",
        "mental",
        "mentoring",
        "misuse",
        "missing",
        "multi-agency",
        "offending",
        "out-of-hours",
        "outreach",
        "parent",
        "parenting",
        "parents",
        "participation",
        "people",
        "people's",
        "permanence",
        "placement",
        "placements",
        "point",
        "poverty",
        "pre-birth",
        "prevention",
        "preventative",
        "protection",
        "recruitment",
        "referral",
        "residential",
        "resilience",
        "respite",
        "response",
        "retention",
        "reunification",
        "rights",
        "safeguarding",
        "screening",
        "send",
        "short",
        "single",
        "specialist",
        "story",
        "substance",
        "support",
        "systemic",
        "targeted",
        "therapeutic",
        "therapy",
        "through-care",
        "together",
        "transition",
        "transitions",
        "triage",
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
        "care",
        "child",
        "children",
        "children's",
        "complex",
        "education",
        "families",
        "family",
        "group",
        "health",
        "help",
        "independent",
        "initial",
        "integrated",
        "life",
        "long-term",
        "multi-agency",
        "people",
        "people's",
        "placement",
        "placements",
        "residential",
        "response",
        "single",
        "specialist",
        "support",
        "systemic",
        "targeted",
        "therapeutic",
        "young",
        "screening",
        "together",
        "point",
        "commissioning",
        "early",
        "contact",
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
    rf"\b(?P<name>{_WORD}(?:\ (?:{_WORD}|{_LINK})){{0,4}})\ (?P<kind>service|team|hub|programme|project|scheme|initiative|board|panel|unit|line)\b"
)
# "Reach Out, the domestic abuse service", "Family Valued, its way of working with relatives"
APPOSITION = re.compile(
    rf"""\b(?P<name>{_WORD}(?:\ (?:{_WORD}|{_LINK})){{0,3}}),\ (?:the|its|their|an?|which\ is\ (?:the|an?))
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
        |Reporting\ Service|Prosecution\ Service|Health\ Board|Care\ Board|Probation\ Service|News|Job|Sports?|Arts|Medical|National|UK|Premier|Labour|Conservative|Liberal|Government|Department|Inspection|Care\ Inspectorate|Cabinet|Executive|Scrutiny|Hall|House|Street|Road|Committee|City|County|Borough|Association|Union|Charity|Foundation|Group|Company)\b
        |(?:['’]s|s['’])$|\bCouncil$
        |^(?:Local\ Area|Area|SEND\ )?\ ?(?:Partnership|Board)$
        |^(?:.{0,30}\ )?(?:Children['’]?s?|Social|Care|Adults?['’]?s?|Public|Civil|Council|Families)\ (?:(?:Social\ )?(?:Care|Work)\ )?(?:Services?|Teams?|Board|Unit|Centre|Partnership|Practice)$
        |^(?:The|This|That|Our|Their|Her|His|A|An|In|Each|Every)\ \w+$""",
    re.VERBOSE,
)
STARTS = re.compile(
    r"^(?:The|A|An|In|At|For|From|And|But|Its|Their|Our|When|While|As|With|By|This|That|Inspectors|Meanwhile|However|Both|New|Ofsted|Redesigned|Only|Through|Under|Since|\w+\ (?:in|at|from|of|on|by|with)\ the|Workers\ from|Chair\ of)\ (?:the\ )?"
)
# A sentence's first word with its comma: "However, the service …" names nothing
ADVERB = re.compile(
    r"^(?:However|Meanwhile|Overall|Now|Today|Yesterday|Finally|Instead|Since|Elsewhere|Nationally|Moreover|Furthermore|Here|There|Then|Also|But|And|In|On|At|For|Once|Still|Yet|Again|Indeed|Inspectors|Staff|Leaders|Councillors|Ofsted|Overnight|Together|Instead|Afterwards|Despite|Nevertheless|Nonetheless|Services?|Children|Police|Managers|\w+ly|\w+day|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter)\b"
)
FUNCTION_END = re.compile(rf"\ {_LINK}$")
