"""The councils, other bodies, services and people that one article tells of."""

import pytest

from kg.resolve.roles import holders
from kg.resolve.told_bodies import (
    told_agencies,
    told_councils,
    told_people,
    told_roles,
    told_services,
)
from resolve.story import reading

BASW = "British Association of Social Workers"
STORY = (
    "Redbridge Council's children's services have been rated good by Ofsted.\n\n"
    "Councillor Grace Okoro, cabinet member for children, praised the Harbour Families Hub. "
    "The Harbour Families Hub works with Kent Police, and Ms Okoro said she was pleased."
)


def test_a_council_named_twice_is_one() -> None:
    """A council is one record under its code, with every place that names it."""
    (council,) = told_councils(reading(f"{STORY}\n\nRedbridge Council agreed."))

    assert (council.key, council.name) == ("council/E09000026", "Redbridge")
    assert len(council.evidence) == 2


def test_a_service_belongs_to_the_council_beside_it() -> None:
    """A hub named twice is one service of the article's council."""
    (service,) = told_services(reading(STORY))

    assert (service.name, service.council) == ("Harbour Families Hub", "council/E09000026")
    assert len(service.evidence) == 2


def test_an_inspectorate_is_told_from_other_bodies() -> None:
    """Ofsted inspects; a police force does not."""
    found = {a.name: (a.kind, a.inspectorate) for a in told_agencies(reading(STORY))}

    assert found == {"Ofsted": ("inspectorate", True), "Kent Police": ("police", False)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # As the article prints it, whatever the table says.
        ("Lancashire Police was told.", "Lancashire Police"),
        ("Kent and Medway Integrated Care Board paid.", "Kent and Medway Integrated Care Board"),
        # The longest full form, not the short ones.
        (
            "Notts Police and the Met met. Metropolitan Police officers spoke.",
            "Metropolitan Police",
        ),
        ("The DfE wrote. The Department for Education is late.", "Department for Education"),
        ("The British Association of Social Workers (BASW) wrote.", BASW),
        # A short form where there is no other.
        ("The DfE wrote.", "DfE"),
        ("The council told the Met.", "Met"),
        # A company as it is spoken of.
        ("Brindle Care Ltd owns it. A Brindle Care spokesman spoke.", "Brindle Care"),
    ],
)
def test_a_body_is_named_as_printed(text: str, name: str) -> None:
    """A body goes by the longest full form of its name that the article prints."""
    assert name in [a.name for a in told_agencies(reading(f"{STORY}\n\n{text}"))]


def test_a_printed_name_keeps_the_tables_key() -> None:
    """However a source prints a force, its key is the reference table's."""
    keys = {a.name: a.key for a in told_agencies(reading(f"{STORY}\n\nLancs Police came."))}

    assert keys["Lancs Police"] == "agency/lancashire-constabulary"


def test_a_person_is_known_beside_the_body_of_her_role() -> None:
    """A cabinet member is one person in two printings, beside her council, in one role."""
    read = reading(STORY)
    held = holders(read.document, read.people, read.councils, "Ofsted")
    (person,) = told_people(read, held)
    (role,) = told_roles(read, held, "2021-06-01")

    assert (person.name, person.aliases) == ("Grace Okoro", ("Okoro",))
    assert person.context == role.organisation == "council/E09000026"
    assert (role.person, role.post_title) == (person.key, "cabinet member for children")
    assert role.observations[0].observed == "2021-06-01"
