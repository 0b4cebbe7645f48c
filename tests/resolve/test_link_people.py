"""Which people of different articles are one person."""

from dataclasses import replace

import pytest

import make
from kg.model.dossier import Account
from kg.model.record import Inspection
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


def test_who_led_an_inspection_is_one_with_the_inspector() -> None:
    """A paper's lead inspector is the inspectorate's, under a form of the name as well."""
    lead = make.person("Andy Waugh", "a1")
    paper = make.account("a1", people=(lead,), inspections=(led(lead.key),))
    report = make.account("a2", people=(make.person("Andrew Waugh", "a2", "agency/ofsted"),))
    people, _ = link_people((paper, report))

    assert [(p.name, p.aliases) for p in people] == [("Andrew Waugh", ("Andy Waugh",))]


def test_a_name_without_an_office_may_be_the_inspectors() -> None:
    """A paper names somebody without any office: the report of that council's inspection tells."""
    paper = make.account("a1", people=(make.person("Ann Lee", "a1"),))

    assert len(link_people((paper, report_by("Ann Lee", make.REDBRIDGE)))[0]) == 1
    assert len(link_people((paper, report_by("Ann Lee", KENT)))[0]) == 2


def test_an_officer_of_an_inspectors_name_stays_another() -> None:
    """Who holds an office of the council is not its inspector, whatever the name."""
    officer = make.person("Ann Lee", "a1")
    paper = make.account("a1", people=(officer,), roles=(make.holding(officer.key),))

    assert len(link_people((paper, report_by("Ann Lee", make.REDBRIDGE)))[0]) == 2


def test_a_surname_does_not_mean_the_inspector() -> None:
    """A surname beside the council is not the one of who inspected it."""
    paper = make.account("a1", people=(make.person("Lee", "a1"),))

    assert len(link_people((paper, report_by("Ann Lee", make.REDBRIDGE)))[0]) == 2


def report_by(name: str, council: str) -> Account:
    """Return a report of a council's inspection by somebody."""
    lead = make.person(name, "a2", "agency/ofsted")
    read = replace(make.inspection(source="a2", council_key=council), official=True)
    return make.account("a2", people=(lead,), inspections=(replace(read, lead=(lead.key,)),))


def led(person: str) -> Inspection:
    """Return an inspection of one paper, led by somebody."""
    return replace(make.inspection(), lead=(person,))


@pytest.mark.parametrize(
    ("people", "why"),
    [
        (
            [("a1", "Ann Lee", KENT), ("a2", "Ann Lee", KENT)],
            ["same name beside the same council"],
        ),
        (
            [("a1", "Ann Lee", "agency/unison"), ("a2", "Ann Lee", "agency/unison")],
            ["same name beside the same body"],
        ),
        (
            [("a1", "Ann Lee", KENT), ("a2", "Lee", KENT)],
            ["surname alone, of the one person so called beside the same council or body"],
        ),
        (
            [("a1", "Andy Lee", "agency/ofsted"), ("a2", "Andrew Lee", "agency/ofsted")],
            ["same name beside the same body", "two forms of one name within the inspectorate"],
        ),
        ([("a1", "Ann Lee", KENT)], []),
    ],
)
def test_the_graph_says_why_people_are_one(
    people: list[tuple[str, str, str]], why: list[str]
) -> None:
    """A person of several sources has a sentence for what joined them; of one source none."""
    accounts = [make.account(s, people=(make.person(n, s, c),)) for s, n, c in people]
    (person,) = link_people(tuple(accounts))[0]

    assert list(person.linked) == why
