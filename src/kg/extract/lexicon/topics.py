"""What a finding is about: the words of each topic of the scheme (``ontology/schemes.ttl``).

Taken from how often words occur in reports' own improvement points; the first topic with the most
words in a sentence wins, so the order is from the narrow to the wide. A topic's own words weigh more
than what only points to it, and a sentence's beginning, which holds its subject, counts twice.
"""

import re
from functools import cache
from typing import Any

import ahocorasick

from kg.extract.lexicon.folding import Folded, fold
from kg.model.terms import Topic

WORDS: dict[Topic, str] = {
    Topic.FRONT_DOOR: r"front[ -]door|referrals?|contacts?\b|thresholds?|multi[ -]agency safeguarding hub|\bMASH\b|screening|out[ -]of[ -]hours|emergency duty|consent|first response",
    Topic.EARLY_HELP: r"early help|early intervention|family hubs?|step(?:ped)?[ -]down|families together|preventative",
    Topic.NEGLECT: r"neglect\w*|cumulative harm",
    Topic.DOMESTIC_ABUSE: r"domestic (?:abuse|violence)|perpetrators?|violence in the home",
    Topic.EXPLOITATION: r"exploit\w*|county lines|gangs?|radicalis\w*|extra-familial|grooming|trafficking",
    Topic.MISSING: r"missing|return home interviews?|run(?:ning)? away",
    Topic.HOMELESS: r"homeless\w*|asylum[ -]seek\w*|unaccompanied|bed and breakfast",
    Topic.PRIVATE_FOSTERING: r"private(?:ly)? foster\w*|kinship|connected carers?|special guardian\w*",
    Topic.COURT: r"pre[ -]proceedings|court\b|public law outline|letters before proceedings|judiciary|Cafcass|legal (?:planning|gateway)",
    Topic.SEND: r"\bSEND\b|disab\w+|special educational needs|short breaks|education,? health and care plans?|\bEHC",
    Topic.CARE_LEAVERS: r"care[ -]leavers?|leaving care|personal advis[eo]rs?|pathway plans?|in custody|local offer|move on to adulthood|into adulthood",
    Topic.PERMANENCE: r"permanen\w+|adopt\w+|matching",
    Topic.PLACEMENTS: r"placements?|foster(?:ing)? (?:carers?|families)|foster carers?|sufficiency|residential|unregistered|children[’']s homes?|places to live|homes? (?:far|close)",
    Topic.HEALTH: r"\bhealth\b|mental health|wellbeing|emotional|dental|dentist|CAMHS|immunis\w+|strengths and difficulties",
    Topic.EDUCATION: r"\beducation\b|virtual school|school attendance|attainment|elective home|exclusions?|personal education plans?|missing education",
    Topic.CHILDREN_IN_CARE: r"children in care|looked[ -]after|life[ -]story|in care\b|reviewing officers?|statutory visits?",
    Topic.ASSESSMENT: r"assess\w+|chronolog\w+|analysis",
    Topic.PLANNING: r"child protection|child[ -]in[ -]need|strategy (?:meetings?|discussions?)|conferences?|core groups?|section 47|plans?\b|planning",
    Topic.SUPERVISION: r"supervis\w+|management oversight|managers? (?:review|oversee|sign|oversight)|oversight|challenge from managers|reflective",
    Topic.QUALITY_ASSURANCE: r"quality assurance|audit\w*|performance (?:data|management|information)|\bdata\b|learning from",
    Topic.WORKFORCE: r"caseloads?|recruit\w*|turnover|agency (?:staff|workers)|retention|retain\w*|workforce|staff\b|newly qualified|morale|stable team|changes of social worker",
    Topic.VOICE: r"voice\w*|listen\w*|advocacy|direct work|views (?:of children|and wishes)|children['’]s views|participation|know (?:their|the|them|children)|wishes and feelings",
    Topic.RECORDING: r"record(?:s|ing|ed|-keeping)\b|case (?:files?|notes?|records?)|computer system|IT system|electronic",
    Topic.PARTNERSHIP: r"partner(?:s|ship|ships)?\b|multi-agency|police|agencies|health visitors|schools|join(?:ed|t)[ -]up|information sharing",
    Topic.LEADERSHIP: r"leader\w*|senior (?:managers?|leaders?|management)|director|corporate parent\w*|governance|political|ambition|vision|councillors|chief executive|scrutiny|elected members",
    Topic.FUNDING: r"fund(?:ing|ed)|budget\w*|cuts?\b|overspend\w*|deficit|invest\w+|resourc\w+",
    Topic.INTERVENTION: r"commissioner|intervention|improvement notice|statutory direction|improvement board",
}
# Words that only point to a topic: they decide where no word of ``WORDS`` does, or between two
HINTS: dict[Topic, str] = {
    Topic.FRONT_DOOR: r"\bhubs?\b|duty|callers?|phone calls?|first call|night[ -]time|emergency|overnight|first visit|decision[s]? (?:are|were|is|was) (?:made|taken)|proportionate decisions|unannounced inspection",
    Topic.EARLY_HELP: r"edge of care|early on|help (?:that )?families|families (?:get|are|were|had|with)|children[’']s centres?|parenting|sooner|before (?:they|it|problems|worries|trouble)|team around the family|keeps? (?:\w+ )?at home|portage",
    Topic.NEGLECT: r"squalor|hungry|unkempt|cumulative",
    Topic.DOMESTIC_ABUSE: r"violent (?:men|partners|homes?)|victims?|interpreters?",
    Topic.EXPLOITATION: r"teenagers?|adolescents?|violence|in trouble|knife|arrest\w*|criminal\w*",
    Topic.MISSING: r"came home|come home|return interviews?|on their return",
    Topic.HOMELESS: r"lodgings|alone at|arriv(?:e|ed) (?:alone|from abroad)|hostels?|sofas?",
    Topic.PRIVATE_FOSTERING: r"relatives|grandparents|grandmothers?|aunts?",
    Topic.COURT: r"courts\b|judges?|legal|proceedings",
    Topic.SEND: r"autis\w+|diagnos\w+|statutory 20 weeks|statement of action|complex needs|therapist\w*|additional needs|area partnership|inconsistent experiences",
    Topic.CARE_LEAVERS: r"advis[eo]rs?\b|left care|leave care|over[ -](?:18|21)s?|young adults|prison|staying[ -]put|independen(?:ce|tly)|tenanc\w+|apprenticeships?|university|lodgings",
    Topic.PERMANENCE: r"grow up|settled home|forever|permanent home|life story",
    Topic.PLACEMENTS: r"carers?\b|foster\w*|brothers and sisters|siblings|far from home|miles from home|moved home|children[’']s homes|places? (?:for|to live)|placed|regist\w+|commissioning|accommodation|stable homes",
    Topic.HEALTH: r"nurses?|doctors?|midwi\w+|therap\w+|trauma|NHS|hospital|counselling|sexual health|checks",
    Topic.EDUCATION: r"at school|GCSEs?|exam\w*|school\b|pupils?|excluded|classroom|college|lessons",
    Topic.CHILDREN_IN_CARE: r"family time|reviews|come into care|looked after|visits",
    Topic.ASSESSMENT: r"fathers|histor(?:y|ies)|to be seen|understand (?:what|why|the)",
    Topic.PLANNING: r"protected|protection|\bsafe(?:ty|r)?\b|harm(?:ed)?|danger|at risk|immediate risk|drift|unborn|babies",
    Topic.SUPERVISION: r"\bmanag(?:ers?|ement)\b|sign(?:ed)? off|challenge",
    Topic.QUALITY_ASSURANCE: r"figures|performance|quality of practice|checks? (?:their|its) own|spreadsheets?",
    Topic.WORKFORCE: r"social workers?|workers?\b|workloads?|\bcases each\b|vacanc\w+|posts?\b|temporary|agency|sickness|training|trained|too many cases|stay\b|leave\b|stable|different (?:workers|people)|strangers|psychologists?",
    Topic.VOICE: r"children (?:said|told|say|feel|felt|are heard|were heard)|wishes|asked (?:what|them|children)|views|parents (?:said|told|spoke|feel|felt|were)|spoken to|seen alone|words they|heard",
    Topic.RECORDING: r"written down|minutes|notes?\b|kept|files?\b|record keeping|paperwork|writ(?:e|ten)\b",
    Topic.PARTNERSHIP: r"\bforce\b|\bGPs?\b|constabulary|officers|shared?\b|sharing|teachers|agency\b|charit\w+|jointly|one another|each other|work(?:ing)? together",
    Topic.LEADERSHIP: r"culture|corporate|grip|pace of|improvement|ambitio\w+|at the top|progress|turn(?:ed|ing)? (?:a corner|round|things)|failings|weaknesses|bosses|chiefs|the council (?:is|has|was|had)|priorit\w+",
}
# A topic's own words weigh more than what points to it
_STRONG, _WEAK = 3, 1
# What a sentence begins with is mostly its subject, and counts twice
_HEAD = 45
_TABLE = [
    (topic, words, weight)
    for table, weight in ((WORDS, _STRONG), (HINTS, _WEAK))
    for topic, words in table.items()
]
_PATTERNS = [(topic, Folded(words, verbose=False), weight) for topic, words, weight in _TABLE]
_ORDER = {topic: n for n, topic in enumerate(WORDS)}

