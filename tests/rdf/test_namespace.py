"""The namespaces are set in one place, and all else keeps step."""

from pathlib import Path

import pytest

from kg.rdf import namespace
from kg.rdf.namespace import DEF, ID, KINDS, PREFIXES, settled
from kg.resources import path

ROOT = Path(__file__).parents[2]


def test_files_outside_python_use_the_same_namespace() -> None:
    """Ontology and queries declare the prefix kg: as the namespace that the code uses."""
    files = [*path("ontology").rglob("*.ttl"), *(ROOT / "src/kg/query/catalogue").rglob("*.rq")]

    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.lower().lstrip("@").startswith("prefix kg:"):
                assert f"<{DEF}>" in line, file


def test_no_other_module_writes_the_namespace_out() -> None:
    """Python code takes the namespace from one module, and that from the table of settings."""
    own = [ROOT / "src/kg/rdf", ROOT / "src/kg/settings"]
    for file in (ROOT / "src/kg").rglob("*.py"):
        if file.parent not in own:
            assert f'"{DEF}' not in file.read_text(encoding="utf-8"), file


def test_each_kind_of_thing_has_a_prefix() -> None:
    """IRIs of things are short in Turtle."""
    assert all(PREFIXES[kind] == f"{ID}{kind}/" for kind in KINDS)


def test_shipped_files_take_the_namespaces_that_are_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """Terms, things and the ontology itself move together; as shipped nothing moves."""
    text = f"@prefix kg: <{DEF}> . <https://kg.example/def> a <{ID}x> ."
    assert settled(text) == text
    monkeypatch.setattr(namespace, "DEF", "https://data.test/terms#")
    monkeypatch.setattr(namespace, "ID", "https://data.test/id/")
    assert settled(text) == (
        "@prefix kg: <https://data.test/terms#> . "
        "<https://data.test/terms> a <https://data.test/id/x> ."
    )
