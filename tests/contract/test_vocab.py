"""The generated vocabulary and the page of the ontology are those of the ontology."""

from pathlib import Path

from kg.rdf.manual import manual
from kg.rdf.vocabulary import TARGET, source

ROOT = Path(__file__).parents[2]


def test_the_vocabulary_is_current() -> None:
    """Generating the vocabulary again gives the same bytes."""
    assert TARGET.read_text(encoding="utf-8") == source(), "run: make vocab"


def test_the_page_is_current() -> None:
    """docs/ontology.md is made from the ontology."""
    written = (ROOT / "docs" / "ontology.md").read_text(encoding="utf-8")

    assert written == manual(), "run: python -m kg.rdf.manual > docs/ontology.md"
