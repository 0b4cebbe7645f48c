"""A report's text made ready for comparison: its sentences, and where each word stands in them.

Made once a report; a claim is then held against the few sentences that share its rarer words.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from math import log

from kg.model.article import Article
from kg.model.report import Section, SectionKind
from kg.model.span import Span
from kg.resolve.compare.cues import STOP
from kg.resolve.compare.words import Word, stem, words
from kg.text.sections import sections
from kg.text.sentences import sentences

_SILENT = frozenset({SectionKind.CONTENTS, SectionKind.GLOSSARY, SectionKind.LEGAL})
"""Sections that tell nothing of this council."""

_COMMON = 0.2
"""A word that stands in so large a share of the sentences leads to none of them."""

# "3.Senior managers": a paragraph's number without a blank after it
_NUMBER = re.compile(r"\s*\d{1,3}\.(?=[A-Z])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A sentence of a report. ``index`` counts from 0 in the order of the text."""

    index: int
    span: Span
    section: SectionKind
    words: tuple[Word, ...]

    @property
    def folded(self) -> tuple[str, ...]:
        """The sentence's words as folded."""
        return tuple(w.folded for w in self.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A report ready for comparison.

    ``places`` gives for a folded word the places of its occurrences in ``running``, all the words
    in order; ``holding`` for a stem the sentences that hold it.
    """

    article: Article
    sentences: tuple[Told, ...]
    running: tuple[Word, ...]
    places: dict[str, tuple[int, ...]] = field(repr=False)
    holding: dict[str, tuple[int, ...]] = field(repr=False)
    of_running: tuple[int, ...] = field(repr=False)
    """The sentence of each word of ``running``, by index."""

    def weight(self, told: str) -> float:
        """Return how telling a stem is in this report: the rarer, the more."""
        return log(1 + len(self.sentences) / (1 + len(self.holding.get(told, ()))))

    def likely(self, stems: Iterable[str], most: int) -> tuple[Told, ...]:
        """Return the sentences that share most with some stems by weight, the best first."""
        scores: defaultdict[int, float] = defaultdict(float)
        common = max(8, int(_COMMON * len(self.sentences)))
        for told in dict.fromkeys(stems):
            held = self.holding.get(told, ())
            if len(held) <= common:
                weight = self.weight(told)
                for index in held:
                    scores[index] += weight
        best = sorted(scores, key=lambda i: (-scores[i], i))[:most]
        return tuple(self.sentences[i] for i in best)


def printed(article: Article) -> Printed:
    """Return a report ready for comparison."""
    told: list[Told] = []
    for section in sections(article).sections:
        if section.kind not in _SILENT:
            told.extend(_told(article, section, len(told)))
    running = tuple(w for s in told for w in s.words)
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, word in enumerate(running):
        places[word.folded].append(place)
    holding: defaultdict[str, list[int]] = defaultdict(list)
    for sentence in told:
        for one in dict.fromkeys(stem(w) for w in sentence.folded if w not in STOP):
            holding[one].append(sentence.index)
    return Printed(
        article=article,
        sentences=tuple(told),
        running=running,
        places={word: tuple(found) for word, found in places.items()},
        holding={one: tuple(found) for one, found in holding.items()},
        of_running=tuple(s.index for s in told for _ in s.words),
    )


def _told(article: Article, section: Section, first: int) -> Iterable[Told]:
    """Yield the sentences of a section's blocks, numbered on from ``first``."""
    index = first
    for block in section.blocks:
        for span in sentences(article.text, block.content):
            number = _NUMBER.match(article.text, span.start, span.end)
            kept = Span(number.end(), span.end) if number else span
            yield Told(
                index=index,
                span=kept,
                section=section.kind,
                words=words(article.text, kept),
            )
            index += 1
