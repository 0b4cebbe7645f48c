"""What one article says."""

import make
from kg.extract.base import read
from kg.model.record import Account
from kg.resolve.account import account
from kg.text.parse import parse

STORY = (
    "Harbour help praised in Redbridge\n\n"
    "Redbridge Council's children's services have been rated good by Ofsted after an inspection in May 2021.\n\n"
    "Inspectors found that social workers know children well.\n\n"
    "Councillor Grace Okoro, cabinet member for children, said: “We are proud of the Harbour Families Hub.”\n\n"
    "The council was judged to be inadequate in 2017."
)


def told(text: str = STORY) -> Account:
    """Return the account of a text."""
    return account(read(parse(make.article(text=text))))


def test_each_record_has_evidence_to_the_letter() -> None:
    """Every evidence of every record quotes the text at its offsets."""
    made = told()
    every = [
        *made.councils,
        *made.people,
        *made.roles,
        *made.inspections,
        *made.judgements,
        *made.findings,
        *made.quotations,
        *made.services,
    ]

    assert every
    for record in every:
        assert record.evidence
        for piece in record.evidence:
            assert piece.text == STORY[piece.span.start : piece.span.end]


def test_two_inspections_with_a_grade_each() -> None:
    """The news and the inspection before it stand apart, and the news knows the one before."""
    made = told()
    by_time = {i.when: i for i in made.inspections}
    grades = {(j.inspection, j.grade.value) for j in made.judgements}

    assert set(by_time) == {"2021-05", "2017"}
    assert grades == {(by_time["2021-05"].key, "Good"), (by_time["2017"].key, "Inadequate")}
    assert by_time["2021-05"].previous == by_time["2017"].key


def test_a_finding_belongs_to_the_news() -> None:
    """What inspectors found is of the inspection that is news."""
    made = told()
    news = next(i for i in made.inspections if i.when == "2021-05")

    assert [(f.inspection, f.sentence.split()[0]) for f in made.findings] == [
        (news.key, "Inspectors")
    ]


def test_a_speaker_is_known_with_the_title_in_which_she_speaks() -> None:
    """A quotation has its speaker and her title."""
    made = told()

    assert [
        (q.role, q.speaker == made.people[0].key) for q in made.quotations if q.kind == "direct"
    ] == [("cabinet member for children", True)]


def test_an_article_on_no_inspection_has_none() -> None:
    """A planning row names a council and a leader, and no inspection."""
    made = told(
        "Redbridge Council has refused plans for flats. Council leader Grace Okoro said no."
    )

    assert [*made.inspections, *made.judgements, *made.findings] == []
    assert [c.name for c in made.councils] == ["Redbridge"]
