"""Every term that is used is declared, and every declared term is used."""

import ast
import re
from pathlib import Path

import pytest

from kg.query.prefixes import declared_terms
from kg.rdf.vocab import KG
from kg.rdf.vocabulary import declared
from kg.resources import path

ROOT = Path(__file__).parents[2]
TERM = re.compile(r"\bkg:([A-Za-z][\w-]*)")
WRITTEN = sorted(
    [
        *path("ontology").rglob("*.ttl"),
        *(ROOT / "src/kg/query/catalogue").rglob("*.rq"),
        ROOT / "docs/ontology.md",
    ]
)


def in_code() -> set[str]:
    """Return the terms that the code takes from the vocabulary."""
    return {
        node.attr
        for file in sorted((ROOT / "src" / "kg").rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "KG"
    }


def test_the_code_uses_declared_terms() -> None:
    """A misspelt term in the code is found, whether or not its line runs."""
    assert in_code() - set(declared()) == set()


@pytest.mark.parametrize("file", WRITTEN, ids=lambda f: str(f.relative_to(ROOT)))
def test_files_use_declared_terms(file: Path) -> None:
    """Ontology, shapes, examples, queries and pages name no term that there is not."""
    used = set(TERM.findall(file.read_text(encoding="utf-8")))

    assert used - declared_terms() == set()


def test_every_term_is_mapped() -> None:
    """Records fill every class and property; the kinds of concepts stand on the concepts."""
    schemes = path("ontology/schemes.ttl").read_text(encoding="utf-8")
    kinds = set(re.findall(r"a skos:Concept, kg:(\w+)", schemes))

    assert set(declared()) - in_code() - kinds == set()


def test_the_vocabulary_is_closed() -> None:
    """A term that is not declared cannot be had."""
    assert not hasattr(KG, "inspekts")
