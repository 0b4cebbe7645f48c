"""Which rules each row of the contract's queries rests on, by the graph's own evidence."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from kg.evaluate.found import RULES, Row
from kg.query.catalogue import Query, find
from kg.query.run import rows

if TYPE_CHECKING:
    from pyoxigraph import Store

SUBJECTS = {
    "councils": "council",
    "people": "person",
    "roles": "sight",
    "inspections": "inspection",
    "judgements": "judgement",
    "findings": "finding",
    "quotations": "quotation",
    "services": "service",
    "agencies": "agency",
}
"""The column of each kind's rows that names the thing whose evidence it is."""

_SIGHTS = Query(
    name="sights",
    question="Where is each role of each source read?",
    text="""
SELECT DISTINCT ?source ?person ?role ?sight
WHERE {
  ?holding kg:holder ?person ; kg:observation ?sight .
  ?sight kg:roleTitle ?role ; kg:evidence/kg:source/kg:fileName ?source .
}
ORDER BY ?source ?person ?role ?sight
""",
)
"""A row of the roles is a title of a person; the words it was read from stand one step further."""

Rules = Mapping[tuple[str, str], frozenset[str]]
"""The rules by source and subject."""


def contract_rows(store: "Store") -> dict[str, list[dict[str, str]]]:
    """Return the rows of each kind's query, each with the rules it rests on."""
    rules = _rules(rows(store, find("evidence")))
    every = {kind: rows(store, find(kind)) for kind in SUBJECTS}
    every["roles"] = with_sights(every["roles"], rows(store, _SIGHTS))
    return {kind: with_rules(kind, told, rules) for kind, told in every.items()}


def with_sights(told: Sequence[Row], sights: Sequence[Row]) -> list[dict[str, str]]:
    """Return the rows of roles, one for each place where the source shows the role."""
    places: dict[tuple[str, str, str], list[str]] = {}
    for row in sights:
        places.setdefault((row["source"], row["person"], row["role"]), []).append(row["sight"])
    return [
        {**row, "sight": place}
        for row in told
        for place in places.get((row["source"], row["person"], row["role"]), [""])
    ]


def with_rules(kind: str, told: Sequence[Row], rules: Rules) -> list[dict[str, str]]:
    """Return the rows of a kind with the rules of its subjects in the column ``rules``.

    An inspection has the words of its grades and findings for evidence as well: rules of other
    kinds count only where none of the kind's own shows the thing.
    """
    column = SUBJECTS[kind]
    stem = "role." if kind == "roles" else f"{column}."
    done = []
    for row in told:
        every = rules.get((row["source"], row.get(column, "")), frozenset())
        own = {rule for rule in every if rule.startswith(stem)}
        done.append({**row, RULES: " ".join(sorted(own or every))})
    return done


def _rules(evidence: Iterable[Row]) -> Rules:
    gathered: dict[tuple[str, str], set[str]] = {}
    for row in evidence:
        gathered.setdefault((row["source"], row["subject"]), set()).add(row["rule"])
    return {key: frozenset(names) for key, names in gathered.items()}
