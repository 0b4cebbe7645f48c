"""What a finding is about: the words of each topic of the scheme (``ontology/schemes.ttl``).

Taken from how often words occur in reports' own improvement points; the first topic with the most
words in a sentence wins, so the order is from the narrow to the wide.
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
_PATTERNS = [(topic, Folded(words, verbose=False)) for topic, words in WORDS.items()]

# The letters with which an alternative begins: "\bMASH\b", "front[ -]door", "referrals?"
_STEM = re.compile(r"(?:\\b)?([A-Za-z’' -]+?)(?=[A-Za-z’' -]?[?*]|[^A-Za-z’' ?*-]|$)")
# What parts alternatives, outside of brackets
_BAR = re.compile(r"\|(?![^()]*\))")


def topic_of(words: str) -> Topic:
    """Return the topic that most of the words speak of; whole practice where none is named."""
    best, most = Topic.PRACTICE, 0
    hinted = {n for _, found in _stems().iter(fold(words)) for n in found}
    for n in sorted(hinted):
        topic, pattern = _PATTERNS[n]
        count = pattern.count(words)
        if count > most:
            best, most = topic, count
    return best


@cache
def _stems() -> Any:  # noqa: ANN401 - the library has no types
    """Return an automaton of how each alternative begins, to the topics' places in the table.

    Most topics are not spoken of in a sentence; one pass tells which need not be looked for.
    """
    table: dict[str, set[int]] = {}
    for n, words in enumerate(WORDS.values()):
        for alternative in _BAR.split(words):
            if stem := _STEM.match(alternative):
                table.setdefault(fold(stem[1]), set()).add(n)
    automaton = ahocorasick.Automaton()
    for stem_words, topics in table.items():
        automaton.add_word(stem_words, tuple(topics))
    automaton.make_automaton()
    return automaton
