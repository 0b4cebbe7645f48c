"""What is left of an article's inspections in the end: those that hold something, by council."""

from collections import Counter

from kg.model.edtf import bounds
from kg.model.terms import InspectionType
from kg.resolve.councils import inspected
from kg.resolve.slots import Gathered, Slot


def tidy(out: Gathered) -> None:
    """Drop what holds nothing, and give each inspection to the council of its time."""
    used = Counter(id(s) for s, _ in [*out.judgements, *out.findings])
    dated = {(s.council, s.kind) for s in out.slots if s.when}
    out.slots = [
        s
        for s in out.slots
        if s.when
        or used[id(s)]
        or (s.kind is not InspectionType.UNKNOWN and (s.council, s.kind) not in dated)
    ]
    for slot in list(out.slots):
        found = bounds(slot.when) if slot.when else None
        council = inspected(slot.council, found) if found else slot.council
        if council is None:
            _drop(out, slot)
        else:
            slot.council = council


def _drop(out: Gathered, slot: Slot) -> None:
    """Leave out an inspection of which nobody can tell the council; its grades become issues."""
    out.unowned.extend(seen.span for seen in slot.seen)
    out.slots = [s for s in out.slots if s is not slot]
    out.judgements = [(s, m) for s, m in out.judgements if s is not slot]
    out.findings = [(s, m) for s, m in out.findings if s is not slot]
