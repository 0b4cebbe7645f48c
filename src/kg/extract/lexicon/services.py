"""The words that name a council's services, teams, hubs and boards.

``USUAL`` are names that every council has in much the same words. The words of descriptions are in
``service_words``.
"""

import re

from kg.extract.lexicon.cued import Cued

# What a named thing may be, in capitals and not
KIND_CAPITAL = (
    r"(?:Hubs?|Services?|Teams?|Drop-[Ii]n|Child\ Protection\ Committee|Children['’]s\ Academy|Social\ Work\ Academy|Directorate|Board|Programme|Project|Panel|Scheme|Initiative|Centre|Unit|Forum"
    r"|Partnership|Practice|Network|Line|Helpline|Council)"
)
KIND = re.compile(
    r"\b(?P<kind>service|teams?|hubs?|line|helpline|programme|units?|drop-in|clinic|office|panel)\b(?!-)"
)
# A name keeps the word *team* or *hub*; *model* and *approach* only say what it is
DROPPED = frozenset({"model", "approach", "pilot"})
# These do so where more than an article stands before: *the county’s Bright Start programme*
LOOSE = frozenset({"service", "programme", "project", "scheme", "initiative"})
ARTICLE = re.compile(r"(?:^|[.!?:\n]\s?|\b(?:[Tt]he|[Aa]n?)\ )[‘“\"']?$")

JOINING = frozenset({"and", "of", "&", "in", "around", "the", "with"})
# Programmes and ways of working that many councils have under the same name
BRANDS = re.compile(
    r"\b(?:No\ Wrong\ Door|Signs\ of\ Safety|Family\ Safeguarding|Lifelong\ Links|Mockingbird|Staying\ Close|House\ Project|Family\ Nurse\ Partnership|Operation\ Encompass|Family\ Valued|Supporting\ Families|Troubled\ Families|Strengthening\ Families|Baby\ Steps|Caring\ Dads|Think\ Family|Families\ First|(?<=the\ )Pause(?=\ p)|(?<=run\ by\ )Pause)\b(?!\ [A-Z]|['’]s)"
)

# Services that every council has, in their usual words
USUAL = Cued(
    """front- front_ integrated_ single_ *family_front multi mash safeguarding early_ out-of out_of emergency_
    virtual_ leaving care- care_ aftercare through fostering_ adoption_ advocacy_ youth_ disabled_
    children family_ independent_ missing_ return_ young_ private_ academy_ sendiass ***family_drug corporate_
    improvement_ local_ social_ looked team_ practice_ workforce_ edge- edge_ locality_ area_ neighbourhood_""",
    r"""\b(?:
        (?P<door>(?:(?:integrated|single|(?-i:[A-Z])\w+\ family)\ )?front[\ -]door)\b(?!\ (?:of\ (?:their|his|her|your|my)|key|step))
      | (?P<common>
          multi[\ -]agency\ safeguarding\ hubs?
        | safeguarding\ hub
        | academy\ for\ social\ workers
        | (?:social\ work(?:er)?|practice|workforce|social\ care)\ academy
        | (?-i:MASH)
        | early\ help\ (?:service|teams?|hubs?)
        | early\ intervention\ (?:services?|teams?|hubs?)
        | (?:out[\ -]of[\ -]hours|emergency\ duty)\ (?:service|team|line)
        | (?-i:Virtual\ School\ [A-Z][a-z]+)(?!\ (?:[Hh]ead|[Tt]eam))
        | virtual\ school(?!ing)
        | (?:leaving[\ -]care|care[\ -]leavers?|aftercare|through[\ -]?care)\ (?:service|teams?)
        | (?:fostering|adoption|advocacy|youth\ (?:justice|offending)|disabled\ children['’]?s?|family\ support|children['’]s\ rights|independent\ visitor|independent\ visiting|missing\ children|return\ home\ interview|young\ carers['’]?|private\ fostering)\ (?:service|teams?)
        | family\ (?:together\ )?hubs?
        | family\ help\ (?:services?|teams?|hubs?)
        | (?-i:SENDIASS)
        | family\ group\ conferenc(?:e|ing)\ (?:service|team)
        | family\ safeguarding(?:\ (?:service|teams?)|(?=\ (?:model|approach)|,?\ (?:under|in)\ which))
        | edge[\ -]of[\ -]care\ (?:service|teams?)
        | (?:locality|area|neighbourhood)\ teams
        | (?:(?-i:[A-Z])\w+\ ){0,3}family\ drug\ and\ alcohol\ court
        | children\ in\ care\ council
        | corporate\ parenting\ (?:board|panel|(?:sub-)?committee)
        | (?:children['’]s\ services\ )?improvement\ board
        | (?:local\ )?safeguarding\ children\ (?:board|partnership)
        | (?:looked[ -]after\ children|children\ in\ care)\ (?:teams?|service)
        | single\ point\ of\ (?:access|contact)
        | team\ around\ the\ (?:family|child|school)
        )
    )\b""",
    printed=True,
)

