"""Tables of phrases found in a text in one pass, however many phrases there are.

A phrase is whole words; after one that ends in a star any letters may follow. Where
phrases overlap the one that begins first wins, of these the longest: so *not only* in a table
keeps *not* from being found there.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from operator import itemgetter
from typing import Any, NamedTuple

import ahocorasick

from kg.extract.lexicon.folding import fold

# Line ends, hyphens and marks around words are blanks, and curly apostrophes straight: one for one.
_PLAIN = (
    *((mark, " ") for mark in '\n\t\u00a0\u202f-‑‘“”"()[]'),
    *(("’", "'"), ("–", ","), ("—", ","), (":", ",")),
)


class Hit(NamedTuple):
    """A phrase of a table in a text: its place, and under which word of the table it stands."""

    start: int
    end: int
    value: Any


@lru_cache(maxsize=4)
def plain(text: str) -> str:
    r"""Return a text as phrases are looked up in it; every character keeps its place.

    >>> plain("Multi-agency\nwork")
    'multi agency work'
    """
    folded = fold(text)
    for mark, instead in _PLAIN:
        folded = folded.replace(mark, instead)
    return folded


_PLACE = itemgetter(0, 1)
"""Orders what is found by where it begins, the longest first."""


class Phrases:
    """An automaton over the phrases of a table, each list of them parted by ``|``."""

    __slots__ = ("_automaton",)

    def __init__(self, table: Mapping[Any, str]) -> None:
        """Take in a table; its phrases are in lower case, with blanks for hyphens."""
        self._automaton = ahocorasick.Automaton()
        for value, phrases in table.items():
            for phrase in phrases.split("|"):
                words = " ".join(phrase.split())
                bare = words.removesuffix("*")
                self._automaton.add_word(f" {bare}", (len(bare), bare != words, value))
        self._automaton.make_automaton()

    def hits(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Hit]:
        """Yield the phrases in a part of a plain text, in order."""
        stop = len(text) if end is None else end
        shift = start - 1
        piece = f" {text[start:stop]}"
        found = []
        for last, (length, is_open, value) in self._automaton.iter(piece):
            after = last + 1
            if is_open:
                while after < len(piece) and piece[after].isalpha():
                    after += 1
            elif after < len(piece) and piece[after].isalnum():
                continue
            found.append((last + 1 - length, -after, value))
        found.sort(key=_PLACE)
        taken = 0
        for first, negative, value in found:
            if first >= taken:
                taken = -negative
                yield Hit(first + shift, taken + shift, value)


class Hints:
    """Letters without any of which a text need not be searched: all are looked for in one pass."""

    __slots__ = ("_automaton",)

    def __init__(self, *letters: str) -> None:
        """Take in the letters, each part of a word or several words."""
        self._automaton = ahocorasick.Automaton()
        for piece in letters:
            self._automaton.add_word(piece, piece)
        self._automaton.make_automaton()

    def stand_in(self, text: str) -> bool:
        """Say whether some of the letters stand in a text."""
        return next(self._automaton.iter(text), None) is not None
