"""A saved page: its article's text and what the page says of its publication.

trafilatura finds the article among the page's furniture. Its guess of a date is not taken; only
what the page states as published (JSON-LD, a meta element, a time element) is.
"""

import re
from typing import Any

from kg.model.article import Article
from kg.sources.encoding import text_key
from kg.sources.header import DATE_LINE, header, to_iso

_META_DATES = (
    "article:published_time",
    "datepublished",
    "dc.date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "date",
    "pubdate",
    "publishdate",
    "publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "og:article:published_time",
)
_JSON_DATE = re.compile(r'"datePublished"\s*:\s*"(?P<when>[^"]{8,40})"')
_LONGEST = 400


class NoArticleError(ValueError):
    """The page holds no article."""


def from_html(name: str, page: str) -> Article:
    """Return the article of a saved page: headline, empty line, paragraphs.

    Raises:
        NoArticleError: The page holds no article.
    """
    from lxml.html import fromstring

    body, meta = _extracted(page)
    title = _one_line(meta.title) if meta is not None else None
    if title and not body.startswith(title):
        body = f"{title}\n\n{body}"
    tree = fromstring(page.encode("utf-8", "replace"))
    head = header(body)
    stated = _stated(tree, page)
    return Article(
        key=text_key(body),
        name=name,
        text=body,
        title=title or head.title,
        stated=stated or head.stated,
        stated_words="" if stated else head.stated_words,
        publisher=_one_line(meta.sitename) if meta is not None else None,
        url=_one_line(meta.url) if meta is not None else None,
    )


def _extracted(page: str) -> tuple[str, Any]:
    """Return the article's text, paragraphs apart by an empty line, and the page's metadata."""
    import trafilatura
    from trafilatura.metadata import extract_metadata

    text = trafilatura.extract(
        page, include_comments=False, include_tables=True, favor_precision=False, fast=True
    )
    if not text or not text.strip():
        raise NoArticleError
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    try:
        meta = extract_metadata(page)
    except (ValueError, TypeError, AttributeError):
        # The library trips over damaged metadata; the article's text stands without it.
        meta = None
    return "\n\n".join(lines) + "\n", meta


def _stated(tree: Any, page: str) -> str | None:  # noqa: ANN401 - lxml has no types
    """Return the date that a page states as that of its publication."""
    found: list[str] = [m["when"] for m in _JSON_DATE.finditer(page)]
    for element in tree.iter("meta"):
        key = element.get("property") or element.get("name") or element.get("itemprop") or ""
        if key.lower() in _META_DATES and element.get("content"):
            found.append(element.get("content"))
    found += [e.get("datetime") for e in tree.iter("time") if e.get("datetime")]
    for words in found:
        match = DATE_LINE.match(words[:_LONGEST].strip().partition("T")[0])
        iso = to_iso(match) if match else None
        if iso:
            return iso
    return None


def _one_line(words: str | None) -> str | None:
    """Return words on one line, None where there are none."""
    return " ".join(words.split()) if words and words.strip() else None
