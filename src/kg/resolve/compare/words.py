"""Words as the comparison of two texts sees them: folded, with their places, and their stems.

Typography makes no difference: case, curly or straight marks, and hyphens, which a printed line's
end may have added. Stems are those of Porter's second English stemmer.
"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

import snowballstemmer

from kg.model.span import Span
from kg.resolve.compare.cues import STOP, TELLING

# "children's", "60", "4.5"; "multi-agency" is two words, "60per" as well
_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?")
_CURLY = str.maketrans({"’": "'"})


class Word(NamedTuple):
    """A word of a text: as folded for comparison, and the characters it stands at."""

    folded: str
    span: Span


def words(text: str, span: Span | None = None) -> tuple[Word, ...]:
    """Return the words of a text, or of a stretch of it, in order.

    >>> [w.folded for w in words("Multi-agency 60per cent")]
    ['multi', 'agency', '60', 'per', 'cent']
    """
    start, end = span or (0, len(text))
    return tuple(
        Word(m.group().translate(_CURLY).lower(), Span(m.start(), m.end()))
        for m in _WORD.finditer(text, start, end)
    )


@cache
def _stemmer() -> "snowballstemmer.stemmer":
    """Return the stemmer; loading it takes a moment that most commands don't need."""
    return snowballstemmer.stemmer("english")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return the stem of a folded word.

    >>> stem("improvements"), stem("improving")
    ('improv', 'improv')
    """
    return str(_stemmer().stemWord(word.removesuffix("'s").replace("'", "")))


def telling_stems(found: Iterable[Word]) -> tuple[str, ...]:
    """Return the stems of the words that carry a claim's subject and what is said of it."""
    return tuple(stem(w.folded) for w in found if w.folded not in STOP and w.folded not in TELLING)
