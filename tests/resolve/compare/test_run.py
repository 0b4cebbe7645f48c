"""Comparing the press with the reports."""

from itertools import permutations

import compared
from kg.model.article import Article
from kg.pipeline.read import read_article
from kg.resolve.link import link

GOOD = "Trafford Council's children's services were rated good by Ofsted after an inspection in June 2019."
OTHER = "Trafford Council was rated good in June 2019. Inspectors said families “wait too long”."


def test_without_a_report_there_is_nothing_to_compare() -> None:
    """Two papers alone are never held against one another here."""
    accounts = [
        read_article(Article(key=k, name=k, text=t)) for k, t in (("a", GOOD), ("b", OTHER))
    ]

    assert link(accounts).comparisons == ()


def test_the_order_of_sources_makes_no_difference() -> None:
    """The same comparisons come of any order of the same sources."""
    accounts = [
        compared.report(),
        read_article(Article(key="a", name="a", text=GOOD)),
        read_article(Article(key="b", name="b", text=OTHER)),
    ]
    first = link(accounts).comparisons
    assert first
    for shuffled in permutations(accounts):
        assert link(shuffled).comparisons == first


def test_comparisons_are_sorted_and_unique() -> None:
    """Each comparison stands once, by its key."""
    keys = [c.key for c in compared.of(OTHER)]

    assert keys == sorted(set(keys))
