"""A published text, as it came in."""

from dataclasses import dataclass
from enum import StrEnum


class SourceKind(StrEnum):
    """What sort of publication a source is."""

    ARTICLE = "article"
    """A newspaper's or council's own telling."""

    REPORT = "report"
    """The inspectorate's report or letter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A published text and what is known of its publication.

    ``key`` is a hash of the text, so one text under two file names is one article. ``name`` is
    the file's name without its ending. ``text`` is the text as read: every span of every
    evidence counts its characters (Unicode code points). ``stated`` is the publication date that
    the source itself prints, an ISO day or month, whether or not it can be true; ``stated_words``
    are the words it was read from, empty where it came from a page's metadata.
    ``pages`` holds the offset at which each page of a paged source begins.
    """

    key: str
    name: str
    text: str
    kind: SourceKind = SourceKind.ARTICLE
    title: str | None = None
    stated: str | None = None
    stated_words: str = ""
    publisher: str | None = None
    url: str | None = None
    pages: tuple[int, ...] = ()
