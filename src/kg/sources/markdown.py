"""Markdown with front matter.

The text as read is the words without their markup, so that a quotation is a quotation: heading
marks, emphasis, link targets and the front matter are left out before offsets are counted.
"""

import re
from dataclasses import replace

from kg.model.article import Article
from kg.sources.encoding import text_key
from kg.sources.header import DATE_LINE, header, to_iso

FRONT = re.compile(r"\A---[ \t]*\n(?P<yaml>.*?)\n---[ \t]*(?:\n|\Z)", re.DOTALL)
HEADING = re.compile(r"^[ ]{0,3}#{1,6}[ \t]+(?P<words>.*?)[ \t]*#*[ \t]*$", re.MULTILINE)
IMAGE = re.compile(r"!\[(?P<alt>[^\]\n]{0,300})\]\([^)\n]{0,1000}\)")
LINK = re.compile(r"\[(?P<words>[^\]\n]{1,300})\]\([^)\n]{0,1000}\)")
STRONG = re.compile(r"(?P<mark>\*\*|__)(?=\S)(?P<words>[^\n]{1,500}?)(?<=\S)(?P=mark)")
EMPHASIS = re.compile(
    r"(?<![\w*])(?P<mark>[*_])(?=[^\s*_])(?P<words>[^\n*_]{1,300}?)(?<=[^\s*_])(?P=mark)(?![\w*])"
)
QUOTED = re.compile(r"^[ ]{0,3}>[ ]?", re.MULTILINE)
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


def from_markdown(name: str, text: str) -> Article:
    """Return the article of a Markdown text; front matter gives title, date and publisher."""
    front = FRONT.match(text)
    fields = _fields(front["yaml"]) if front else {}
    body = plain(text[front.end() :] if front else text)
    title = fields.get("title")
    if title and title not in body[: len(title) + 200]:
        body = f"{title}\n\n{body}"
    head = header(body)
    article = Article(
        key=text_key(body),
        name=name,
        text=body,
        title=title or head.title,
        stated=head.stated,
        stated_words=head.stated_words,
        publisher=fields.get("publisher") or fields.get("source") or head.publisher,
        url=fields.get("url") or fields.get("link") or head.url,
    )
    stated = _day(fields.get("date") or fields.get("published") or "")
    return replace(article, stated=stated, stated_words="") if stated else article


def plain(text: str) -> str:
    """Return Markdown's words without its marks.

    >>> plain("# Head" + chr(10) + "A **bold** [link](http://a.example/).")
    'Head\\nA bold link.'
    """
    text = COMMENT.sub("", text)
    text = HEADING.sub(lambda m: m["words"], text)
    text = IMAGE.sub(lambda m: f"Picture: {m['alt']}" if m["alt"] else "", text)
    text = LINK.sub(lambda m: m["words"], text)
    text = STRONG.sub(lambda m: m["words"], text)
    text = EMPHASIS.sub(lambda m: m["words"], text)
    return QUOTED.sub("", text).strip("\n") + "\n"


def _fields(block: str) -> dict[str, str]:
    """Return the front matter's plain values; none where it is no YAML mapping."""
    import yaml

    try:
        loaded = yaml.load(block, Loader=yaml.BaseLoader)  # noqa: S506 - strings only, no objects
    except yaml.YAMLError:
        return {}
    if not isinstance(loaded, dict):
        return {}
    return {str(k).lower(): v.strip() for k, v in loaded.items() if isinstance(v, str)}


def _day(words: str) -> str | None:
    """Return the ISO date of a front matter's date."""
    match = DATE_LINE.match(words.strip())
    return to_iso(match) if match else None
