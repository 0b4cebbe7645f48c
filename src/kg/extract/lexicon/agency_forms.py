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
        |Academy\ Trust|Academies\ Trust|Learning\ Trust|Housing\ (?:Association|Trust|Group)|Foundation(?!\ (?:Trust|NHS|stage))|Clinic|University|Ltd|Limited|PLC|plc|LLP|CIC|Association|Federation|Alliance|Charity|Carers['’]?\ Forum|Parent\ Carer\ (?:Forum|Voice|Network)|Law\ Centre|Women['’]s\ Aid|Citizens\ Advice|Crown\ Court|Family\ Court|Hospice|Family\ Justice\ Board)\b(?!\ Council)""",
    re.VERBOSE,
)
# "Barking, Havering and Redbridge University Hospitals NHS Trust": a list of places is one name
LISTED = re.compile(
    rf"\b{_WORD}(?:,\ {_WORD}){{1,3}}\ and\ {_NAME}\ (?:NHS\ (?:Foundation\ )?Trust|Integrated\ Care\ Board|ICB|CCG|Clinical\ Commissioning\ Group)\b"
)
# "the Regulator of Northshire Homes", "the Royal College of Wardens": a body for something
OFFICES = re.compile(
    rf"\b(?:Regulator\ of|Royal\ College\ of|Ministry\ of|Office\ for|Commission\ on|Institute\ (?:for|of)|(?:National\ )?(?:Association|Federation|Society|Union|Alliance)\ (?:of|for))\ {_WORD}(?:\ (?:(?:and|of|in|the|for)\ ){{0,2}}{_WORD}){{0,5}}"
)
# "Northshire Wolves", "Ashby Rugby Club": a club that gives a hand
CLUB = re.compile(
    rf"\b(?i:at|from|with|by|and)\ (?P<name>{_WORD}(?:\ {_WORD}){{0,2}}\ (?:A?FC|RFC|RLFC|Football\ Club|Cricket\ Club|Rugby(?:\ (?:Club|League|Union))?|Wolves|Rovers|Wanderers|Albion|Athletic|Rhinos|Warriors|Giants))\b"
)
# "the police child protection unit": a police team without a name of its own
POLICE_TEAM = re.compile(
    r"\bpolice\ (?:(?:family|support|child|children|protection|public|abuse|investigations?|missing|persons?|vulnerability|exploitation|domestic|sexual|offences|safeguarding|specialist|and)\ ){1,5}(?:unit|squad|team)\b"
)
# "Healthwatch Northshire", "NHS Northshire", "Adopt Northshire", "One Adoption", "University of Hull"
PREFIXED = re.compile(
    rf"\b(?:Healthwatch|NHS|Adopt|Adoption|Age\ UK|Citizens\ Advice|University\ of|Mencap|Barnardo['’]s|Home-Start|YMCA|Relate|Samaritans\ of)\ {_WORD}(?:\ (?:and\ )?{_WORD}){{0,4}}|\bOne\ Adoption(?:\ {_WORD}(?:\ (?:and\ )?{_WORD}){{0,2}})?"
)
_SORT = (
    r"(?:charit(?:y|ies)|company|firm|union|trust|campaign(?:ing)?\ group|pressure\ group|think[ -]tank|contractor|social\ enterprise|foundation|not-for-profit|non-profit|consortium|federation|consultanc(?:y|ies)|consultants|outsourcer"
    r"|(?:regional\ )?adoption\ agency|fostering\ agency|agency|(?:care\ |home\ |education\ |support\ )?provider|operator|parents['’]?\ group|(?:parent\ carer|carers['’]?|parents['’]?|youth)\ forum|(?:support|community|voluntary|youth|residents['’]?|campaign|church)\ group|housing\ association|helpline\ charity|law\ firm|recruitment\ agency|watchdog|helpline|regulator|food\ ?bank|membership\ body)"
)
# "Pentreath Youth, a charity in Camborne", "Cumbria Adoption, the new regional agency"
APPOSITION = re.compile(
    rf"\b(?P<name>{_CALLED})(?:,\ |\ [-–—]\ |\ \()(?:the|a|an|which\ is\ (?:a|the)|its|another)\ (?:[\w’'-]+\ ){{0,4}}?{_SORT}\b(?!['’]s)"
)
# "the charity Bright Hands", "the parents’ group Voices Together", "set up the group Families First"
LABELLED = re.compile(
    rf"""\b(?:(?:[Tt]he|[Aa]n?|by|from|with|local|national|its|[Aa]nother)\ (?:[\w’'-]+\ ){{0,2}}?(?:(?!trust\b|agency\b|watchdog\b|regulator\b){_SORT}|(?<!Conservative\ )(?<!Labour\ )(?<!Democrat\ )(?<!Green\ )(?<!Tory\ )group)
        |[Cc]harity|[Cc]ampaign\ group|[Cc]onsultancy(?:\ firm)?|[Ll]aw\ firm|[Hh]ousing\ association|[Ss]ocial\ enterprise),?
        \ (?:called\ )?[‘“"']?(?P<name>{_CALLED})""",
    re.VERBOSE,
)
# "the Bright Hands charity", "Northshire Homes housing association": two words of a name at least
THEN_SORT = re.compile(
    rf"\b(?P<name>{_WORD}\ (?:(?:of|and|for|the)\ ){{0,2}}{_WORD}(?:\ {_WORD}){{0,2}})\ (?:charity|campaign\ group|housing\ association|think[ -]tank|law\ firm|consultancy|food\ ?bank|helpline)\b"
)
_VOICE = r"spokes(?:man|woman|person|people)"
# "A Bright Hands spokesman said"; "– Bright Hands spokeswoman"
VOICED = re.compile(
    rf"(?:\b(?:[Aa]|[Aa]n|[Tt]he|[Aa]nother)|^[–—-])\ (?P<name>{_CALLED})\ {_VOICE}\b", re.MULTILINE
)
# "a spokesperson for Bright Hands"
VOICE_OF = re.compile(rf"\b(?i:{_VOICE})\ (?:for|from|at)\ (?:the\ )?(?P<name>{_CALLED})")
# "Jo Ash, founder of Bright Hands", "managing director of Northshire Homes"
HEADED = re.compile(
    rf"""\b(?:[Cc]hief\ (?:[Ee]xecutive|[Nn]urse)|(?:[Mm]anaging|[Oo]perations|[Mm]edical)\ [Dd]irector|[Ff]ounder|[Tt]rustee|[Cc]hair(?:man|woman|\ of\ trustees)?|(?:[Gg]eneral|[Nn]ational|[Rr]egional|[Bb]ranch)\ [Ss]ecretary
        |[Rr]egional\ (?:[Oo]rganiser|[Oo]fficer)|[Pp]resident|[Pp]atron|[Cc]aptain|[Pp]olicy\ (?:[Oo]fficer|[Mm]anager|[Ll]ead)|[Hh]ead\ of\ [Pp]olicy|[Cc]aseworkers?|[Cc]ampaigners?|[Oo]rganisers?)
        \ (?:of|at|for|from|with)\ (?:the\ )?(?:charity\ )?(?P<name>{_WORD}\ (?:(?:and|of|the|&|for)\ ){{0,2}}{_WORD}(?:\ {_WORD}){{0,3}})""",
    re.VERBOSE,
)
# "Northshire Wolves captain Jo Ash", "Bright Hands chief executive Jo Ash"
HEADING = re.compile(
    rf"\b(?P<name>{_WORD}(?:\ {_WORD}){{1,3}})(?:['’]s?)?\ (?:chief\ executive|managing\ director|(?:co-)?founder|captain|boss|general\ secretary|regional\ organiser|branch\ secretary|trustee)\ (?={_WORD}\ {_WORD})"
)
# "Bright Hands, which campaigns for carers", "owned by Northshire Homes", "outsourced to …"
ACTIVE = re.compile(
    rf"\b(?P<name>{_WORD}\ (?:(?:and|of|the|&|for)\ ){{0,2}}{_WORD}(?:\ {_WORD}){{0,3}}),\ which\ (?:\w+ly\ )?(?:campaign(?:s|ed)?|represent(?:s|ed)?|lobb(?:y|ies|ied)|own(?:s|ed)?|operate[sd]?|(?:runs?|ran)\ (?:the\ )?(?:\w+\ )?homes?)\b"
)
OWNER = re.compile(
    rf"\b(?:owned|operated|outsourced|contract(?:ed)?|commissioned|provided|employed)\ (?:\w+ly\ )?(?:by|to|with|from)\ (?:the\ )?(?P<name>{_WORD}\ (?:(?:and|of|the|&|for)\ ){{0,2}}{_WORD}(?:\ {_WORD}){{0,3}})"
)
# "a home run by Northshire Care": a person may run a thing too, but has no such last word
RUN_BY = re.compile(
    rf"\b(?i:run|managed|led|delivered)\ (?:\w+ly\ )?by\ (?:the\ )?(?P<name>{_WORD}(?:\ (?:(?:and|of|the|&|for)\ ){{0,2}}{_WORD}){{0,3}}\ (?:and\ )?(?:Care|Homes?|Group|Futures|Fostering|Residential|Education|Health|Healthcare|Support|Partners|Solutions|Housing|Living|Company|Trust|Futures|Together|First))\b"
)
# Words without which none of the patterns of clubs, sorts and heads can match
CLUB_WORDS = (
    "FC",
    "Club",
    "Rugby",
    "Wolves",
    "Rovers",
    "Wanderers",
    "Albion",
    "Athletic",
    "Rhinos",
    "Warriors",
    "Giants",
)
SORT_WORDS = (
    " charity",
    " campaign group",
    " housing association",
    " think",
    " law firm",
    " consultancy",
    " food",
    " helpline",
)
HEAD_WORDS = (
    "hief ",
    " director ",
    "ounder ",
    "rustee",
    "ecretary ",
    "rganiser",
    "esident ",
    "atron ",
    "aptain ",
    "olicy",
    "aseworker",
    "ampaigner",
    " boss ",
    "egional officer",
    "hair",
)

# "the Rev Ann Lee of Ashby’s Bright Hands": what stands before the owner’s *s* is none of the name
OWNER_BEFORE = re.compile(
    r"^(?!(?:.*\ )?(?:St|Saint)\ )(?:.*\ )?(?!Children|Women|Men|People|Parent|Carer|Famil|Girl|Boy|King|Queen|Prince|Teacher|Barnardo)[A-Z][\w-]+['’]s\ (?=[A-Z])"
)
LEADING = re.compile(
    r"^(?:(?:The|An?|In|At|For|From|And|But|When|While|As|With|By|Since|After|Both|Inspectors|However|Meanwhile|Through|Also|Our|Their|Its|If|Under|Former|Interim|New|Outgoing|Acting|Current|Then|Deputy|Local|National|Regional|Charity|Charities|(?:Pupils|Staff|Children|Workers|Parents|Patients|Nurses|Leaders|Officers|Members|Head|Director|Chair)\ (?:of|at|in|from)),?\ (?:the\ )?)+"
)
# "Jo Ash and the Northshire NHS Trust": who stands beside a body is none of its name
BESIDE = re.compile(r"^.*\ and\ the\ (?=[A-Z])")
COMPANION = re.compile(r"^(?P<given>[A-Z][\w’'-]+)(?:\ [A-Z][\w’'-]+){1,2}\ and\ (?=[A-Z])")
# "NHS Northshire | Clinical Commissioning Group": the rest of a name only says what the body is
SORT_ONLY = re.compile(
    r"^\ (?:(?:Clinical|Commissioning|Group|CCG|ICB|Integrated|Care|Board|System|Partnership|NHS|Foundation|Trust|Primary|PCT|Mental|Health|University|Hospitals?)\ ?)+$"
)
# What such a form also ends, and is no body
NOT_BODY = re.compile(
    r"\b(?:Early\ Help|Council|Councillor|Cllr|Coun|Ofsted|Inspection|Inspectors?|Labour|Conservatives?|Liberal|Green|Cabinet|Director|Executive|Chief|Local\ Government\ Association|Residents['’]?\ Association|Ratepayers|Premier\ League|Football\ Association|Government)\b|['’]s$|^(?:in|of|for|at)\ "
)
# What words beside a name make nobody of: parties, places of councils, schools, offices, days
NOT_CALLED = re.compile(
    r"""\b(?:Lib|Dems?|Party|Group|Tory|Tories|Reform|Plaid|UKIP|SNP|Independents?|Opposition|Mayor|Mayoral|Minister|Ministry|Prime|Crown|Parliament|Downing|Street|Road|Hall|House|Committee|Commons|Lords|Centre|Services?|Department|Social|School|Nursery|Academy|College|Primary|Church|County|City|Borough|Town|District|Authority|Board|Panel|Children|Education|Safeguarding|Scrutiny|Commissioners?|Team|Hub|Unit|Programme|Project|Scheme
        |January|February|March|April|May|June|July|August|September|October|November|December|\w+day|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|MP|HMI|UK|Island|I|He|She|They|We|It|You|This|That|Police|Force)$
      | ^(?:ICB|CCG|PCT|Trust|Children(?:\ (?:and|in|of)\b.*)?|(?:(?:North|South|East|West|Mid|Greater)\b\ ?)+)$
      | \b(?:Lib\ Dem|Children['’]?s?\ (?:Services|Social)|Scrutiny|Cabinet|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|MP|School|Primary|Nursery)\b""",
    re.VERBOSE,
)
# "Educated: Ashby University", "she studied law at …": where a person learned
SCHOOLED = re.compile(r"\b(?i:educated|studied|graduat(?:ed|e)|degree|schooled)\b[^.]*$")
# Words for a kind of body, none in particular, where the article names one of the kind
GENERIC = frozenset(
    {
        "clinical-commissioning-group",
        "integrated-care-board",
        "camhs",
        "health-board",
        "hospital-trust",
        "mental-health-trust",
        "nhs",
        "primary-care-trust",
    }
)
# "an ICB": any
ANY_ONE = re.compile(r"\b[Aa]n?\ $")
# *The NHS* as somebody: not *NHS managers*
NHS_ACTS = re.compile(
    r"(?=[,.;:)]|$|['’]s\b|\s(?:and|or|is|was|has|had|have|to|in|on|for|at|are|were|said|says|will|would|could|can|must|who|which|that|should|did|does|told|over|about|because|when|before|as|comes?|came|gets?|got|needs?|–|—|-)\b)"
)
# The names beside which such words mean the body already named
NAMED_ALREADY = {
    "nhs": re.compile(
        r"\b(?:NHS|[Hh]ealth|Healthcare|[Hh]ospitals?|[Ii]ntegrated\ [Cc]are|[Cc]linical|[Pp]rimary\ [Cc]are|Infirmary)\b"
    ),
    "health-board": re.compile(r"\b(?:NHS|Health)\b"),
    "primary-care-trust": re.compile(r"\bNHS\b|\b(?:Primary\ Care\ Trust|PCT)$"),
    "hospital-trust": re.compile(r"\b(?:NHS|Hospitals?|Infirmary)\b"),
    "mental-health-trust": re.compile(r"\bNHS\b.*\b[Tt]rust\b"),
}
# What a national charity or a society of lawyers adds where it is another body: a place
SEAT_BEFORE = re.compile(
    r"\b(?:(?:North|South|East|West|Mid|Greater)\ )?(?:\w+shire|Welsh|Scottish|London)\ $"
)
SEAT_AFTER = re.compile(r"\ (?:Cymru|Scotland|Northern\ Ireland|Wales|NI)\b")
# Those that are many: *Ashby Mind*, *Home-Start Ashby*
FEDERATED = frozenset(
    {"citizens-advice", "home-start", "law-society", "mencap", "mind", "womens-aid"}
)
ANY_BEFORE = re.compile(rf"(?:{_WORD}\ ){{1,2}}$")
ANY_AFTER = re.compile(rf"\ {_WORD}(?:\ (?:and\ )?{_WORD}){{0,2}}")
# "Chief executive of the company", before the name of who is that
OFFICER_OF = re.compile(
    r"\b(?:executive|director|chair(?:man|woman)?|chief|boss|head|leader|manager|secretary|founder|president|trustee)\s(?:of|at|for)\s(?:the|a|its)\s(?:[\w’'-]+\s){1,3}$",
    re.IGNORECASE,
)
