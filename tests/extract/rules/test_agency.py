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
    "The chief executive of the charity <agency>Bright Hands</agency> wept.",
    "She set up the group <agency>Parents Speak</agency> in May.",
    "The parents’ group <agency>Wold Voices Together</agency> wept.",
    # Set beside what it is, in brackets or between dashes.
    "<agency>Bright Hands</agency> (a charity) was asked.",
    "<agency>Bright Hands</agency> – a local charity – was asked.",
    "Consultancy firm <agency>Wold Insight</agency> was paid.",
    "The <agency>Bright Hands</agency> charity was asked.",
    "The Rev Ann Lee of Ashby’s <agency>Open Table</agency> charity was asked.",
    # By somebody who speaks for it, heads it or is in it.
    "A <agency>Bright Hands</agency> spokeswoman said so.",
    "A spokesman for <agency>Bright Hands</agency> said so.",
    "Ann Lee, founder of <agency>Bright Hands</agency>, said so.",
    "<agency>Sandwold Wolves</agency> captain Ann Lee fosters.",
    "The lads train at <agency>Ashby Rugby Club</agency>.",
    # By what it does or is given to do.
    "<agency>Bright Hands</agency>, which campaigns for carers, was asked.",
    "The home is owned by <agency>Brindle Homes</agency>.",
    "It is a home run by <agency>Brindle Care</agency>.",
    # A longer name around a known one is another body.
    "<agency key='' name='Wiltshire Law Society'>Wiltshire Law Society</agency> wrote.",
    "<agency key=''>Leeds Women’s Aid</agency> and <agency key=''>Home-Start Ashby</agency> help.",
    "The <agency key=''>Leeds UNISON</agency> branch met.",
    # A name that says for what, or for whom.
    "The <agency>Regulator of Social Housing</agency> was told.",
    "It was the <agency>Royal College of Ashby Wardens</agency> and "
    "<agency>Unison</agency> that asked.",
    "The <agency>Sandwold Safeguarding Children Partnership</agency> was told.",
    "Staff at the <agency>Royal Sandwold Hospital</agency> agreed.",
    "The <agency>Royal Ashby NHS trust</agency> agreed.",
    # A police team without a name of its own.
    "The <agency>police family support unit</agency> is slow.",
    # The NHS as somebody, and a trust that the article does not name.
    "Police and the <agency key='nhs'>NHS</agency> are called.",
    "Letters from the <agency key='hospital-trust'>hospital trust</agency> are late.",
    # A list is of several bodies.
    "<agency>NHS Forth Valley</agency> and <agency>Police Scotland</agency> took part.",
    # A place in a trust's name, a saint's hospice, a sort after a known name.
    "They came from <agency>County Durham and Darlington NHS Foundation Trust</agency>.",
    "She is a trustee of <agency>St Cuthbert’s Hospice</agency>.",
    # Who stands beside a known body is none; a body that does is one of its own.
    "Mrs Ann Lee of <agency key='kent-police'>Kent Police</agency> wept.",
    "Dr Bob Roe and <agency key='kent-police'>Kent Police</agency> met.",
    "The <agency>Sandwold Youth Trust</agency> and <agency>Kent Police</agency> met.",
    # No one's board in particular.
    "Money came from the <agency name='clinical commissioning group'>clinical commissioning "
    "group</agency>.",
]
COUNTER = [
    # Who heads a body, not the body.
    "Chief executive of the company Jane Marlow said so.",
    "A director of the charity Peter Marlow wept.",
    "Redbridge Council and its services were inspected.",
    "The police, the health service and a charity helped.",
    "The met office was closed, and they trust Redbridge’s social workers.",
    "He has become the leader. Become one yourself. Unite for children.",
    "Two London councils were praised.",
    "Councillor Ann Lee leads the Labour group.",
    # The NHS is no body where it tells what sort something is.
    "NHS managers and NHS waiting lists were named.",
    # A minister's commissioner for one council, and a court that is any.
    "Ann Lee, children’s commissioner for Sandwold, left. It went to the family court.",
    # A council, a party, a place or a school speaks.
    "A spokesman for Kent and Essex and a Labour spokesman spoke. A Town Hall spokesman did.",
    "A spokesperson for Holly Park School said so.",
    "Ann Lee, who represents Norden, and Jo Ash, chair of the Scrutiny Panel, spoke.",
    # Where somebody learned.
    "Educated: Ashby High School; Sandwold University",
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


def test_the_nhs_of_a_trust() -> None:
    """*The NHS* is no body of its own where the article names one of its bodies."""
    text = "The NHS is late. Ashby Hospitals NHS Trust was asked."
    found = document(text, "agency").of(AgencyMention)
    assert [m.name for m in found] == ["Ashby Hospitals NHS Trust"]


def test_name_that_only_begins_alike() -> None:
    """*Care* is not *Careful Homes*: a short form ends where a word does."""
    text = "A Brindle Care spokesman and Brindle Careful Ltd replied."
    found = document(text, "agency").of(AgencyMention)
    assert "Brindle Care" in {m.name for m in found}


def test_short_form_of_a_body() -> None:
    """A body's name cut short in a speaker's title is that body."""
    text = "The Metropolitan Police was told. A Met spokesman and a Brindle Care spokesman replied."
    found = document(f"{text} Brindle Care Ltd is new.", "agency").of(AgencyMention)
    assert {m.text: m.name for m in found} == {
        "Metropolitan Police": "Metropolitan Police",
        "Met": "Metropolitan Police",
        "Brindle Care": "Brindle Care Ltd",
        "Brindle Care Ltd": "Brindle Care Ltd",
    }
