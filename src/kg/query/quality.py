"""The quality of a graph: its shapes, and the quality queries of the catalogue."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.query.catalogue import checks
from kg.query.run import rows

if TYPE_CHECKING:
    from pyoxigraph import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A rule that something in the graph does not keep. Only a violation is an error."""

    violation: bool
    rule: str
    subject: str
    message: str


def check(store: "Store") -> tuple[Fault, ...]:
    """Return what is wrong with a graph: violations first, then by rule and subject."""
    from kg.store.validate import validate

    shapes = (
        Fault(
            violation=v.severity.casefold() == "violation",
            rule=v.shape,
            subject=" ".join(part for part in (v.label, f"<{v.focus}>", v.value) if part),
            message=v.message,
        )
        for v in validate(store)
    )
    queries = (
        Fault(
            violation=query.severity == "violation",
            rule=name,
            subject=", ".join(row.values()),
            message=" ".join(part for part in (query.question, query.solution) if part),
        )
        for name, query in checks().items()
        for row in rows(store, query)
    )
    found = {*shapes, *queries}
    return tuple(sorted(found, key=lambda f: (not f.violation, f.rule, f.subject, f.message)))
