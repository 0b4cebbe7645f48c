"""Words that may name a person."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.examples import document
from kg.extract.candidates import Candidate, bodies, candidates
from kg.model.span import Span

WORDS = [
    *("Ann", "Lee", "Roe", "J.", "Cllr", "Councillors", "Dame", "van", "der", "MP", "NHS"),
    *("School", "Ofsted", "Kent", "Redbridge Council", "met", "and", "Roe's", "Mum-of-two"),
]
GAPS = [" ", "  ", ", ", ". ", "\n", "\n\n"]


def found(text: str) -> list[Candidate]:
    """Return the candidates of a text, its councils and agencies being known."""
    places = bodies(document(text, "person"))
    return list(candidates(text, Span(0, len(text)), places))


def names(text: str) -> list[str]:
    """Return the words of each candidate of a text."""
    return [c.span.of(text) for c in found(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Lee met Bob Roe.", ["Ann Lee", "Bob Roe"]),
        ("They met Ann van der Lee and J. P. Roe.", ["Ann van der Lee", "J. P. Roe"]),
        ("Mum-of-two Ann Lee wept.", ["Ann Lee"]),
        ("On Monday Ann Lee left.", ["Ann Lee"]),
        ("Ann Lee's Bob left.", ["Ann Lee", "Bob"]),
        ("We met Ann Lee  Bob Roe.", ["Ann Lee", "Bob Roe"]),
    ],
)
def test_runs(text: str, expected: list[str]) -> None:
    """A candidate is a run of capitals, one space apart, with the particles inside it."""
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "nobody with a capital came",
        "Ofsted wrote to Redbridge Council and to Kent Police.",
        "Kent waited.",
        "The SEND and NHS teams moved.",
        "Cllr and Mrs.",
        "The Report named Services.",
    ],
)
def test_nobody(text: str) -> None:
    """A body, a place, an abbreviation, a bare honorific and a common word name no person."""
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Lee MP spoke.", ["Ann Lee"]),
        ("Ann Lee PhD spoke.", ["Ann Lee"]),
        ("Ann Lee Ofsted wrote.", ["Ann Lee"]),
        ("Ann Lee van Ofsted wrote.", ["Ann Lee"]),
        ("Ofsted Ann Lee wrote.", ["Ann Lee"]),
        ("Wirral Ann Lee wrote.", ["Ann Lee"]),
        ("Ann Lee\nBob Roe\nEve Day", ["Ann Lee", "Bob Roe", "Eve Day"]),
        (f"{'so ' * 20}Ann\nLee wrote.", ["Ann\nLee"]),
        ("Ann L. May wrote.", ["Ann L. May"]),
        ("Ann L. and Bob wrote.", ["Bob"]),
    ],
)
def test_cut(text: str, expected: list[str]) -> None:
    """Bodies, letters after a name and a particle left hanging are cut off."""
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "honorific"),
    [
        ("Cllr Ann Lee left.", "Cllr"),
        ("Cllr. Ann Lee left.", "Cllr"),
        ("Professor Dame Ann Lee left.", "Professor Dame"),
        ("Professor\nDame Ann Lee left.", "Professor Dame"),
        ("Councillors Ann Lee left.", "Councillor"),
        ("Then Ann Lee left.", None),
    ],
)
def test_honorific(text: str, honorific: str | None) -> None:
    """What stands before a name is kept beside it, on one line and in the singular."""
    assert [(c.span.of(text), c.honorific) for c in found(text)] == [("Ann Lee", honorific)]


def test_honorific_of_each() -> None:
    """An honorific between two names parts them and belongs to the second alone."""
    text = "Ann Lee Cllr Bob Roe"
    assert [(c.span.of(text), c.honorific) for c in found(text)] == [
        ("Ann Lee", None),
        ("Bob Roe", "Cllr"),
    ]


def test_list_after_plural() -> None:
    """The plural's honorific goes to the first name of a list, which the others only follow."""
    text = "Councillors Ann Lee and Bob Roe left."
    assert [c.honorific for c in found(text)] == ["Councillor", None]


def test_shouted() -> None:
    """A word all in capitals is a name only behind an honorific or a given name in capitals."""
    assert names("ANN LEE, director, left.") == ["ANN LEE"]
    assert names("ANN left.") == []
    assert names("Then Mr LEE left.") == ["LEE"]
    assert names("Then LEE left.") == []


def test_word_surname() -> None:
    """A surname that is a word as well needs a name or an honorific before it."""
    assert names("Here Ann Hill left.") == ["Ann Hill"]
    assert names("Here Mr Hill left.") == ["Hill"]
    assert names("Here Hill left.") == []


def test_place_as_surname() -> None:
    """A place's name of one word may be a surname, and the candidate says that it is a place."""
    text = "Ann Kent met Cllr Kent."
    assert [(c.span.of(text), c.placed) for c in found(text)] == [
        ("Ann Kent", (False, True)),
        ("Kent", (True,)),
    ]


def test_longer_body_is_no_surname() -> None:
    """A word of a body's longer name is no surname, even behind an honorific."""
    assert names("Cllr Kent Police met.") == []


@pytest.mark.parametrize(
    ("text", "tail"),
    [
        ("Ann Lee School opened.", True),
        ("Ann Lee Academy opened.", True),
        ("Ann Lee opened a School.", False),
        ("Ann Lee MP opened it.", False),
    ],
)
def test_tail(text: str, tail: bool) -> None:  # noqa: FBT001 - a column of the table
    """A name right before *School* or its like is marked as part of a longer name."""
    assert [(c.span.of(text), c.tail) for c in found(text)] == [("Ann Lee", tail)]


def test_longest_name() -> None:
    """A run of five words may be a name, and a run of six is none."""
    assert names("Ann Bea Cat Dot Eve left.") == ["Ann Bea Cat Dot Eve"]
    assert names("Ann Bea Cat Dot Eve Fay left.") == []


def test_within() -> None:
    """Only the part of a text that is asked for is read."""
    text = "Ann Lee left. Bob Roe stayed."
    part = Span(text.index("Bob"), len(text))
    assert [c.span.of(text) for c in candidates(text, part, {})] == ["Bob Roe"]


def test_bodies() -> None:
    """Each word of a body leads to the whole of its name, and no other word leads anywhere."""
    text = "Ann Lee of Redbridge Council met Kent Police."
    read = bodies(document(text, "person"))
    words = {text[start:].split(maxsplit=1)[0].strip("."): s.of(text) for start, s in read.items()}
    assert words == {
        "Redbridge": "Redbridge Council",
        "Council": "Redbridge Council",
        "Kent": "Kent Police",
        "Police": "Kent Police",
    }


def test_bodies_of_none() -> None:
    """A text that names no body has no places of bodies."""
    assert bodies(document("Ann Lee left in the rain.", "person")) == {}


@given(
    st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(GAPS)), max_size=12),
    st.integers(0, 20),
)
def test_in_order_and_in_place(pieces: list[tuple[str, str]], start: int) -> None:
    """Whatever stands in a text, candidates keep its order, its words and the bounds asked for."""
    text = "".join(word + gap for word, gap in pieces)
    within = Span(min(start, len(text)), len(text))
    last = within.start
    for candidate in candidates(text, within, bodies(document(text, "agency"))):
        assert 1 <= len(candidate.tokens) == len(candidate.placed) <= 5
        assert candidate.tokens[-1].word[0].isupper()
        assert last <= candidate.span.start
        assert within.covers(candidate.span)
        assert all(token.span.of(text) == token.word for token in candidate.tokens)
        last = candidate.span.end
