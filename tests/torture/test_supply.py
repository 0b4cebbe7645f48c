"""What comes with the program and what goes out of it: docs/trust.md, *Nothing let in*."""

import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import Final

import pytest

from built import SHIPPED

ROOT = Path(__file__).parents[2]
ALLOWED: Final = {
    "MIT": "asks for its text to be kept",
    "BSD": "asks for its text to be kept",
    "Apache": "asks for its text and notices to be kept; gives rights to patents",
    "ISC": "asks for its text to be kept",
    "PSF": "Python's own, and as free",
    "Python Software Foundation": "Python's own, and as free",
    "HPND": "asks for its text to be kept",
    "Zlib": "asks for its text to be kept",
    "Unlicense": "asks for nothing",
    "W3C": "asks for its text and notices to be kept",
    "Mozilla": "changes to its own files are to be given on; ours are not touched by it",
    "MPL": "changes to its own files are to be given on; ours are not touched by it",
}
"""Beginnings of licences, and why each goes with ours."""
NAMED: Final = {"owlrl": "W3C Software and Document Notice and License"}
"""Packages whose record names no licence, and which they have."""

REFUSED: Final = re.compile(r"AGPL|(?<!L)GPL|Affero|SSPL|BUSL", re.IGNORECASE)
ON_OTHER_SYSTEMS: Final = {"colorama", "tzdata", "win32-setctime"}

NO_NETWORK = """
import socket, sys
def refused(*_, **__):
    raise AssertionError("the program reached for the network")
socket.socket.connect = socket.socket.connect_ex = socket.socket.bind = refused
socket.socket.sendto = socket.getaddrinfo = socket.create_connection = refused
from kg.cli.group import cli
cli(sys.argv[1:], standalone_mode=False)
"""


def locked() -> list[str]:
    """Return the names of all that a run needs, from the lock."""
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    return sorted(set(re.findall(r"^([a-z0-9][a-z0-9._-]*)==", text, re.MULTILINE)))


def licence(name: str) -> str:
    """Return a package's licence as it names it itself; empty where it is not installed."""
    if name in NAMED:
        return NAMED[name]
    try:
        told = metadata(name)
    except PackageNotFoundError:
        return ""
    classed = [c.split(" :: ")[-1] for c in told.get_all("Classifier", []) if "License ::" in c]
    fields = {key: told[key] for key in ("License", "License-Expression") if key in told}
    own = fields.get("License", "").strip().split("\n")[0][:60]
    return fields.get("License-Expression") or "; ".join(classed) or own


def page() -> str:
    """Return docs/licences.md as it is to be."""
    rows = [f"| {n} | {licence(n)} |\n" for n in locked() if licence(n)]
    why = [f"- {name}: {reason}.\n" for name, reason in ALLOWED.items()]
    return (
        "# Licences of what a run needs\n\n"
        "Made from the installed packages and `requirements.lock`, and held to them, by "
        "`tests/torture/test_supply.py`; `python tests/torture/test_supply.py > docs/licences.md` "
        "writes it anew.\n\n| package | licence |\n| --- | --- |\n"
        + "".join(rows)
        + "\n## Why each goes with ours\n\n"
        + "".join(why)
    )


def test_every_licence_is_allowed() -> None:
    """None asks that the program be given away as a whole; each is one that we know."""
    found = {name: licence(name) for name in locked()}
    unknown = {
        name: told
        for name, told in found.items()
        if (REFUSED.search(told) and not re.search(r"\bOR\b", told))
        or not any(kind.lower() in told.lower() for kind in ALLOWED)
    }
    assert {n: t for n, t in unknown.items() if n not in ON_OTHER_SYSTEMS or t} == {}


def test_the_page_of_licences_is_complete() -> None:
    """Every locked package stands in docs/licences.md."""
    text = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8")
    assert [n for n in locked() if licence(n) and f"| {n} |" not in text] == []


def test_every_package_is_locked_by_its_hash() -> None:
    """No name in the lock is without one."""
    for lock in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / lock).read_text(encoding="utf-8")
        blocks = re.split(r"\n(?=[a-z0-9])", text)
        assert [b[:40] for b in blocks if "==" in b and "--hash=sha256:" not in b] == []


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the program leaves where it may not reach for the network."""
    folder = tmp_path_factory.mktemp("offline")
    story = SHIPPED / "cumberland-2024-first-inspection.txt"
    _offline("build", str(story), "--out", str(folder / "out"))
    return folder / "out"


def _offline(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", NO_NETWORK, *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_no_command_reaches_for_the_network(out: Path, tmp_path: Path) -> None:
    """Building, asking, explaining and writing tables and pages work with sockets refused."""
    graph = ("--graph", str(out))
    assert "Cumberland" in _offline("query", "councils", *graph, "-f", "csv")
    assert "Cumberland" in _offline("explain", "Cumberland", *graph)
    _offline("view", *graph, "--output", str(tmp_path / "page.html"))
    _offline("check", *graph)


class _Outside(HTMLParser):
    """The addresses of a page from which a browser would fetch something."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.policy = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take what an element fetches; a link that a person may follow fetches nothing."""
        told = {key: value or "" for key, value in attrs}
        if tag == "meta" and told.get("http-equiv", "").lower() == "content-security-policy":
            self.policy = told["content"]
        for key in ("src", "srcset", "data", "poster", "action", "background"):
            if told.get(key, "data:").startswith(("http:", "https:", "//", "ftp:")):
                self.found.append(told[key])
        if tag in {"link", "base"} and re.match(r"\w+:|//", told.get("href", "")):
            self.found.append(told["href"])


def test_the_page_names_no_outside_resource(out: Path) -> None:
    """A browser that opens it fetches nothing, and its policy forbids that besides."""
    parser = _Outside()
    text = (out / "graph.html").read_text(encoding="utf-8")
    parser.feed(text)
    assert parser.found == []
    assert "default-src 'none'" in parser.policy
    assert re.findall(r"@import|url\((?!['\"]?(?:data:|#))", text) == []


if __name__ == "__main__":
    sys.stdout.write(page())