_WORD = r"[A-Z][\w'’-]{1,20}"
_LINK = r"(?:and|of|to|for|in|the|on|&|4|a)"

# "Families Together Hub", "Local Safeguarding Children Board"
NAMED = re.compile(
    rf"\b{_WORD}(?:\ (?:{_WORD}|{_LINK})){{0,6}}\ {KIND_CAPITAL}\b(?:\ (?:Together|First|Plus|Connect|Direct|Around\ the\ [A-Z][a-z]+)\b)?(?!['’]s\ (?:Trust|Hospital)|\ (?:Trust|Council|Ltd))"
)
# "Early Help Service and Youth Hub": two names
TWO_NAMES = re.compile(rf"\b{KIND_CAPITAL}(?P<joint>\ and\ )(?={_WORD})")
# "the Reach Out service", "its Strengthening Families programme", "the Edge of Care team"
NAME_THEN_KIND = re.compile(
    rf"\b(?P<name>{_WORD}(?:\ (?:{_WORD}|{_LINK})){{0,7}})(?P<shut>[”\"]?)\ (?P<kind>services?|teams?|hubs?|programme|project|scheme|initiative|board|panel|unit|line|pilot|directorate|drop-in)\b"
)
# "the Strong Families model", "our Stay Close practitioners": two capitalised words at least
NAME_THEN_WAY = re.compile(
    rf"\b(?P<name>{_WORD}\ (?:{_LINK}\ ){{0,2}}{_WORD}(?:\ (?:{_WORD}|{_LINK})){{0,2}})\ (?P<kind>model|approach|practitioners?|workers?|mentors?|volunteers?|coach(?:es)?|sessions|offer|flats|courses?|workshops|drop-ins?|groups?|caf[eé]|clinics?)\b"
)
# "the adolescent team, BRIDGE, whose …", "a new scheme – Big Steps – for"
KIND_THEN_NAME = re.compile(
    rf"""\b(?i:the|its|their|our|an?|new)\ (?:[\w’'-]+\ ){{1,6}}?(?:service|team|hub|programme|project|scheme|initiative|unit|drop-in)(?:,|\ [-–—])\ (?:[Tt]he\ )?[‘“"']?
        (?P<name>[A-Z][\w-]{{1,20}}(?:\ (?:{_WORD}|{_LINK})){{0,3}})(?=[’”"']?(?:[,;.)]|\ [-–—]))""",
    re.VERBOSE,
)
# "Reach Out, the domestic abuse service", "Family Valued, its way of working with relatives"
APPOSITION = re.compile(
    rf"""\b(?P<name>{_WORD}(?:\ (?:{_WORD}|{_LINK})){{0,3}})(?:,\ |\ [-–—]\ |\ \()(?:the|its|their|our|an?|which\ is\ (?:the|an?))
        \ (?:[\w’'-]+,?\ ){{0,8}}?(?P<kind>service|team|hub|programme|project|scheme|initiative|model|way\ of\ working|front\ door|children\ in\ care\ council|drop-in|(?:family|youth|contact)\ centre)\b""",
    re.VERBOSE,
)
# "a mentoring scheme called Big Steps", "its edge of care service, known as Stay Close"
CALLED = re.compile(
    rf"\b(?:service|team|hub|programme|project|scheme|initiative|model|drop-in|council|club|unit|panel|academy|forum)(?:\ [a-z][\w’'-]*){{0,5}}?,?\ (?:(?:which\ is\ )?(?:called|named|known\ as|dubbed|branded))\ (?:[Tt]he\ )?[‘“\"']?(?P<name>{_WORD}(?:\ (?:{_WORD}|{_LINK})){{0,4}})"
)
# "its project Stay Close helps": two capitalised words at least
NAME_AFTER = re.compile(
    rf"\b(?:programme|project|scheme|initiative)\ [‘“\"']?(?P<name>{_WORD}\ (?:{_LINK}\ ){{0,2}}{_WORD}(?:\ {_WORD})?)(?=[’”\"']?(?:\ [a-z]|[,.;]))"
)
# "Reach Out, which works with survivors", "Stay Close, which supports carers"
AT_WORK = re.compile(
    rf"\b(?P<name>{_WORD}(?:\ (?:{_WORD}|{_LINK})){{0,3}}),\ (?:which\ (?:\w+ly\ )?(?:works|helps|supports|offers|provides|brings|gives|teaches|mentors|finds|looks\ after|cares\ for)|whose\ (?:staff|workers|mentors|practitioners|team))\b"
)
# "Inspectors commended First Contact": two capitalised words at least, and nobody's name
PRAISED = re.compile(
    rf"\b(?:(?:impressed|struck|bowled\ over)\ (?:by|with)|taken\ with|(?:praise|applause|credit)\ (?:for|to)|full\ of\ praise\ for|commended|praised|singled\ out|hailed|applauded|looked\ at|sat\ in\ on|liked)\ (?P<name>{_WORD}\ (?:{_LINK}\ ){{0,2}}{_WORD}(?:\ {_WORD})?)(?=\ (?:and|for|as|which|where|in)\b|[.,;])"
)
# "Family Connect answers the phone quickly": at work, at the head of a sentence
ANSWERS = re.compile(
    rf"(?:^|(?<=[.!?]\ )|(?<=\bthat\ ))(?P<name>{_WORD}\ {_WORD}(?:\ {_WORD})?)\ (?:answers|responds|reaches|gives|offers|picks\ up|takes\ calls|was\ praised|is\ praised|is\ a\ strength)\b",
    re.MULTILINE,
)
# "the early help hubs and Big Steps have": a name joined to one that is known to be a service's
JOINED_AFTER = re.compile(
    rf"(?:,\ which\ [^,.;:]{{3,80}})?,?\ and\ (?P<name>{_WORD}\ (?:{_LINK}\ ){{0,2}}{_WORD}(?:\ {_WORD})?)(?=\ [a-z]|[,.;)])"
)
# "Big Steps and the early help hubs"
JOINED_BEFORE = re.compile(
    rf"(?:^|(?<=[\s“\"‘']))(?P<name>{_WORD}\ (?:{_LINK}\ ){{0,2}}{_WORD}(?:\ {_WORD})?),?\ and\ (?:the\ |its\ |our\ |their\ )?$"
)
# "Contact, Advice and Assessment Service": the parts of its work make its name
PARTED = re.compile(
    rf"\b{_WORD}(?:,\ {_WORD}(?:\ {_WORD})?){{1,3}},?\ (?:and|&)\ {_WORD}(?:\ {_WORD}){{0,2}}\ (?:Service|Team|Hub|Unit|Board|Partnership)\b"
)
# "the Bideford family hub": what a place calls its own
PLACE_BEFORE = re.compile(
    r"(?:\b[Tt]he|\b[Aa]|\bnew|\bits|\btheir|\bour|\bat|\bof|\bin|\bfrom)\ (?P<place>[A-Z][\w-]+(?:[\ -][A-Z][\w-]+){0,2})\ $"
)
# "the mental health teams of Northshire NHS Trust": another body's
OTHERS_AFTER = re.compile(r"\ (?:of|at|in|run\ by|from|provided\ by)\ (?:the\ )?$")
# "Workers from Reach Out", "staff at Stay Close": two capitalised words at least
STAFFED = re.compile(
    rf"\b(?i:workers|staff|practitioners|advis[eo]rs|mentors|advocates|volunteers)\ (?:from|at|of|in)\ (?P<name>{_WORD}\ (?:{_LINK}\ )?{_WORD}(?:\ {_WORD})?)(?=\ [a-z]|[,.;])"
)
# "the multi-agency safeguarding hub (MASH)", "…, or MASH,", "…, known to all as MASH"
SHORT_FORM = re.compile(
    r"[’”\"']?(?:\s\((?:the\s|or\s|known\sas\s)*|\s[-–—]\s(?=[A-Z]{3,8}\s(?:to|for)\s)|,\s(?=[A-Z]{3,8}\sfor\sshort)|,\sor\s|,\s(?:better\s)?known\s(?:to\s\w+\s|locally\s|simply\s)?as\s(?:the\s)?)[‘“\"']?(?P<short>[A-Z][A-Za-z]{1,7})\b(?!\ [A-Z])"
)

