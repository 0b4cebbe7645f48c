"""The words of offices, and the office behind a title."""

import re

from kg.extract.lexicon.folding import Folded
from kg.model.terms import RoleType

# The noun that makes words a title. "member" and "lead" need a word beside them to be one.
_HEAD = r"""
    (?:cabinet|executive|lead|board|scrutiny|committee|panel|ward|shadow\ cabinet|opposition|co-opted|council|assembly|senedd|exec|portfolio|independent)\ (?:board\ )?member
  | member\ of\ parliament | member(?=\ for\b) | member\ responsible | cabinet\ lead | (?:portfolio|executive|cabinet)[\ -]?holder | lead\ councillor
  | (?:deputy\ |group\ |council\ |party\ )?leader | (?:lord\ |deputy\ |executive\ |elected\ )?mayor(?:ess)?
  | chief\ (?:exec(?:utive)?|constable|officer|inspector|superintendent|nurse|social\ work(?:er|\ officer)|operating\ officer|financial\ officer|whip|economist) | ceo | managing\ director
  | director(?:-general)? | superintendent | constable | (?:detective|police)\ (?:sergeant|inspector|constable|superintendent) | sergeant | commander
  | pcc | dcs
  | inspector | hmi(?!\w) | officer | commissioner | minister | (?:under-)?secretary(?:\ of\ state)? | cabinet\ secretary | ombudsman
  | (?:vice[\ -]|co-|deputy\ )?chair(?:man|woman|person|s)? | convenor | convener | (?:vice[\ -])?president | (?:vice[\ -]|pro-)?chancellor | treasurer | whip
  | spokes(?:man|woman|person) | head(?=\ of\b) | (?<=acting\ )head | (?<=interim\ )head | (?<=virtual\ school\ )head | headteacher | head\ teacher | headmaster | headmistress | principal(?!\ social) | owner | principal\ (?:social\ worker|psychologist)
  | (?:team\ |service\ |general\ |group\ |area\ |regional\ |practice\ )?manager | boss | chief(?!\ \w)
  | advis[eo]r | governor | trustee | (?:co-)?founder | (?:policy|safeguarding|clinical|designated|service|improvement|strategic|national|practice|regional|portfolio|partnership|education|children’s|children's|inspection|project|programme|cabinet)\ lead | lead(?=\ (?:for|on)\b)
  | (?:senior\ )?social\ worker | professor | (?:senior\ )?lecturer | solicitor | barrister | councillor | (?:labour|conservative|tory|green|dem|democrat|reform|independent)\ candidate | campaigner | representative | deputy | consultant | analyst
  | mps?(?!\w) | msp | magistrate | (?:family\ |high\ court\ |circuit\ |district\ |designated\ )?judge | (?:shop|branch)\ steward | paediatrician | foster\ (?:carer|parent|mum|dad) | (?:parish|town|county)\ clerk | coordinator | co-ordinator | prime\ minister | organi[sz]er | doctor | peer
  | registrar | coroner | bishop | vicar | (?:vice-)?captain | rapporteur | auditor | planner | steward(?!\ship)
"""
# Nouns that are as often said of others, or stand before another noun: an office where the phrase ends
_PLAIN = r"""
    ambassador | author | apprentice | nurse | (?:head\ of\ year|teacher|tutor|coach) | volunteer | specialist | practitioner | researcher | psychologist | psychotherapist | therapist
  | health\ visitor | midwife | (?:youth|support|family|residential|outreach|care|duty|agency|key|case|community|refuge|project|play|welfare|link|hospital|street|intake|aftercare|leaving\ care|child\ protection|early\ years)\ worker | caseworker | probation\ (?:officer|service\ officer) | nursery\ nurse | midwife | registrar | scrutineer | (?:personal|teaching|research)\ (?:assistant|fellow) | fellow | academic | expert | counsellor | mentor | guardian | advocate
  | candidate | official | supremo | champion | tsar | historian | criminologist | economist | reviewer | chaplain | psychiatrist | gp | surgeon | scientist | patron
"""
HEAD = Folded(
    rf"""(?:(?<![\w’'-])|(?<=\bex-))(?:(?:{_HEAD})(?![\w-])(?!['’]s)
      | (?:{_PLAIN})(?=$|\s*$|[,.;:)]|\ (?:of|for|at|in|with|on|and|from|to|who|said|says|has|had|told|added|was|is)\b))"""
)

# "inspectors A and B": one title for each of several people
PLURAL_HEAD = Folded(
    r"(?<![\w’'-])(?:inspectors|directors|councillors|leaders|mps|members|chairs|co-chairs|officers|ministers|chief\ executives|campaigners|spokespeople|governors|trustees|managers|commissioners|secretaries|organisers|co-leaders|vice-chairs|deputies)(?![\w-])"
)

