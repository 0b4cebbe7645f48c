"""The inspections, grades, findings and quotations that one article tells of."""

import pytest

from kg.model.dossier import Account
from kg.resolve.account import account
from resolve.story import document

STORY = (
    "Redbridge Council's children's services have been rated good by Ofsted after an inspection "
    "in May 2021.\n\n"
    "Inspectors found that social workers know children well.\n\n"
    "Councillor Grace Okoro, cabinet member for children, said: “We are proud of them.”\n\n"
    "The council was judged to be inadequate in 2017."
)


@pytest.fixture(scope="module")
def told() -> Account:
    """Return what the story tells."""
    return account(document(STORY))


def test_two_inspections_with_a_grade_each(told: Account) -> None:
    """The news and the inspection before it stand apart, and the news knows the one before."""
    by_time = {i.when: i for i in told.inspections}
    grades = {(j.inspection, j.grade.value) for j in told.judgements}

    assert set(by_time) == {"2021-05", "2017"}
    assert grades == {(by_time["2021-05"].key, "Good"), (by_time["2017"].key, "Inadequate")}
    assert by_time["2021-05"].previous == by_time["2017"].key


def test_a_finding_belongs_to_the_news(told: Account) -> None:
    """What inspectors found is of the inspection that is news."""
    news = next(i for i in told.inspections if i.when == "2021-05")

    assert [(f.inspection, f.sentence.split()[0]) for f in told.findings] == [
        (news.key, "Inspectors")
    ]


def test_a_speaker_is_known_with_the_title_in_which_she_speaks(told: Account) -> None:
    """A quotation has its speaker and her title."""
    assert [
        (q.role, q.speaker == told.people[0].key) for q in told.quotations if q.kind == "direct"
    ] == [("cabinet member for children", True)]


@pytest.mark.parametrize(
    ("council", "regulator"),
    [
        ("Redbridge Council", "Ofsted"),
        ("Cardiff Council", "Care Inspectorate Wales"),
        ("Fife Council", "Care Inspectorate"),
    ],
)
def test_who_inspects_goes_by_the_nation(council: str, regulator: str) -> None:
    """Where nobody is named, the nation's own inspectorate did it."""
    text = f"Inspectors visited {council}'s children's services in May 2021 and found good care."

    assert [i.regulator for i in account(document(text)).inspections] == [regulator]


def test_a_vaguer_time_of_one_inspection_is_told_under_the_best() -> None:
    """*In 2021* and *in May 2021* of one inspection are one time, proved by both places."""
    text = f"{STORY}\n\nThe inspection in 2021 was the council's first in four years."
    news = next(i for i in account(document(text)).inspections if i.when == "2021-05")

    assert [d.edtf for d in news.datings] == ["2021-05"]
    assert [e.text for e in news.datings[0].evidence] == ["May 2021", "2021"]
