"""Councils by name, and *the council*."""

import pytest

from extract.examples import check, document
from kg.model.mention import CouncilMention

EXAMPLES = [
    # By a name that can only be the authority's.
    "<council gss='E09000026' rule='council.name'>London Borough of Redbridge</council> said so.",
    "<council gss='E09000026'>Redbridge Council</council> said so.",
    # By the place's name, where the words speak of a council's work.
    "Ofsted rated <council gss='E09000026' rule='council.bare'>Redbridge</council> good.",
    "Children’s services in <council>Reading</council> were judged good.",
    "<council>Reading</council>’s children’s services were judged good.",
    "Nearby <council>Nottinghamshire</council> was rated good.",
    # By what it is.
    "<council gss=''>The council</council> was rated good.",
    "<council gss=''>The local authority</council> was rated good.",
    "<council gss=''>The predecessor council</council> was rated good.",
    # The longest name wins.
    "<council>North Yorkshire Council</council> was rated good.",
    # None of these is a council.
    "Kent Police said so.",
    "She was reading a book in the bath.",
    "The council tax will rise.",
    "The council house was cold.",
    "Bury the hatchet, she said.",
    "Jane Kent was there.",
]


@pytest.mark.parametrize("marked", EXAMPLES)
def test_examples(marked: str) -> None:
    """The councils of a line are found, and nothing else."""
    check(marked, "council", CouncilMention)


def test_in_a_round_up_a_place_that_opens_a_sentence_is_its_council() -> None:
    """An article on several councils may name one by its place alone."""
    found = document("Five councils were inspected.\n\nTorbay followed in May.", "council")
    assert [m.text for m in found.of(CouncilMention)] == ["Torbay"]


def test_a_place_alone_heads_its_councils_part() -> None:
    """In an article on inspections a heading that is a place is its council."""
    text = (
        "Ofsted in the north this winter\n\nInspectors praised social workers.\n\nMIDDLESBROUGH\n\n"
        "The town fell to inadequate."
    )
    assert [m.text for m in document(text, "council").of(CouncilMention)] == ["MIDDLESBROUGH"]


def test_elsewhere_a_place_that_opens_a_sentence_is_a_place() -> None:
    """Without such an opening the same words name a place."""
    found = document("The show was on tour.\n\nTorbay followed in May.", "council")
    assert found.of(CouncilMention) == ()


def test_councils_of_one_name_are_kept_as_others() -> None:
    """Where a council succeeded one of the same name, the other's code is kept beside it."""
    (mention,) = document("Somerset Council was rated good.", "council").of(CouncilMention)
    assert mention.gss == "E06000066"


def test_credits_and_links_name_no_council() -> None:
    """A photographer's line and another story's headline name none."""
    text = "Ofsted came.\n\nPicture: Kent County Council\n\nREAD MORE: Kent County Council tax\n"
    assert document(text, "council").of(CouncilMention) == ()
