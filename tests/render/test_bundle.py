"""The page's own scripts and styles, and the one that it brings along."""

import hashlib
from base64 import b64decode
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

from kg.errors import BuildError
from kg.render import bundle


def test_a_digest_is_what_a_policy_takes() -> None:
    """A script is named by the SHA-256 of its bytes, in quotes."""
    made = bundle.digest("alert(‘1’)")

    assert made.startswith("'sha256-")
    assert made.endswith("'")
    assert b64decode(made[8:-1]) == hashlib.sha256("alert(‘1’)".encode()).digest()


def test_all_scripts_of_the_template_are_in_the_page() -> None:
    """No script of the template's folder is forgotten, and each stands whole."""
    folder = Path(bundle.__file__).parent / "template"
    own = bundle.scripts()

    assert own.startswith('"use strict";')
    for script in sorted(folder.glob("*.js")):
        assert script.read_text(encoding="utf-8") in own, script.name


def test_the_picture_s_script_asks_for_no_other_file() -> None:
    """What pyvis brings is whole, without the line that names a source map."""
    text = bundle.vis()

    assert len(text) > 100_000
    assert "sourceMappingURL" not in text
    assert "</script" not in text.casefold()


def test_a_script_that_would_end_its_element_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A script with an end tag in it cannot stand inside a page, and a person is told."""
    script = tmp_path / "lib" / "vis-9.1.2" / "vis-network.min.js"
    script.parent.mkdir(parents=True)
    script.write_text("x = '</SCRIPT>'", encoding="utf-8")
    spec = ModuleSpec("pyvis", None, origin=str(tmp_path / "__init__.py"))
    monkeypatch.setattr(bundle, "find_spec", lambda _: spec)
    bundle.vis.cache_clear()
    with pytest.raises(BuildError, match="cannot stand inside a page"):
        bundle.vis()
    bundle.vis.cache_clear()


def test_another_pyvis_is_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the script of vis-network is not found, a person is told what to install."""
    monkeypatch.setattr(bundle, "find_spec", lambda _: None)
    bundle.vis.cache_clear()
    with pytest.raises(BuildError, match=r"pyvis 0\.3\.2"):
        bundle.vis()
    bundle.vis.cache_clear()