# "the council's ", right before an office
OWNER_BEFORE = re.compile(r"(?:^|[\s“\"‘(])(?P<whose>[^\W\d_][\w-]{1,25}(?:['’]s|s['’]))\s$")
# An office that says nothing without whose it is: *the council's leader*, *Lewisham's mayor*
BARE = frozenset({"leader", "mayor", "chair", "chairman", "chairwoman", "boss", "chief", "mp"})
# "the inspector who led the team, ": what stands between a title and its name
WHO_CLAUSE = re.compile(r"\swho\s[a-z][^,.;:“”\"()\n]{3,70},\s$")
# "the director, and opposition": the last word stands before the next one's honorific
NEXT_ONES = re.compile(
    r",?\sand\s(?:the\s|then\s|also\s)?(?:opposition|ward|county|city|borough|town|local|fellow|labour|conservative|tory|green|independent|lib dem|liberal democrat)$",
    re.IGNORECASE,
)

# "for three weeks", "at the time", "next month": how long or when, which is no part of a title
TIME_TAIL = re.compile(
    r",?\s(?:(?:for|in|over|during|within)\s(?:(?:the|nearly|almost|about|around|just|only|more|than|over|under|some|at|least|last|past|first|a|his|her|their|next|best|part|of)\s){0,5}(?:\w+\s)?(?:days?|weeks?|months?|years?|decades?)\b|(?:at|during|for)\s(?:the|that|this)\s(?:same\s)?(?:time|point|moment)\b|for\snow\b|in\sthe\smeantime\b|(?:\w+\s)?(?:days?|weeks?|months?|years?|decades?)$|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|\d+)\s(?:few\s)?(?:days?|weeks?|months?|years?|decades?)\s(?:ago|earlier|before)\b|(?:next|last|this)\s(?:week|month|year|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b|(?:in|during|since|from)\s(?:early\s|late\s|mid-)?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b|(?:before|after|under|alongside|beside|amid)\s).*$",
    re.IGNORECASE | re.DOTALL,
)
# What may stand between a title's noun and the name: "of children's services", "for X and Y,"
COMPLEMENT = re.compile(
    r"^(?!.{0,124}(?:and|&),?\s$)(?:\ in\ charge(?=,?\s$)|\s\((?i:child|young|famil|people|education|adult|social|safeguarding|early|communit|schools|learning|quality)[^()\n]{0,60}\)(?=,?\s$)|(?:\ (?:of|for|with\ responsibility\ for|in\ charge\ of|responsible\ for|to|on|and|at|with|&)|,(?=\ (?:[Cc]hildren|[Yy]oung|[Ff]amil|[Pp]eople|[Ee]ducation)))\ [^.;:“”\"()\n–—]{2,120}?)?(?:\ \([A-Z]{2,8}\))?(?:\ (?:at\ (?:the|that)\ time|then|in\ \d{4}))?,?\s$"
)
# "the union's welfare ", "an independent ": words of no list between owner or article and a noun
UNLISTED = re.compile(
    r"(?:(?<=['’]s)|(?<=s['’])|\b(?:[Oo]ur|[Ii]ts|[Tt]heir|[Mm]y))\s(?P<owned>(?:[a-z][\w’'-]{2,20}\s){1,2})$|\b(?:[Tt]he|[Aa]n?)\s(?P<one>[a-z][\w’'-]{2,20}\s)$"
)
# ", families and education": more of one portfolio after a comma
MORE = re.compile(
    r",\ (?:(?!who|which|said|the|a|an|and|its)[\w’'-]{2,20}(?:\ [\w’'-]{2,20}){0,2},\ ){0,4}(?!who|which|said|told|added|says|tells|then|also|from|with|before|after|when|while|but|until|the\b|a\b|an\b|and\b|its\b|who\b|at\b|has\b|had\b|was\b|is\b|in\b|on\b|by\b|of\b|as\b|to\b)[\w’'-]{2,20}(?:\ [\w’'-]{2,20}){0,3},?\ (?:and|&)\ (?:[\w’'-]{2,20})(?:\ (?:[\w-]+['’]s?\ )?(?:social\ )?(?:services|people|years|care|education|skills|learning|families|schools|wellbeing|health|inclusion|protection|safeguarding|life|partnerships|lives|help|offending|parenting|improvement|communities|transport|housing|leisure|culture|committee|panel|board|department|directorate|partnership|scrutiny\ committee|overview\ and\ scrutiny\ committee)|(?<=['’]s)\ social\ care)?(?=[,.;:)\n]|$|\ [–—-]\ |\ (?:said|told|added|who|at|for|in|on|since|until|has|have|was|is|will|says|tells|wants|warned|asked|then)\b)",
)

