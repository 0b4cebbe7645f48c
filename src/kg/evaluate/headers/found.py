"""What a graph tells of reports' header facts, by the rows of the contract's queries."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kg.evaluate.headers.wanted import GRADED
from kg.query.catalogue import find
from kg.query.run import Row, rows

if TYPE_CHECKING:
    from pyoxigraph import Store

QUERIES = ("inspections", "judgements", "absences", "councils", "people", "evidence")
"""The named queries whose rows tell the header facts."""

_TITLE = "report.title"
"""The rule that reads a report's title: the inspection it is evidence of is the report's own."""

_DATES = "report.dates"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A field's value as the graph has it, and the page it stands on.

    ``printed`` has the words in which the source prints each name of the value.
    """

    value: str
    page: str = ""
    printed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


Header = Mapping[str, Found]
"""What the graph has of one report, by field; a field without value is left out."""


class _Rows:
    """The rows of the queries, by source and thing."""

    def __init__(self, every: Mapping[str, Sequence[Row]]) -> None:
        """Sort rows by their source."""
        self.by_source: dict[str, dict[str, list[Row]]] = {}
        for name, told in every.items():
            for row in told:
                self.by_source.setdefault(row["source"], {}).setdefault(name, []).append(row)

    def of(self, source: str, name: str) -> list[Row]:
        """Return a query's rows of one source."""
        return self.by_source.get(source, {}).get(name, [])

    def page(self, source: str, subject: str, rule: str = "") -> str:
        """Return the page of a thing's first evidence in a source, of one rule if it is given."""
        pages = [
            int(row["page"])
            for row in self.of(source, "evidence")
            if row["subject"] == subject and row.get("page") and row["rule"].startswith(rule)
        ]
        return str(min(pages)) if pages else ""

    def words(self, source: str, subject: str) -> tuple[str, ...]:
        """Return the words in which a source prints a thing."""
        told = (r["text"] for r in self.of(source, "evidence") if r["subject"] == subject)
        return tuple(dict.fromkeys(told))


def headers(store: "Store", names: Iterable[str]) -> dict[str, Header]:
    """Return what a graph has of the reports of these names; one it has not is left out."""
    every = _Rows({query: rows(store, find(query)) for query in QUERIES})
    found = {}
    for name in names:
        own = _own(every, name)
        if own is not None:
            found[name] = _header(every, name, own)
    return found


def _own(every: _Rows, name: str) -> Row | None:
    """Return the inspection that a report is of: others in it are only recalled."""
    titled = {row["subject"] for row in every.of(name, "evidence") if row["rule"] == _TITLE}
    told = [row for row in every.of(name, "inspections") if row["inspection"] in titled]
    return next((row for row in told if row.get("when")), told[0] if told else None)


def _header(every: _Rows, name: str, own: Row) -> Header:
    iri = own["inspection"]
    header = {
        "council": _council(every, name, own),
        "framework": Found(value=own.get("framework", ""), page=every.page(name, iri, _TITLE)),
        "published_in_pdf": Found(
            value=own.get("published", ""), page=every.page(name, iri, _TITLE)
        ),
        "lead": _lead(every, name, own),
        **_periods(own.get("when", ""), every.page(name, iri, _DATES)),
        **_grades(every, name, iri),
    }
    return {column: found for column, found in header.items() if found.value}


def _council(every: _Rows, name: str, own: Row) -> Found:
    iris = [r["council"] for r in every.of(name, "councils") if r["name"] == own["council"]]
    return Found(value=own["council"], page=every.page(name, iris[0]) if iris else "")


def _lead(every: _Rows, name: str, own: Row) -> Found:
    """Return the lead inspectors, with the forms of their names that the report prints."""
    leads = own.get("leadInspector", "").split("; ")
    people = {row["name"]: row["person"] for row in every.of(name, "people")}
    known = {lead: people[lead] for lead in leads if lead in people}
    pages = [page for person in known.values() if (page := every.page(name, person))]
    return Found(
        value="; ".join(leads),
        page=min(pages, key=int, default=""),
        printed={lead: every.words(name, person) for lead, person in known.items()},
    )


def _periods(when: str, page: str) -> dict[str, Found]:
    """Return the first period's first and last day, and the further periods."""
    parts = [part.strip() for part in when.strip("{}").split(",")]
    start, _, end = parts[0].partition("/")
    told = {"start": start, "end": end or start, "extra_period": "; ".join(parts[1:])}
    return {column: Found(value=value, page=page) for column, value in told.items()}


def _grades(every: _Rows, name: str, iri: str) -> dict[str, Found]:
    """Return the preferred grades, and *not judged* where the report says so."""
    fields = {area.value: field for field, area in GRADED.items()}
    found = {
        fields[row["area"]]: Found(value=row["reason"], page=every.page(name, iri, _TITLE))
        for row in every.of(name, "absences")
        if row["inspection"] == iri and row["area"] in fields and row["reason"] == "not judged"
    }
    for row in every.of(name, "judgements"):
        own = row["inspection"] == iri and row["preferred"] == "true"
        if own and row["area"] in fields:
            page = every.page(name, row["judgement"])
            found[fields[row["area"]]] = Found(value=row["grade"], page=page)
    return found
