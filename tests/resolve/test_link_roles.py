"""Who held which post."""

import make
from kg.model.terms import RoleType
from kg.resolve.link_roles import first_day, link_roles

LEAD = RoleType.LEAD_MEMBER
NAMES = {
    "person/a1-0": "person/norman",
    "person/a2-0": "person/santos",
    "person/a3-0": "person/norman",
}


def test_the_sights_of_two_articles_make_one_holding() -> None:
    """A person in a post is one holding however the title is printed, with every sight."""
    accounts = (
        make.account(
            "a1",
            roles=(make.holding("person/a1-0", "cabinet member for children", LEAD, "2018", "a1"),),
        ),
        make.account("a3", roles=(make.holding("person/a3-0", "lead member", LEAD, "2019", "a3"),)),
    )
    made = link_roles(accounts, NAMES)

    assert [len(h.observations) for h in made] == [2]
    assert [o.title for o in made[0].observations] == ["cabinet member for children", "lead member"]


def test_one_holder_follows_another() -> None:
    """The holder seen later follows the one seen before."""
    accounts = (
        make.account(
            "a1",
            roles=(
                make.holding("person/a1-0", "lead member", LEAD, "2019-05-01/2019-12-31", "a1"),
            ),
        ),
        make.account(
            "a2", roles=(make.holding("person/a2-0", "lead member", LEAD, "2020-04-01/..", "a2"),)
        ),
    )
    by_person = {h.person: h for h in link_roles(accounts, NAMES)}

    assert by_person["person/santos"].succeeds == by_person["person/norman"].key
    assert by_person["person/norman"].succeeds is None


def test_nobody_follows_at_the_same_time() -> None:
    """Two holders seen on one day do not follow one another: that is for a person to settle."""
    accounts = (
        make.account("a1", roles=(make.holding("person/a1-0", "lead member", LEAD, "2019", "a1"),)),
        make.account("a2", roles=(make.holding("person/a2-0", "lead member", LEAD, "2019", "a2"),)),
    )

    assert [h.succeeds for h in link_roles(accounts, NAMES)] == [None, None]


def test_two_offices_of_an_open_type_stay_two() -> None:
    """Senior officers hold as many posts as they have titles."""
    kind = RoleType.SENIOR_OFFICER
    accounts = (
        make.account(
            "a1",
            roles=(
                make.holding("person/a1-0", "head of early help", kind),
                make.holding("person/a1-0", "principal social worker", kind),
            ),
        ),
    )

    assert len(link_roles(accounts, NAMES)) == 2


def test_an_open_interval_begins_on_its_first_day() -> None:
    """A sight that is open at the end is ordered by its beginning."""
    seen = make.holding(observed="2020-04-01/..").observations[0]

    assert first_day(seen) == "2020-04-01"
