"""The words that the comparison goes by: tables and patterns, each with what it is for."""

import re


def _table(words: str) -> frozenset[str]:
    """Return the words of a table."""
    return frozenset(words.split())


STOP = _table(
    """a an the this that these those and or but nor so yet if as at by for from in into of off
    on onto out over per to up upon via with within without about above after against along
    among around before behind below beneath beside between beyond during despite except
    inside near outside since through throughout till toward towards under until unless
    while whilst than then there here where when which who whom whose what why how all any
    both each few more most much many other some such only own same too very also just even
    still again ever never not no nor i me my we us our you your he him his she her it its
    they them their theirs is are was were be been being am has have had having do does did
    doing done can could may might must shall should will would well one's it's that's
    including include includes however because although though whether either neither
    further already now"""
)
"""Words that carry no subject of their own."""

TELLING = _table(
    """said say says saying told tell tells added adds add found find finds finding findings
    noted note notes praised praise praises highlighted highlight highlights stated state
    states wrote write writes read reads report reports reported reporting inspector
    inspectors inspection inspections ofsted inspectorate watchdog council council's
    councils borough county city authority local visit visits letter described describe
    describes called call commended criticised criticise warned warn felt feel
    according particular particularly rated rating grade graded judged judgement service
    services"""
)
"""Words of the telling itself, which the report need not hold."""

# "so that they receive", "plans to", "in order to", "is intended to": an aim, not what was found
AIM = re.compile(
    r"\b(?:so that|in order (?:to|that)|plans? to|planned|aims? (?:to|for|is)|ambition (?:to|is)|intends? to|intended to|"
    r"needs? to|should|would like|work(?:ing)? towards|seek(?:s|ing)? to)\b",
    re.IGNORECASE,
)

# "Lead inspector: …", "Inspection dates: …": labels of a title page
LABEL = re.compile(
    r"(?:lead |reporting )?(?:inspect(?:ors?|ion dates?)|report (?:author|published)|date)\b"
)

# "some children", "a small number of care leavers": that many, and who
NARROWED = re.compile(
    r"\b(?:some|a few|few|a (?:very )?small (?:number|minority) of|a minority of|not all|several) (?:of (?:the |these )?)?(?P<whom>\w+)\b"
)
PORTIONS = _table(
    """some few small minority several half third quarter fifth most many number not"""
)
"""A paper with one of these says itself of how many it speaks."""

# Denial or want: "not yet", "too many", "variable", "remains weak", "lack of"
DENIES = re.compile(
    r"\b(?:not|n[’']t|never|no|none|nor|without|too (?:many|few|long|often|slow\w*|late)|lacks?|lacking|fail\w*|inconsistent(?:ly)?|inconsistency|variab\w+|poor\w*|weak\w*|insufficien\w+|ineffective\w*|inadequate\w*|delay\w*|drift|unsafe|limited|missed|absen\w+|rarely|seldom|hardly|unclear|worse\w*|declin\w+|deteriorat\w+)\b",
    re.IGNORECASE,
)

# "Senior managers and leaders demonstrate": two that do it
JOINED = re.compile(r"^(?P<one>(?:\w+ ){0,2}\w+) and (?P<other>(?:\w+ )?\w+)$")
GROUPS = _table(
    """leaders managers workers staff carers children parents families partners practitioners advisers
    councillors members officers inspectors police schools professionals people leavers nurses
    teachers chairs judges agencies teams"""
)
"""Those who do something, or to whom it is done."""

VERBS = _table(
    """demonstrate show have know work provide understand use ensure receive benefit make take
    respond share feel hold act support identify recognise listen meet value set lead
    contribute respond keep"""
)
"""What leaders, workers and carers do in reports."""

# "60 per cent", "60per cent", "£12m", "one in five", "from 63 to 29"
FIGURE = re.compile(
    r"\bfrom (?!(?:19|20)\d\d\b)\d[\d,.]* to (?!(?:19|20)\d\d\b)\d[\d,]*\b(?! (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))|\d[\d,.]*\s?(?:%|per\s?cent\b)|£\s?\d[\d,.]*\s?(?:bn|billion|m|million|k|000)?\b|\b(?:one|two|three) in (?:\w+)\b",
    re.IGNORECASE,
)
# "the lowest funded London borough", "among the top performers in the country", "best in England"
RANK = re.compile(
    r"\b(?:(?:best|worst|top|highest|lowest|leading|largest|biggest)[- ](?:\w+[- ]){0,3}?(?:councils?|boroughs?|authorit(?:y|ies)|performers?)"
    r"|(?:best|worst|top|highest|lowest|first|only|leading|largest|biggest|most|least)[- ](?:\w+[- ]){0,4}?(?:in (?:the )?(?:country|uk|england|wales|scotland|nation|region)|nationally|nationwide))\b",
    re.IGNORECASE,
)
# "one young person told inspectors", "parents said": somebody whom the report lets speak
SPEAKS = re.compile(
    r"\b(?:child|children|person|people|parents?|mothers?|fathers?|carers?|leavers?|workers?|staff|judges?|partners?|professionals?|councillors?|one|another|they|he|she|who)\b"
    r"[^.“”‘’\"]{0,60}\b(?:said|says?|told|tells?|described?|describes|commented|reported|explained|wrote|called|spoke|feels?|felt)\b",
    re.IGNORECASE,
)
NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "both": 2}
"""Numbers as papers write them out."""

# "three of four areas", "two areas", "all four areas"
COUNTED = re.compile(
    r"(?:all )?(?P<some>\w+)(?: of (?:the |its |all )?(?P<every>\w+))?\b", re.IGNORECASE
)
