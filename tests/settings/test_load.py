"""Reading the settings, and knowing where each comes from."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from built import SHIPPED
from kg.errors import SettingsError
from kg.settings import load, settings

ENV = {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}


def test_the_order(tmp_path: Path) -> None:
    """The environment goes before kg.toml, that before pyproject.toml, that before the default."""
    (tmp_path / "pyproject.toml").write_text(
        '[project]\nname = "x"\n\n[tool.kg]\nout = "a"\nformat = "csv"\nlog = "quiet"\n',
        encoding="utf-8",
    )
    (tmp_path / "kg.toml").write_text('# ours\nout = "b"\nformat = "json"\n', encoding="utf-8")
    found = load(tmp_path, {"KG_OUT": "c", "KG_WORKERS": "", "PATH": "/bin"}).found
    told = {name: (one.value, one.origin) for name, one in found.items() if one.is_set}
    assert told == {
        "out": ("c", "KG_OUT"),
        "format": ("json", "kg.toml, line 3"),
        "log": ("quiet", "pyproject.toml, line 7"),
    }
    assert found["colour"].origin == "default"


def test_nothing_is_set(tmp_path: Path) -> None:
    """Without files the defaults hold, and no command is told anything."""
    made = load(tmp_path, {})
    assert made.out == Path("out")
    assert made.graph == "out"
    assert made.defaults("query") == {}
    assert settings() is settings()


def test_what_commands_take(tmp_path: Path) -> None:
    """A setting goes to the commands that have it; the graph is where a build writes."""
    made = load(tmp_path, {"KG_OUT": "made", "KG_FORMAT": "csv", "KG_PORT": "8000"})
    assert made.defaults("export") == {"out": "made", "graph": "made", "port": 8000}
    assert made.defaults("query") == {**made.defaults("export"), "form": "csv"}
    # By --graph this command means one that is there already, instead of building.
    assert "graph" not in made.defaults("evaluate")
    assert load(tmp_path, {"KG_OUT": "made", "KG_GRAPH": "a.ttl"}).graph == "a.ttl"


def test_limits_hold(tmp_path: Path) -> None:
    """What is larger than a setting allows is left out, with the limit told."""
    (tmp_path / "story.txt").write_text("word " * 300_000, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "kg", "build", "story.txt"],
        cwd=tmp_path,
        env={**ENV, "KG_TEXT_MB": "1"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1
    assert b"story.txt" in done.stderr
    assert b"1 MB" in done.stderr, done.stderr


def test_a_project_that_has_nothing_to_do_with_us(tmp_path: Path) -> None:
    """Another project's file is left alone."""
    (tmp_path / "pyproject.toml").write_text('[tool.other]\nkg = "x"\n', encoding="utf-8")
    assert load(tmp_path, {}).out == Path("out")


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        ("kg.toml", 'format = "csv"\nouts = "x"\n', r"kg.toml, line 2: .* outs.* mean out\?"),
        ("kg.toml", 'zzz = "x"\n', "There are: colour, decisions"),
        ("kg.toml", "out = 3\n", "kg.toml, line 1: out: 3 is not a path in quotes"),
        ("kg.toml", "out = \n", r"kg.toml is no TOML: .*line 1"),
        ("pyproject.toml", '[tool]\nkg = "x"\n', "tool.kg must be a table"),
        (
            "pyproject.toml",
            '[x]\nout = 1\n[tool.kg]  # ours\n"log" = "loud"\n',
            "pyproject.toml, line 4: log: 'loud' is not one of quiet",
        ),
        ("pyproject.toml", "[tool]\nkg.colour = true\n", "pyproject.toml, line 1: colour: True"),
    ],
)
def test_a_slip_is_told_with_its_place(tmp_path: Path, file: str, text: str, told: str) -> None:
    """The message has the file, the line, and the nearest name or what is wanted."""
    (tmp_path / file).write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=told):
        load(tmp_path, {})


def test_slips_outside_files(tmp_path: Path) -> None:
    """A variable that is nearly a setting is refused, another program's is not; a file is text."""
    assert load(tmp_path, {"KG_HOME": "/opt/kg", "KG_": "x"}).out == Path("out")
    with pytest.raises(SettingsError, match=r"KG_OUTS: .* mean KG_OUT\?"):
        load(tmp_path, {"KG_OUTS": "x"})
    (tmp_path / "kg.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(SettingsError, match=r"kg\.toml cannot be read"):
        load(tmp_path, {})


def test_addresses_of_ones_own(tmp_path: Path) -> None:
    """Two settings move every address: facts, words of the ontology, rules and questions."""
    story = (SHIPPED / "redbridge-2019-town-story.txt").read_bytes()
    (tmp_path / "story.txt").write_bytes(story)
    (tmp_path / "kg.toml").write_text(
        'things = "https://data.test/id/"\ndefinitions = "https://data.test/def#"\n',
        encoding="utf-8",
    )
    run = [sys.executable, "-m", "kg"]
    for args in (["build", "story.txt"], ["check"]):
        done = subprocess.run(
            [*run, *args], cwd=tmp_path, env=ENV, capture_output=True, check=False
        )
        assert done.returncode == 0, done
    graph = (tmp_path / "out" / "graph.ttl").read_text(encoding="utf-8")
    assert "https://data.test/id/council/" in graph
    assert "kg.example" not in graph
    asked = [*run, "query", "judgements", "--format", "csv"]
    done = subprocess.run(asked, cwd=tmp_path, env=ENV, capture_output=True, check=True)
    assert b"https://data.test/id/inspection/" in done.stdout
