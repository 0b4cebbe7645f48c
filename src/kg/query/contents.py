"""What a graph holds and what it lacks, counted: what ``kg info`` tells."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kg.store.reading import Reading

if TYPE_CHECKING:
    from pyoxigraph import Store

KINDS: Final = {
    "councils": "Council",
    "inspections": "Inspection",
    "grades": "Judgement",
    "findings": "Finding",
    "recommendations": "Recommendation",
    "people": "Person",
    "posts held": "RoleHolding",
    "quotations": "Quotation",
    "agencies": "Agency",
    "pieces of evidence": "Evidence",
}
"""The kinds that a reader asks for, in plain words, each with its class of the ontology."""

UNDATED: Final = "no year told"
_YEAR: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """What a reader might look for and not find."""

    inspections_without_report: int
    """Known from articles, or from later reports alone."""

    inspections_without_year: int
    undated_articles: int
    grades_absent: dict[str, int]
    """Grades that a report does not give, by the reason."""

    open_conflicts: int
    """Sources differ, and nothing says which is right."""

    sources_without_inspection: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """A graph in figures."""

    articles: int
    reports: int
    kinds: dict[str, int]
    known_from: dict[str, int]
    """Inspections by what tells of them."""

    years: dict[str, int]
    """Inspections by the year in which they began."""

    councils: dict[str, int]
    """Inspections by council, the most first."""

    conflicts: int
    missing: Missing


def contents(store: "Store") -> Contents:
    """Count what a graph holds; it is read once."""
    read = Reading(store)
    articles, reports = set(read.every("Article")), set(read.every("Report"))
    inspections = list(read.every("Inspection"))
    told = {one: _sources(read, one) for one in inspections}
    years = Counter(read.one(one, "earliest")[:_YEAR] or UNDATED for one in inspections)
    conflicts = list(read.every("Conflict"))
    councils = Counter(read.name(read.one(one, "council")) for one in inspections)
    spoken = set().union(*told.values())
    silent = (read.one(one, "fileName") for one in (articles | reports) - spoken)
    return Contents(
        articles=len(articles),
        reports=len(reports),
        kinds={name: sum(1 for _ in read.every(kind)) for name, kind in KINDS.items()},
        known_from=_known(told.values(), articles, reports),
        years=dict(sorted(years.items())),
        councils=dict(sorted(councils.items(), key=lambda pair: (-pair[1], pair[0]))),
        conflicts=len(conflicts),
        missing=Missing(
            inspections_without_report=sum(not read.yes(one, "official") for one in inspections),
            inspections_without_year=years[UNDATED],
            undated_articles=sum(not read.one(one, "statedDate") for one in articles),
            grades_absent=_sorted(read.word(one, "reason") for one in read.every("Absence")),
            open_conflicts=sum(not read.one(one, "preferredSide") for one in conflicts),
            sources_without_inspection=tuple(sorted(silent)),
        ),
    )


def _sources(read: Reading, inspection: str) -> set[str]:
    """Return the sources in whose words an inspection is told of."""
    return {s for piece in read.all(inspection, "evidence") for s in read.all(piece, "source")}


def _known(told: Iterable[set[str]], articles: set[str], reports: set[str]) -> dict[str, int]:
    both, press, official = "articles and reports", "articles only", "reports only"
    found = dict.fromkeys((both, press, official), 0)
    for sources in told:
        if sources & articles:
            found[both if sources & reports else press] += 1
        elif sources & reports:
            found[official] += 1
    return found


def _sorted(words: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(words).items(), key=lambda pair: (-pair[1], pair[0])))
