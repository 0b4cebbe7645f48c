"""Offices told by a verb: *who leads the Conservative group*, *the board, chaired by Dame X*.

The title is made of the verb's noun and its object: *leader of the Conservative group*. Only an
object that somebody holds office in counts; who *leads a debate* or *chairs a meeting* holds none.
"""

import re
from collections.abc import Iterator

from kg.extract.lexicon.openings import NO_OFFICE
from kg.extract.lexicon.title_phrase import Title
from kg.model.span import Span

_PARTIES = r"(?i:conservatives|tories|greens|lib\sdems|liberal\sdemocrats|independents)"
_COUNCIL = r"(?i:groups?|party|council|authority|opposition|cabinet)"
_UNIT = r"(?i:services?|teams?|department|directorate|unit|division|programme|hub|charity|trust|association|academy|school|inspectorate)"
_BODY = r"(?i:board|committee|panel|group|partnership|alliance|forum|commission|trust|network|association|governors|taskforce|task\sforce|task\sgroup|charity|council|board\sof\s(?:governors|trustees))(?:\s(?i:board|committee|panel|group|partnership))?"
# Words at which what is led or chaired is over, or has not begun
_NOT = r"(?:who|which|that|to|by|a|an|in|on|of|for|at|from|with|as|he|she|it|they|was|is|are|were|has|had|have|will|said|says|told|adds|added|asked|before|after|but|when|while|and\s(?:the|a|an|its|his|her|has|had|is|was|who|said))\s"
_WORDS = rf"(?:(?i:the|an?|its|their|our|both)\s)?(?:(?!{_NOT})(?:[Cc]hildren\s[Ii]n\s[Cc]are|[\w’'&-]{{2,25}}),?\s){{0,7}}?"
_OF = r"(?:\s(?:for|of|on)\s(?:the\s)?[\w’'-]{2,25}(?:\s(?:and\s)?(?:people|families|services|children|care|town|city|county|county’s|learning))?|\s(?:on|at)\s(?:the\s)?(?:[\w’'-]{2,25}\s)?(?:council|level|authority)\b)?"
_END = r"(?![\w’'-])"
# "the team" alone is the inspectors' or anybody's; "the fostering team" is one
_BARE = rf"(?!(?i:the|a|its|their)\s(?:{_UNIT}){_END}(?!\sfor\b))"
# "holds the children's brief"
_HOLDS = r"(?P<holds>holds|has|held|holding|took\s(?:on|over)|takes\s(?:on|over)|(?:been\s|was\s)?(?:given|handed))\s(?:the|her|his)\s(?P<brief>(?:(?!(?:and|who|to|of)\s)[\w’'&-]{2,25}\s){1,5}?)(?:portfolio|brief)\b"
_LEADS = rf"(?P<leads>leads?|led|leading)\s(?P<led>{_BARE}{_WORDS}(?:{_COUNCIL}|{_PARTIES}|{_UNIT}){_END}{_OF})"
# "led the inspection", "heads Ofsted's team", "leading the inspectors"
_INSPECTION = r"(?:(?:[\w’'-]+\s){0,4}?(?:inspection|inspectors|inspection\steam|(?<=Ofsted[’']s\s)team)\b(?!\s(?:service|framework|board|programme)))"
_INSPECTS = rf"(?P<inspects>leads?|led|leading|heads?|headed|heading)\s(?:(?:the|this|that|its|their|an?)\s|(?=Ofsted))(?:team\sof\s)?{_INSPECTION}"
_HEADS = rf"(?P<heads>heads?|headed|heading)\s(?:up\s)?(?P<headed>{_WORDS}(?:{_UNIT}|{_BODY}){_END}{_OF})"
_MANAGES = (
    rf"(?P<manages>manages?|managed|managing)\s(?P<managed>{_BARE}{_WORDS}(?:{_UNIT}){_END}{_OF})"
)
_CHAIRS = rf"(?P<chairs>(?:co-|vice-)?chair(?:s|ed|ing)?)\s(?P<chaired>{_WORDS}{_BODY}{_END}{_OF})"
_SITS = rf"(?P<sits>sits|sat|serves|served|sitting|serving)\son\s(?P<seat>{_WORDS}(?:{_BODY}){_END}{_OF})"
_OWNED = r"(?:also|now|currently|still|has|had|then|previously|once|jointly|independently|will|would|is\sto|was\sto|is\sset\sto|is\sdue\sto|used\sto|agreed\sto|has\sagreed\sto|is\sgoing\sto|went\son\sto|to)"
# After a name: ", who also chairs the board", " leads the group", ", who is …, and heads the team"
ACTIVE = re.compile(
    rf"{NO_OFFICE}(?:(?:,|\s[–—-])\swho\s|\s(?!who)|,\s(?=(?:now\s|currently\s)?(?:lead|head|manag|hold|(?:co-|vice-)?chair|serv|sitt)ing\s)|[^.;:“”\"\n]{{3,140}}?,?\s(?:and|who)\s|,\s[^.;:“”\"\n]{{3,80}},\s)(?:{_OWNED}\s){{0,2}}(?:{_INSPECTS}|{_LEADS}|{_HEADS}|{_CHAIRS}|{_MANAGES}|{_HOLDS}|{_SITS})"
)
_VERBS_OF_OFFICE = re.compile(
    r"\b(?:holds|holding|has|held|took|takes|given|handed|leads?|led|leading|head(?:s|ed|ing)?|manag(?:es?|ed|ing)|(?:co-|vice-)?chair(?:s|ed|ing)?|s[ai]ts?|serv(?:es|ed|ing)|sitting)\s"
)
# A bare verb is one only after "will", "to" and their like: "the head teams", "the chair board"
_INFINITIVE = re.compile(r"(?:to|will|would)\s(?:also\s|now\s)?$")
_BARE_VERB = frozenset({"lead", "head", "manage", "chair", "co-chair", "vice-chair"})
# Before a name: "the improvement board, chaired by ", "the fostering team led by "
PASSIVE = re.compile(
    rf"(?P<what>{_BARE}(?:(?i:the|an?|its|their|our)|[\w’'-]+['’]s)\s{_WORDS}(?:{_BODY}|{_COUNCIL}|{_UNIT}){_END}{_OF}),?\s(?:(?:which|that)\s)?(?:(?:is|was|has\sbeen|were|will\sbe|to\sbe|being)\s)?(?:(?:now|independently|then|being)\s)?(?P<verb>led|headed|(?:co-)?chaired)\s(?:up\s)?by\s(?:the\s)?$"
)
# "Inspectors led by ", "The inspection, headed by ", "Ofsted's team, under "
INSPECTED_BY = re.compile(
    r"(?:\b(?i:inspectors|inspection|inspectorate|inspection\steam|team\sof\s(?:[\w’'-]+\s)?inspectors|Ofsted(?:['’]s)?(?:\s[\w-]+)?\s(?:team|visit|group))(?:\s(?:of|at|in|into)\s[^,.;:“”\"\n]{2,60}?)?,?\s(?P<cue>(?:(?:which|that)\s)?(?:was\s|were\s|is\s|being\s)?(?:led|headed|fronted|headed\sup|overseen)\sby|under)\s(?:the\s)?(?:\w+\s)?)$"
)
_BY = re.compile(r"\s(?:by|under)\s(?:the\s)?(?:\w+\s)?$")
_UNTIL = re.compile(r"[^.;:,]{0,30}\b(?:until|between|before|from\s\d{4})\b")
_OBJECTS = (
    ("leads", "led"),
    ("heads", "headed"),
    ("chairs", "chaired"),
    ("manages", "managed"),
    ("sits", "seat"),
)
_NOUN = {
    "mana": "manager",
    "lead": "leader",
    "led": "leader",
    "head": "head",
    "chai": "chair",
    "co-c": "co-chair",
    "vice": "vice-chair",
    "sits": "member",
    "sat": "member",
    "sitt": "member",
    "serv": "member",
}


