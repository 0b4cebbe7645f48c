"""The names nearest to one that was mistyped."""

from collections.abc import Iterable

_COUNT = 3
_ENOUGH = 60


def nearest(name: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return up to three names like the given one, the likest first; ties go by the alphabet.

    >>> nearest("judgments", ["quotations", "judgements"])
    ('judgements',)
    """
    from rapidfuzz import fuzz

    wanted = name.casefold()
    rated = ((-fuzz.WRatio(wanted, other.casefold()), other) for other in names)
    return tuple(other for score, other in sorted(rated) if -score >= _ENOUGH)[:_COUNT]
