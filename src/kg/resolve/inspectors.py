"""Which inspectors are one person though their names are printed in two ways.

Reports print *Andy* and *Andrew*, *Pam* and *Pamela*, *Tracey* and *Tracy*, *Thomson-Jones* and
*Thompson-Jones*. An inspectorate is small and its people return, so within it a form of one given
name beside one surname means one person. Elsewhere it does not: a council may well have a *Jo*
and a *Joanna* of one surname, which is why only the inspectorate's people come here.

Where a form could be that of two people (*Jo* beside *Joanna* and *Joanne*) all stay apart.
"""

import re
from collections.abc import Hashable, Iterable, Mapping, Sequence
from functools import cache
from itertools import combinations
from typing import TypeVar

from kg.extract.lexicon.names import is_given
from kg.model.reference import agencies, given_names
from kg.resolve.keys import agency_key, slug

K = TypeVar("K", bound=Hashable)

# "Elliott" as "Elliot"
_DOUBLED = re.compile(r"([a-z])\1")


@cache
def inspectorates() -> Mapping[str, str]:
    """Return the keys of the inspectorates' records by their names."""
    return {
        entry.name: agency_key(entry.name, entry.key)
        for entry in agencies().values()
        if entry.kind == "inspectorate"
    }


def surname_key(name: str) -> str:
    """Return what the spellings of one surname share.

    >>> surname_key("Paula Thompson-Jones"), surname_key("Stella Elliott")
    ('thomson-jones', 'eliot')
    """
    surname = _DOUBLED.sub(r"\1", slug(name.rsplit(maxsplit=1)[-1]))
    return surname.replace("mps", "ms")


def one_person(names: Sequence[K], given: Mapping[K, str]) -> Iterable[tuple[K, ...]]:
    """Yield the people of one surname who are one, by what stands for each and its given name.

    Only where each form fits each other: a chain whose ends do not fit is left as it was.
    """
    left = sorted(names, key=lambda n: given[n])
    while left:
        chain = [left.pop(0)]
        for one in chain:
            near = [other for other in left if same_given(given[one], given[other])]
            left = [other for other in left if other not in near]
            chain.extend(near)
        if all(same_given(given[a], given[b]) for a, b in combinations(chain, 2)):
            yield tuple(chain)
        else:
            yield from ((alone,) for alone in chain)


def same_given(one: str, other: str) -> bool:
    """Say whether two given names are forms of one, or one is a misprint of the other.

    >>> same_given("Mick", "Mike"), same_given("Louse", "Louise"), same_given("Joanna", "Joanne")
    (True, True, False)
    """
    first, second = slug(one), slug(other)
    if first == second or first in _forms(second) or second in _forms(first):
        return True
    if _long_forms(first) & _long_forms(second):
        return True
    return _is_misprint(one, other) or _is_misprint(other, one)


def _forms(name: str) -> frozenset[str]:
    """Return the other forms of a given name."""
    return given_names().get(name, frozenset())


@cache
def _long_forms(name: str) -> frozenset[str]:
    """Return the given names of which a name is a form."""
    return frozenset(long for long, forms in given_names().items() if name in forms)


def _is_misprint(one: str, other: str) -> bool:
    """Say whether a word that nobody is called is a given name but for one letter left out."""
    short, full = slug(one), slug(other)
    if len(full) != len(short) + 1 or is_given(one.title()) or not is_given(other.title()):
        return False
    return any(full[:n] + full[n + 1 :] == short for n in range(len(full)))
