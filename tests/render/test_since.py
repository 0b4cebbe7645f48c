"""From which year a thing is known."""

import pytest

from kg.render.since import since
from kg.render.thing import Thing
from render import graphs
from render.graphs import BASE


@pytest.fixture(scope="module")
def known() -> dict[str, int | None]:
    """Return the years of the small graph, with a dated source and words of it."""
    graph = graphs.small()
    source = Thing(kind="source", category="source", label="x", title="x", when="2018-03-01")
    graphs.add(graph, "source/a2", source)
    said = graphs.words("Words.", source="a2")
    thing = Thing(
        kind="quotation", category="quotation", label="x", title="Words.", evidence=(said,)
    )
    graphs.add(graph, "quotation/q2", thing)
    return since(graph)


def test_an_inspection_and_what_it_gave_belong_to_its_year(
    known: dict[str, int | None],
) -> None:
    """A grade is known from the year in which inspectors came."""
    assert known[f"{BASE}inspection/E09000001-2019-04-29/2019-05-03"] == 2019
    assert known[f"{BASE}judgement/E09000001-2016-overall"] == 2016
    assert known[f"{BASE}finding/E09000001-2016-0"] == 2016


def test_a_person_is_known_from_the_first_time_in_a_post(known: dict[str, int | None]) -> None:
    """Who follows in a post comes later into the picture."""
    assert known[f"{BASE}person/leader"] == 2016
    assert known[f"{BASE}person/next"] == 2019


def test_words_are_known_from_the_year_of_their_source(known: dict[str, int | None]) -> None:
    """A source without a day belongs to the last inspection that it tells of."""
    assert known[f"{BASE}quotation/q2"] == known[f"{BASE}source/a2"] == 2018
    assert known[f"{BASE}source/a1"] == 2019


def test_councils_were_always_there(known: dict[str, int | None]) -> None:
    """A council, and an inspection without a year, are in the picture of every year."""
    assert known[f"{BASE}council/E09000001"] is None
    assert known[f"{BASE}inspection/E09000002-XXXX-04"] is None
