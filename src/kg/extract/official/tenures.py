"""Since when posts are held, by the report's words: *has been in post since July 2016*.

The holders are not named. What had been so before (*had been in post since*) is no tenure, nor is
a length of time, which no date can be made of with certainty.
"""

import re
from collections.abc import Iterator

from kg.extract.lexicon.phrases import plain
from kg.extract.lexicon.titles import role_type
from kg.extract.official.moments import MOMENT, moment
from kg.model.official import TenureReading
from kg.model.report import NARRATIVE, BlockKind, Report
from kg.model.span import Span
from kg.model.terms import RoleType
from kg.text.sentences import sentences

# "has only been in post since April 2014", "took up post on 8 July 2013", "and the chief executive
# since February 2016"
_SINCE = re.compile(
    rf"\b(?:ha(?:s|ve) (?:only |now |also |both )?been in (?:post|role|the role|the post) (?:only )?since"
    rf"|t(?:ook|aking) up (?:the |her |his )?(?:post|role|position) (?:in|on)|(?:was|were) (?:\w+ly )?appointed (?:to the post |to post )?(?:in|on)"
    rf"|joined the (?:local )?(?:authority|council) (?:in|on)|(?<=chief executive) since|(?<=director) since) {MOMENT}"
)
_POST = re.compile(
    r"\b(?:(?:new|current|permanent|present|experienced|first|substantive) )*(?P<interim>(?:interim|acting) )?"
    r"(?P<title>(?:(?:strategic|corporate|executive|statutory|service|assistant|deputy) )*director(?: (?:of|for) (?:(?!ha(?:s|ve)\b|is\b|who\b|was\b|provides\b|took\b|the\b)[\w']+,? ){0,7}(?:services|people(?!')|families(?!')|wellbeing|learning|care(?! leavers)|education))?"
    r"|dcs|chief executive(?: officer)?|chief operating officer|(?:city |elected )?mayor|leader of the council|council leader"
    r"|(?:lead|cabinet) (?:council )?member(?: for children[^,.;]{0,30}?(?:services)?)?|(?:independent )?chair of the (?:\w+ )?(?:lscb|(?:local )?safeguarding children board|\w+ safeguarding children board)|independent chair|principal social worker|chief social worker)\b"
)
_HINTS = (
    "been in ",
    "up post",
    "up the ",
    "up her ",
    "up his ",
    "appointed",
    "joined the",
    "since",
)
_HOLDER = re.compile(r"\bpost ?holder\b")
_DCS = re.compile(
    r"\bdcs\b|director of (?:\w+ and )?(?:children|children and young people|young people)'s services|director of (?:children|schools and children)"
)
_BOARD = re.compile(r"\bchair\b")
_NEAR = 140
"""How far before its verb a title stands, in characters."""

_NAMED = frozenset(
    {RoleType.DCS, RoleType.CHIEF_EXECUTIVE, RoleType.LEAD_MEMBER, RoleType.LEADER, RoleType.MAYOR}
)
"""Posts of which an appointment is told with a verb that fits any officer."""


def tenures(report: Report) -> Iterator[TenureReading]:
    """Yield since when posts are held, each post and time once, in the order of the text."""
    text = plain(report.text)
    told: set[tuple[str, str]] = set()
    for section in report.of(*NARRATIVE):
        for block in section.blocks:
            if block.kind in (BlockKind.HEADING, BlockKind.NOTE):
                continue
            for found in _in_block(report, text, block.content):
                name = found.role_type if found.role_type in _NAMED else found.title
                kind = (name, found.since)
                if kind not in told:
                    told.add(kind)
                    yield found


def _in_block(report: Report, text: str, block: Span) -> Iterator[TenureReading]:
    """Yield the tenures that a paragraph tells."""
    words = block.of(text)
    if not any(hint in words for hint in _HINTS):
        return
    before = block.start
    for sentence in sentences(report.text, block):
        start = sentence.start
        for match in _SINCE.finditer(text, sentence.start, sentence.end):
            head = Span(max(start, match.start() - _NEAR), match.start())
            if _HOLDER.search(text, head.start, head.end):
                head = Span(before, match.start())
            found = _tenure(report, text, head, match)
            if found:
                yield found
            start = match.end()
        before = sentence.start


def _tenure(report: Report, text: str, head: Span, match: re.Match[str]) -> TenureReading | None:
    """Return the tenure of the post that some words before a date tell."""
    posts = list(_POST.finditer(text, head.start, head.end))
    if not posts:
        return None
    post = next((p for p in posts if _DCS.search(p["title"])), posts[-1])
    role = _role(post["title"])
    if role not in _NAMED and "in post since" not in match[0]:
        return None
    place = Span(*post.span("title"))
    return TenureReading(
        role_type=role,
        title=" ".join(place.of(report.text).lower().split()),
        since=moment(match),
        span=Span(post.start(), match.end()),
        interim=post["interim"] is not None,
    )


def _role(title: str) -> RoleType:
    """Return the post behind a title; who chairs the safeguarding board is no council officer."""
    if _DCS.search(title):
        return RoleType.DCS
    return RoleType.OTHER if _BOARD.search(title) else role_type(title)