# The letters with which an alternative begins: "\bMASH\b", "front[ -]door", "referrals?"
_STEM = re.compile(r"(?:\\b)?([A-Za-z’' -]+?)(?=[A-Za-z’' -]?[?*]|[^A-Za-z’' ?*-]|$)")
# What parts alternatives, outside of brackets
_BAR = re.compile(r"\|(?![^()]*\))")


def topic_of(words: str) -> Topic:
    """Return the topic that most of the words speak of; whole practice where none is named.

    >>> topic_of("Managers read files, and sign them.").value
    'supervision and management oversight'
    """
    hinted = {n for _, found in _stems().iter(fold(words)) for n in found}
    counts: dict[Topic, int] = {}
    for n in hinted:
        topic, pattern, weight = _PATTERNS[n]
        if count := weight * (pattern.count(words) + pattern.count(words[:_HEAD])):
            counts[topic] = counts.get(topic, 0) + count
    return max(counts, key=lambda t: (counts[t], -_ORDER[t]), default=Topic.PRACTICE)


@cache
def _stems() -> Any:  # noqa: ANN401 - the library has no types
    """Return an automaton of how each alternative begins, to the topics' places in the table.

    Most topics are not spoken of in a sentence; one pass tells which need not be looked for.
    """
    table: dict[str, set[int]] = {}
    for n, (_, words, _) in enumerate(_TABLE):
        for alternative in _BAR.split(words):
            if stem := _STEM.match(alternative):
                table.setdefault(fold(stem[1]), set()).add(n)
    automaton = ahocorasick.Automaton()
    for stem_words, topics in table.items():
        automaton.add_word(stem_words, tuple(topics))
    automaton.make_automaton()
    return automaton
