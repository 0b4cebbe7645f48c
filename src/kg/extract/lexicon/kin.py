"""What beside a name shows a child, somebody harmed or accused, or a relative, in bounded patterns.

The source is how papers tell of serious cases: the age after a name or before it, *the death of*,
*his grandmother*, *was jailed*. All patterns look at a short piece of text beside the name.
"""

import re
from typing import Final

from kg.extract.lexicon.dates import NUMBERS

ADULT: Final = 18
_ARTICLES = ("a", "an", "the")
_OF_AGE = "|".join(w for w, n in NUMBERS.items() if n < ADULT and w not in _ARTICLES)
_AGE = rf"(?P<age>\d{{1,2}}|{_OF_AGE})"
_YOUNG = r"(?:son|daughter|step-?(?:son|daughter)|grand-?(?:son|daughter|child)|child|baby|twins?|nephew|niece|foster\s(?:son|daughter|child))"
_ELDER = r"(?:(?:step|grand|great-grand|foster\s|birth\s|god)?-?(?:mother|father|mum|mam|dad|parents?)|nan|gran|granny|grand-?dad|aunt(?:ie)?|uncle|(?:half-|step-?)?(?:brothers?|sisters?)|siblings?|cousins?|(?:ex-)?(?:partner|husband|wife|boyfriend|girlfriend)|fianc[ée]e?|guardian|foster\scarers?|carers?)"
_SOMEBODY = r"(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Ww]hose|(?:[Tt]he|[Aa])\s[\w-]{2,20}['’]s?|[A-Z][\w-]{1,20}(?:['’]s?))"
_SOME = r"(?:[\w’'-]{1,20}\s){0,3}?"

