"""Rows as a pandas frame."""

import sys
from datetime import date

import pytest

from kg.errors import SettingsError
from kg.library.frame import frame
from kg.library.graph import Graph


def test_columns_have_their_types() -> None:
    """Whole numbers stay whole beside a gap, days can be plotted, truths are such."""
    rows = [("a", 1, date(2019, 5, 3), True, 0.5), ("b", None, None, None, None)]
    found = frame(("name", "number", "day", "sure", "share"), rows)
    kinds = [str(kind) for kind in found.dtypes]
    assert kinds[1] == "Int64"
    assert kinds[2].startswith("datetime64")
    assert kinds[3:] == ["boolean", "float64"]
    assert found["number"].isna().tolist() == [False, True]


def test_a_frame_of_the_graph(graph: Graph) -> None:
    """A question's answer is a frame in one call, addresses as plain text."""
    found = graph.query("judgements").to_frame()
    assert found["grade"].tolist() == ["Good", "Good", "Outstanding"]
    assert {type(cell) for cell in found["inspection"]} == {str}
    assert graph.query("judgements").df().equals(found)


def test_without_pandas(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where pandas is not installed, the message says how to get it."""
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(SettingsError, match=r"kg-inspections\[frames\]"):
        frame(("a",), [("b",)])
