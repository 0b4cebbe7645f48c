"""The evidence of one thing that several records tell of."""

from collections.abc import Iterable

from kg.model.record import Evidence, Record


def union_evidence(records: Iterable[Record]) -> tuple[Evidence, ...]:
    """Return the evidence of several records of one thing, sorted, without doubles."""
    return tuple(sorted({piece for record in records for piece in record.evidence}))
