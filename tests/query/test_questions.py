"""Forty questions are answered on the shipped graph, with the rows that were looked at and kept."""

import json

import pytest
from pyoxigraph import Store

from built import SHIPPED
from kg.pipeline import build
from kg.query.catalogue import find, queries
from kg.query.run import rows
from kg.store.graph import open_store
from query.questions import KEPT, Asked, asked, questions, single

EVERY = {ask.words: ask for _, answer in questions().values() for ask in asked(answer)}


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """The graph of the shipped articles."""
    out = tmp_path_factory.mktemp("shipped") / "out"
    build([SHIPPED], out, page=False)
    return open_store(out)


def test_there_are_forty_questions() -> None:
    """Each has its number, its question and the query that answers it."""
    found = questions()

    assert list(found) == list(range(1, 41))
    assert all(question.endswith("?") for question, _ in found.values())
    assert all(asked(answer) for _, answer in found.values())


@pytest.mark.parametrize("ask", EVERY.values(), ids=lambda a: a.words)
def test_the_page_names_what_is_there(ask: Asked) -> None:
    """Every query that the page names exists, and so do its parameters."""
    assert ask.query in queries()
    assert set(ask.values) <= set(find(ask.query).params)


def test_single_parameters_are_some_querys() -> None:
    """A parameter that an answer names alone is one of its queries'."""
    for _, answer in questions().values():
        known = {name for ask in asked(answer) for name in find(ask.query).params}
        assert set(single(answer)) <= known


@pytest.mark.parametrize("ask", EVERY.values(), ids=lambda a: a.words)
def test_the_answer_is_the_one_that_was_kept(ask: Asked, shipped: Store) -> None:
    """The rows on the shipped graph are those that a person found right."""
    if ask.query == "trail":
        pytest.skip("asked of one thing only: test_a_trail_leads_to_words")
    kept = json.loads(KEPT.read_text(encoding="utf-8"))

    assert rows(shipped, find(ask.query), ask.values) == kept[ask.words]


def test_a_trail_leads_to_words(shipped: Store) -> None:
    """Of one judgement, its evidence and nothing of any other thing."""
    judgement = rows(shipped, find("judgements"))[0]["judgement"]

    found = rows(shipped, find("trail"), {"subject": judgement})

    assert found
    assert {row["subject"] for row in found} == {judgement}
    assert all(row["text"] and row["rule"] and row["confidence"] for row in found)


def test_nothing_else_is_kept() -> None:
    """A question that the page no longer asks has no rows in the file."""
    kept = json.loads(KEPT.read_text(encoding="utf-8"))

    assert set(kept) == {words for words, ask in EVERY.items() if ask.query != "trail"}
