"""Printed dates that a publisher's page repeats over unrelated articles."""

from dataclasses import replace

import pytest

import make
from kg.model.dossier import Account
from kg.resolve.template_dates import repeated

DAY = "2019-03-08"


def story(
    key: str, gss: str, *, publisher: str | None = "Weekly", stated: str = DAY, belied: bool = False
) -> Account:
    """Return an article on one council with its printed date."""
    article = make.article(key, stated=stated, publisher=publisher, stated_words=f"date {stated}")
    conflict = replace(make.conflict(), subject=f"source/{key}")
    return replace(
        make.account(key, councils=(make.council(gss),), conflicts=(conflict,) if belied else ()),
        article=article,
    )


def test_a_date_over_unrelated_stories_of_which_one_cannot_be_right() -> None:
    """Three councils, one printed day, one text that tells of a later visit: none is dated."""
    stories = [story("a", "E1", belied=True), story("b", "E2"), story("c", "E3")]

    assert repeated(stories) == {"a", "b", "c"}


@pytest.mark.parametrize(
    "stories",
    [
        # a newspaper's real day has stories on several councils
        [story("a", "E1"), story("b", "E2"), story("c", "E3")],
        # one that cannot be right is that one's own matter
        [story("a", "E1", belied=True), story("b", "E2")],
        # three stories on one council are of one day
        [story("a", "E1", belied=True), story("b", "E1"), story("c", "E1")],
        # other publishers' days have nothing to do with it
        [story("a", "E1", belied=True), story("b", "E2"), story("c", "E3", publisher="Daily")],
        # nor have other days
        [story("a", "E1", belied=True), story("b", "E2"), story("c", "E3", stated="2019-03-09")],
    ],
)
def test_what_is_no_constant(stories: list[Account]) -> None:
    """Chance and a busy day are not taken for a page's constant."""
    assert repeated(stories) == frozenset()


def test_half_of_all_that_a_publisher_dates() -> None:
    """One day over five councils, where the publisher has hardly any other, is a constant."""
    same = [story(f"a{n}", f"E{n}") for n in range(5)]
    others = [story(f"b{n}", f"E{n}", stated=f"2020-01-0{n + 1}") for n in range(6)]

    assert repeated([*same, *others[:5]]) == {a.article.key for a in same}
    assert repeated([*same, *others]) == frozenset()


def test_without_a_publisher_the_line_must_be_the_same() -> None:
    """Pages of an unknown publisher are told by the form of the line."""
    stories = [
        story("a", "E1", publisher=None, belied=True),
        story("b", "E2", publisher=None),
        story("c", "E3", publisher=None),
    ]
    other = replace(stories[2], article=replace(stories[2].article, stated_words="8 March 2019"))

    assert repeated(stories) == {"a", "b", "c"}
    assert repeated([*stories[:2], other]) == frozenset()
