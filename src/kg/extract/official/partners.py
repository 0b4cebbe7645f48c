"""The partner body whose work a finding judges: the one that is the subject of the sentence.

*Police attend strategy meetings* praises the police; *plans made with the police* does not.
"""

import re
from functools import cache

from kg.extract.gazetteer import Form, hits
from kg.extract.lexicon.phrases import Hints
from kg.model.official import AgencyReading
from kg.model.reference import agencies
from kg.model.span import Span

# Partners that reports mostly name by what they are, each with its name as a body
_GENERIC = (
    (r"(?:the |local )*police(?: officers| colleagues| service)?", "police"),
    (r"(?:primary |community )?health (?:partners|services|professionals|agencies|visitors|colleagues)", "health partners"),
    (r"(?:the )?child and adolescent mental health services?(?:  ?camhs )?|(?:the )?camhs", "CAMHS"),
    (r"schools|head ?teachers|designated teachers", "schools"),
    (r"gps|general practitioners", "GPs"),
    (r"(?:the |family |the family )courts?|courts|the (?:local )?(?:family )?judiciary|judges", "family court"),
    (r"(?:the )?(?:local )?cafcass(?: officers| managers)?|(?:the )?children and family court advisory (?:and )?support service(?:  ?cafcass )?", "Cafcass"),
    (r"(?:the )?(?:national )?probation(?: service| services| officers)?", "probation service"),
    (r"(?:the )?housing (?:departments?|services?|partners|providers)", "housing service"),
    (r"(?:partner|other|external) agencies|multi agency partners|(?:statutory |key |strategic )?partners|partner professionals", "partner agencies"),
)  # fmt: skip
_HINTS = Hints(
    *(
        "police",
        "health",
        "camhs",
        "school",
        "teacher",
        "gp",
        "general pra",
        "court",
        "judi",
        "judges",
    ),
    *("cafcass", "probation", "housing", "partner", "agencies"),
)
_ADVERB = r"(?:(?:also|now|often|still|always|not|rarely|do|does|did|\w+ly) ){0,3}"
# What a partner does; what it says or feels is told of others
_VERB = (
    r"(?:(?:is|are|was|were)(?! (?:very |highly |extremely |overwhelmingly )?(?:positive|concerned|satisfied|supported|valued|consulted|complimentary|confident that|informed))|has|have|had|do|does|did|attend|share|make|provide|work|refer|contribute"
    r"|understand|engage|respond|send|submit|participate|take|notify|support|play|recognise"
    r"|demonstrate|show|identify|fail|lack|use|follow|complete|act|challenge)(?:s|es|ed)?\b(?! (?:\w+ly )?(?:raised|expressed|told|reported|said|commented|spoken|described|praised|high quality support from|confidence in))"
)
_OPENING = r"\W{0,20}(?:(?:however|although|while|despite this|in addition|similarly|for example|but|also|consequently|as a result|this means that|most|many|some|all|not all|too few|too many|local|key)\b,? ){0,3}"
# "however, the police do not always attend", "most schools share …"
_SUBJECT = tuple(
    (re.compile(rf"{_OPENING}(?P<body>{words})(?: and [a-z' ]{{3,40}}?)? {_ADVERB}{_VERB}"), name)
    for words, name in _GENERIC
)
# "attendance by the police", "information from health partners"
_DOING = re.compile(
    r"\b(?:attendance|engagement|participation|involvement|contribution|response|challenge|support|notifications?|referrals?|information|referrals)"
    r" (?:\w+ ){0,3}?(?:by|from|of) (?:the )?(?P<body>police|health (?:partners|services|professionals)|camhs|schools|gps|partner agencies|partners)\b[^.;,]{0,40}?\b(?:is|are|was|were|has|have)\b"
)
_NAMES = {"camhs": "CAMHS", "gps": "GPs", "partners": "partner agencies"}
_ACTS = re.compile(rf"\s+(?:\([^)]{{2,12}}\)\s+)?{_ADVERB}{_VERB}")
_NOT_PARTNERS = frozenset({"inspectorate", "delivery body"})
# What may stand before the name of a subject
_BEFORE = re.compile(
    r"\W*(?:(?:however|although|while|whilst|but|also|similarly)\b,? )?(?:the )?", re.IGNORECASE
)
# A name beside the first word
_CAPITAL = re.compile(r"[A-Z]")
_EARLY = 24
"""A body that is the subject begins within so many characters."""

_HEAD = 120

_COMMON = frozenset({"children in need", "children’s trust", "children's trust"})
"""Names of bodies that reports mostly mean otherwise."""


def partner(text: str, told: str, part: Span) -> AgencyReading | None:
    """Return the partner that a part of a sentence judges, None where it judges none.

    ``told`` is the text in plain lower case.
    """
    words = part.of(told)
    if _HINTS.stand_in(words):
        for pattern, name in _SUBJECT:
            match = pattern.match(words)
            if match:
                return _reading(name, part.start, match)
        match = _DOING.search(words)
        if match:
            said = match["body"]
            name = "health partners" if said.startswith("health") else _NAMES.get(said, said)
            return _reading(name, part.start, match)
    return _named(part.of(text), part.start)


def _reading(name: str, start: int, match: re.Match[str]) -> AgencyReading:
    """Return the reading of a body of which reports tell no name; a few have one."""
    place = Span(start + match.start("body"), start + match.end("body"))
    return AgencyReading(name=name, key=_keys().get(name.lower()), span=place)


def _named(words: str, start: int) -> AgencyReading | None:
    """Return the body of the reference table that a sentence begins with and tells of."""
    if not _CAPITAL.search(words, 1, _EARLY):
        return None
    for hit in hits(words[:_HEAD]):
        if hit.form is not Form.AGENCY or not _BEFORE.fullmatch(words, 0, hit.span.start):
            continue
        if hit.span.of(words).lower().removeprefix("the ") in _COMMON:
            continue
        entry = agencies()[hit.keys[0]]
        if entry.kind not in _NOT_PARTNERS and _ACTS.match(words, hit.span.end):
            span = Span(start + hit.span.start, start + hit.span.end)
            return AgencyReading(name=entry.name, key=entry.key, span=span)
    return None


@cache
def _keys() -> dict[str, str]:
    """Return the reference table's keys by name."""
    return {entry.name.lower(): entry.key for entry in agencies().values()}
