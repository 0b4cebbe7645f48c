"""Patterns that are tried only where one of their first words stands.

To look for a plain word in a text costs a fortieth of trying a table of alternatives at each of its
letters. So a pattern comes with its cues, the beginnings of all that it matches.
"""

import re
from collections.abc import Iterator

import ahocorasick

from kg.extract.lexicon.folding import Folded, fold


class Cued:
    """A pattern with the words that its matches begin with; it doesn't mind the text's case.

    In a cue ``_`` is a blank, and each ``*`` before it is a word, whichever, that may stand before
    the cue and begin the match: *Northshire Police* has the cue ``*police``.
    """

    __slots__ = ("_automaton", "_printed", "cues", "groupindex", "pattern")

    def __init__(self, cues: str, pattern: str, *, printed: bool = False) -> None:
        """Compile a pattern for the text in lower case, or ``printed``, where case may count."""
        self.cues = tuple(cue.replace("_", " ") for cue in cues.split())
        self._printed = printed
        self.pattern = (
            re.compile(pattern, re.VERBOSE | re.IGNORECASE) if printed else Folded(pattern).pattern
        )
        self.groupindex = self.pattern.groupindex
        self._automaton = ahocorasick.Automaton()
        for cue in self.cues:
            words = cue.lstrip("*")
            self._automaton.add_word(words, (len(words) - 1, len(cue) - len(words)))
        self._automaton.make_automaton()

    def stands_in(self, text: str) -> bool:
        """Say whether the pattern matches anywhere in a text."""
        folded, match = fold(text), self.pattern.match
        words = text if self._printed else folded
        for last, (back, before) in self._automaton.iter(folded):
            at = last - back
            if match(words, at) or (
                before and any(match(words, place) for place in _words_before(folded, at, before))
            ):
                return True
        return False

    def finditer(
        self, text: str, start: int = 0, end: int | None = None
    ) -> Iterator[re.Match[str]]:
        """Yield the matches in a part of the text, in order, as the pattern alone would."""
        end = len(text) if end is None else end
        words, free = text if self._printed else fold(text), start
        for at in sorted(self._places(fold(text), start, end)):
            match = self.pattern.match(words, at, end) if at >= free else None
            if match is not None:
                yield match
                free = match.end()

    def _places(self, folded: str, start: int, end: int) -> Iterator[int]:
        """Yield where a match may begin."""
        for last, (back, before) in self._automaton.iter(folded[start:end]):
            at = start + last - back
            yield at
            if before:
                yield from _words_before(folded, at, before)


def _words_before(text: str, end: int, most: int) -> Iterator[int]:
    """Yield where each of some words before a place begins, a blank after each.

    >>> list(_words_before("by the Northshire police", 18, 2))
    [7, 3]
    """
    for _ in range(most):
        start = end - 1
        if start < 0 or text[start] != " ":
            return
        while start and (text[start - 1].isalnum() or text[start - 1] == "_"):
            start -= 1
        if start == end - 1:
            return
        yield start
        end = start