def told_by_verb(text: str, person: Span, rest: Span, starts: tuple[int, ...]) -> Iterator[Title]:
    """Yield the office that a verb after a name gives; ``starts`` are where other names begin."""
    if _VERBS_OF_OFFICE.search(text, person.end, rest.end) is None:
        return
    match = ACTIVE.match(text, person.end, rest.end)
    if match is None or any(person.end < s < match.end() for s in starts):
        return
    if match["inspects"]:
        return  # who led an inspection has no title in the article's words
    if match["holds"]:
        words = f"{match['brief'].lower().strip()} portfolio holder"
        yield Title(span=Span(match.start("holds"), match.end()), words=words)
        return
    verb, what = next((v, o) for v, o in _OBJECTS if match[v])
    if not _is_verb(text, match, verb):
        return
    past = match[verb].endswith("ed") or match[verb] == "led"
    yield Title(
        span=Span(match.start(verb), match.end(what)),
        words=_office(match[verb], match[what]),
        former=past and _UNTIL.match(text, match.end(), rest.end) is not None,
    )


def told_by_passive(text: str, low: int, start: int) -> Iterator[Title]:
    """Yield the office of *the board, chaired by* right before a name."""
    if _BY.search(text, low, start) is None:
        return
    if INSPECTED_BY.search(text, low, start):
        return
    match = PASSIVE.search(text, low, start)
    if match is None:
        return
    span = Span(match.start("what"), match.end("verb"))
    yield Title(span=span, words=_office(match["verb"], match["what"]))


def _is_verb(text: str, match: re.Match[str], group: str) -> bool:
    """Say whether a word without an ending is a verb: *will chair the board*, no *chair board*."""
    if match[group] not in _BARE_VERB:
        return True
    return _INFINITIVE.search(text, match.start(), match.start(group)) is not None


def _office(verb: str, what: str) -> str:
    """Return the title of who does what a verb tells: *chairs the board*, *chair of the board*."""
    thing = re.sub(r"^(?:its|their|our|an?)\s", "the ", " ".join(what.lower().split()))
    return f"{_NOUN[verb[:4]]} of {thing}"
