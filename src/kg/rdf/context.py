"""The generator of ``ontology/context.jsonld``: ``python -m kg.rdf.context`` writes it.

The context says in JSON-LD what each plain name stands for, with the type of its values where the
ontology gives one, so that ``"published": "2023-05-04"`` needs no more words.
"""

import json
from functools import cache
from typing import Any, Final

from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from kg.rdf.namespace import KINDS, OWL, PREFIXES, RDFS, SHIPPED_DEF, SHIPPED_ID, XSD, settled
from kg.rdf.vocabulary import ONTOLOGY, declared
from kg.resources import path

FILE: Final = "ontology/context.jsonld"


def made() -> dict[str, Any]:
    """Return the context of the ontology, by the shipped addresses."""
    said: dict[str, set[tuple[str, str]]] = {}
    for quad in parse(path=str(path(ONTOLOGY)), format=RdfFormat.TURTLE):
        if isinstance(quad.subject, NamedNode) and not isinstance(quad.object, Literal):
            pair = (quad.predicate.value, getattr(quad.object, "value", ""))
            said.setdefault(quad.subject.value, set()).add(pair)
    names = declared()
    shipped = {**PREFIXES, "kg": SHIPPED_DEF, "id": SHIPPED_ID}
    free = {n: iri for n, iri in shipped.items() if n not in KINDS and n not in names}
    return {**free, **{name: _term(name, said.get(SHIPPED_DEF + name, set())) for name in names}}


def source() -> str:
    """Return the text of the file."""
    return json.dumps({"@context": made()}, indent=2, ensure_ascii=False) + "\n"


@cache
def context() -> dict[str, Any]:
    """Return the shipped context, under the addresses that are set."""
    text = settled(path(FILE).read_text(encoding="utf-8"))
    found: dict[str, Any] = json.loads(text)["@context"]
    return found


def _term(name: str, said: set[tuple[str, str]]) -> Any:  # noqa: ANN401 - as JSON-LD has it
    """Return what a name stands for, with the type of its values."""
    values = {value for _, value in said}
    iri = f"kg:{name}"
    if f"{OWL}ObjectProperty" in values:
        return {"@id": iri, "@type": "@id"}
    kinds = [value for prop, value in said if prop == f"{RDFS}range"]
    if len(kinds) == 1 and kinds != [f"{XSD}string"] and f"{OWL}DatatypeProperty" in values:
        return {"@id": iri, "@type": kinds[0]}
    return iri


if __name__ == "__main__":
    from kg.resources import _CHECKOUT

    (_CHECKOUT / FILE).write_text(source(), encoding="utf-8", newline="\n")
