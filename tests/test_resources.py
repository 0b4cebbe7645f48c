"""Where shipped files lie."""

from pathlib import Path

import pytest

from kg import resources
from kg.errors import BuildError


def test_checkout() -> None:
    """In a checkout the shipped files lie at its top."""
    root = Path(__file__).parents[1]
    assert resources.path("data/reference/councils.csv").samefile(
        root / "data/reference/councils.csv"
    )
    assert resources.path("data/articles").is_dir()


def test_wheel_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the package holds its own copy, that one is taken."""
    (tmp_path / "ontology").mkdir()
    monkeypatch.setattr(resources, "_PACKAGED", tmp_path)
    assert resources.path("ontology") == tmp_path / "ontology"


def test_damaged_installation() -> None:
    """A file that is nowhere is told by name."""
    with pytest.raises(BuildError, match=r"lacks data/none\.csv"):
        resources.path("data/none.csv")