# "two-year-old ", "16-month-old twins "
AGED_BEFORE: Final = re.compile(
    rf"\b{_AGE}[-\s](?P<unit>year|month|week|day)s?[-\s]olds?(?:\s[a-z]{{3,12}})?,?\s$",
    re.IGNORECASE,
)
# ", four,", " (17)", ", aged 4", ", who was six when", ", 14 months,"
AGED_AFTER: Final = re.compile(
    rf"(?:,\s(?:then\s|just\s|only\s|who\s(?:was|is)\s(?:then\s|just\s|only\s)?)?(?:aged\s(?:just\s|only\s)?)?|\s\((?:aged\s)?){_AGE}(?P<unit>[\s-](?:months?|weeks?|days?))?(?:\sold)?(?=[,.;:)\n]|\s(?:when|at\sthe\stime|and\s(?:his|her|their))\b|$)"
)
# "toddler ", "schoolboy "; "a boy named "
CHILD_BEFORE: Final = re.compile(
    r"\b(?:[Bb]aby|[Tt]oddler|[Ss]choolboy|[Ss]choolgirl|[Ii]nfant|[Nn]ewborn|[Tt]iny|(?:[Bb]oy|[Gg]irl|[Cc]hild|[Pp]upil),?\s(?:called|named|known\sas))\s$"
)
# "her son ", "whose eight-year-old daughter "
YOUNG_BEFORE: Final = re.compile(rf"\b{_SOMEBODY}\s{_SOME}{_YOUNG},?\s$")
# "the death of ", "murdered ", "a review into "
HARMED_BEFORE: Final = re.compile(
    r"\b(?:(?:deaths?|murders?|killings?|manslaughter|torture|abuse|neglect|inquest|ordeal|suffering|life|lives|treatment|case|reviews?)\s(?:of|into|on)|(?:murder|kill|tortur|starv|abus|neglect|harm|injur)(?:ed|ing)|(?:to|not)\s(?:protect|safeguard|save))\s(?:(?:the\s)?(?:[a-z]+\s){0,2})?$"
)
# "’s death", "’s short life", "’s killers"
HARMED_AFTER: Final = re.compile(
    r"['’]s?\s(?:[a-z]+\s){0,2}?(?:death|murder(?:er)?s?|killers?|killing|body|injuries|abusers?|short\slife|ordeal|funeral|inquest|post-?mortem|bruises)\b"
    r"|,?\s(?:who\s)?(?:was|were|had\sbeen)\s(?:[a-z]+ly\s)?(?:murdered|killed|found\sdead|beaten|starved|tortured|stabbed|smothered|suffocated|drowned|abused|neglected|taken\sinto\scare|placed\s(?:in\scare|for\sadoption)|adopted)\b"
    r"|,?\s(?:who\s)?(?:died|drowned|starved|lost\s(?:his|her)\slife)\b"
)
# " was jailed", ", who pleaded guilty"
ACCUSED_AFTER: Final = re.compile(
    r"(?:,\s\d{1,2})?,?\s(?:who\s)?(?:(?:was|were|is|has\sbeen|had\sbeen)\s(?:both\s|later\s|also\s)?(?:jailed|imprisoned|convicted|sentenced|found\sguilty|charged\swith|given\sa\slife)|pleaded\sguilty|(?:denied|admitted)\s(?:murder|manslaughter|neglect|cruelty|abus\w+))\b"
)
# "his mother, ", "the girl’s great-grandfather "
ELDER_BEFORE: Final = re.compile(
    rf"\b{_SOMEBODY}\s{_SOME}{_ELDER}(?:['’]s\s(?:{_ELDER}))?,?\s(?:(?:called|named)\s)?$"
)
# ", the boy’s aunt", ", who is her mother", ", mother of the twins", ", whose son"
ELDER_AFTER: Final = re.compile(
    rf",\s(?:who\s(?:is|was)\s)?{_SOMEBODY}\s{_SOME}{_ELDER}\b"
    rf"|,\s(?:the\s)?{_ELDER}\sof\s(?:the\s(?:boy|girl|child|victim|baby|toddler|twins)|[A-Z])"
    rf"|,\swhose\s{_SOME}{_YOUNG}\b"
)
# What makes a text one of a case, in which relatives are not named
CASE: Final = re.compile(
    r"\b(?:murder(?:ed|s|ing)?|manslaughter|killed|killers?|inquest|post-?mortem|jailed|convicted|found\sguilty|pleaded\sguilty|tortured|starved|found\sdead|serious\scase\sreview|safeguarding\spractice\sreview|child\spractice\sreview|taken\sinto\scare|care\sproceedings|care\sorder|child\sdeaths?|deaths?\sof\s(?:[\w-]{1,20}\s){0,4}(?:child(?:ren)?|baby|babies|boys?|girls?|toddlers?|infants?|twins|teenagers?|schoolboy|schoolgirl|sons?|daughters?)|(?:child(?:ren)?|baby|boys?|girls?|toddler|infant|twins|teenager)(?:,[^.,\n]{1,30},)?\s(?:who\s)?(?:had\s)?(?:died|drowned)|old\s(?:who\s)?died)\b",
    re.IGNORECASE,
)
# What joins names of whom one thing is told: "the deaths of A and B"
JOINED: Final = re.compile(r"(?:,\s|\sand\s|,\sand\s)(?:(?:his|her)\s[a-z]+\s)?")
# Who bears one of these is known for an office
OFFICIAL: Final = re.compile(
    r"\b(?:cllrs?|couns?|councillors?|lord|lady|baroness|dame|sir|professor|prof|judge|justice|coroner|det|detective|inspector|insp|supt|superintendent|pc|chief|constable|rev|bishop)\b",
    re.IGNORECASE,
)


def is_minor(age: str, unit: str | None) -> bool:
    """Say whether an age that is printed is a child's.

    >>> is_minor("16", "month"), is_minor("four", None), is_minor("19", "year")
    (True, True, False)
    """
    if unit and not unit.strip(" -").startswith("year"):
        return True
    years = int(age) if age.isdigit() else NUMBERS[age.lower()]
    return years < ADULT
