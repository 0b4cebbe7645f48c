"""Where a service's name begins and ends, and which of its names it goes by."""

import re

import pytest

from kg.extract.service_names import (
    described,
    is_bare,
    is_way,
    trimmed,
    under_one_name,
    widened,
)
from kg.model.mention import ServiceMention
from kg.model.span import Span


@pytest.mark.parametrize(
    ("name", "kind", "bare"),
    [
        ("Children’s", "services", True),
        ("Ashby and Sandwold", "teams", True),
        ("Early", "service", True),
        ("First Contact", "service", False),
        ("ECIRS", "team", False),
        ("Safe Steps", "team", False),
    ],
)
def test_too_little_of_a_name(name: str, kind: str, bare: bool) -> None:  # noqa: FBT001 - a table
    """One plain word or a list of places with *services* or *teams* is no name."""
    assert is_bare(name, kind) is bare


def test_a_way_of_working_has_a_name_of_its_own() -> None:
    """*Safe Steps workers* go by a name, *family support workers* by what they do."""
    assert is_way("Safe Steps", "workers")
    assert not is_way("Steps", "workers")
    assert not is_way("family support", "workers")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Bright Start", "Bright Start"),
        ("Bright Start", "Bright Start"),
        ("‘Bright Start’", "Bright Start"),
    ],
)
def test_a_name_without_its_article_and_marks(text: str, name: str) -> None:
    """An article that a sentence began with and a closing mark are none of the name."""
    start = 1 if text[0] == "‘" else 0
    assert trimmed(text, Span(start, len(text))).of(text) == name


def _mention(text: str, name: str, start: int) -> ServiceMention:
    """Return a service's name where it stands in a text."""
    place = text.index(name, start)
    return ServiceMention(
        span=Span(place, place + len(name)), text=name, rule="service.test", name=name
    )


def test_a_short_form_goes_under_the_longer_name() -> None:
    """*MASH* is the multi-agency safeguarding hub whose first letters it has."""
    text = "The multi-agency safeguarding hub is quick. Staff of the MASH are proud."
    found = [_mention(text, "multi-agency safeguarding hub", 0), _mention(text, "MASH", 40)]
    names = {m.name for m in under_one_name(text, found)}
    assert names == {"multi-agency safeguarding hub"}
    alone = [_mention(text, "MASH", 40)]
    assert [m.name for m in under_one_name(text, alone)] == ["MASH"]


def test_description_before_a_kind() -> None:
    """The words of a description are taken in, those of the sentence are not."""
    text = "They liked the intensive parenting support team."
    kind = re.search("team", text)
    assert kind is not None
    found = described(text, Span(0, len(text)), kind)
    assert found is not None
    assert found.of(text) == "intensive parenting support team"


def test_usual_name_with_its_description() -> None:
    """A usual name takes in what describes it, but no other name with *the* between."""
    for text in ("The intensive fostering team", "the advice and the fostering team"):
        usual = re.search("fostering team", text)
        assert usual is not None
        found = widened(text, Span(0, len(text)), usual, Span(*usual.span()))
        assert found.of(text) in {"intensive fostering team", "fostering team"}
