"""A saved page: its article's text and what the page says of its publication.

trafilatura finds the article among the page's furniture. Its guess of a date is not taken; only
what the page states as published (JSON-LD, a meta element, a time element) is.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from kg.model.article import Article
from kg.sources.encoding import text_key
from kg.sources.header import header, iso_day

MARKS = ("<!doctype html", "<html", "<head", "<body")
"""How a page begins, in small letters; an XML declaration or a comment may stand before."""

_META_DATES = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "dc.date",
    "dc.date.issued",
    "dcterms.date",
    "dcterms.issued",
    "dcterms.created",
    "date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "parsely-pub-date",
    "sailthru.date",
)
_STORY = re.compile(r"Article$|Posting$|^Report$|^WebPage$")
_OTHER_STORIES = re.compile(
    r"\b(?:comments?|related|most-?read|promo|teaser|sidebar|recommended)\b", re.IGNORECASE
)
_PUBLISHED = re.compile(r"publish|pubdate|posted|created|dateline", re.IGNORECASE)
_UPDATED = re.compile(r"update|modif", re.IGNORECASE)
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_CHARSET = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?([\w-]{2,40})""",
    re.IGNORECASE,
)
_BYTE_WISE = re.compile(r"windows-125\d|cp125\d|iso-8859-\d{1,2}|macintosh|koi8-[ru]")
_HEAD_BYTES = 4096
_SENTENCE_END = re.compile(r"[.!?…][\"”’')\]]*$")
_SENTENCE_WORDS = 6
_STORY_WORDS = 20


class NoArticleError(ValueError):
    """The page holds no article."""


def is_page(text: str) -> bool:
    """Say whether a text begins as a page does."""
    start = re.sub(r"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*", "", text[:1024], flags=re.DOTALL)
    return start.lower().startswith(MARKS)


def declared_encoding(data: bytes) -> str | None:
    """Return the encoding that a page names in its head."""
    match = _CHARSET.search(data[:_HEAD_BYTES])
    name = match[1].decode("ascii").lower() if match else None
    if name in {"iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii"}:
        # What pages call Latin-1 is Windows-1252, and browsers read it so.
        return "cp1252"
    return name if name and _BYTE_WISE.fullmatch(name) else None


def from_html(name: str, page: str) -> Article:
    """Return the article of a saved page: headline, empty line, paragraphs.

    Raises:
        NoArticleError: The page holds no article.
    """
    tree = _tree(page)
    body, meta = _extracted(page)
    if not _is_story(body, tree):
        raise NoArticleError
    title = _one_line(meta.title) if meta is not None else None
    if title and not body.startswith(title):
        body = f"{title}\n\n{body}"
    head = header(body)
    stated = _stated(tree)
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


def _tree(page: str) -> Any:  # noqa: ANN401 - lxml has no types
    """Return a page's elements.

    Raises:
        NoArticleError: The page holds none.
    """
    from lxml.etree import LxmlError
    from lxml.html import HTMLParser, fromstring

    try:
        return fromstring(page.encode("utf-8", "replace"), parser=HTMLParser(encoding="utf-8"))
    except (LxmlError, ValueError) as error:
        raise NoArticleError from error


def _is_story(body: str, tree: Any) -> bool:  # noqa: ANN401
    """Say whether a text has sentences of its own, not only links, menus and notices."""
    links = {_one_line(link.text_content()) for link in tree.iter("a")}
    prose = [
        len(line.split())
        for line in body.split("\n")
        if _SENTENCE_END.search(line) and _one_line(line.removeprefix("- ")) not in links
    ]
    return sum(words for words in prose if words >= _SENTENCE_WORDS) >= _STORY_WORDS


def _stated(tree: Any) -> str | None:  # noqa: ANN401
    """Return the date that a page states as that of its publication."""
    for words in (*_data_dates(tree), *_meta_dates(tree), *_time_dates(tree)):
        iso = _ISO_DAY.match(words.strip())
        found = iso_day(iso[0] if iso else words)
        if found:
            return found
    return None


def _data_dates(tree: Any) -> Iterator[str]:  # noqa: ANN401
    """Yield the dates of publication that a page's JSON-LD gives its story."""
    for script in tree.iter("script"):
        if (script.get("type") or "").strip().lower() != "application/ld+json":
            continue
        try:
            yield from _dates_within(json.loads(script.text or "", strict=False))
        except (ValueError, RecursionError):
            continue


def _dates_within(data: Any) -> Iterator[str]:  # noqa: ANN401 - whatever the page holds
    """Yield the dates of publication in a piece of JSON-LD, those of comments left out."""
    if isinstance(data, list):
        for each in data:
            yield from _dates_within(each)
    elif isinstance(data, dict):
        kinds = data.get("@type", "")
        kinds = kinds if isinstance(kinds, list) else [kinds]
        when = data.get("datePublished")
        if isinstance(when, str) and any(_STORY.search(str(kind)) for kind in kinds):
            yield when
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _dates_within(data.get(key))


def _meta_dates(tree: Any) -> Iterator[str]:  # noqa: ANN401
    """Yield the dates of publication of a page's meta elements, the plainest names first."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        key = element.get("property") or element.get("name") or element.get("itemprop") or ""
        if element.get("content"):
            found.setdefault(key.strip().lower(), element.get("content"))
    yield from (found[key] for key in _META_DATES if key in found)


def _time_dates(tree: Any) -> Iterator[str]:  # noqa: ANN401
    """Yield the dates of a page's time elements: those marked as published, then the story's."""
    times: list[tuple[bool, str]] = []
    for element in tree.iter("time"):
        marks = " ".join(str(v) for k, v in element.items() if k != "datetime")
        marks = f"{marks} {'pubdate' if 'pubdate' in element.keys() else ''}"  # noqa: SIM118 - lxml
        words = element.get("datetime") or element.text_content()
        if not _UPDATED.search(marks) and not _is_beside(element):
            times.append((_PUBLISHED.search(marks) is None, words))
    yield from (words for _, words in sorted(times, key=lambda t: t[0]))


def _is_beside(element: Any) -> bool:  # noqa: ANN401
    """Say whether an element belongs to the site, to other stories or to readers' comments."""
    above = [each.tag for each in element.iterancestors()]
    if "header" in above and not {"article", "main"} & set(above):
        return True
    return any(tag in {"aside", "nav", "footer"} for tag in above) or any(
        _OTHER_STORIES.search(f"{each.get('class') or ''} {each.get('id') or ''}")
        for each in element.iterancestors("div", "section", "ul", "ol", "li")
    )


def _one_line(words: str | None) -> str | None:
    """Return words on one line, None where there are none."""
    return " ".join(words.split()) if words and words.strip() else None
