"""Which people of different articles are one person."""

import make
from kg.resolve.link_people import link_people

KENT = "council/E10000016"


def linked(*people: tuple[str, str, str]) -> dict[str, str]:
    """Link people given as article, name and context; return the linked key by local key."""
    accounts = [make.account(s, people=(make.person(n, s, c),)) for s, n, c in people]
    return link_people(tuple(accounts))[1]


def test_one_name_beside_one_council_is_one_person() -> None:
    """The same name in two articles on one council is one person under the fullest name."""
    accounts = (
        make.account("a1", people=(make.person("Ann Lee", "a1"),)),
        make.account("a2", people=(make.person("Ann B. Lee", "a2"),)),
    )
    people, keys = link_people(accounts)

    assert [p.name for p in people] == ["Ann B. Lee"]
    assert people[0].aliases == ("Ann Lee",)
    assert len(set(keys.values())) == 1
    assert len(people[0].evidence) == 2


def test_one_name_beside_two_councils_stays_two() -> None:
    """A name alone never makes one person of two across councils."""
    keys = linked(("a1", "Ann Lee", make.REDBRIDGE), ("a2", "Ann Lee", KENT))

    assert len(set(keys.values())) == 2


def test_a_surname_joins_the_one_it_can_mean() -> None:
    """A surname alone joins the only person of that surname known beside the council."""
    keys = linked(("a1", "Ann Lee", make.REDBRIDGE), ("a2", "Lee", make.REDBRIDGE))

    assert len(set(keys.values())) == 1


def test_a_surname_that_two_bear_stays_apart() -> None:
    """A surname that could mean two people joins neither."""
    keys = linked(
        ("a1", "Ann Lee", make.REDBRIDGE),
        ("a2", "Bob Lee", make.REDBRIDGE),
        ("a3", "Lee", make.REDBRIDGE),
    )

    assert len(set(keys.values())) == 3


def test_a_third_article_can_join_two_contexts() -> None:
    """One who moved between councils is one where an article shows both."""
    keys = linked(
        ("a1", "Ann Lee", make.REDBRIDGE),
        ("a2", "Ann Lee", KENT),
        ("a3", "Ann Lee", f"{make.REDBRIDGE};{KENT}"),
    )

    assert len(set(keys.values())) == 1
