"""Tests mirror the program: ``src/kg/x/y.py`` is held by ``tests/x/test_y.py``."""

from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

UNTESTED = {
    "query/table.py": "fields alone, no behaviour; what makes and writes tables fills them",
    "rdf/vocab.py": "written by a program; contract/test_vocab.py holds it to the ontology",
    "extract/lexicon/*.py": "tables of words; the rules' tests read each through its rule",
}
"""Modules that need no test of their own, each with the reason."""

OF_THE_WHOLE = {
    "contract/*.py": "promises of the whole program to those who rely on it",
    "gold/*.py": "the program against the facts that careful readers took from articles",
    "query/test_answers.py": "the named queries' answers, which stand in .rq files",
    "query/test_questions.py": "the questions of docs/questions.md on the shipped graph",
    "render/test_browser.py": "the page in a browser, which is no module",
    "render/test_views.py": "the page in a browser, which is no module",
    "library/test_import.py": "what ``import kg`` gives, whose module has underscores in its name",
    "serve/test_browser.py": "the editor and the pages in a browser, which are no modules",
    "serve/test_clients.py": "the clients that people have, against the running server",
    "serve/test_load.py": "many clients at once, against the running server",
    "serve/test_openapi.py": "the server against its own description",
    "torture/*.py": "the promises of docs/trust.md, by those who try to break them",
    "test_main.py": "the program's entry, whose module has underscores in its name",
}
"""Tests that belong to no single module, each with the reason."""


def _modules() -> list[str]:
    """Return the modules' paths under the package, package files left out."""
    root = ROOT / "src" / "kg"
    paths = (path.relative_to(root) for path in root.rglob("*.py"))
    return sorted(path.as_posix() for path in paths if not path.stem.startswith("__"))


def _tests() -> list[str]:
    """Return the tests' paths under their folder."""
    root = ROOT / "tests"
    return sorted(path.relative_to(root).as_posix() for path in root.rglob("test_*.py"))


def _test_of(module: str) -> str:
    """Return the path of a module's test."""
    return Path(module).with_name(f"test_{Path(module).name}").as_posix()


def _is_listed(path: str, table: dict[str, str]) -> bool:
    """Say whether a path is an exception."""
    return any(fnmatch(path, pattern) for pattern in table)


def test_every_module_has_its_test() -> None:
    """Every module has a test under its name, or a reason to have none."""
    tests = set(_tests())
    without = [m for m in _modules() if _test_of(m) not in tests and not _is_listed(m, UNTESTED)]
    assert without == []


def test_every_test_has_its_module() -> None:
    """Every test is that of a module, or of the whole with a reason."""
    mirrored = {_test_of(module) for module in _modules()}
    assert [t for t in _tests() if t not in mirrored and not _is_listed(t, OF_THE_WHOLE)] == []


@pytest.mark.parametrize("pattern", [*UNTESTED, *OF_THE_WHOLE])
def test_exceptions_are_needed(pattern: str) -> None:
    """Each exception stands for something that is there and has no mirror."""
    tests, modules = set(_tests()), _modules()
    mirrored = {_test_of(module) for module in modules}
    bare = [m for m in modules if _test_of(m) not in tests] if pattern in UNTESTED else []
    alone = [t for t in tests if t not in mirrored] if pattern in OF_THE_WHOLE else []
    assert any(fnmatch(path, pattern) for path in (*bare, *alone))
