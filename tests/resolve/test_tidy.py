"""What is left of an article's inspections in the end."""

from kg.model.span import Span
from kg.model.terms import InspectionType
from kg.resolve.slots import Gathered, Seen, Slot
from kg.resolve.tidy import tidy

KENT, REDBRIDGE = "E10000016", "E09000026"


def slot(when: str | None = None, kind: InspectionType = InspectionType.UNKNOWN) -> Slot:
    """Return an inspection of Kent."""
    made = Slot(council=KENT, news=False, kind=kind)
    made.times = [(when, Seen(Span(0, 1), "r"))] if when else []
    return made


def test_what_holds_nothing_goes() -> None:
    """An inspection without time, type, grade and finding is none; with a time it stays."""
    out = Gathered(slots=[slot(), slot("2019"), slot(kind=InspectionType.FOCUSED_VISIT)])
    tidy(out)
    assert [(s.when, s.kind.value) for s in out.slots] == [
        ("2019", "unknown"),
        (None, "focused visit"),
    ]


def test_an_untimed_double_goes() -> None:
    """A visit without a time beside one of its type with a time is the same one."""
    visit = InspectionType.FOCUSED_VISIT
    out = Gathered(slots=[slot(kind=visit), slot("2019-05", visit)])
    tidy(out)
    assert [s.when for s in out.slots] == ["2019-05"]


def test_the_council_of_the_time() -> None:
    """An inspection of before a council was founded is its predecessor's, where there was one."""
    out = Gathered(slots=[Slot(council="E06000064", news=False)])  # Westmorland and Furness, 2023
    out.slots[0].times = [("2017", Seen(Span(0, 1), "r"))]
    tidy(out)
    assert [s.council for s in out.slots] == ["E10000006"]  # Cumbria
