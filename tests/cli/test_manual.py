"""The manual."""

from kg.cli.group import COMMANDS
from kg.cli.manual import manual


def test_a_section_each() -> None:
    """Each command has a section with its help."""
    text = manual()
    assert [f"## `kg {name}`" in text for name in COMMANDS] == [True] * len(COMMANDS)
    assert "Usage: kg build" in text
    assert not [line for line in text.splitlines() if line != line.rstrip()]
