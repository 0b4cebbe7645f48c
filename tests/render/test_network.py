"""The picture of a store: its things, ties, words in context, and the part each stands in."""

from dataclasses import replace

import networkx as nx
import pytest

import make
import sample
from kg.model.record import Dossier
from kg.model.terms import Area, Grade, InspectionType, QuotationKind
from kg.rdf.mapping import triples
from kg.render.network import home, network
from kg.render.thing import Fact
from kg.store.graph import load_triples

ID = sample.ID
BODY = f"{ID}council/E09000026"


@pytest.fixture(scope="module")
def told() -> "nx.MultiDiGraph[str]":
    """Return the picture of two sources on one council, with the sources' texts."""
    return network(load_triples(sample.triples()), sample.TEXTS)


@pytest.fixture(scope="module")
def every() -> "nx.MultiDiGraph[str]":
    """Return the picture of a dossier with one record of every class, without texts."""
    return network(load_triples(triples(make.dossier())))


def facts(graph: "nx.MultiDiGraph[str]", node: str) -> dict[str, str]:
    """Return a thing's facts by name, the last of each."""
    return {fact.name: fact.value for fact in graph.nodes[node]["facts"]}


def labels(graph: "nx.MultiDiGraph[str]", source: str, target: str) -> list[str]:
    """Return what ties one thing to another."""
    return [data["label"] for _, b, data in graph.out_edges(source, data=True) if b == target]


def test_every_class_of_record_has_its_thing(every: "nx.MultiDiGraph[str]") -> None:
    """A record of each class is drawn, a role as the tie between its person and its body."""
    kinds = {every.nodes[node]["kind"] for node in every}
    assert kinds == {
        "council",
        "agency",
        "service",
        "source",
        "person",
        "inspection",
        "judgement",
        "finding",
        "recommendation",
        "quotation",
        "conflict",
    }
    assert labels(every, f"{ID}person/a1-0", BODY) == ["council leader"]


def test_each_thing_has_all_attributes_and_some_words_to_show(
    every: "nx.MultiDiGraph[str]",
) -> None:
    """Nothing is drawn without a label, and all but sources have the words they were read from."""
    for node in every:
        data = every.nodes[node]
        assert data["label"]
        assert data["title"]
        assert data["evidence"] or data["kind"] == "source", node


def test_words_stand_in_their_context(told: "nx.MultiDiGraph[str]") -> None:
    """Before and after the words stands the rest of their paragraph, no more."""
    (words,) = told.nodes[f"{ID}person/p1"]["evidence"]
    assert words.exact == "Ann Bell"
    assert words.before == "Council leader "
    assert words.after == " said: “We are proud of it.”"
    assert (words.name, words.rule, words.confidence) == ("The paper", "person.name", 0.9)
    assert words.source == f"{ID}source/paper"


def test_a_long_paragraph_is_shown_in_part() -> None:
    """Context is cut between words and says so with an ellipsis."""
    text = "earlier " * 80 + "Words" + " later" * 80
    article = make.article(text=text)
    piece = make.evidence(start=640)
    one = replace(make.council(), evidence=(piece,))
    note = replace(make.dossier().articles[0], article=article)
    graph = network(load_triples(triples(Dossier(articles=(note,), councils=(one,)))), {"a1": text})
    (words,) = graph.nodes[BODY]["evidence"]
    assert words.before.startswith("… earlier ")
    assert words.after.endswith(" later …")
    assert len(words.before) < 270 > len(words.after)


def test_another_text_gives_no_context() -> None:
    """Where a text does not hold the words at their place, nothing is shown round them."""
    graph = network(load_triples(triples(make.dossier())), {"a1": "Quite another text."})
    assert {w.before + w.after for w in graph.nodes[BODY]["evidence"]} == {""}


def test_without_texts_the_exact_words_remain(every: "nx.MultiDiGraph[str]") -> None:
    """The graph alone has the words and not what stands round them."""
    (words,) = every.nodes[BODY]["evidence"]
    assert (words.exact, words.before, words.after) == ("Words", "", "")


def test_an_inspection_tells_its_time_as_each_source_does(told: "nx.MultiDiGraph[str]") -> None:
    """The best time stands first, and what each source says of it follows."""
    node = f"{ID}inspection/i1"
    assert told.nodes[node]["label"] == "Full inspection\n29 April to 3 May 2019"
    assert told.nodes[node]["title"] == "Redbridge: full inspection, 29 April to 3 May 2019"
    given = {f.value for f in told.nodes[node]["facts"] if f.name == "As told"}
    assert given == {"spring 2019 – The paper", "29 April to 3 May 2019 – The letter"}
    assert facts(told, node)["Read in"] == "the official report"
    assert {w.page for w in told.nodes[node]["evidence"]} == {None, 1}


