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


def test_an_article_on_no_inspection_has_none() -> None:
    """A planning row names a council and a leader, and no inspection."""
    made = told(
        "Redbridge Council has refused plans for flats. Council leader Grace Okoro said no."
    )

    assert [*made.inspections, *made.judgements, *made.findings] == []
    assert [c.name for c in made.councils] == ["Redbridge"]
