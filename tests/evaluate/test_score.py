"""Scores of an article's facts."""

import json
from pathlib import Path

import pytest

from kg.evaluate.gold import Gold, load, parse
from kg.evaluate.score import Credit, Scores, score, score_all
from kg.evaluate.tally import Tally

GOLD = parse(
    json.dumps(
        {
            "relevant": True,
            "councils": [{"name": "Kent"}],
            "people": [{"name": "Ann Bell", "roles": [{"title": "council leader"}]}],
            "inspections": [
                {"id": "i1", "council": "Kent", "type": "full", "when": "2022-05"},
                {"id": "i0", "council": "Kent", "type": "unknown", "when": "2017"},
            ],
            "judgements": [
                {"inspection": "i1", "area": "overall", "grade": "Outstanding"},
                {"inspection": "i0", "area": "overall", "grade": "Good"},
                {"inspection": "i1", "area": "three of four areas", "grade": "Good"},
            ],
            "findings": [{"polarity": "strength", "sentence": "Leaders know their services well"}],
            "statements": [
                {"speaker": "Ann Bell", "kind": "direct", "first_words": "I am proud of every"},
                {"speaker": "Ann Bell", "kind": "indirect", "first_words": "more would be spent"},
            ],
            "services": ["front door"],
            "agencies": ["Kent Police"],
        }
    ).encode(),
    "kent.json",
)

PERFECT: dict[str, list[dict[str, str]]] = {
    "councils": [{"name": "Kent"}],
    "people": [{"name": "Ann Bell"}],
    "roles": [{"name": "Ann Bell", "role": "leader of the council"}],
    "inspections": [
        {"inspection": "a", "council": "Kent", "type": "full", "when": "2022-05-09/2022-05-13"},
        {"inspection": "b", "council": "Kent", "type": "unknown", "when": "2017"},
    ],
    "judgements": [
        {
            "inspection": "a",
            "council": "Kent",
            "when": "2022-05",
            "area": "overall",
            "grade": "Outstanding",
        },
        {"inspection": "b", "council": "Kent", "when": "2017", "area": "overall", "grade": "Good"},
    ],
    "findings": [{"sentence": "Leaders know their services well.", "polarity": "strength"}],
    "quotations": [{"speaker": "Ann Bell", "kind": "direct", "text": "I am proud of every one."}],
    "services": [{"name": "front door"}],
    "agencies": [{"name": "the Kent Police"}],
}


def _tally(scores: Scores, kind: str) -> Tally:
    return next(tally for tally in scores.tallies() if tally.kind == kind)


def test_all_right() -> None:
    """Rows that hold every fact and no other score one in every kind."""
    tallies = score(GOLD, PERFECT).tallies()
    assert [tally.f1 for tally in tallies] == [1.0] * len(tallies)


def test_nothing_found() -> None:
    """No rows: nothing is right, precision has no value and recall is nought."""
    everything = _tally(score(GOLD, {}), "all")
    assert (everything.gold, everything.found, everything.right) == (11, 0, 0)
    assert everything.precision is None
    assert everything.recall == 0.0


@pytest.mark.parametrize(
    ("kind", "extra"),
    [
        ("councils", {"name": "Medway"}),
        ("people", {"name": "Ann Bell-Smith"}),
        ("roles", {"name": "Ann Bell", "role": "mayor"}),
        ("inspections", {"inspection": "c", "council": "Kent", "type": "full"}),
        ("judgements", {"inspection": "a", "council": "Kent", "area": "leaders", "grade": "Good"}),
        ("findings", {"sentence": "Leaders know their services well.", "polarity": "weakness"}),
        ("quotations", {"speaker": "Ofsted", "kind": "direct", "text": "I am proud of every one"}),
        ("services", {"name": "back door"}),
        ("agencies", {"name": "Kent"}),
    ],
)
def test_a_false_row_costs_precision(kind: str, extra: dict[str, str]) -> None:
    """A fact that the gold does not have is false, in each kind."""
    scores = score(GOLD, {**PERFECT, kind: [*PERFECT[kind], extra]})
    tally = _tally(scores, kind)
    assert tally.recall == 1.0
    assert tally.found == tally.right + 1


