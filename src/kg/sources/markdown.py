"""Markdown with front matter.

The text as read is the words without their markup, so that a quotation is a quotation: heading
marks, emphasis, link targets and the front matter are left out before offsets are counted.
"""

import re

from kg.model.article import Article
from kg.sources.encoding import text_key
from kg.sources.header import header, iso_day

FRONT = re.compile(r"\A---[ \t]*\n(?P<yaml>.*?\n)??(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
FIELD = re.compile(r"^(?P<name>[A-Za-z][\w -]{0,30}?)[ ]?:[ \t]+(?P<value>\S.*)$", re.MULTILINE)
HEADING = re.compile(r"^[ ]{0,3}#{1,6}[ \t]+(?=\S)", re.MULTILINE)
HEADING_END = re.compile(r"(?<=[^\s#])[ \t]+#{1,6}$")
UNDERLINE = re.compile(r"(?<=\S\n)[ ]{0,3}(?:={3,}|-{3,})[ ]{0,3}$\n?", re.MULTILINE)
TARGET = r"\((?:[^()\n]|\([^()\n]{0,200}\)){0,1000}\)"
IMAGE = re.compile(rf"!\[(?P<alt>[^\]\n]{{0,300}})\]{TARGET}")
LINK = re.compile(rf"\[(?P<words>[^\[\]\n]{{1,300}})\]{TARGET}")
STRONG = re.compile(r"(?P<mark>\*\*|__)(?=\S)(?P<words>[^\n]{1,500}?)(?<=\S)(?P=mark)")
EMPHASIS = re.compile(
    r"(?<![\w*\\])(?P<mark>[*_])(?=[^\s*_])(?P<words>[^\n*_]{1,300}?)(?<=[^\s*_])(?P=mark)(?![\w*])"
)
QUOTED = re.compile(r"^[ ]{0,3}>[ ]?", re.MULTILINE)
ESCAPED = re.compile(r"\\(?=[!#*_\[\]()`>~.-])")
_DATES = ("date", "published", "pubdate", "published_at", "date published", "publication date")


def from_markdown(name: str, text: str) -> Article:
    """Return the article of a Markdown text; front matter gives title, date and publisher."""
    fields, rest = _front_matter(text)
    body = plain(rest)
    title = fields.get("title") or fields.get("headline")
    if title and title not in body[: len(title) + 200]:
        body = f"{title}\n\n{body}"
    head = header(body)
    stated = next((day for key in _DATES if (day := iso_day(fields.get(key, "")))), None)
    return Article(
        key=text_key(body),
        name=name,
        text=body,
        title=title or head.title,
        stated=stated or head.stated,
        stated_words="" if stated else head.stated_words,
        publisher=fields.get("publisher") or fields.get("source") or head.publisher,
        url=fields.get("url") or fields.get("link") or head.url,
    )


def plain(text: str) -> str:
    r"""Return Markdown's words without its marks.

    >>> plain("# Head" + chr(10) + "A **bold** [link](http://a.example/).")
    'Head\nA bold link.\n'
    """
    text = _without_comments(text)
    text = "\n".join(_heading(line) for line in text.split("\n"))
    text = UNDERLINE.sub("", text)
    text = IMAGE.sub(lambda m: f"Picture: {m['alt']}" if m["alt"] else "", text)
    text = LINK.sub(lambda m: m["words"], text)
    text = STRONG.sub(lambda m: m["words"], text)
    text = EMPHASIS.sub(lambda m: m["words"], text)
    return ESCAPED.sub("", QUOTED.sub("", text)).strip("\n") + "\n"


def _heading(line: str) -> str:
    """Return a line without heading marks."""
    mark = HEADING.match(line)
    return HEADING_END.sub("", line[mark.end() :].rstrip()) if mark else line


def _without_comments(text: str) -> str:
    """Return text without HTML comments; one that never ends is left as it is."""
    kept: list[str] = []
    at = 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start)) >= 0:
        kept.append(text[at:start])
        at = end + len("-->")
    return "".join([*kept, text[at:]])


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    """Return the front matter's plain values and the text behind it.

    A text that merely begins with a rule has no values and is kept whole.
    """
    front = FRONT.match(text)
    fields = _fields(front["yaml"] or "") if front else {}
    return (fields, text[front.end() :]) if front and fields else ({}, text)


def _fields(block: str) -> dict[str, str]:
    """Return a block's values by name, in small letters.

    Where it is no YAML, as with a colon in a title without quotation marks, each line of the form
    ``name: value`` counts.
    """
    import yaml

    try:
        loaded = yaml.load(block, Loader=yaml.BaseLoader)  # noqa: S506 - strings only, no objects
    except (yaml.YAMLError, RecursionError):
        loaded = {m["name"]: m["value"].strip().strip("\"'") for m in FIELD.finditer(block)}
    if not isinstance(loaded, dict):
        return {}
    values = {str(key).lower(): value for key, value in loaded.items() if isinstance(value, str)}
    return {key: " ".join(value.split()) for key, value in values.items() if value.strip()}
