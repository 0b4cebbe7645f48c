"""``kg config``."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from kg.settings.table import SETTINGS

Run = Callable[..., Result]


def test_each_setting_and_where_it_comes_from(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every setting stands in a line with its value and its origin."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KG_WORKERS", "3")
    Path("kg.toml").write_text('out = "made"\n', encoding="utf-8")
    lines = run("config").stdout.splitlines()
    assert [line.split()[0] for line in lines] == ["setting", *(s.name for s in SETTINGS)]
    assert "made" in lines[1]
    assert "kg.toml, line 1" in lines[1]
    told = json.loads(run("config", "--format", "json").stdout)
    assert told["workers"]["value"] == 3
    assert told["workers"]["origin"] == "KG_WORKERS"
    assert told["graph"]["value"] is None


def test_a_wrong_setting(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A slip stops every command but help, with its place and the nearest name."""
    monkeypatch.chdir(tmp_path)
    Path("kg.toml").write_text('formt = "csv"\n', encoding="utf-8")
    for args in (["config"], ["queries"], ["build"]):
        result = run(*args)
        assert (result.exit_code, result.stdout) == (2, "")
        assert (
            result.stderr
            == "kg: kg.toml, line 1: there is no setting formt. Did you mean format?\n"
        )
    assert run("build", "-h").exit_code == 0


def test_commands_go_by_the_settings(
    run: Run, out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A setting holds where no flag does; the help shows it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KG_GRAPH", str(out))
    monkeypatch.setenv("KG_FORMAT", "md")
    assert run("query", "councils").stdout.startswith("| source |")
    assert run("query", "councils", "--format", "csv").stdout.startswith("source,")
    assert str(out) in run("explain", "-h").stdout.replace("\n", "").replace(" ", "")
    assert run("query", "councils", "--graph", "none").exit_code == 1


def test_quiet_by_setting(run: Run, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """How loud the program is can be set, and a flag still goes first."""
    asked = ["query", "judgements", "-p", "council=Redbrige", "--graph", out]
    monkeypatch.setenv("KG_LOG", "quiet")
    assert run(*asked).stderr == ""
    assert run(*asked, "--verbose").stderr != ""