INTERIM = frozenset({"interim", "acting", "temporary", "caretaker", "stand-in"})
FORMER = frozenset(
    {
        "former",
        "ex",
        "previous",
        "one-time",
        "then",
        "late",
        "erstwhile",
        "retired",
        "previously",
        "formerly",
    }
)
INCOMING = frozenset({"incoming", "next", "future"})
FLAGS = INTERIM | FORMER | INCOMING

_PARTY = r"(?:labour|conservative|tory|lib(?:eral)?\ dem(?:ocrat)?s?|green|reform(?:\ uk)?|independent|ukip|snp|plaid(?:\ cymru)?|opposition|residents)"
_CHILD = r"(?:child|young|youth|famil|education|school|learning|people|early\ years|skills|corporate\ parent|looked[ -]after)"

# Read from the top: the first row whose words a title holds gives its office.
TYPES: tuple[tuple[RoleType, re.Pattern[str]], ...] = tuple(
    (role, re.compile(pattern, re.VERBOSE | re.IGNORECASE))
    for role, pattern in (
        (RoleType.OTHER, r"police|detective|constable|superintendent|sergeant|crime\ commissioner|school|academy\ trust|head\ ?teacher|principal$|governor|children['’]s\ commissioner\ for|information\ commissioner|lord\ mayor"),
        (RoleType.OPPOSITION, r"shadow|opposition\ (?:spokes|lead\b|portfolio|member|councillor)|" + _PARTY + r".*(?:spokes|lead\b)|spokes\w+\ for\ the\ opposition"),
        (RoleType.MINISTER, r"minister|secretary\ of\ state|education\ secretary|cabinet\ secretary|chancellor"),
        (RoleType.MP, r"\bmps?\b|member\ of\ parliament|\bmsp\b"),
        (RoleType.GROUP_LEADER, r"group\ leader|leader\ of\ (?:the\ |its\ |\w+['’]s\ |\w+\ council['’]s\ )?" + _PARTY + r"|" + _PARTY + r"(?:\ \w+)?\ leader|leader\ of\ .*\bgroup\b|leader\ of\ .*(?:lib\ dems|conservatives|tories|greens|independents)\b"),
        (RoleType.DEPUTY_LEADER, r"deputy\ (?:\w+\ )?leader|deputy\ mayor|deputy\ leader"),
        (RoleType.SCRUTINY_CHAIR, r"(?:chair|convener|convenor).*(?:scrutiny|select\ committee|overview|committee|panel)|scrutiny.*chair"),
        (RoleType.LEAD_MEMBER, r"(?:cabinet|lead|executive|exec|board)\ (?:board\ )?(?:member|lead|holder|councillor).*" + _CHILD + r"|portfolio[\ -]?holder.*" + _CHILD + r"|" + _CHILD + r".*(?:portfolio[\ -]?holder|cabinet\ member|lead\ member|cabinet\ lead)|lead\ for\ .*" + _CHILD),
        (RoleType.MAYOR, r"\bmayor\b"),
        (RoleType.INSPECTORATE_OFFICE, r"chief\ inspector|hmci|ofsted(?:['’]s)?\ (?:.*\ )?director|(?:regional|national)\ director|director.*\bofsted\b"),
        (RoleType.LEAD_INSPECTOR, r"lead\ inspector|reporting\ inspector|inspection\ lead|lead\ .*inspector"),
        (RoleType.INSPECTOR, r"inspector|\bhmi\b"),
        (RoleType.COMMISSIONER, r"commissioner"),
        (RoleType.CHIEF_EXECUTIVE, r"chief\ exec|\bceo\b|managing\ director|head\ of\ paid\ service"),
        (RoleType.SENIOR_OFFICER, r"(?:assistant|deputy|operational|associate|service|programme|divisional)\ (?:\w+\ ){0,2}(?:director|chief|head)"),
        (RoleType.DCS, r"director.*(?:child|people|young|famil|education)|(?:child|people['’]?s?\b|young|famil).*(?:director|boss|chief|head$)|\bdcs\b"),
        (RoleType.SENIOR_OFFICER, r"director|head\ of|principal\ social\ worker|\bofficer|manager"),
        (RoleType.LEADER, r"leader"),
        (RoleType.SPOKESPERSON, r"spokes"),
        (RoleType.COUNCILLOR_OTHER, r"councillor|(?:cabinet|executive|lead|board|committee|ward|scrutiny)\ (?:board\ )?member|portfolio|member\ for|convene?or|whip"),
    )
)  # fmt: skip


def role_type(title: str) -> RoleType:
    """Return the office behind a title, as far as its words tell it."""
    return next((role for role, pattern in TYPES if pattern.search(title)), RoleType.OTHER)
