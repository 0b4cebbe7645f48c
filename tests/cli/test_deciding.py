"""What the commands share by which a person decides."""

from datetime import date
from pathlib import Path

import pytest

from kg.cli.deciding import check_build, check_file, day, taken_back
from kg.errors import GraphError, SettingsError
from kg.model.decision import Decision, Verb

ENTRY = "- wrong: judgement/0000000000000000\n  who: A\n  when: 2024-05-31\n  why: So.\n"


def test_the_day() -> None:
    """A day is today's unless told; what is none is refused."""
    assert day("2024-05-31") == "2024-05-31"
    assert date.fromisoformat(day(None))
    with pytest.raises(SettingsError, match="write the day as"):
        day("31 May")


def test_no_build(tmp_path: Path) -> None:
    """Nothing can be decided of a folder without a build."""
    with pytest.raises(GraphError, match="There is no build"):
        check_build(tmp_path)


def test_decisions_of_another_file(tmp_path: Path) -> None:
    """What the last build went by must not be left behind by writing into another file."""
    (tmp_path / "decisions.yaml").write_text(ENTRY, encoding="utf-8")
    with pytest.raises(SettingsError, match="name their file"):
        check_file(tmp_path / "mine.yaml", tmp_path)
    (tmp_path / "mine.yaml").write_text(ENTRY, encoding="utf-8")
    check_file(tmp_path / "mine.yaml", tmp_path)


@pytest.mark.parametrize(
    ("marks", "told"),
    [(("name/1",), "name/1"), (("name/1", "name/2"), "[name/1, name/2]")],
)
def test_how_to_take_it_back(marks: tuple[str, ...], told: str) -> None:
    """The line to add is the one that the reader of decisions takes."""
    made = Decision(verb=Verb.FORGET, marks=marks, who="A", when="2024-05-31", why="So.")

    assert taken_back(made) == f"- retract: {{forget: {told}}}"
