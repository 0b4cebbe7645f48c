"""The partner body whose work a finding judges: the one that is the subject of the sentence.

*Police attend strategy meetings* praises the police; *plans made with the police* does not.
"""

import re
from functools import cache

from kg.extract.gazetteer import Form, hits
from kg.model.official import AgencyReading
from kg.model.reference import agencies
from kg.model.span import Span

# Partners that reports mostly name by what they are, each with its name as a body
_GENERIC = (
    (r"(?:the\s+)?police(?:\s+officers)?", "police"),
    (r"(?:health\s+(?:partners|services|professionals|agencies|visitors)|health)", "health partners"),
    (r"(?:child\s+and\s+adolescent\s+mental\s+health\s+services?(?:\s+\(CAMHS\))?|CAMHS)", "CAMHS"),
    (r"(?:schools|head\s?teachers)", "schools"),
    (r"(?:GPs|general\s+practitioners)", "GPs"),
    (r"(?:(?:the\s+)?(?:family\s+)?courts?|the\s+(?:local\s+)?judiciary|judges)", "family court"),
    (r"(?:Cafcass|(?:the\s+)?children\s+and\s+family\s+court\s+advisory\s+(?:and\s+)?support\s+service(?:\s+\(Cafcass\))?)", "Cafcass"),
    (r"(?:probation(?:\s+(?:services?|officers))?|the\s+probation\s+service)", "probation service"),
    (r"(?:(?:the\s+)?housing\s+(?:departments?|services?|partners|providers))", "housing service"),
    (r"(?:(?:partner|other)\s+agencies|multi-agency\s+partners|(?:statutory\s+|key\s+)?partners|partner\s+agencies)", "partner agencies"),
)  # fmt: skip
_ADVERB = r"(?:(?:also|now|often|still|always|not|rarely|do|does|did|\w+ly)\s+){0,3}"
_VERB = (
    r"(?:is|are|was|were|has|have|had|do|does|did|attend|share|make|provide|work|refer|contribute|report|speak"
    r"|value|understand|engage|respond|send|submit|participate|take|notify|support|receive|know|play|recognise"
    r"|need|demonstrate|describe|identify|fail|lack|use|follow|complete|act|praise|comment|say|challenge)(?:s|es|ed)?\b"
)
# "However, the police do not always attend", "Most schools share …"
_SUBJECT = tuple(
    (
        re.compile(
            rf"^\W*(?:(?:However|Although|While|Despite\s+this|In\s+addition|Similarly|Too\s+many|For\s+example|But|Also|Consequently|most|many|some|all|not\s+all|too\s+few|local|key)\b,?\s+){{0,3}}(?P<body>{words})\s+{_ADVERB}{_VERB}",
            re.IGNORECASE,
        ),
        name,
    )
    for words, name in _GENERIC
)
# "attendance by the police", "information from health partners"
_DOING = re.compile(
    r"\b(?:attendance|engagement|participation|involvement|contribution|response|challenge|support|notifications?|referrals?|information)\s+(?:\w+\s+){0,3}?(?:by|from|of)\s+(?:the\s+)?(?P<body>police|health\s+(?:partners|services|professionals)|CAMHS|schools|GPs|partner\s+agencies|partners)\b[^.;,]{0,40}?\b(?:is|are|was|were|has|have)\b",
    re.IGNORECASE,
)
_NAMES = {
    "police": "police",
    "camhs": "CAMHS",
    "schools": "schools",
    "gps": "GPs",
    "partners": "partner agencies",
    "partner agencies": "partner agencies",
}
_ACTS = re.compile(rf"\s+(?:\([^)]{{2,12}}\)\s+)?{_ADVERB}{_VERB}")
_NOT_PARTNERS = frozenset({"inspectorate", "delivery body"})
# A name beside the first word
_CAPITAL = re.compile(r"[A-Z]")
_OPENING = 24
# Without one of these no partner is told of by what it is
_HINTS = (
    *("police", "health", "camhs", "mental", "school", "head", "gps", "general", "court", "judi"),
    *("judg", "cafcass", "probation", "housing", "partner", "agenc"),
)


def partner(text: str, part: Span) -> AgencyReading | None:
    """Return the partner that a part of a sentence judges, None where it judges none."""
    words = part.of(text)
    lower = words.lower()
    if any(hint in lower for hint in _HINTS):
        for pattern, name in _SUBJECT:
            match = pattern.match(words)
            if match:
                return _reading(name, part.start + match.start("body"), match["body"])
        match = _DOING.search(words)
        if match:
            said = " ".join(match["body"].lower().split())
            name = _NAMES.get(said, "health partners")
            return _reading(name, part.start + match.start("body"), match["body"])
    return _named(words, part.start)


def _reading(name: str, start: int, words: str) -> AgencyReading:
    """Return the reading of a body of which reports tell no name; Cafcass has one."""
    known = _keys().get(name.lower())
    return AgencyReading(name=name, key=known, span=Span(start, start + len(words)))


def _named(words: str, start: int) -> AgencyReading | None:
    """Return the body of the reference table that a sentence begins with and tells of."""
    if not _CAPITAL.search(words, 1, _OPENING):
        return None
    for hit in hits(words[:120]):
        if hit.form is not Form.AGENCY or hit.span.start > _OPENING:
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
