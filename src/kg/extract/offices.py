"""Who speaks where a clause names an office or a kind of body instead of a name.

*The director said* means the person who was given that office before; *a force spokesman* and
*the union* mean the body of that kind that was named last.
"""

import re
from collections.abc import Sequence
from typing import TypeAlias

from kg.model.document import Document
from kg.model.mention import AgencyMention, CouncilMention, RoleMention
from kg.model.span import Span

Body: TypeAlias = AgencyMention | CouncilMention

# "A Met spokesperson": a short form of a body named before
SHORT_NAME = re.compile(r"\b(?P<name>[A-Z][A-Za-z]{1,15})\s(?:[Ss]pokes|[Pp]ress\soffice)")
# "a spokesman for the force": the kind of body, and what such a body's name holds
KINDS = (
    ("(?:force|police|constabulary)", re.compile(r"[Pp]olice|Constabulary|Met\b")),
    ("trust", re.compile(r"Trust|NHS")),
    ("(?:NHS|hospital|health)", re.compile(r"NHS|Hospital|Health|Integrated Care|ICB")),
    ("board", re.compile(r"Board")),
    (
        "(?:[Dd]epartment|[Gg]overnment|[Ww]hitehall|[Mm]inistry|DfE)",
        re.compile(r"Department|DfE|Ministry|Government"),
    ),
    ("company", re.compile(r"Children First|Company|for Children")),
    ("union", re.compile(r"(?i:unison|union)|GMB|Unite\b|Association|BASW")),
    (
        "charity",
        re.compile(
            r"NSPCC|Barnardo|Society|Foundation|Become|Coram|Action|Charity|Mencap|Mind\b|Home-Start|Refuge|Aid\b|Kids"
        ),
    ),
    ("(?:inspectorate|watchdog|regulator)", re.compile(r"Ofsted|Inspectorate|Estyn|Commission")),
)
# "The union said": the kind of body as a subject
THE_KIND = re.compile(
    r"\b[Tt]he\s(?:\w+\s)?(?:force|trust|board|department|ministry|company|union|charity)\b"
)
# "the director said", "her deputy": an office that one person before was given
OFFICE = re.compile(
    r"\b(?:the|her|his|its|their)\s(?P<words>(?:[\w’'-]{2,20}\s){0,3}?(?P<office>leader|director|mayor|commissioner"
    r"|chief executive|cabinet member|lead member|inspector|minister|chair|chairman|chairwoman|portfolio holder|mp|councillor|deputy|secretary))\b",
    re.IGNORECASE,
)
# An office that is less than the one it is named after
LESSER = re.compile(r"\b(?:assistant|deputy|vice|former|interim|acting|shadow|associate)\b")


def holder(document: Document, clause: Span) -> Span | None:
    """Return the person who was given the office that a clause names: *the director said*."""
    match = OFFICE.search(clause.of(document.text))
    if match is None:
        return None
    office = match["office"].lower()
    held = [
        (r.person, r.title)
        for r in document.of(RoleMention)
        if r.person is not None and r.person.start < clause.start and office in r.title
    ]
    if not LESSER.search(match["words"].lower()):
        held = [h for h in held if not LESSER.search(h[1])] or held
    return held[-1][0] if held else None


def of_kind(words: str, before: Sequence[Body]) -> tuple[bool, Span | None]:
    """Return whether some words name a kind of body, and the last body of that kind."""
    for noun, pattern in KINDS:
        if re.search(rf"\b{noun}\b", words):
            return True, next((b.span for b in reversed(before) if pattern.search(b.text)), None)
    return False, None


def abbreviates(short: str, body: Body) -> bool:
    """Say whether a word is a short form of a body's name: its beginning, or its initials."""
    name = body.name if isinstance(body, AgencyMention) else body.text
    words = name.split()
    initials = "".join(w[0] for w in words if w[0].isupper())
    return (len(short) > 1 and initials.endswith(short)) or any(w.startswith(short) for w in words)
