"""The facts that a gold file wants found, kind by kind."""

from collections.abc import Callable, Iterable

from kg.evaluate import facts
from kg.evaluate.facts import Fact
from kg.evaluate.gold import Gold


def _roles(gold: Gold) -> Iterable[Fact]:
    return (facts.role(person.name, role.title) for person in gold.people for role in person.roles)


def _inspections(gold: Gold) -> Iterable[Fact]:
    return (facts.inspection(i.council or "", i.type, i.when) for i in gold.inspections)


def _judgements(gold: Gold) -> Iterable[Fact]:
    inspections = {i.id: i for i in gold.inspections}
    for j in gold.judgements:
        i = inspections[j.inspection]
        yield facts.judgement(i.council or "", i.when, j.area, j.grade)


def _findings(gold: Gold) -> Iterable[Fact]:
    # Two findings in one sentence: one is enough, more is right as well.
    return dict.fromkeys(facts.finding(f.sentence, f.polarity) for f in gold.findings)


def _quotations(gold: Gold) -> Iterable[Fact]:
    return (facts.quotation(q.speaker or "", q.kind, q.first_words) for q in gold.quotations)


WANTED: dict[str, Callable[[Gold], Iterable[Fact]]] = {
    "councils": lambda gold: facts.named(c.name for c in gold.councils),
    "people": lambda gold: facts.named(p.name for p in gold.people),
    "roles": _roles,
    "inspections": _inspections,
    "judgements": _judgements,
    "findings": _findings,
    "quotations": _quotations,
    "services": lambda gold: facts.named(gold.services),
    "agencies": lambda gold: facts.named(gold.agencies),
}
"""How each kind is read from a gold file; the kinds' order is the order of every table."""