@pytest.mark.parametrize(
    ("kind", "extra"),
    [
        ("quotations", {"speaker": "Ofsted", "kind": "indirect", "text": "it was well led"}),
        ("quotations", {"speaker": "Ann Bell", "kind": "direct", "text": "more would be spent"}),
        (
            "judgements",
            {"inspection": "a", "council": "Kent", "area": "two of three areas", "grade": "Good"},
        ),
        (
            "findings",
            {"sentence": "Leaders know their services well, and staff.", "polarity": "strength"},
        ),
    ],
)
def test_optional_rows_cost_nothing(kind: str, extra: dict[str, str]) -> None:
    """Indirect speech, counts of areas and further findings of a sentence count for nobody."""
    scores = score(GOLD, {**PERFECT, kind: [*PERFECT[kind], extra]})
    tally = _tally(scores, kind)
    assert tally.f1 == 1.0


def test_wrong_year_is_missed_and_false() -> None:
    """An inspection in the wrong year is both missed and false."""
    rows = [{"inspection": "a", "council": "Kent", "type": "full", "when": "2021"}]
    scores = score(GOLD, {"inspections": rows})
    (outcome,) = [o for o in scores.outcomes if o.kind == "inspections"]
    assert outcome.false == ("Kent: full, 2021",)
    assert len(outcome.missed) == 2


def test_each_counted_fact_has_its_credit() -> None:
    """Right and false facts carry their rules; what counts for nobody carries none."""
    rows = [
        {
            "speaker": "Ann Bell",
            "kind": "direct",
            "text": "I am proud of every one",
            "rules": "q.a",
        },
        {"speaker": "Ann Bell", "kind": "direct", "text": "Not so", "rules": "q.b"},
        {"speaker": "Ann Bell", "kind": "indirect", "text": "it was well", "rules": "q.c"},
    ]
    (outcome,) = score(GOLD, {"quotations": rows}).of("quotations")
    assert outcome.credits == (
        Credit(rules=("q.a",), right=True),
        Credit(rules=("q.b",), right=False),
    )


def test_article_without_inspection() -> None:
    """An article that reports no inspection is named where one was read all the same."""
    gold = Gold(relevant=False)
    assert score(gold, {"councils": PERFECT["councils"]}, "a").leaks == ()
    assert score(gold, {"inspections": PERFECT["inspections"]}, "a").leaks == ("a",)


def test_rows_are_told_apart_by_source() -> None:
    """Each article answers for its own rows; rows of other sources are left."""
    rows = {
        kind: [{**row, "source": source} for source in ("one", "other") for row in every]
        for kind, every in PERFECT.items()
    }
    scores = score_all({"one": GOLD, "two": GOLD}, rows)
    everything = _tally(scores, "all")
    assert scores.articles == 2
    assert (everything.gold, everything.found, everything.right) == (22, 11, 11)


def test_gold_of_the_repository_agrees_with_itself() -> None:
    """Rows made from a gold file score one against it: the keys lose nothing."""
    folder = Path(__file__).parents[1] / "corpus" / "gold"
    for name, gold in load(folder).items():
        rows = _rows(gold)
        wrong = [o for o in score(gold, rows, name).outcomes if o.missed or o.false]
        assert wrong == []


def _rows(gold: Gold) -> dict[str, list[dict[str, str]]]:
    of = {
        i.id: {"inspection": i.id, "council": i.council or "", "type": i.type}
        for i in gold.inspections
    }
    for i in gold.inspections:
        if i.when:
            of[i.id]["when"] = i.when
    return {
        "councils": [{"name": c.name} for c in gold.councils],
        "people": [{"name": p.name} for p in gold.people],
        "roles": [
            {"name": p.name, "role": r.title, "organisation": r.organisation or ""}
            for p in gold.people
            for r in p.roles
        ],
        "inspections": list(of.values()),
        "judgements": [
            {**of[j.inspection], "area": j.area, "grade": j.grade} for j in gold.judgements
        ],
        "findings": [{"sentence": f.sentence, "polarity": f.polarity} for f in gold.findings],
        "quotations": [
            {"speaker": q.speaker or "", "kind": q.kind, "text": q.first_words}
            for q in gold.quotations
        ],
        "services": [{"name": name} for name in gold.services],
        "agencies": [{"name": name} for name in gold.agencies],
    }
