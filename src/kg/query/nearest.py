"""The names nearest to one that was mistyped."""

from collections.abc import Iterable

_COUNT = 3
_ENOUGH = 60
_BEGINNING = 3
_BEGUN = 95
"""How like a name of at least three letters is to one that it begins, of a hundred."""


def nearest(name: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return up to three names like the given one, the likest first; ties go by the alphabet.

    >>> nearest("judgments", ["quotations", "judgements"])
    ('judgements',)
    """
    from rapidfuzz import fuzz

    wanted = name.casefold()
    rated = []
    for other in names:
        plain = other.casefold()
        begun = len(wanted) >= _BEGINNING and plain.startswith(wanted)
        score = _BEGUN if begun else fuzz.ratio(wanted, plain)
        if score >= _ENOUGH:
            rated.append((-score, other))
    return tuple(other for _, other in sorted(rated))[:_COUNT]
