"""One line of a file of JSON lines: an article with what its archive knows of it."""

import re
from collections.abc import Callable
from dataclasses import replace

import msgspec

from kg.model.article import Article
from kg.sources.files import shown

# "2019-06-12", "2019-06", "2019-06-12T10:30:00Z"
_DAY = re.compile(r"(\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)(?:[T ].{0,40})?")
_LONGEST_NAME = 200


class NoRecordError(ValueError):
    """A line is no article: it says why, as the beginning of a sentence."""


class _Record(msgspec.Struct):
    """What is taken from a line; whatever else stands there is passed over."""

    text: str
    title: str | None = None
    date: str | None = None
    url: str | None = None
    publisher: str | None = None
    name: str | int | None = None
    id: str | int | None = None


_DECODER = msgspec.json.Decoder(_Record)


def from_line(name: str, line: str, read: Callable[[str, str], Article]) -> Article:
    """Return the article of a line; ``read`` gives that of its text, under a name.

    What the archive says of an article stands above what its text says of itself.

    Raises:
        NoRecordError: The line is no JSON object with a text.
    """
    try:
        record = _DECODER.decode(line)
    except msgspec.ValidationError as error:
        message = f"The line is no article: {error}"
        raise NoRecordError(message) from error
    except msgspec.DecodeError as error:
        message = f"The line is no JSON: {error}"
        raise NoRecordError(message) from error
    if not record.text.strip():
        message = "The line's text is empty"
        raise NoRecordError(message)
    own = next((str(n) for n in (record.name, record.id) if n not in (None, "")), name)
    article = read(shown(own)[:_LONGEST_NAME], _with_title(record))
    day = _DAY.fullmatch(record.date.strip()) if record.date else None
    return replace(
        article,
        title=_said(record.title) or article.title,
        url=_said(record.url) or article.url,
        publisher=_said(record.publisher) or article.publisher,
        stated=day[1] if day else article.stated,
        stated_words="" if day else article.stated_words,
    )


def _said(value: str | None) -> str:
    return " ".join((value or "").split())


def _with_title(record: _Record) -> str:
    """Return a record's text under its headline, in which alone a grade may stand."""
    text = record.text.replace("\r\n", "\n").replace("\r", "\n")
    title = _said(record.title)
    return f"{title}\n\n{text}" if title and not text.lstrip().startswith(title) else text