def test_a_grade_is_named_with_its_word(told: "nx.MultiDiGraph[str]") -> None:
    """A grade's label has area and word, and says where a better source gives another."""
    assert told.nodes[f"{ID}judgement/j2"]["label"] == "Overall: Outstanding"
    assert told.nodes[f"{ID}judgement/j1"]["label"] == "Overall: Good (disputed)"
    assert told.nodes[f"{ID}judgement/j1"]["category"] == "grade Good"
    assert "Disputed" in facts(told, f"{ID}judgement/j1")


def test_a_person_is_shown_with_role_and_time(told: "nx.MultiDiGraph[str]") -> None:
    """A person's role names its body and when a source shows the person in it."""
    data = told.nodes[f"{ID}person/p1"]
    assert data["label"] == "Ann Bell\nCouncil leader"
    role = "council leader, Redbridge (seen in it: 2019)"
    assert data["facts"][0] == Fact(name="Role", value=role, to=BODY)
    assert facts(told, f"{ID}person/p1")["Also printed"] == "Bell"


def test_spoken_words_look_spoken_and_reported_ones_do_not() -> None:
    """Only a speaker's own words are set as a quotation."""
    own = make.quotation()
    reported = replace(own, key="quotation/2", kind=QuotationKind.INDIRECT)
    dossier = replace(make.dossier(), quotations=(own, reported))
    graph = network(load_triples(triples(dossier)))
    spoken = graph.nodes[f"{ID}quotation/a1-We%20are%20pleased."]
    assert (spoken["quote"], spoken["label"]) == (True, "“We are pleased.”")
    assert (graph.nodes[f"{ID}quotation/2"]["quote"]) is False
    assert facts(graph, f"{ID}quotation/2")["How"] == "reported, not word for word"


def test_a_disagreement_hangs_on_its_subject(told: "nx.MultiDiGraph[str]") -> None:
    """Both values stand with their sources, the one that ranks higher marked."""
    node = f"{ID}conflict/c1"
    assert labels(told, f"{ID}inspection/i1", node) == ["sources disagree"]
    assert facts(told, node)["One says"] == "Good – The paper"
    assert facts(told, node)["Another says"] == "Outstanding – The letter (ranks higher)"


def test_a_council_that_took_another_s_place_is_told(every: "nx.MultiDiGraph[str]") -> None:
    """An abolished council names its successors; those no source speaks of are not drawn."""
    cumbria = make.council("E10000006", "Cumbria")
    graph = network(load_triples(triples(replace(make.dossier(), councils=(cumbria,)))))
    now = {f.value for f in graph.nodes[f"{ID}council/E10000006"]["facts"] if f.name == "Now"}
    assert now == {"Cumberland", "Westmorland and Furness"}
    assert sum(graph.nodes[node]["kind"] == "council" for node in graph) == 1
    assert "Now" not in facts(every, BODY)


def test_what_leads_to_one_council_stands_in_its_part(told: "nx.MultiDiGraph[str]") -> None:
    """People, quotations and sources stand with the only council they are tied to."""
    for path in ("person/p1", "quotation/q1", "source/paper", "inspection/i1", "conflict/c1"):
        assert home(told, f"{ID}{path}") == BODY, path


def test_what_leads_to_two_councils_stands_apart_and_its_ties_are_quiet() -> None:
    """An article on two councils belongs to neither, and no line crosses the picture."""
    kent = make.council("E10000016", "Kent")
    there = make.inspection(number=1, council_key=kent.key, kind=InspectionType.SHORT)
    given = make.dossier()
    dossier = replace(
        given,
        councils=(*given.councils, kent),
        inspections=(*given.inspections, there),
        judgements=(*given.judgements, make.judgement(there.key, Grade.POOR, Area.COUNT)),
    )
    graph = network(load_triples(triples(dossier)))
    assert home(graph, f"{ID}source/a1") is None
    for a, b, data in graph.edges(data=True):
        assert data["quiet"] or home(graph, a) == home(graph, b)


def test_each_tie_leads_between_things_that_are_drawn(every: "nx.MultiDiGraph[str]") -> None:
    """No tie makes a node that has no label of its own."""
    assert all("kind" in data for _, data in every.nodes(data=True))
    assert all({"label", "inverse", "quiet"} <= set(d) for *_, d in every.edges(data=True))


def test_a_disagreement_on_dates_is_told_in_words(every: "nx.MultiDiGraph[str]") -> None:
    """The two times of a disagreement read as a person says them."""
    told = "Disagreement on the date: 8 March 2019 or April to May 2019"
    assert every.nodes[f"{ID}conflict/1"]["title"] == told
