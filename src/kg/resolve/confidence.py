"""How sure a rule is of what it read, and how sure a fact is that several sources state.

A rule of the news is as sure as it was right on the corpus (``data/reference/reliability.csv``,
counted by ``make reliability``), drawn towards its family's figure where it was seen seldom. A
rule of official reports is as sure as it was right on the reports that were looked through by eye.
Nothing is certain: ``docs/confidence.md`` says how to read the figures.
"""

import csv
from collections.abc import Iterable
from functools import cache

from kg.errors import ReferenceTableError
from kg.model.record import Evidence
from kg.resources import path

TABLE = "data/reference/reliability.csv"

BY_FAMILY = {
    "council": 0.95,
    "person": 0.95,
    "role": 0.94,
    "agency": 0.91,
    "service": 0.9,
    "date": 0.9,
    "inspection": 0.87,
    "judgement": 0.86,
    "finding": 0.88,
    "quotation": 0.96,
    "compare": 0.9,
    "report.table": 0.99,
    "report.heading": 0.99,
    "report.statement": 0.98,
    "report.finding": 0.85,
    "report.recalled": 0.9,
    "report.tenure": 0.95,
    "report": 0.98,
}
"""What a family's rules were right about as a whole; of reports, rule by rule."""

_UNKNOWN = 0.7
_WEIGHT = 8
"""A rule's own figure counts half where it was seen so often."""

CEILING = 0.99
"""No fact is surer than this, however many sources state it."""


@cache
def _counted() -> dict[str, tuple[int, int]]:
    """Return for each rule the facts that rested on it on the corpus, and the right ones.

    Raises:
        ReferenceTableError: A row of the table has no whole numbers.
    """
    with path(TABLE).open(encoding="utf-8", newline="") as handle:
        try:
            return {r["rule"]: (int(r["found"]), int(r["right"])) for r in csv.DictReader(handle)}
        except (KeyError, TypeError, ValueError) as error:
            message = f"{TABLE}: a row is damaged ({error}). Write it anew: make reliability."
            raise ReferenceTableError(message) from error


@cache
def confidence(rule: str) -> float:
    """Return a rule's confidence in (0, 1), to two places."""
    family = BY_FAMILY.get(rule) or BY_FAMILY.get(rule.partition(".")[0]) or _UNKNOWN
    found, right = _counted().get(rule, (0, 0))
    drawn = (right + _WEIGHT * family) / (found + _WEIGHT)
    return min(CEILING, round(drawn, 2))


def together(evidence: Iterable[Evidence]) -> float:
    """Return how sure a fact is by all its evidence, in (0, 1), to two places.

    Of one source the surest words count: two rules that read one text err together. Sources are
    taken to err apart.
    """
    by_source: dict[str, float] = {}
    for piece in evidence:
        known = by_source.get(piece.source, 0.0)
        by_source[piece.source] = max(known, piece.confidence)
    doubt = 1.0
    for key in sorted(by_source):
        doubt *= 1 - by_source[key]
    return min(CEILING, round(1 - doubt, 2))
