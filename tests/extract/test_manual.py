"""The page of the extractors."""

from pathlib import Path

from kg.extract.base import extractors
from kg.extract.manual import manual

PAGE = Path(__file__).parents[2] / "docs" / "extractors.md"


def test_every_extractor_is_told_with_what_it_misses() -> None:
    """No extractor is left out, and each says what it is known to miss."""
    sections = manual().split("\n## ")[1:]

    assert [s.splitlines()[0] for s in sections] == [e.name for e in extractors()]
    assert all("miss" in section for section in sections)


def test_the_page_is_current() -> None:
    """docs/extractors.md is made from the docstrings."""
    written = PAGE.read_text(encoding="utf-8")

    assert written == manual(), "run: python -m kg.extract.manual > docs/extractors.md"
