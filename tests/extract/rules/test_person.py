"""People by honorific, given name, title, verb or list, and what only looks like a person."""

import pytest

from extract.examples import check, document
from kg.model.mention import PersonMention

EXAMPLES = [
    # An honorific, full name then surname.
    "Councillor <person name='Mark Santos' honorific='Councillor'>Mark Santos</person> spoke. "
    "Later Cllr <person name='Santos' honorific='Cllr'>Santos</person> left.",
    "Coun. <person honorific='Coun'>Percival Zaman</person> agreed.",
    "Councillor Mrs <person honorific='Councillor Mrs'>Joan Tuttlebee</person> opened it.",
    "<person name='Nicola Curley'>Nicola Curley</person>’s team was praised, as was Ms "
    "<person name='Curley'>Curley</person>'s deputy.",
    # A peer goes by the title; a member by initials.
    "Today Lord <person name='Lord Penhallow' honorific='Lord'>Penhallow</person> went.",
    "Councillor <person honorific='Councillor'>A. B. Tomkins</person> and Cllr "
    "<person honorific='Cllr'>A Smith</person> met.",
    # What only people have, do and are told of; a surname of two; who is *Ms Vetch* elsewhere.
    "His neighbour <person>Ondry Vetchell</person> left.",
    "<person>Ondry Vetchell</person>, whose son was four, left.",
    "<person>Ondry Vetchell</person>’s kitchen is full.",
    "<person>Ondry Vetchell</person> remembers it.",
    "Then <person>Ondry Okonj-Vetchell</person> left.",
    "Next was <person>Ondry Vetchell</person>. Ms <person honorific='Ms'>Vetchell</person> stayed.",
    # One name, with what tells that it is a person's; after words in marks.
    "<person>Donna</person>*, a mother, was cross.",
    "<person>Tara</person> (not her real name) was cross.",
    "“It is bad,” fumed <person>Ondry Vetchell</person>. “It is,” grinned <person>Kevin</person>.",
    # One of theirs; a place that somebody was born in is none, nor is a diary.
    "Ofsted’s <person>Ondry Vetchell</person> came.",
    "Born in Tow Law, the third daughter, she left. A COUNCILLOR'S DIARY",
    # A place's name that is somebody's surname.
    "Thanks go to Cllr <person>Pat Kent</person>.",
    # A title before, in lower case or with capitals.
    "In a letter to the council, inspector <person>Tuvia Garb</person> said it was fair.",
    "Council leader <person>Zebedee Quill</person> was absent.",
    "An interim director named <person>Ondine Vetch</person> lasted a week.",
    # A title after.
    "<person>Ondine Vetch</person>, director of children’s services since 2020, will leave.",
    "<person>Stafford Moncrieffe</person>, director of children's social care, took over.",
    # A verb of speech beside a name of no list.
    "“We try,” said <person>Ondine Vetch</person>.",
    # A party, or letters, after the name.
    "<person>Tobermory Ashe</person> (Lab, Stour) voted for it.",
    "<person>Tobermory Ashe</person> MP wrote to the minister.",
    # Lists.
    "Councillors <person honorific='Councillor'>Ruth Dombey</person>, "
    "<person honorific='Councillor'>Marian James</person> (Chair) and "
    "<person honorific='Councillor'>Tuvia Garb</person> attended.",
    "Inspectors <person>Rania Ellis</person>, <person>Tuvia Garb</person> and "
    "<person>Dawn Godfrey</person> visited.",
    # Accents, particles, initials, hyphens, apostrophes.
    "Ms <person>Máire Ní Bhriain</person>, Dr <person>Ludwig van der Berg</person>, Mr "
    "<person>J. P. O’Shea</person> and Mrs <person>Anne-Marie Thistlethwaite-Singh</person> met.",
    # The surname alone, once the person is known.
    "<person>Yasmin Holdsworth</person> came. It was right, <person>Holdsworth</person> said.",
    # One name, where an age or a verb of speech shows it; two with one surname.
    "“It was hard,” said <person name='Jamie'>Jamie</person>. <person>Jack</person>, 19, agreed.",
    "Foster carers <person name='Jane Roebuck'>Jane</person> and <person>Tom Roebuck</person> met.",
    # A name on a line of its own; a place, a prize or a kinship before a name; capitals.
    "Present:\n<person>Jane Roebuck</person>\n<person>Tom O’Shea</person>",
    "Commissioner for Wirral <person>Tom O’Shea</person> spoke.",
    "Social Worker of the Year <person>Jane Roebuck</person> and Grandmother <person>Joyce Lee"
    "</person> said so.",
    "<person name='Jane Roebuck'>JANE ROEBUCK</person>, director of people, spoke.",
    "Bradley Stoke school was praised.",
    "GRACE PERIOD IS OVER FOR COUNCIL",
    # A reporter's name, and who leaves a comment.
    "Our reporter <person credit='True'>Jane Roebuck</person> was there.",
    # By-lines and credits.
    "By <person credit='True'>Jim Varney</person>, Local Democracy Reporter",
    "The town hall - Credit: <person credit='True'>Ken Mears</person>",
    # Not people: buildings, schools, services, bodies, places, headlines, months.
    "The Eleanor Rathbone House home and the Mary Hare School were not inspected.",
    "Great Ormond Street Hospital and the Victoria Climbié Foundation took part.",
    "Families Together Hub and Reach Out were praised in May by North Yorkshire Council.",
    "Children Services Rated Good By Ofsted As Council Leader Hails Staff",
    "A Met spokesperson said that Tower Hamlets had agreed.",
    "Mum-of-two workers and Labour-run Redbridge Council were told on Good Friday.",
]


@pytest.mark.parametrize("marked", EXAMPLES)
def test_example(marked: str) -> None:
    """The extractor finds just the marked people."""
    check(marked, "person", PersonMention)


def test_headline_in_capitals() -> None:
    """A headline with a capital on each word names only people whom its story names."""
    text = "Council Leader Jane Roe Hails Staff As Grade Rises\n\nCouncil leader Jane Roe was glad."
    found = document(text, "person").of(PersonMention)
    assert [m.text for m in found] == ["Jane Roe", "Jane Roe"]


def test_reporter_of_words() -> None:
    """Whoever stands after *Words:* is credited and not part of the story."""
    text = (
        "A headline without a person\n\nWords: Philomena Gashi. Pictures: Otis "
        "Brandreth\n\nA story."
    )
    assert all(m.credit for m in document(text, "person").of(PersonMention))


def test_two_of_one_surname() -> None:
    """Two people of one surname stay two mentions, each with its own words before it."""
    text = "Mrs Ann Fairlie and Mr Bob Fairlie differ. Mr Fairlie left."
    found = document(text, "person").of(PersonMention)
    assert [(m.honorific, m.name) for m in found] == [
        ("Mrs", "Ann Fairlie"),
        ("Mr", "Bob Fairlie"),
        ("Mr", "Fairlie"),
    ]
