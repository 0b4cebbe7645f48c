"""The words that qualify what a clause tells: it is denied, wished for, still to come, or past.

Each pattern is a cue; how far a cue reaches stands in ``rules/qualifier.py``.
"""

import re

from kg.extract.lexicon.folding import Folded

# "not", "never", "was ruled out": not "not only", not "no longer", which tells what was
NEGATED = re.compile(
    r"\b(?:not|never|neither|nor|without|no)\b(?!\s(?:longer|only|just|surprise|doubt|other|better\sthan|more\sthan|worse\sthan|budged?|moved|shifted|changed|stirred|risen))"
    r"|n['’]t\b",
    re.IGNORECASE,
)
# "wants to be", "the road to", "if inspectors", "would be": nothing that has happened
HYPOTHETICAL = Folded(
    r"""\b(?:wants?|wanted|hopes?|hoped|hoping|aims?|aiming|aspir\w+|ambitions?\ (?:to|of|remain\w*|is|was)|journey\ (?:to|towards)|striv\w+|path\ to|road\ to|towards|target|(?:would|could|should|will|must|may|might|['’]ll)\ (?:not\ )?be(?=\ (?:\w+ly\ )?["“‘']?(?:rated|judged|graded|given|good|outstanding|inadequate|adequate|requir|a\b|an\b|the\b|at\b|in\b|on\b|back|found|named|deemed|awarded|upgraded|downgraded|lifted|moved|better|top|excellent|no\b|as\b|one\b))|would\ have\ been|would\ have\ got|could\ (?:reach|get)|(?:to|will)\ become|becoming|working\ to|plans?\ to|on\ (?:track|course)|mock\ inspection|peer\ (?:review|challenge)|self-assess\w+|(?:narrowly|just)\ (?:avoid|escap|miss)\w*|flirt\w*\ with|slid(?:e|ing)\ towards|risk\ (?:of\ )?(?:an?\ (?!child)|being\ (?:rated|judged|found)|slipping|falling)|expects?|goal|determined\ to|continue\ (?:to\ )?deliver\w*|get(?:ting)?\ to|whether|until|unless|need(?:s|ed)?\ to\ be|deserve\w*|can\ be\ (?:\w+\ )?(?:rated|judged|graded|good|outstanding|found|called)|next\ time|drive\ to|push\ (?:for|to)|by\ 20[2-9]\d|settle\ for\ nothing|nothing\ less\ than|(?<!fell\ )(?<!falls\ )(?<!fallen\ )short\ of|pretend\w*|if\ (?:they|it|we|you|the|Ofsted|inspectors|our|services|children|there)|would\ (?:find|rate|judge)|plan\ is\ to|aim\ is\ to|like\ to\ be|wants?\ to\ see|(?:good|great)\ enough)\b""",
)
_TO_COME = r"(?:be\ (?:back|inspected|carried|held|in\b|monitored|a\ |another|visited)|return|visit|inspect|come|carry|go\ |look|take\ place|follow|call|have\ (?:an?|another|its|their)|assess|review|check|happen|last|start|begin|conduct|make|report\ on)"
# "are due to", "will return", "is expected in 2024", "a mock inspection"
PLANNED = Folded(
    rf"""\b(?:(?:will|would)\ (?:not\ |also\ |then\ |now\ |next\ |soon\ |still\ )?{_TO_COME}|due\ (?:to|in|by|next|back|later|this)|(?:is|are|was|were|been)\ due|put\ off|postponed|cancelled|(?:is|are|be)\ expected|expects?\b|planned\b|plans\ to\b|(?<!the\ )next\ (?:year|month|week|inspection|visit|full|time|spring|summer|autumn|winter)|upcoming|forthcoming|ahead\ of|awaiting|awaits?|(?:still\ )?waiting\ for|likely\ (?:to|in|within)|(?:could|may|might)\ (?:be\ (?:inspected|back|visited|carried|held)|come\ (?:back|again|in)|return|visit|inspect)|(?:is|are)\ to\ (?:be|visit|return)|preparing\ for|prepare\ for|ready\ for
        |when\ (?:inspectors|Ofsted)\ (?:come|return|arrive|next|call)\b|yet\ to\ (?:take|be|happen|come)|(?:has|have)\ (?:not\ (?:yet\ )?been\ (?:\w+\ )?(?:inspected|visited|carried|held|graded|rated|judged|assessed|reviewed|announced|fixed|set)|yet\ to)|(?:could|may|might|can|will|would)\ (?:soon\ |now\ |also\ |well\ |then\ )?(?:face|undergo|get|have|receive|expect|see)\ (?:an?|another|its|their|the)\ (?:[\w-]+\ ){{0,3}}?(?:re-?)?(?:inspections?|visits?)|any\ (?:day|week|moment|time)\ now|brac(?:ed|es|ing)\ (?:itself\ |themselves\ )?for|(?:inspection|visit)\ (?:is|was)\ (?:imminent|overdue|looming|pending)|should\ (?:be|there\ be)|if\ (?:inspectors|Ofsted)|to\ be\ inspected|mock\ inspection|peer\ review|any\ inspection|every\ (?:inspection|year|three|four)|inspections\ (?:are|cannot|can)\b|can(?:not)?\ (?:be\ inspected|be\ visited|inspect)|is\ inspected\ (?:on|by|separately|every)|are\ inspected|[Ii]nspection\ weeks|pencilled\ in|called\ off|shelved|scrapped|going\ ahead|gives?\ no\ grade|do(?:es)?\ not\ (?:end|lead))\b""",
)
# What took place after all
HELD = re.compile(r"\b(?:took\s(?:place|in)|carried\sout|(?:was|were)\sheld|which\sran)\b")
# "previously", "had been", "its last full", "two years ago", "the predecessor"
HISTORICAL = Folded(
    r"""\b(?:had\ (?:previously\ |last\ |already\ |also\ |once\ |still\ )?(?:been|found|required)|having\ been|previous(?:ly)?|former(?:ly)?|before\ that|prior|(?:its|their|the)\ last(?!\ (?:day|week|month|of))|last\ (?:called|looked|full|short|time|rated|inspected|judged|inspection|visit|visited|report|one|judgement|Ofsted|focus|monitoring|good|joint|rating|given|came)|(?:was|were)\ last|predecessor|back\ in|originally|at\ the\ time|earlier\ (?:rating|inspection|grade|judge?ment|visit|report|this\ decade)|(?:years?|months|decade)\ (?:ago|earlier|before|after)|used\ to\ be|once\ (?:rated|branded|judged|labelled|deemed|declared|found|graded)|since\ (?:being|it\ was|they\ were)|past\ inspections?|twice|(?:two|three|four)\ times(?=,?\ (?:in|since|before|over|between|already))|first\ (?:rated|judged)|historic|after\ (?:being|it\ was|they\ were)|instead\ of|in\ the\ past|recalled|came\ in\ between)\b""",
)
# In minutes all that was told at a meeting is a tense further back: "the service had been judged"
PLUPERFECT = re.compile(
    r"had\s(?:previously\s|last\s|already\s|also\s|once\s|still\s)?(?:been|found|required)",
    re.IGNORECASE,
)
MINUTES = re.compile(
    r"\b(?:resolved\b|apolog(?:y|ies)\s(?:for\sabsence|(?:was|were)\sreceived)|minutes\sof|members\s(?:noted|asked|were|heard|welcomed|queried|expressed)"
    r"|declarations?\sof\sinterest|the\schair\s(?:thanked|asked|invited|welcomed)|committee\s(?:noted|considered|received|was)|in\sattendance|also\spresent)",
    re.IGNORECASE,
)
# *Last week* makes nothing an earlier one
RECENT = re.compile(
    r"\blast\ (?:week|month|night|autumn|spring|summer|winter|year|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)|\bfor\sthe\s(?:first|second|third)\stime(?:\sin\sa\srow)?",
    re.IGNORECASE,
)
