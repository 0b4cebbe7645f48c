"""The facts that the rows of the queries tell, kind by kind."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from kg.evaluate import facts
from kg.evaluate.facts import Fact

Row = Mapping[str, str]

RULES = "rules"
"""The column in which a row may carry the rules it rests on, parted by spaces."""


def _merged(keyed: Iterable[tuple[str, Row, Fact]]) -> Iterable[Fact]:
    """Return one fact a key, with the times and the rules of all its rows."""
    merged: dict[str, Fact] = {}
    for key, row, fresh in keyed:
        known = merged.get(key, fresh)
        whens = dict.fromkeys((*known.whens, *fresh.whens))
        rules = {*known.rules, *row.get(RULES, "").split()}
        merged[key] = replace(known, whens=tuple(whens), rules=tuple(sorted(rules)))
    return merged.values()


def _names(rows: Sequence[Row]) -> Iterable[Fact]:
    return _merged((row["name"], row, fact) for row in rows for fact in facts.named([row["name"]]))


def _roles(rows: Sequence[Row]) -> Iterable[Fact]:
    # The same office in two organisations is two roles.
    every = ((row, facts.role(row["name"], row["role"])) for row in rows if row.get("role"))
    return _merged((f"{f.label}, {row.get('organisation', '')}", row, f) for row, f in every)


def _inspections(rows: Sequence[Row]) -> Iterable[Fact]:
    return _merged(
        (
            row["inspection"],
            row,
            facts.inspection(row.get("council", ""), row.get("type", "unknown"), row.get("when")),
        )
        for row in rows
    )


def _judgements(rows: Sequence[Row]) -> Iterable[Fact]:
    return _merged(
        (f"{row['inspection']} {row['area']} {row['grade']}", row, _judgement(row)) for row in rows
    )


def _judgement(row: Row) -> Fact:
    area = row["area"]
    fact = facts.judgement(row.get("council", ""), row.get("when"), area, row["grade"])
    return replace(fact, optional=fact.optional or area == "areas counted")


def _findings(rows: Sequence[Row]) -> Iterable[Fact]:
    every = ((row, facts.finding(row["sentence"], row["polarity"])) for row in rows)
    return _merged((fact.label, row, fact) for row, fact in every)


def _quotations(rows: Sequence[Row]) -> Iterable[Fact]:
    # The same words twice are two runs, each of which may be wanted.
    return _merged(
        (str(i), row, facts.quotation(row.get("speaker", ""), row["kind"], row["text"]))
        for i, row in enumerate(rows)
    )


FOUND: dict[str, Callable[[Sequence[Row]], Iterable[Fact]]] = {
    "councils": _names,
    "people": _names,
    "roles": _roles,
    "inspections": _inspections,
    "judgements": _judgements,
    "findings": _findings,
    "quotations": _quotations,
    "services": _names,
    "agencies": _names,
}
"""How each kind is read from the rows of the query of that name."""
