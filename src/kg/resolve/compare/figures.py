"""Figures and ranks that papers or the people they quote give, beside the report.

*The lowest funded borough*, *60 per cent of our funding*, *among the top performers in the
country* are claims that can be checked. Most are not the inspectorate's at all.
"""

from collections.abc import Iterator

from kg.model.document import Part, Sentence
from kg.model.record import Comparison, Evidence
from kg.model.terms import ClaimKind, Verdict
from kg.resolve.compare.case import Case, Press
from kg.resolve.compare.cues import FIGURE, RANK, STOP
from kg.resolve.compare.printed import Told
from kg.resolve.compare.words import Word, stem, telling_stems, words
from kg.resolve.confidence import confidence

_MOST = 20
"""Sentences of the report that are looked at for a figure."""

_SHARED = 2
"""A sentence of the report speaks of the same where so many telling words are shared."""


def figures(case: Case) -> Iterator[Comparison]:
    """Yield whether each figure or rank in the articles of this inspection is in the report."""
    for press in case.news():
        for sentence in press.document.sentences:
            if sentence.part in (Part.BODY, Part.ITEM):
                yield from _of_sentence(case, press, sentence)


def _of_sentence(case: Case, press: Press, sentence: Sentence) -> Iterator[Comparison]:
    """Yield the figures and ranks of one sentence."""
    text = press.document.text
    said = words(text, sentence.span)
    for pattern in (FIGURE, RANK):
        for match in pattern.finditer(text, sentence.span.start, sentence.span.end):
            verdict, told, why = _verdict(case, said, match.group())
            places = (told.span,) if told else ()
            evidence = Evidence(
                source=press.account.article.key,
                span=sentence.span,
                text=sentence.span.of(text),
                rule="compare",
                confidence=confidence("compare"),
            )
            yield case.comparison(
                ClaimKind.FIGURE,
                verdict,
                told=" ".join(match.group().split()),
                printed=case.said(places),
                why=why,
                evidence=(evidence,),
                against=case.words(*places),
            )


def _verdict(case: Case, said: tuple[Word, ...], claim: str) -> tuple[Verdict, Told | None, str]:
    """Return whether the report has a figure or a rank, where, and why that is so."""
    figures = {w.folded for w in words(claim) if w.folded[0].isdigit()}
    wanted = figures or {stem(w.folded) for w in words(claim) if w.folded not in STOP}
    stems = frozenset(s for s in telling_stems(said) if not s[0].isdigit())
    for told in case.text.likely(sorted(stems), _MOST):
        its = {stem(w) for w in told.folded if w not in STOP}
        shared = len(stems & its)
        if wanted <= (set(told.folded) if figures else its) and shared >= _SHARED:
            return Verdict.CONFIRMED, told, "The report has it, of the same."
        if len(figures) > 1 and figures & set(told.folded) and shared >= _SHARED:
            return Verdict.CONTRADICTED, told, "The report gives other figures of the same."
    why = "The report has no such figure or rank; it is the paper's or a speaker's own."
    return Verdict.NOT_IN_REPORT, None, why
