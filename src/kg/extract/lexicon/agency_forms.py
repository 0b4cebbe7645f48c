"""How a body that is in no table shows that it is one: by its form, or by what it is called.

A force, board or trust says so in its name (*Northshire Integrated Care Board*); a charity or
firm is called one beside it (*Bright Hands, a charity in Ashford*; *the charity Bright Hands*).
"""

import re

_WORD = r"[A-Z][\w'’&@-]{1,24}"
_LINK = r"(?:and|of|the|&|for|upon|in|on)"
_CALLED = rf"{_WORD}(?:\ (?:(?:and|of|the|&|for)\ ){{0,2}}{_WORD}){{0,5}}"
_NAME = rf"{_WORD}(?:\ (?:{_LINK}\ ){{0,2}}{_WORD}){{0,6}}"

# "Sussex Community NHS Foundation Trust", "South West Police", "Aldermere Academy Trust"
FORM = re.compile(
    rf"""\b(?:{_NAME}\ (?:{_LINK}\ )?)(?:Police(?:\ (?:Service|Federation))?|Constabulary|NHS\ (?:(?:Mental\ )?Health\ )?(?:Foundation\ )?[Tt]rust|(?:Foundation\ )?NHS\ [Tt]rust|(?:Health|Care|Youth|Charitable|Community|Partnership|Hospitals?|Families|Family)\ Trust|Primary\ Care\ Trust|PCT|Integrated\ Care\ (?:Board|System|Partnership)
        |Clinical\ Commissioning\ Group|CCG|ICB|(?:University\ )?Health\ Board|Children(?:['’]s)?(?:\ (?:Services|and\ Families))?\ Trust|Children\ First|Youth\ Offending\ Trust
        |Fire\ (?:(?:and|&)\ Rescue\ )?(?:Service|Authority)|Safeguarding\ (?:Children['’]?s?\ )?Partnership|Combined\ Authority|Law\ Society|Credit\ Union|Food\ ?[Bb]ank|Youth\ (?:Zone|Club)|Chamber\ of\ Commerce|Community\ Healthcare|Probation\ Service|Ambulance\ Service|Adoption(?:\ (?:Partnership|Agency|Service))?|Children['’]s\ Hospital|Hospitals?|Infirmary
        |Academy\ Trust|Academies\ Trust|Learning\ Trust|Housing\ (?:Association|Trust|Group)|Foundation(?!\ (?:Trust|NHS|stage))|Clinic|University|Ltd|Limited|PLC|plc|LLP|CIC|Association|Federation|Alliance|Charity|Carers['’]?\ Forum|Parent\ Carer\ (?:Forum|Voice|Network)|Law\ Centre|Women['’]s\ Aid|Citizens\ Advice|Crown\ Court|Family\ Court)\b(?!\ Council)""",
    re.VERBOSE,
)
# "Barking, Havering and Redbridge University Hospitals NHS Trust": a list of places is one name
LISTED = re.compile(
    rf"\b{_WORD}(?:,\ {_WORD}){{1,3}}\ and\ {_NAME}\ (?:NHS\ (?:Foundation\ )?Trust|Integrated\ Care\ Board|ICB|CCG|Clinical\ Commissioning\ Group)\b"
)
# "Healthwatch Northshire", "NHS Northshire", "Adopt Northshire", "One Adoption", "University of Hull"
PREFIXED = re.compile(
    rf"\b(?:Healthwatch|NHS|Adopt|Adoption|Age\ UK|Citizens\ Advice|University\ of|Mencap|Barnardo['’]s)\ {_WORD}(?:\ (?:and\ )?{_WORD}){{0,4}}|\bOne\ Adoption(?:\ {_WORD}(?:\ (?:and\ )?{_WORD}){{0,2}})?"
)
_SORT = (
    r"(?:charity|company|firm|union|trust|campaign(?:ing)?\ group|pressure\ group|think[ -]tank|contractor|social\ enterprise|foundation|not-for-profit|non-profit|consortium|federation"
    r"|(?:regional\ )?adoption\ agency|fostering\ agency|agency|provider|parents['’]?\ group|(?:parent\ carer|carers['’]?|parents['’]?)\ forum|support\ group|community\ group|voluntary\ group|housing\ association|helpline\ charity|law\ firm|recruitment\ agency)"
)
# "Pentreath Youth, a charity in Camborne", "Cumbria Adoption, the new regional agency"
APPOSITION = re.compile(
    rf"\b(?P<name>{_CALLED}),\ (?:the|a|an|which\ is\ (?:a|the)|its|another)\ (?:[\w’'-]+\ ){{0,4}}?{_SORT}\b(?!['’]s)"
)
# "the charity Bright Hands", "the parents’ group Voices Together", "set up the group Families First"
LABELLED = re.compile(
    rf"""\b(?:[Tt]he|[Aa]n?|by|from|with|local|national|its)\ (?:[\w’'-]+\ )?(?:(?!trust|agency|provider){_SORT}|group)
        \ [‘“"']?(?P<name>{_CALLED})""",
    re.VERBOSE,
)

LEADING = re.compile(
    r"^(?:(?:The|In|At|For|From|And|But|When|While|As|With|By|Since|After|Both|Inspectors|However|Meanwhile|Through|Also|Our|Their|Its|If|Under|Former|(?:Pupils|Staff|Children|Workers|Parents|Patients|Nurses|Leaders|Officers|Members|Head|Director|Chair)\ (?:of|at|in|from)),?\ (?:the\ )?)+"
)
# What such a form also ends, and is no body
NOT_BODY = re.compile(
    r"\b(?:Council|Councillor|Cllr|Coun|Ofsted|Inspection|Inspectors?|Labour|Conservatives?|Liberal|Green|Cabinet|Director|Executive|Chief|Local\ Government\ Association|Premier\ League|Football\ Association|Government)\b|['’]s$"
)
# Words for a kind of body, none in particular, where the article names one of the kind
GENERIC = frozenset({"clinical-commissioning-group", "integrated-care-board", "camhs"})
