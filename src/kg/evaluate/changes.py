"""What changed since the baseline, as a person reads it."""

from collections import Counter
from collections.abc import Iterable, Mapping

from kg.evaluate.columns import aligned
from kg.evaluate.compare import FEWER_FALSE, GAINED, LOST, MORE_FALSE, Change, Comparison

_ORDER = (LOST, MORE_FALSE, GAINED, FEWER_FALSE)


def changes_table(
    comparison: Comparison, *, named: bool = True, names: Mapping[str, str] | None = None
) -> str:
    """Return a line that sums up the changes, and the changes themselves, losses first.

    Where they are not ``named``, only how many there are of each kind is told. ``names`` gives
    what hashes stand for.
    """
    lines = [_sum(comparison)]
    if comparison.changes and named:
        header = ("change", "kind", "article", "fact")
        lines += ["", *aligned(header, _listed(comparison, names or {}), words=4)]
    elif comparison.changes:
        lines += ["", *aligned(("change", "kind", "how many"), _counted(comparison), words=2)]
    return "\n".join(lines) + "\n"


def _listed(comparison: Comparison, names: Mapping[str, str]) -> list[tuple[str, str, str, str]]:
    entries = [
        (mark, change.kind, names.get(change.article, change.article), names.get(fact, fact))
        for change in comparison.changes
        for mark, fact in _facts(change)
    ]
    return sorted(entries, key=lambda entry: (_ORDER.index(entry[0]), entry))


def _facts(change: Change) -> Iterable[tuple[str, str]]:
    yield from ((LOST, label) for label in change.lost)
    yield from ((GAINED, label) for label in change.gained)
    if change.now != change.before:
        mark = MORE_FALSE if change.now > change.before else FEWER_FALSE
        yield mark, f"{change.now}, were {change.before}"


def _counted(comparison: Comparison) -> list[tuple[str, str, str]]:
    counts: Counter[tuple[str, str]] = Counter()
    for change in comparison.changes:
        for mark, number in change.counts().items():
            counts[mark, change.kind] += number
    keys = sorted(counts, key=lambda key: (_ORDER.index(key[0]), key))
    return [(mark, kind, str(counts[mark, kind])) for mark, kind in keys if counts[mark, kind]]


def _sum(comparison: Comparison) -> str:
    counts, fresh = comparison.counts(), comparison.fresh
    line = (
        f"Since the baseline: {counts[GAINED]} right gained, {counts[LOST]} lost; "
        f"{counts[MORE_FALSE]} false more, {counts[FEWER_FALSE]} fewer."
    )
    if fresh.articles:
        line += (
            f" New articles: {fresh.articles}, with {fresh.right} right and {fresh.false} false."
        )
    return line
