"""The scores by kind, by rule and by phenomenon, as a person reads them."""

from collections.abc import Sequence

from kg.evaluate.columns import aligned, share
from kg.evaluate.phenomena import PhenomenonTally
from kg.evaluate.rules import RuleTally
from kg.evaluate.score import Scores
from kg.evaluate.tally import Tally

_SHARES = ("precision", "recall", "F1")


def table(scores: Scores, *, named: bool = True) -> str:
    """Return the scores as an aligned table, one line a kind.

    ``named`` says whether the articles that were given facts wrongly are told by name.
    """
    rows = [_cells(tally) for tally in scores.tallies()]
    lines = aligned(("kind", "gold", "found", "right", *_SHARES), rows)
    lines.insert(-1, lines[1])
    return _joined([*lines, "", *_closing(scores, named=named)])


def rules_table(tallies: Sequence[RuleTally]) -> str:
    """Return the rules as a table: how often each was used and right, and its share of the gold."""
    rows = [
        (
            entry.kind,
            entry.tally.kind,
            str(entry.tally.found),
            str(entry.tally.right),
            share(entry.tally.precision),
            share(entry.tally.recall),
        )
        for entry in tallies
    ]
    header = ("kind", "rule", "found", "right", *_SHARES[:2])
    return _joined(aligned(header, rows, words=2))


def phenomena_table(tallies: Sequence[PhenomenonTally]) -> str:
    """Return the phenomena as a table, in the order given."""
    if not tallies:
        return "No gold file names a phenomenon.\n"
    rows = []
    for entry in tallies:
        code, *counts = _cells(entry.tally)
        rows.append((code, str(entry.articles), *counts))
    header = ("phenomenon", "articles", "gold", "found", "right", *_SHARES)
    return _joined(aligned(header, rows))


def details(scores: Scores) -> str:
    """Return each miss and each false fact, by article."""
    lines: list[str] = []
    article = None
    for outcome in scores.outcomes:
        marked = [("missed", outcome.missed), ("false", outcome.false)]
        if not any(labels for _, labels in marked):
            continue
        if outcome.article != article:
            article = outcome.article
            lines += ["", article]
        for mark, labels in marked:
            lines += [f"  {mark:<6}  {outcome.kind:<11}  {label}" for label in labels]
    return _joined(lines[1:]) if lines else "No fact was missed and none is false.\n"


def _closing(scores: Scores, *, named: bool) -> list[str]:
    lines = [f"{scores.articles} article{'' if scores.articles == 1 else 's'} compared."]
    if scores.leaks:
        told = ", ".join(scores.leaks) if named else str(len(scores.leaks))
        lines.append(
            "Report no inspection and were given inspections, judgements or findings all the "
            f"same: {told}."
        )
    return lines


def _cells(tally: Tally) -> tuple[str, ...]:
    counts = (tally.gold, tally.found, tally.right)
    shares = (tally.precision, tally.recall, tally.f1)
    return (tally.kind, *map(str, counts), *map(share, shares))


def _joined(lines: Sequence[str]) -> str:
    return "\n".join(lines) + "\n"
