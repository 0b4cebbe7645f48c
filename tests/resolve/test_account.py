"""What one article says."""

import make
from kg.extract.base import read
from kg.model.dossier import Account
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


def test_points_to_improve_are_recommendations_in_their_order() -> None:
    """The points of a list under *what needs to improve* are numbered as they stand."""
    made = told(
        "Ofsted inspected Redbridge Council's children's services in May 2021 and rated them good.\n\n"
        "What needs to improve\n\n- The quality of plans.\n- Visits to children far from home."
    )

    assert [(r.number, r.text) for r in made.recommendations] == [
        (1, "The quality of plans."),
        (2, "Visits to children far from home."),
    ]


def test_a_lead_belongs_to_the_inspection_named_beside() -> None:
    """The inspector who led the news is not said to have led an earlier inspection elsewhere."""
    made = told(
        "Ofsted inspected Redbridge Council's children's services in May 2021. Lead inspector Grace Okoro "
        "said that families get help early.\n\nKent County Council was inspected in 2017 and rated good."
    )
    leads = {i.council: i.lead for i in made.inspections}

    assert leads["council/E09000026"]
    assert not leads["council/E10000016"]


def test_a_sight_has_the_time_that_its_sentence_tells() -> None:
    """Who held a post in 2019 was seen in it then, not on the day of the article."""
    made = told(
        "Redbridge Council's children's services were praised by Ofsted inspectors.\n\n"
        "Ivo Penn is the council's cabinet member for children. In June 2019 the post was held by Grace Okoro."
    )

    assert {o.observed for r in made.roles for o in r.observations} == {None, "2019-06"}


def test_a_finding_belongs_to_the_inspection_its_paragraph_goes_on_about() -> None:
    """What is told of the visit of 2019 is not found by that of 2023."""
    made = told(
        "12 June 2023\n\nRedbridge Council's children's services were rated good by Ofsted after an inspection in May 2023.\n\n"
        "At a focused visit in February 2019 inspectors saw progress. They found that plans were too vague."
    )
    times = {i.key: i.when for i in made.inspections}

    assert {times[f.inspection] for f in made.findings} == {"2019-02"}
