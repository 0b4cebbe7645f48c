"""The generator of ``vocab.py``: ``python -m kg.rdf.vocabulary`` writes it from the ontology.

The result has strings, which cost nothing to import and which a type checker knows one by one: a
misspelt term is an error before anything runs.
"""

from keyword import iskeyword
from pathlib import Path

from pyoxigraph import NamedNode, RdfFormat, parse

from kg.errors import OntologyError
from kg.rdf.namespace import RDF, SHIPPED_DEF
from kg.resources import path

ONTOLOGY = "ontology/inspections.ttl"
TARGET = Path(__file__).with_name("vocab.py")

_HEAD = '''"""The terms of the ontology, as ``kg.rdf.vocabulary`` writes them. Do not edit."""

from kg.rdf.namespace import DEF


class KG:
    """Classes and properties by name; an unknown name is an error."""

'''


def declared() -> tuple[str, ...]:
    """Return the names of the classes and properties that the ontology declares, sorted.

    Raises:
        OntologyError: A term's name cannot be a name in Python.
    """
    kinds = NamedNode(RDF + "type")
    names = {
        quad.subject.value.removeprefix(SHIPPED_DEF)
        for quad in parse(path=str(path(ONTOLOGY)), format=RdfFormat.TURTLE)
        if quad.predicate == kinds
        and isinstance(quad.subject, NamedNode)
        and quad.subject.value.startswith(SHIPPED_DEF)
    }
    for name in sorted(names):
        if not name.isidentifier() or iskeyword(name):
            message = f"The term kg:{name} cannot be a name in Python; choose another."
            raise OntologyError(message)
    return tuple(sorted(names))


def source() -> str:
    """Return the text of ``vocab.py``."""
    return _HEAD + "".join(f'    {name} = f"{{DEF}}{name}"\n' for name in declared())


if __name__ == "__main__":
    TARGET.write_text(source(), encoding="utf-8", newline="\n")
