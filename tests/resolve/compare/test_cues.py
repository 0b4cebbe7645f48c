"""The tables and patterns that the comparison goes by."""

import time

import pytest

from kg.resolve.compare.cues import AIM, DENIES, FIGURE, LABEL, NARROWED, RANK, SPEAKS


@pytest.mark.parametrize(
    "text", ["plans so that they receive", "plans to improve", "in order to help"]
)
def test_what_is_aimed_at_is_told(text: str) -> None:
    """An aim is no finding."""
    assert AIM.search(text)


@pytest.mark.parametrize(
    "text", ["plans are clear", "leaders plan well", "ensures that children are safe"]
)
def test_what_is_done_is_no_aim(text: str) -> None:
    """Plans that are there, and work that has its effect, are found."""
    assert not AIM.search(text)


@pytest.mark.parametrize(
    "text", ["are not seen", "too many moves", "variable practice", "a lack of beds"]
)
def test_denial_and_want(text: str) -> None:
    """Words of denial or of want turn what they stand beside."""
    assert DENIES.search(text)


@pytest.mark.parametrize(
    ("text", "whom"),
    [("some children wait", "children"), ("a very small number of care leavers", "care")],
)
def test_so_many_of_whom(text: str, whom: str) -> None:
    """A small quantity names whom it is of."""
    found = NARROWED.search(text)

    assert found is not None
    assert found["whom"] == whom


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("lost 60 per cent of it", "60 per cent"),
        ("lost 60per cent", "60per cent"),
        ("paid £1.2m for it", "£1.2m"),
        ("fell from 63 to 29", "from 63 to 29"),
    ],
)
def test_figures(text: str, figure: str) -> None:
    """Shares, sums and changes are figures that can be checked."""
    found = FIGURE.search(text)

    assert found is not None
    assert found.group() == figure


@pytest.mark.parametrize("text", ["from 10 to 14 June", "from 2013 to 2015", "in April and May"])
def test_times_are_no_figures(text: str) -> None:
    """Days and years are compared as times."""
    assert not FIGURE.search(text)


@pytest.mark.parametrize(
    "text",
    [
        "the lowest funded London borough",
        "among the top performers",
        "the best services in the country",
    ],
)
def test_ranks(text: str) -> None:
    """A place among others is a claim that can be checked."""
    assert RANK.search(text)


@pytest.mark.parametrize(
    "text", ["the most vulnerable children", "the highest grade", "our first visit"]
)
def test_superlatives_are_no_ranks(text: str) -> None:
    """A superlative alone places nobody among others."""
    assert not RANK.search(text)


def test_labels_of_a_title_page() -> None:
    """A line that names the inspector or the days finds nothing."""
    assert LABEL.match("lead inspector ann sample")
    assert not LABEL.match("leaders know their services")


def test_somebody_speaks() -> None:
    """A report lets children and staff speak."""
    assert SPEAKS.search("One young person told inspectors, ")
    assert not SPEAKS.search("the team known as ")


@pytest.mark.parametrize("pattern", [AIM, DENIES, FIGURE, NARROWED, RANK, SPEAKS])
def test_patterns_are_linear(pattern: "object") -> None:
    """Ten times the text takes about ten times as long, whatever it repeats."""
    assert hasattr(pattern, "search")
    for piece in ("top ", "from 1,", "some of the ", "children said ", "one in "):
        begun = time.perf_counter()
        pattern.search(piece * 20_000)
        assert time.perf_counter() - begun < 2
