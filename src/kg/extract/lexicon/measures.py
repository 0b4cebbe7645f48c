"""What numbers say of practice: how long, how often, how many, how large a part.

*It took four months*, *one in five had moved three times*, *read on the day that they arrive*: no
word of praise or blame stands there, the measure tells. It counts only where the words do not say.
"""

import re

from kg.extract.lexicon.folding import fold
from kg.model.terms import Polarity

_I = re.VERBOSE
_NUMBER = (
    r"(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
    r"|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|ninety|dozens|scores|hundreds|several|many|a\sdozen)"
)
_UNIT = r"(?:hours|days|weeks|months|years|terms)"
# "took four months", "for six weeks", "months after they are due", "changed hands five times"
SLOW = re.compile(
    rf"""\b(?:
        t(?:ook|akes?|aking|aken)\s(?:[\w’'-]+\s){{0,4}}?(?:{_NUMBER}\s|up\sto\s[\w-]+\s|an?\s)?(?:{_UNIT}|week|month|year)
      | (?:for|in|over|after)\s(?:more\sthan\s|up\sto\s|at\sleast\s|over\s|as\smuch\sas\s|nearly\s|almost\s)?(?:{_NUMBER}\s)?(?:weeks|months|years)(?!\s(?:running|now|in\sa\srow))
      | (?:{_UNIT}|long|only|well)\s(?:after(?:wards)?|later|late|without|overdue|behind|too\slate)
      | (?:once|until|till|after)\s(?:\w+\s){{0,4}}?(?:already|long\s(?:past|gone)|too\slate|in\scrisis|left|happened)
      | before\s(?:any(?:one|body|thing)|somebody|someone|a\splan|help|they\s(?:were|got))\b
      | since\s(?:the\s)?(?:spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)\b
      | as\s(?:late|long|high|many)\sas | longer\sthan | over\sand\sover
      | {_NUMBER}\s(?:[\w-]+\s)?(?:social\sworkers|workers|case\sworkers|addresses|placements|foster\s(?:homes|families)|schools|homes|managers|directors|heads|moves|advis[eo]rs|beds?)\b
      | (?:moved|changed|been\smoved|shifted|uprooted|been\sin\scourt)\s(?:\w+\s){{0,3}}?(?:{_NUMBER}\stimes|again|twice)
      | (?:{_NUMBER}|as\smany\sas\s\w+|up\sto\s\w+)\s(?:cases|children|families|files)?\s?(?:each|apiece|at\sa\stime|at\sonce)
      | (?:responsible\sfor|caseloads\sof|carr(?:y|ied|ying)|hold(?:s|ing)|juggling)\s(?:\w+\s){{0,2}}?(?:2[4-9]|[3-9]\d|thirty|forty)
      | (?:met|meets|sat|seen|visited|gathered)\s(?:only\s|just\s)?(?:once|twice)
      | (?:has|have|had)\s(?:\w+\s)?(?:doubled|trebled|tripled|quadrupled|risen|soared|grown)
      | every\sfew\s(?:weeks|months)
      )\b""",
    _I,
)
# "within a week", "on the day that they arrive", "in minutes", "from 28 to 15"
QUICK = re.compile(
    rf"""\b(?:
        with?in\s(?:\w+\s){{0,2}}?(?:{_UNIT}|minutes|week|day|hour|fortnight|target|timescales?)
      | in\sminutes | the\s(?:very\s)?same\s(?:day|night|morning|afternoon|week|worker) | by\sthe\snext\s(?:day|morning) | on\sthe\s(?:very\s)?day\s(?:that\s|when\s)?(?:they|it|a|the)\b
      | straight\saway | at\sonce | without\sfail | round\sthe\sclock | day\sand\snight | sooner
      | by\sname | the\snames?\sof | first\snames
      | for\s(?:so|as)\slong\sthat
      )\b""",
    _I,
)
# "one in five", "a third of", "some": a small part has it, or a part goes without
LOW = re.compile(
    rf"""\b(?:one|1)\s(?:in|out\sof)\s(?:every\s)?\w+ | \b(?:two|three|2|3)\s(?:in|out\sof)\s(?:every\s)?(?:five|six|seven|eight|nine|ten|\d+)\b | \bfour\s(?:in|out\sof)\s(?:every\s)?(?:eight|nine|ten)\b
      | \b(?:(?:under|about|around|nearly|almost|barely|less\sthan|more\sthan|over|only|just)\s)?(?:a|one)\s(?:third|quarter|fifth|tenth)\b | \b(?:nearly|almost|about|around|barely|only|less\sthan|fewer\sthan|just)\s(?:half|{_NUMBER}\s(?:of|in|out\sof|per\scent|%))
      | \b(?:some|several|certain|other)\b(?=\s(?:\w+\s)?(?:children|young|babies|teenagers|families|parents|workers|staff|visits|plans|files|cases|care\sleavers|records|assessments|managers|meetings|practitioners|decisions|referrals|schools)\b)
      | \bhandful\b | \b(?:minority|fraction)\sof\b | \bchild(?:ren)?\sin\s(?:two|three|four|five|six|seven|eight)\b | \bas\sfew\sas\b | \bno\smore\sthan\b | \bat\smost\b
      | \b(?:mainly|only|mostly|largely|chiefly)\s(?:on\spaper|in\sname|in\stheory)\b | \bin\s(?:name|theory)\sonly\b | \bon\spaper\b
    """,
    _I,
)
# "nine in ten", "nearly all", "every", "all but two": whole or near it
HIGH = re.compile(
    rf"""\b(?:three|3)\s(?:in|out\sof)\s(?:every\s)?(?:four|4)\b | \bfour\s(?:in|out\sof)\sfive\b | \b(?:eight|nine|8|9|nineteen|19|99|9\d)\s(?:in|out\sof|per\scent|%)\b | \b(?:nearly|almost|virtually|practically)\s(?:all|every\w*)\b
      | \b(?:all|every(?:\s(?:one|single))?|each|most|the\s(?:great\s|vast\s)?majority\sof)\b(?!\s(?:too|few|other|of\s(?:this|that))\b) | \ball\sbut\s(?:{_NUMBER}|one|a\sfew|gone) | \bthroughout\b | \bwherever\b | \b(?:runs?|ran)\sthrough\b
    """,
    _I,
)
# What nobody wishes to hear of: few of it is good, much of it is bad
MISFORTUNE = (
    r"(?:agency|leav(?:e|es|ing)|left|quit|c[ao]mes?\sback|com(?:e|es|ing|ing)\sinto\scare|ca(?:me)\sinto\scare|moved?|moves|moving|excluded|exclusions?|arrested|arrests|complain\w*|complaints?"
    r"|(?:go|goes|going|went|gone)\smissing|homeless|unemployed|more\sthan|far\sfrom|outside\sthe|out\sof\s(?:the|their)\s(?:area|borough|county|city)|wait(?:s|ed|ing)?|in\scustody|unregistered\s\w+|returned?\sto\scare|break(?:s|ing)?\sdown|broke(?:n)?\sdown)"
)
_NONE = (
    r"(?:no(?!\s(?:idea|sense|record|plan|way|doubt|clear|system|list))|none|(?:nobody|no[ -]one)(?!\s(?:could|knew|knows|noticed|told|asked|checked|spotted|saw|can|seemed|was\ssure|acted))|not\sone|not\sa\ssingle|few|fewer|fewest|hardly\s(?:any|ever|an?)|scarcely\s(?:any|ever|an?)"
    r"|seldom|rarely|never|(?:only|just|barely|under|less\sthan|fewer\sthan)\s(?:an?\s|one\s)?(?:\w+)(?:\s(?:in|of|out\sof)\s(?:the\s)?\w+)?)"
)
# "hardly any has had to move", "fewer of them are leaving", "just three left in the year"
SPARED = re.compile(
    rf"\b(?<!too\s)(?<!very\s){_NONE}\b(?:(?!\band\b|\bbut\b|\bor\b|\bwithout\b)[^.;,]){{0,34}}?\b{MISFORTUNE}\b|\bhours,\snot\s(?:days|weeks|months)\b|\bdays,\snot\s(?:weeks|months)\b",
)


def measured(words: str) -> Polarity | None:
    """Return what the measures in some words make of them, None where they hold none.

    >>> measured("It took the council four months to find one child a place").value
    'weakness'
    >>> measured("Nine in ten visits are made within a week").value
    'strength'
    """
    words = fold(words)
    if SPARED.search(words):
        return Polarity.STRENGTH
    quick, slow = QUICK.search(words), SLOW.search(words)
    if quick and not (slow and slow.start() < quick.start()):
        return Polarity.STRENGTH
    if slow or LOW.search(words):
        return Polarity.WEAKNESS
    return Polarity.STRENGTH if HIGH.search(words) else None
