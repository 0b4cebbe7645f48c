"""Which qualifiers hold at a place."""

from extract.examples import document
from kg.extract.base import read
from kg.extract.qualified import cued, qualifiers_at, with_qualifiers
from kg.model.article import Article
from kg.model.mention import DateMention, Qualifier
from kg.model.span import Span
from kg.text.parse import parse

TEXT = "Inspectors will return in May. The council was rated good in 2019."


def test_a_place_has_the_qualifiers_that_reach_it() -> None:
    """The month of a visit to come is planned, the year of the grade is not."""
    found = document(TEXT, "qualifier")
    assert qualifiers_at(found, TEXT.index("May")) == {Qualifier.PLANNED}
    assert qualifiers_at(found, TEXT.index("2019")) == frozenset()


def test_a_cue_is_found_in_its_own_region_only() -> None:
    """A region without the cue has none."""
    found = document(TEXT, "qualifier")
    assert cued(found, Qualifier.PLANNED, Span(0, 30))
    assert not cued(found, Qualifier.PLANNED, Span(30, len(TEXT)))


def test_every_mention_carries_its_qualifiers() -> None:
    """Qualifiers are set when an extractor has yielded a mention, once for all who read it."""
    found = read(parse(Article(key="a", name="a", text=TEXT)))
    may, year = found.of(DateMention)
    assert may.qualifiers == {Qualifier.PLANNED}
    assert not year.qualifiers
    assert [m.qualifiers for m in with_qualifiers(found, [may])] == [{Qualifier.PLANNED}]
