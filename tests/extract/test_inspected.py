"""Which councils a place in a sentence is about."""

from extract.examples import document
from kg.extract.inspected import councils_of
from kg.model.span import Span


def about(text: str, word: str = "good") -> list[str]:
    """Return the councils that a word of the last line is about, as printed."""
    found = document(text, "council")
    at = text.rindex(word)
    sentence = found.sentence_at(at)
    assert sentence is not None
    spans = councils_of(found, sentence.span, sentence.span, at)
    return ["" if s is None else s.of(text) for s in spans]


def test_the_one_named_before_counts() -> None:
    """A council before a grade is the one graded, not one after it."""
    assert about("Kent County Council was rated good by a team from Leeds City Council.") == [
        "Kent County Council"
    ]


def test_two_share_a_plural() -> None:
    """Two councils with a plural verb share what is said."""
    text = "Kent County Council and Leeds City Council were both rated good."
    assert about(text) == ["Kent County Council", "Leeds City Council"]


def test_one_it_took_over_from_is_not_the_subject() -> None:
    """*The council that took over from …* is graded, not the one it took over from."""
    assert about("The council that took over from Cumbria County Council is good.") == [
        "The council"
    ]


def test_both_councils_are_those_named_before() -> None:
    """*Both councils* points back to the last two."""
    text = "Kent County Council met Leeds City Council.\n\nBoth councils were rated good."
    assert about(text) == ["Kent County Council", "Leeds City Council"]


def test_nobody_named_is_the_contexts() -> None:
    """Where a sentence names no council the context must tell."""
    assert about("Leaders were good.") == [""]
    assert Span(0, 0).of("x") == ""


def test_a_relative_clause_is_about_the_one_before_it() -> None:
    """*With neighbouring Leeds, whose services hold* is about Leeds, which else is only beside."""
    text = "Kent County Council works with Leeds City Council, whose own services are good."
    assert about(text) == ["Leeds City Council"]
    assert about("Kent County Council, which works with Leeds City Council, is good.") == [
        "Kent County Council"
    ]


def test_where_somebody_worked_is_not_the_subject() -> None:
    """A grade after somebody's former post is not that employer's."""
    text = "Kent County Council, led by the former Leeds City Council director, was rated good."
    assert about(text) == ["Kent County Council"]
