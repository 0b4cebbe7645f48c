"""The people whom an official report names."""

from datetime import date

import printed
from kg.model.issue import Level
from kg.model.official import (
    AddresseeReading,
    DatesReading,
    DayReading,
    InspectorReading,
    OfficialReading,
    Period,
    Seat,
)
from kg.model.span import Span
from kg.model.terms import RoleType
from kg.resolve.official_case import Case
from kg.resolve.official_people import inspectors, officers, offices, seats

TEXT = "Ada Brook led. Bela Crane and Ada Brook came. Dear Cora Dell"


def place(words: str) -> Span:
    """Return where words stand first."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


def case(**fields: object) -> Case:
    """Return the case of a report of those readings on Redbridge."""
    reading = OfficialReading(report=printed.report(TEXT), **fields)  # type: ignore[arg-type]
    return Case(reading, gss="E09000026")


def member(name: str, seat: Seat) -> InspectorReading:
    """Return an inspector read where the name stands."""
    return InspectorReading(name=name, seat=seat, span=place(name))


def test_the_lead_of_the_title_page_is_the_lead_of_the_team() -> None:
    """One name in two places is one person, in the seat that was printed first."""
    found = case(
        leads=(member("Ada Brook", Seat.LEAD),),
        team=(member("Bela Crane", Seat.TEAM), member("Ada Brook", Seat.LEAD)),
        dates=DatesReading(
            periods=(Period(start=date(2019, 4, 29), end=date(2019, 5, 3)),), span=Span(0, 3)
        ),
    )
    people = inspectors(found)
    held = list(seats(found, people))

    assert [p.name for _, p in people.values()] == ["Ada Brook", "Bela Crane"]
    assert [(h.role_type, h.post_title) for h in held] == [
        (RoleType.LEAD_INSPECTOR, "lead inspector"),
        (RoleType.INSPECTOR, "team inspector"),
    ]
    assert {h.organisation for h in held} == {"agency/ofsted"}
    assert held[0].observations[0].observed == "2019-04-29/2019-05-03"


def test_a_report_without_a_lead_is_noted() -> None:
    """Every report names who led it: where nobody was read, a person should look."""
    found = case()
    assert inspectors(found) == {}
    assert [(i.level, i.code) for i in found.issues] == [(Level.NOTE, "no-lead")]


def test_whom_a_letter_is_addressed_to_holds_the_office_on_its_day() -> None:
    """A letter shows the officer in the office on the day it was written."""
    found = case(
        addressee=AddresseeReading(
            name="Cora Dell",
            title="director of children’s services",
            role_type=RoleType.DCS,
            span=place("Cora Dell"),
        ),
        published=DayReading(day=date(2019, 6, 4), span=Span(0, 3)),
    )
    (person,) = officers(found)
    (office,) = offices(found)

    assert person.name == "Cora Dell"
    assert (office.person, office.organisation) == (person.key, "council/E09000026")
    assert office.observations[0].observed == "2019-06-04"
    assert office.evidence[0].text == "Cora Dell"
