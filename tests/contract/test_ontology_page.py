"""The ontology's page in HTML is that of the ontology as it stands, and loads nothing."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "ontology.html"
# An address in one of these is loaded when the page opens; one in a link is not.
LOADED = re.compile(r"<(?:script|img|iframe|source|object|embed)\b[^>]*\b(?:src|data)=\"(?!data:)")
STYLED = re.compile(
    r"<link\b[^>]*\bhref=\"(?!data:)[^\"]*\"[^>]*\brel=\"(?:stylesheet|preload)|@import|url\(\s*[\"']?http"
)


def test_the_page_is_current(tmp_path: Path) -> None:
    """Made anew it is the same to the byte; otherwise run `make docs`."""
    fresh = tmp_path / "ontology.html"
    program = Path(sys.executable).with_name("pylode")
    command = [str(program), str(ROOT / "ontology" / "inspections.ttl"), "-o", str(fresh)]
    subprocess.run(command, check=True, capture_output=True)
    assert fresh.read_bytes() == PAGE.read_bytes(), "run: make docs"


def test_the_page_loads_nothing() -> None:
    """It opens without a network."""
    text = PAGE.read_text(encoding="utf-8")
    assert LOADED.findall(text) == []
    assert STYLED.findall(text) == []
