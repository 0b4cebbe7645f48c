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

    In a cue ``_`` is a blank, and ``*police`` is the word police after any other word, where the
    match begins with that other.
    """

    __slots__ = ("_automaton", "_printed", "cues", "pattern")

    def __init__(self, cues: str, pattern: str, *, printed: bool = False) -> None:
        """Compile a pattern for the text in lower case, or ``printed``, where case may count."""
        self.cues = tuple(cue.replace("_", " ").replace("*", " ") for cue in cues.split())
        self._printed = printed
        self.pattern = (
            re.compile(pattern, re.VERBOSE | re.IGNORECASE) if printed else Folded(pattern).pattern
        )
        self._automaton = ahocorasick.Automaton()
        for cue in self.cues:
            self._automaton.add_word(cue, cue)
        self._automaton.make_automaton()

    def stands_in(self, text: str) -> bool:
        """Say whether the pattern matches anywhere in a text."""
        folded, match = fold(text), self.pattern.match
        words = text if self._printed else folded
        for last, cue in self._automaton.iter(folded):
            at = last + 1 - len(cue)
            if match(words, _word_before(folded, at) if cue[0] == " " else at):
                return True
        return False

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield the matches in a text, in order, as the pattern alone would."""
        words, end = text if self._printed else fold(text), 0
        for at in sorted(self._places(text)):
            match = self.pattern.match(words, at) if at >= end else None
            if match is not None:
                yield match
                end = match.end()

    def _places(self, text: str) -> Iterator[int]:
        """Yield where a match may begin."""
        folded = fold(text)
        for last, cue in self._automaton.iter(folded):
            at = last + 1 - len(cue)
            yield _word_before(folded, at) if cue[0] == " " else at


def _word_before(text: str, end: int) -> int:
    """Return where the word that ends at a place begins.

    >>> _word_before("the Northshire police", 14)
    4
    """
    start = end
    while start and (text[start - 1].isalnum() or text[start - 1] == "_"):
        start -= 1
    return start
