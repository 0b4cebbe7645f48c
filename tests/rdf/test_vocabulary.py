"""The generator of the vocabulary."""

from pathlib import Path

import pytest

from kg.errors import OntologyError
from kg.rdf import vocabulary
from kg.rdf.vocab import KG

HEAD = "@prefix kg: <https://kg.example/def#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .\n"


def ontology(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    """Put another ontology in the place of the shipped one."""
    file = tmp_path / "other.ttl"
    file.write_text(HEAD + body, encoding="utf-8")
    monkeypatch.setattr(vocabulary, "path", lambda _: file)


def test_terms_are_plain_strings() -> None:
    """A term is its address, so that nothing need be imported to name it."""
    assert KG.evidence == "https://kg.example/def#evidence"


def test_terms_are_sorted_and_each_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The order of the ontology's file does not matter, and things of others are left out."""
    ontology(
        tmp_path, monkeypatch, "kg:b a owl:Class, owl:Thing . kg:a a owl:Class . owl:c a kg:a ."
    )

    assert vocabulary.declared() == ("a", "b")
    assert vocabulary.source().endswith('    b = f"{DEF}b"\n')


@pytest.mark.parametrize("name", ["not-a-name", "class"])
def test_a_term_that_python_cannot_name_is_refused(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The error names the term and says what to do."""
    ontology(tmp_path, monkeypatch, f"kg:{name} a owl:Class .")

    with pytest.raises(OntologyError, match=f"kg:{name} cannot be a name"):
        vocabulary.declared()
