"""What could not be taken from a source, said so that a person can act on it."""

from dataclasses import dataclass
from enum import StrEnum

from kg.model.span import Span


class Level(StrEnum):
    """How loud an issue is."""

    STOP = "stop"
    """The whole source was left out: going on would assert something wrong."""

    SKIP = "skip"
    """One record was left out."""

    NOTE = "note"
    """The record was kept; a reader should know of the doubt."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Issue:
    """Something in the data that could not be taken, or only with a doubt.

    ``source`` is the file's name, ``what`` a sentence for a person (what is wrong and what was
    done), ``words`` the words concerned, ``span`` their place in the article's text.
    """

    source: str
    level: Level
    what: str
    code: str
    words: str = ""
    span: Span | None = None
    line: int | None = None
