"""The picture as the page's script takes it."""

import pytest

from kg.render.look import LOOKS
from kg.render.view import Data, key, view
from render import graphs
from render.graphs import BASE


@pytest.fixture(scope="module")
def both() -> tuple[Data, Data]:
    """Return what is drawn first of the small graph, and all the rest."""
    return view(graphs.small())


def test_a_link_to_a_thing_is_the_end_of_its_iri() -> None:
    """What stands after # in an address is the thing's path; a foreign IRI stays whole."""
    assert key(f"{BASE}council/E09000001") == "council/E09000001"
    assert key("https://other.example/x") == "https://other.example/x"


def test_what_is_drawn_first_has_whole_places_in_its_lane(both: tuple[Data, Data]) -> None:
    """Each open thing has a place in whole pixels and a lane, an inspection its report card."""
    first, rest = both
    for number, category, _, x, y, lane, _, *card in first["nodes"]:
        assert isinstance(x, int)
        assert isinstance(y, int)
        assert lane < len(first["lanes"])
        assert category == rest["things"][number]["category"]
        assert bool(card) == (rest["things"][number]["kind"] == "inspection")


def test_everything_is_either_open_or_folded(both: tuple[Data, Data]) -> None:
    """No thing stands in neither part of the data, and none in both."""
    first, rest = both
    ids = [row[0] for row in (*first["nodes"], *rest["folded"])]
    assert sorted(ids) == list(range(first["size"]))


def test_words_say_how_sure_they_are(both: tuple[Data, Data]) -> None:
    """Confidence is told in a word beside its number, and the source by its id."""
    things = both[1]["things"]
    told = next(t for t in things if t["key"] == "quotation/q1")["words"][0]
    source = next(n for n, t in enumerate(things) if t["key"] == "source/a1")
    assert (told["sure"], told["confidence"], told["source"]) == ("sure", 0.95, source)
    assert (told["before"], told["after"]) == ("“", "”")


def test_what_says_nothing_is_left_out_and_nought_is_not_nothing(both: tuple[Data, Data]) -> None:
    """A thing without aliases has no field for them; the council with id 0 is still named."""
    things = both[1]["things"]
    leader = next(t for t in things if t["key"] == "person/leader")
    council = next(t for t in things if t["key"] == "council/E09000001")
    assert leader["also"] == ("A. Brook",)
    assert "also" not in council
    homes = {t.get("council") for t in things}
    assert next(n for n, t in enumerate(things) if t is council) in homes


def test_the_legend_has_every_category(both: tuple[Data, Data]) -> None:
    """Each category has its words for one and many, and those that are there their count."""
    first, _ = both
    assert list(first["looks"]) == list(LOOKS)
    assert first["looks"]["person"]["many"] == "people"
    assert first["counts"]["person"] == 3


def test_a_role_tells_its_post_and_times(both: tuple[Data, Data]) -> None:
    """The line from a person to a council says which post and when, for the slider."""
    roles = [tie for tie in both[1]["ties"] if tie["kind"] == "role"]
    assert {(tie["post"], tie["times"]) for tie in roles} >= {
        ("leader of the council", ("2016-05",)),
        ("leader of the council", ("2019-06",)),
    }


def test_ids_are_whole_numbers_in_the_order_of_the_iris(both: tuple[Data, Data]) -> None:
    """Things are numbered from nought in the order of their IRIs."""
    keys = [thing["key"] for thing in both[1]["things"]]
    assert [BASE + key for key in keys] == sorted(graphs.small())