# What looks like a service and is a body, a place, a paper or a department
NOT_SERVICE = re.compile(
    r"""\b(?:School|College|University|NHS|Ofsted|Police|Hospital|Trust|Ltd|Football|Leisure|Shopping|Civic|Town|Community\ Centre|Integrated\ Care
        |Reporting\ Service|Prosecution\ Service|Health\ Board|Care\ Board|Probation\ Service|News|Job|Sports?|Arts|Medical|National|UK|Students?|Premier|Labour|Conservative|Liberal|Government|Department|Inspection|Care\ Inspectorate|Cabinet|Executive|Scrutiny|Hall|House|Street|Road|(?<!Child\ Protection\ )Committee|City|County|Borough|Association|Union|Charity|Foundation|Group|Company)\b
        |(?:['’]s|s['’])$|(?<!\bCare\ )\bCouncil$|\b(?:Director|Officer|Manager|Head\ of)\b|\b(?:Wharf|Quay|Square|Park|Place|Offices|Buildings|Tower|Castle|Lodge)$
        |^(?:HR|IT|PR|Press|Media|Legal|Finance|Communications|Customer|Web|Digital)\b
        |^(?:That|It|Here|There|What|He|She|Let|Who|Where|How)['’]s\b|['’](?:re|ve|ll|d|m|t)\b
        |^(?:Local\ Area|Area|SEND\ )?\ ?(?:Partnership|Board)$
        |^(?!.*(?:Safeguarding|Edge|Leaving|After))(?:.{0,30}\ )?(?:Children['’]?s?|Social|Care|Adults?['’]?s?|Public|Civil|Council|Families)\ (?:(?:Social\ )?(?:Care|Work)\ )?(?:Services?|Teams?|Board|Unit|Centre|Partnership|Practice)$
        |^(?:The|This|That|Our|Their|Her|His|A|An|In|Each|Every)\ \w+$""",
    re.VERBOSE,
)
# "Northshire Police’s", "the force’s own": what follows is no council's
OTHERS_OWN = re.compile(
    r"\b(?:[Ff]orce|[Pp]olice|Constabulary|[Hh]ospital|[Cc]harity|[Ss]chool|[Cc]ollege|[Uu]niversity|[Uu]nion|NHS|NHS\ [Tt]rust|[Cc]are\ [Bb]oard|Ofsted|[Ww]atchdog)['’]s\ (?:own\ |new\ )?$"
)
STARTS = re.compile(
    r"^(?:in|at|from|of|on|for|with|by|to)\ (?:the\ )?|^(?:The|A|An|In|At|For|From|And|But|Its|Their|Our|When|While|As|With|By|This|That|Inspectors|Meanwhile|However|Both|New|Ofsted|Redesigned|Only|Through|Under|Since|\w+\ (?:in|at|from|of|on|by|with)\ the|Workers\ from|Chair\ of)\ (?:the\ )?"
)
# "Northshire's Bright Start Hub": the owner is none of the name
OWNER = re.compile(
    r"^(?:[A-Z][\w-]+\ ){0,3}(?:Council|County|Borough|City)['’]s\ (?=[A-Z])|^(?!Children|Child|People|Person|Women|Men|Girls|Boys|Parents?|Carers?|Famil|Youth|Mum|Dad)(?!Young\ )[A-Z][\w-]+['’]s\ (?=[A-Z])"
)
# Before a capital inside a sentence: "the dedicated New Arrivals Team"
MID_SENTENCE = re.compile(r"[a-z]\s$")
# The same with an opening quotation mark: "the ‘Engage’ team"
MID_NAME = re.compile(r"[\w,’'][\s][‘“\"']?$")
# Before a door of wood, or one that only stands for a topic: "a visit about the front door"
ANY_DOOR = re.compile(r"\b(?:a|own|(?:such\ as|visits?\ (?:about|on))\ the)\s[‘“\"']?$")
# Before what is one of many: "around a family hub"
ONE_OF_MANY = re.compile(r"\b(?:[Aa]n?|[Aa]ny|[Ee]very|[Ee]ach)\s$")
# A sentence's first word with its comma: "However, the service …" names nothing
ADVERB = re.compile(
    r"^(?:However|Meanwhile|Overall|Now|Today|Yesterday|Finally|Instead|Since|Elsewhere|Nationally|Moreover|Furthermore|Here|There|Then|Also|But|And|In|On|At|For|Once|Still|Yet|Again|Indeed|Inspectors|Staff|Leaders|Councillors|Ofsted|Overnight|Together|Instead|Afterwards|Despite|Nevertheless|Nonetheless|Services?|Children|Police|Managers|(?!Family\b|Early\b)\w+ly|\w+days?|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter)\b"
)
FUNCTION_END = re.compile(rf"\ {_LINK}$")
