"""The clauses of a sentence: the reach of a grade, an area, a date or a *however*."""

import re
from collections.abc import Iterator
from functools import lru_cache

from kg.model.span import Span

# A clause ends before these. A bare comma ends none: dates and lists are full of them.
BOUNDARY = re.compile(
    r"""\s{0,99}(?:;|\s[–—-]\s|:\s(?=[a-z“‘"']|[A-Z]\w+\s(?:has|have|had|was|were|is|are|kept|keeps|moved|went|got|fell|rose|climbed|slipped|stayed|remains?)\b)
        |\s(?=and\s(?:(?:in|by)\s(?:[A-Z]\w+\s)?\d{4},?\s)?(?:it|they)\s(?:\w+\s)?(?:was|were|is|are|has|have|had)\b)
        |,?\s(?=(?:but|while|whilst|although|though|whereas|however|yet)\b)
        |,\s(?=(?:and|with|which|who|as\ (?:do|does|did|was|were|is|are|has|have)|having|after|despite|following|up\ from|down\ from|compared)\b))""",
    re.VERBOSE,
)


def clauses(text: str, sentence: Span) -> Iterator[Span]:
    """Yield the clauses of a sentence in order; together they cover it.

    *Rated good overall, | but inadequate for care leavers.* has two.
    """
    return iter(_clauses(text, sentence))


@lru_cache(maxsize=64)
def _clauses(text: str, sentence: Span) -> tuple[Span, ...]:
    """Return the clauses of a sentence, kept for the next rule that asks."""
    found, start = [], sentence.start
    for match in BOUNDARY.finditer(text, *sentence):
        if match.start() > start:
            found.append(Span(start, match.end()))
            start = match.end()
    if start < sentence.end:
        found.append(Span(start, sentence.end))
    return tuple(found)


def clause_at(text: str, sentence: Span, position: int) -> Span:
    """Return the clause of a sentence that holds the character at ``position``."""
    return next(
        (c for c in _clauses(text, sentence) if c.start <= position < c.end),
        sentence,
    )
