"""Which format an answer goes out in: the SPARQL 1.1 formats, and the asker's wishes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """A format of answers: its media type, what else asks for it, and how a whole answer ends.

    The engine tells of what goes wrong in the middle of an answer by breaking off with a sentence,
    so an answer that does not end as its format does is none. ``row`` stands between two rows.
    """

    name: str
    type: str
    others: tuple[str, ...] = ()
    ends: tuple[bytes, ...] = (b"\n",)
    row: bytes = b"\n"


ROWS: Final = (
    Media(
        name="json",
        type="application/sparql-results+json",
        others=("application/json",),
        ends=(b"}",),
        row=b"},{",
    ),
    Media(
        name="xml",
        type="application/sparql-results+xml",
        others=("application/xml", "text/xml"),
        ends=(b">",),
        row=b"<result>",
    ),
    Media(name="csv", type="text/csv", ends=(b"\n", b"true", b"false")),
    Media(
        name="tsv",
        type="text/tab-separated-values",
        others=("text/tsv",),
        ends=(b"\n", b"true", b"false"),
    ),
)
"""The formats of rows and of yes and no, the usual one first."""

TRIPLES: Final = (
    Media(name="turtle", type="text/turtle", others=("application/turtle", "text/n3")),
    Media(name="ntriples", type="application/n-triples", others=("text/plain",)),
    Media(
        name="rdfxml",
        type="application/rdf+xml",
        others=("application/xml", "text/xml"),
        ends=(b">",),
    ),
    Media(
        name="jsonld", type="application/ld+json", others=("application/json",), ends=(b"]", b"}")
    ),
)
"""The formats of triples."""


def formats(form: str) -> tuple[Media, ...]:
    """Return the formats that fit a query's form; all of them where it is not known."""
    if not form:
        return (*ROWS, *TRIPLES)
    return TRIPLES if form in ("CONSTRUCT", "DESCRIBE") else ROWS


def choose(accept: str, offered: Sequence[Media]) -> Media | None:
    """Return the format that an ``Accept`` header likes best; None where it likes none.

    >>> choose("text/csv, */*;q=0.1", ROWS).name
    'csv'
    """
    types = {t: media for media in reversed(offered) for t in (media.type, *media.others)}
    wanted = best(accept, [t for media in offered for t in (media.type, *media.others)])
    return types.get(wanted)


def best(accept: str, offered: Sequence[str]) -> str:
    """Return the media type that an ``Accept`` header likes best, or nothing.

    The most exact range of the header speaks for a type; of two types liked alike, the one that
    is offered first is taken.
    """
    ranges = dict(_ranges(accept)) or {"*/*": 1.0}
    liked = [(_liking(kind, ranges), -place) for place, kind in enumerate(offered)]
    quality, place = max(liked, default=(0.0, 0))
    return offered[-place] if quality > 0 else ""


def _liking(kind: str, ranges: Mapping[str, float]) -> float:
    """Return how much a header likes a type, from 0 to 1."""
    for one in (kind, f"{kind.partition('/')[0]}/*", "*/*"):
        if one in ranges:
            return ranges[one]
    return 0.0


def _ranges(accept: str) -> Iterable[tuple[str, float]]:
    """Yield the ranges of a header with how much each is liked; damaged ones are left out."""
    for part in accept.split(","):
        kind, *parameters = (word.strip().lower() for word in part.split(";"))
        if "/" not in kind:
            continue
        told = next((p[2:] for p in parameters if p.startswith("q=")), "1")
        try:
            quality = float(told)
        except ValueError:
            continue
        if 0 <= quality <= 1:
            yield kind, quality
