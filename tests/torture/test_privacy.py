"""No output holds a name that was forgotten, or a source that was removed (docs/privacy.md)."""

import base64
import gzip
import re
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from click.testing import CliRunner

from kg.cli.group import cli

TITLE = "Ashdown's service is good, say inspectors"
TEXT = f"""{TITLE}

Published: 3 September 2024

Robin Ashdown, director of children's services at Bury Council, was praised by Ofsted.

Bury Council's children's services were rated good overall after an inspection in July 2024.

Mr Ashdown said: “The grade belongs to our social workers.” ROBIN ASHDOWN started in 2019. A source
said that Robin would not stay. His post as Director, Children's Services is told by @robinashdown.

Councillor Jo Marsh said: “Robin Ashdown has led us well.”
"""
PAGE = """<html><head><title>Robin Ashdown speaks</title><meta name="author" content="Robin Ashdown">
<link rel="canonical" href="https://paper.example/news/robin-ashdown-speaks-123">
<meta property="article:published_time" content="2024-09-05"></head><body><article>
<h1>Robin Ashdown speaks</h1>
<p>Bury Council's children's services were rated good by Ofsted, and Robin Ashdown is proud.</p>
<p>Councillor Jo Marsh, leader of Bury Council, said: “It was Ashdown’s doing, inspectors found.”</p>
</article></body></html>"""
OTHER = """Bury is good

Published: 4 September 2024

Bury Council's children's services were rated good overall by Ofsted in July 2024.

Councillor Jo Marsh said: “Children here are well cared for, and we are proud.”
"""
FORMS = ("turtle", "ntriples", "jsonld", "rdfxml", "graphml", "gexf", "csv", "xlsx")
_PACKED = re.compile(rb"H4sI[A-Za-z0-9+/=]+")


def _run(*args: object) -> None:
    result = CliRunner().invoke(cli, [str(arg) for arg in args])
    assert result.exit_code == 0, result.output


def _outputs(folder: Path) -> dict[str, bytes]:
    """Return all bytes below a folder, what is packed unpacked as well."""
    found = {}
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        data = path.read_bytes()
        data += b"".join(gzip.decompress(base64.b64decode(m[0])) for m in _PACKED.finditer(data))
        if data[:2] == b"PK":
            with ZipFile(path) as archive:
                data += b"".join(archive.read(name) for name in archive.namelist())
        found[path.relative_to(folder).as_posix()] = data.lower()
    return found


@pytest.fixture
def everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], dict[str, bytes]]:
    """Build a graph that names somebody in every way; return what gives all outputs anew."""
    monkeypatch.chdir(tmp_path)
    sources = tmp_path / "in"
    sources.mkdir()
    (sources / "robin-ashdown-quits.txt").write_text(TEXT, encoding="utf-8")
    (sources / "page.html").write_text(PAGE, encoding="utf-8")
    (sources / "other.txt").write_text(OTHER, encoding="utf-8")
    (sources / "robinashdown.txt").write_text("The match was a draw.", encoding="utf-8")
    (sources / "Robin Ashdown.txt").write_text("", encoding="utf-8")
    _run("build", sources, "--out", "made/out")

    def outputs() -> dict[str, bytes]:
        for form in FORMS:
            target = tmp_path / "made" / f"export.{form}"
            _run("export", "--graph", "made/out", "--format", form, "--output", target)
        return _outputs(tmp_path / "made")

    return outputs


def test_the_name_is_everywhere_at_first(everything: Callable[[], dict[str, bytes]]) -> None:
    """Before it is forgotten the name stands in what the test looks at."""
    found = everything()

    holding = {name for name, data in found.items() if b"ashdown" in data}
    assert {"out/graph.ttl", "out/graph.html", "out/accounts.jsonl", "out/passed.tsv"} <= holding
    assert {f"export.{form}" for form in ("turtle", "jsonld", "graphml", "xlsx")} <= holding


@pytest.mark.parametrize("later", [(), ("--fresh",)])
def test_forgotten(everything: Callable[[], dict[str, bytes]], later: tuple[str, ...]) -> None:
    """No output holds the name in any form; neither do those of later builds."""
    _run("forget", "Robin Ashdown", "--out", "made/out")
    first = everything()
    _run("build", "in", "--out", "made/out", *later)

    for found in (first, everything()):
        assert found["out/graph.ttl"].count(b"jo marsh")
        assert [
            name for name, data in found.items() if b"ashdown" in data or b"robin" in data
        ] == []


def test_removed(everything: Callable[[], dict[str, bytes]]) -> None:
    """No output holds a word that only a removed source has; what others told stays."""
    _run("remove", "other", "--out", "made/out")
    _run("build", "in", "--out", "made/out")
    found = everything()

    assert [name for name, data in found.items() if b"well cared for" in data] == []
    assert found["out/graph.ttl"].count(b"jo marsh")
