"""An inspection's report card."""

from kg.model.terms import Area, Grade
from kg.render.card import card
from kg.render.look import judgement
from kg.render.thing import Thing, Tie
from render import graphs
from render.graphs import BASE

MADE = f"{BASE}inspection/E09000001-2016"


def test_the_card_tells_the_overall_grade_and_a_square_for_each_area() -> None:
    """The overall grade is a word, the others are squares, and findings are counted."""
    made = card(graphs.small(), MADE)
    assert (made.grade, made.word) == (judgement(Grade.GOOD), "Good")
    assert made.pips == (judgement(Grade.REQUIRES_IMPROVEMENT),)
    assert made.found == (2, 1, 0)


def test_a_long_word_stands_on_two_lines_and_a_card_is_as_wide_as_its_word() -> None:
    """Requires improvement is the longest of the grades, and no word sticks out."""
    graph = graphs.small()
    node = f"{BASE}judgement/E09000001-2016-overall"
    graph.nodes[node]["category"] = judgement(Grade.REQUIRES_IMPROVEMENT)
    assert card(graph, MADE).word == "Requires\nimprovement"
    assert card(graph, MADE).width > card(graphs.small(), MADE).width


def test_an_inspection_without_grades_is_a_small_sign() -> None:
    """What gave no grade that is known has neither word nor square."""
    graph = graphs.small()
    graph.remove_nodes_from([f"{MADE}".replace("inspection/", "judgement/") + "-overall"])
    half = card(graph, MADE)
    assert (half.word, len(half.pips)) == ("", 1)
    area = f"-{Area.CARE_COMBINED.name.lower()}"
    graph.remove_node(MADE.replace("inspection/", "judgement/") + area)
    assert card(graph, MADE).width < half.width


def test_a_disagreement_over_a_grade_is_counted_on_the_card() -> None:
    """The card of an inspection warns of what its sources dispute."""
    graph = graphs.small()
    thing = Thing(kind="conflict", category="conflict", label="x", title="x")
    dispute = graphs.add(graph, "conflict/1", thing)
    grade = f"{BASE}judgement/E09000001-2016-overall"
    graphs.tie(graph, grade, dispute, Tie(kind="conflict", label="x", inverse="x"))
    assert card(graph, MADE).found == (2, 1, 1)
