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
    r"(?<![\w’'-])(?:inspectors|directors|councillors|leaders|mps|members|chairs|co-chairs|officers|ministers|chief\ executives|campaigners|spokespeople|governors|trustees|managers|commissioners)(?![\w-])"
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
