"""Gains and losses as printed."""

from kg.evaluate.baseline import Standing
from kg.evaluate.changes import changes_table
from kg.evaluate.compare import compare

TOLD = compare(
    {"x1": {"people": Standing(right=("x2",), false=1)}},
    {
        "x1": {"people": Standing(right=("x3",)), "roles": Standing(false=2)},
        "new": {"people": Standing(right=("Ivo Lund",))},
    },
)


def test_losses_stand_first() -> None:
    """Each change has a line with its article and fact, losses before gains."""
    lines = changes_table(TOLD).splitlines()
    assert lines[0] == (
        "Since the baseline: 1 right gained, 1 lost; 2 false more, 1 fewer. "
        "New articles: 1, with 1 right and 0 false."
    )
    assert [line.split() for line in lines[4:]] == [
        ["lost", "people", "x1", "x2"],
        ["more", "false", "roles", "x1", "2,", "were", "0"],
        ["gained", "people", "x1", "x3"],
        ["fewer", "false", "people", "x1", "0,", "were", "1"],
    ]


def test_figures_alone() -> None:
    """Where names are not to be told, only how many changes a kind has is."""
    told = changes_table(TOLD, named=False)
    assert not any(word in told for word in ("x1", "x2", "x3"))
    assert [line.split() for line in told.splitlines()[4:]] == [
        ["lost", "people", "1"],
        ["more", "false", "roles", "2"],
        ["gained", "people", "1"],
        ["fewer", "false", "people", "1"],
    ]


def test_hashes_are_told_by_their_names() -> None:
    """Where a hash's words are known they stand in its place."""
    lines = changes_table(TOLD, names={"x1": "good-news", "x2": "Ann Bell"}).splitlines()
    assert lines[4].split() == ["lost", "people", "good-news", "Ann", "Bell"]


def test_no_change_is_one_line() -> None:
    """Where nothing changed there is no table."""
    same = compare({"a": {}}, {"a": {}})
    assert changes_table(same) == (
        "Since the baseline: 0 right gained, 0 lost; 0 false more, 0 fewer.\n"
    )
