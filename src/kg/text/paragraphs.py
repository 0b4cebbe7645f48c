"""The lines of an article, and what each is in its furniture.

Papers print more than the story: a headline, a caption with a photographer's name, a by-line,
links to other stories, advertisements. Each is told apart here by its own wording and place, so
that no rule takes a photographer for an official or another story's headline for a finding.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from kg.model.document import Paragraph, Part
from kg.model.span import Span
from kg.text.lengths import PARAGRAPH, pieces

# "Picture: Ben Birchall PA Wire", "(Image: Reach plc)", "- Credit: Ken Mears", "Photo by A. N."
CREDIT = re.compile(
    r"""(?:^|(?<=[\s(\[.|–—-]))
        (?:(?:Picture|Pictures|Pic|Photo|Photos|Photograph|Image|Images|Credit)s?
           (?:\ (?:credit|courtesy\ of|by))?\s?:|Photo(?:graph)?\ by\ |©\ ?)""",
    re.VERBOSE | re.IGNORECASE,
)

# "By Jane Roe", "By Jane Roe, Local Democracy Reporter", "Words: Jane Roe"
BYLINE = re.compile(
    r"""^(?:By\ +(?:\w+['’]?s\ +)?[A-Z][\w.'’-]*(?:\ +[\w.'’&-]+){0,8}[,|]?.{0,60}
          |By\ a\ .{0,60}
          |(?:Words|Report|Reporter|Reported\ by|Author|Written\ by)\s?:?\ .{1,60}
          |.{0,60}Local\ Democracy\ Report(?:er|ing).{0,40})$""",
    re.VERBOSE,
)

# "READ MORE: Council faces cuts", "Related: …", "Sign up for our newsletter"
LINK = re.compile(
    r"""^[\W_]*(?:READ\ (?:MORE|ALSO|NEXT)|Read\ (?:more|also|next|the\ full\ (?:report|letter))|RELATED|Related
        |See\ also|More\ (?:on|from|news)|Click\ (?:here|to)|Sign\ up|Subscribe|Advertisement|ADVERTISEMENT
        |Follow\ us|Share\ (?:this|on)|Get\ the\ latest|Download\ (?:our|the)|Join\ (?:our|the\ conversation)
        |Like\ us|Comments?$|Cookies?\b|Most\ (?:read|popular)|Recommended|WATCH|Watch\s?:|LISTEN
        |Don['’]t\ miss|To\ (?:get|read)\ more|For\ (?:more|all\ the\ latest)\ news)""",
    re.VERBOSE,
)

# "Hide AdAdvertisement", "Hide Ad“We are…": the buttons of an advertisement, glued to what follows
ADVERT = re.compile(
    r"^(?:Hide\ Ad|ADVERTISEMENT|Advertisement|Advertising|Story\ continues\ below)+(?=$|[A-Z“\"‘'\s])"
)

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}"

# "Published: 12 June 2019", "Tuesday 23 July 2024", "12:01, 3 Mar 2020", "5 min read"
META = re.compile(
    rf"""^\W*(?:
        (?:(?:First\ |Last\ )?(?:Published|Posted|Updated|Date|Dated|Modified)\b\s?(?:on|:|at)?.{{0,60}})
      | (?:[A-Z][^.!?\n]{{2,40}}[,|–-]\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?(?:\d{{1,2}}[:.]\d\d\s?(?:am|pm)?,?\s)?
        (?:\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH},?\s\d{{4}}|{_MONTH}\s\d{{1,2}},?\s\d{{4}}|\d{{4}}-\d\d-\d\d|\d{{1,2}}/\d{{1,2}}/\d{{4}})
        (?:,?\s(?:at\s)?\d{{1,2}}[:.]\d\d\s?(?:am|pm|GMT|BST)?)?
      | (?:Source|Publisher|Section|Category|Tags?|Topics?|Filed\ under|Reading\ time|Location)\s?:.{{0,80}}
      | \d{{1,2}}\ min(?:ute)?s?\ read
      | (?:PRESS|MEDIA|NEWS)\ RELEASE.{{0,60}} | Press\ release.{{0,40}} | For\ immediate\ release
      | Notes?\ to\ editors:? | ENDS | -+\ ?ends\ ?-+ | \#{{3,}} | \*{{3,}} | -{{3,}}
    )\W*$""",
    re.VERBOSE,
)

# "date 2019-03-08 Redbridge …": the template line of some crawled pages, headline on the same line
HEADER_DATE = re.compile(r"^\s*date\s+\d{4}-\d\d-\d\d\s+(?=\S)")

# "• overall effectiveness: good", "- Overall", "1. Strengthen", "(a) …"
BULLET = re.compile(
    r"^\s*(?:[•◦▪■●‣∙·*◼–—\ue000-\uf8ff►➢✓\u2212-]"
    r"|\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)])\s+(?=\S)"
)

# "| Leeds | Good | March 2022 |": a row of a table
ROW = re.compile(r"^\s*\|(?:[^|]*\|){2,}\s*$")

# "Leeds (March 2022): outstanding": a name and what it has, in a list that closes an article
PAIR = re.compile(
    r"^[A-Z][\w&’' -]{1,40}(?:\s\([^()]{3,28}\))?\s?[:–]\s\w+(?:\s\w+){0,4}(?:\s\([^()]{3,28}\))?$"
)

_TERMINAL = re.compile(r"[.!?:;,…][\"”’')\]]*$")
_HEADING_WORDS = 10
_HEADLINE_WORDS = 30
_TEASER_WORDS = 4
_WRAP_WIDTH = (56, 100)


def paragraphs(text: str) -> list[Paragraph]:
    """Return the paragraphs of a text in order; together they hold every printed character."""
    found: list[Paragraph] = []
    seen_body = False
    for span in chain.from_iterable(pieces(text, line, PARAGRAPH) for line in _lines(text)):
        for piece, part in _parts(text, span, seen_body=seen_body, first=not found):
            found.append(Paragraph(span=piece, part=part, index=len(found)))
            seen_body = seen_body or part is Part.BODY
    return _without_teasers(text, found)


def _without_teasers(text: str, found: list[Paragraph]) -> list[Paragraph]:
    """Return the paragraphs with the headlines of other stories at the end told as links.

    A heading names what follows; lines like one with nothing after them, under a link or several
    in a row, are other articles' headlines.
    """
    end = len(found)
    while end and found[end - 1].part in (Part.HEADING, Part.LINK, Part.CREDIT, Part.META):
        end -= 1
    rest = found[end:]
    headings = [p for p in rest if p.part is Part.HEADING]
    teasers = [
        p
        for p in headings
        if len(p.span.of(text).split()) >= _TEASER_WORDS and not PAIR.match(p.span.of(text))
    ]
    linked = any(p.part is Part.LINK for p in rest)
    if not teasers or not (linked or len(teasers) > 1):
        return found
    told = [replace(p, part=Part.LINK) if p in teasers else p for p in rest]
    return [*found[:end], *told]


def _lines(text: str) -> Iterator[Span]:
    """Yield each line without outer white space; the lines of a hard-wrapped paragraph as one."""
    for block in re.finditer(r"[^\n]+(?:\n[^\S\n]*[^\s][^\n]*)*", text):
        lines = [
            Span(block.start() + m.start(), block.start() + m.end())
            for m in re.finditer(r"[^\s](?:[^\n]*[^\s])?", block[0])
        ]
        if _is_wrapped(text, lines):
            yield Span(lines[0].start, lines[-1].end)
        else:
            yield from lines


def _is_wrapped(text: str, lines: list[Span]) -> bool:
    """Say whether lines are one paragraph broken at a fixed width, as in e-mail and minutes."""
    if len(lines) < 2:  # noqa: PLR2004 - one line cannot be wrapped
        return False
    if any(BULLET.match(line.of(text)) for line in lines):
        return False
    low, high = _WRAP_WIDTH
    body = lines[:-1]
    return all(low <= line.end - line.start <= high for line in body) and not all(
        _TERMINAL.search(line.of(text)) for line in body
    )


def _parts(text: str, span: Span, *, seen_body: bool, first: bool) -> Iterator[tuple[Span, Part]]:
    """Split one line into its parts: a caption from its credit, a header date from a headline."""
    line = span.of(text)
    header = HEADER_DATE.match(line)
    if header and first:
        cut = span.start + header.end()
        yield Span(span.start, span.start + len(line[: header.end()].rstrip())), Part.META
        yield Span(cut, span.end), _part(text[cut : span.end], seen_body=False)
        return
    advert = ADVERT.match(line)
    if advert:
        yield Span(span.start, span.start + advert.end()), Part.LINK
        rest = line[advert.end() :]
        if rest.strip():
            start = span.end - len(rest.lstrip())
            yield from _parts(text, Span(start, span.end), seen_body=seen_body, first=False)
        return
    credit = _credit_start(line)
    if credit is not None:
        before = line[:credit].rstrip(" -–—|([")
        if before:
            yield Span(span.start, span.start + len(before)), Part.CAPTION
        yield Span(span.start + credit, span.end), Part.CREDIT
        return
    yield span, _part(line, seen_body=seen_body)


def _credit_start(line: str) -> int | None:
    """Return where a photo credit begins in a line that is short enough to hold one."""
    match = CREDIT.search(line)
    if match is None or len(line) - match.start() > 120:  # noqa: PLR2004 - longer is prose
        return None
    return match.start()


def _part(line: str, *, seen_body: bool) -> Part:
    """Name what a whole line is, by its wording first and its place second."""
    if LINK.match(line):
        return Part.LINK
    if META.match(line):
        return Part.META
    if BYLINE.match(line) and not _TERMINAL.search(line.replace("Ltd.", "")):
        return Part.BYLINE
    if BULLET.match(line) or ROW.match(line):
        return Part.ITEM
    words = len(line.split())
    quoted = line[0] in "\"“‘'"
    if not _TERMINAL.search(line):
        if not seen_body and words <= _HEADLINE_WORDS:
            return Part.HEADLINE
        if words <= _HEADING_WORDS and not quoted:
            return Part.HEADING
    if line.endswith(":") and words <= _HEADING_WORDS and not quoted:
        return Part.HEADING
    return Part.BODY
