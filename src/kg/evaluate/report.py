"""The scores as a person or a program reads them."""

import json

from kg.evaluate.score import Scores, Tally

_HEADER = ("kind", "gold", "found", "right", "precision", "recall", "F1")


def table(scores: Scores) -> str:
    """Return the scores as an aligned table, one line a kind."""
    cells = [_HEADER, *(_cells(tally) for tally in scores.tallies())]
    widths = [max(len(row[i]) for row in cells) for i in range(len(_HEADER))]
    lines = [
        "  ".join(
            cell.ljust(width) if i == 0 else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in cells
    ]
    lines.insert(1, "  ".join("-" * width for width in widths))
    lines.insert(-1, lines[1])
    return "\n".join([*lines, "", _closing(scores)]) + "\n"


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
    return "\n".join(lines[1:]) + "\n" if lines else "No fact was missed and none is false.\n"


def as_json(scores: Scores) -> str:
    """Return the scores and every outcome as JSON."""
    kinds = {
        tally.kind: {
            "gold": tally.gold,
            "found": tally.found,
            "right": tally.right,
            "precision": tally.precision,
            "recall": tally.recall,
            "f1": tally.f1,
        }
        for tally in scores.tallies()
    }
    wrong = [
        {
            "article": outcome.article,
            "kind": outcome.kind,
            "missed": list(outcome.missed),
            "false": list(outcome.false),
        }
        for outcome in scores.outcomes
        if outcome.missed or outcome.false
    ]
    body = {
        "articles": scores.articles,
        "leaks": list(scores.leaks),
        "kinds": kinds,
        "wrong": wrong,
    }
    return json.dumps(body, indent=2, ensure_ascii=False) + "\n"


def _closing(scores: Scores) -> str:
    line = f"{scores.articles} article{'' if scores.articles == 1 else 's'} compared."
    if scores.leaks:
        line += (
            "\nReport no inspection and were given inspections, judgements or findings all the "
            f"same: {', '.join(scores.leaks)}."
        )
    return line


def _cells(tally: Tally) -> tuple[str, ...]:
    shares = (tally.precision, tally.recall, tally.f1)
    return (
        tally.kind,
        str(tally.gold),
        str(tally.found),
        str(tally.right),
        *("–" if share is None else f"{share:.3f}" for share in shares),
    )
