"""Forty questions are answered on the shipped graph, with the rows that were looked at and kept."""

import json
from dataclasses import replace

import pytest
from pyoxigraph import Store

import make
from built import SHIPPED
from kg.model.terms import Area, Framework, Grade
from kg.pipeline import build
from kg.query.catalogue import find, queries
from kg.query.run import rows
from kg.rdf.mapping import triples
from kg.rdf.schemes import scheme_triples
from kg.store.graph import load_triples, open_store
from query.questions import KEPT, Asked, asked, questions, single, told

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

    assert told(rows(shipped, find(ask.query), ask.values)) == kept[ask.words]


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


def made(**records: object) -> Store:
    """Return the graph of a made dossier with these records in it."""
    full = replace(make.dossier(), **records)  # type: ignore[arg-type]
    return load_triples([*triples(full), *scheme_triples()])


@pytest.mark.parametrize(
    ("framework", "area", "limits"),
    [
        (Framework.ILACS, Area.CARE_LEAVERS, True),
        (Framework.SIF, Area.LEADERSHIP, True),
        # A part of a key area, and an area that limits nothing
        (Framework.SIF, Area.CARE_LEAVERS, False),
        (Framework.ILACS, Area.LEADERS, False),
    ],
)
def test_an_inadequate_area_limits_the_whole(
    framework: Framework, area: Area, *, limits: bool
) -> None:
    """The rule is that of the framework, as in the shapes."""
    seen = replace(make.inspection("2016"), framework=framework)
    grades = (make.judgement(seen.key), make.judgement(seen.key, Grade.INADEQUATE, area))

    found = rows(made(inspections=(seen,), judgements=grades), find("limiting-grades"))

    assert [row["area"] for row in found] == ([area.value] if limits else [])


def test_a_point_that_was_carried_over_is_told_with_both_wordings() -> None:
    """Both lists' words stand side by side, with their times."""
    early, late = make.inspection("2016", number=1), make.inspection("2019", number=2)
    first = replace(make.recommendation(early.key), text="The quality of plans.")
    again = replace(first, key="recommendation/2", inspection=late.key, carried=first.key)
    again = replace(again, text="Plans of good quality.")

    found = rows(
        made(inspections=(early, late), recommendations=(first, again)), find("carried-over")
    )

    assert [(r["from"], r["to"], r["before"], r["after"]) for r in found] == [
        ("2016", "2019", "The quality of plans.", "Plans of good quality.")
    ]


def test_days_to_publication_are_counted_from_the_last_day() -> None:
    """Only times told to the day are counted, of several periods the last."""
    when = "{2019-07-01/2019-07-05,2019-08-07/2019-08-10}"
    seen = replace(make.inspection(when), published="2019-09-10")
    vague = replace(make.inspection("2019-08", number=2), published="2019-09-10")

    found = rows(made(inspections=(seen, vague)), find("publication-times"), {"year": "2019"})

    assert [row["days"] for row in found] == ["31"]
