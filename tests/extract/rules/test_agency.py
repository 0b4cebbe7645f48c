"""Bodies other than councils, by table, by form and by what they are called."""

import pytest

from extract.examples import check, document
from kg.model.mention import AgencyMention

EXAMPLES = [
    # Of the table, under any of their names.
    "<agency key='kent-police' inspectorate='False'>Kent Police</agency> and "
    "<agency inspectorate='True' name='Ofsted'>OFSTED</agency> met.",
    "It told <agency name='Metropolitan Police'>the Met</agency> so.",
    "<agency name='Metropolitan Police'>The Met</agency> was told.",
    "The <agency name='NSPCC'>NSPCC</agency> helps.",
    # By their own form.
    "The <agency key=''>Upper Wold Integrated Care Board</agency> is new.",
    "The <agency>Sandwold Clinical Commissioning Group</agency> paid.",
    "The <agency>Ashby and Wold NHS Foundation Trust</agency> replied.",
    "It is run by <agency>Brindle Residential Care Ltd</agency>.",
    "<agency>Healthwatch Sandwold</agency> was pleased.",
    "Pupils of the <agency>Aldermere Academy Trust</agency> sang.",
    # By what they are called, before or after.
    "<agency>Bright Hands</agency>, a charity in Ashby, was not asked.",
    "She set up the group <agency>Parents Speak</agency> in May.",
    "The parents’ group <agency>Wold Voices Together</agency> wept.",
    # A list is of several bodies.
    "<agency>NHS Forth Valley</agency> and <agency>Police Scotland</agency> took part.",
    # No one's board in particular.
    "Money came from the <agency name='clinical commissioning group'>clinical commissioning "
    "group</agency>.",
]
COUNTER = [
    "Redbridge Council and its services were inspected.",
    "The police, the health service and a charity helped.",
    "The met office was closed, and they trust Redbridge’s social workers.",
    "He has become the leader. Become one yourself. Unite for children.",
    "Two London councils were praised.",
    "Councillor Ann Lee leads the Labour group.",
]


@pytest.mark.parametrize("marked", EXAMPLES)
def test_example(marked: str) -> None:
    """The extractor finds just the marked bodies."""
    check(marked, "agency", AgencyMention)


@pytest.mark.parametrize("sentence", COUNTER)
def test_counter_example(sentence: str) -> None:
    """What only looks like a body is none."""
    assert [m.text for m in document(sentence, "agency").of(AgencyMention)] == []


def test_word_that_is_a_name() -> None:
    """A charity whose name is a word counts beside a word that says so."""
    found = document("Figures by the charity Become show it.", "agency").of(AgencyMention)
    assert [m.name for m in found] == ["Become"]


def test_board_of_the_article() -> None:
    """*The integrated care board* of one that is named is no body of its own."""
    text = (
        "NHS Devon Integrated Care Board said sorry. A nurse at the integrated care board agreed."
    )
    found = document(text, "agency").of(AgencyMention)
    assert [m.name for m in found] == ["NHS Devon Integrated Care Board"]


def test_credit() -> None:
    """A picture agency in a credit is no body of the story."""
    found = document("County Hall. Picture: Kent Police\n\nIt rained.", "agency")
    assert found.of(AgencyMention) == ()
