"""What the graph is, told in VoID and DCAT: for catalogues, and for editors that complete by it.

The description is a file of its own (``kg export --format void``), so that no question to the
graph counts it as a fact. No clock is in it: the same graph gives the same bytes.
"""

from collections import Counter
from typing import TYPE_CHECKING, Final

from kg import __version__
from kg.rdf.namespace import DCTERMS, DEF, ID, RDF, XSD

if TYPE_CHECKING:
    from pyoxigraph import Store, Triple

VOID: Final = "http://rdfs.org/ns/void#"
DCAT: Final = "http://www.w3.org/ns/dcat#"
PROV: Final = "http://www.w3.org/ns/prov#"
_TITLE: Final = "Inspections of councils’ children’s services"
_WHAT: Final = (
    "Councils, inspections, grades, findings, people in their posts and what they said, read from "
    "news stories and official reports; each fact with the words it was read from."
)


def describe(store: "Store") -> bytes:
    """Return the description of a graph, as Turtle."""
    from pyoxigraph import RdfFormat, serialize

    prefixes = {"void": VOID, "dcat": DCAT, "prov": PROV, "dcterms": DCTERMS, "kg": DEF, "id": ID}
    triples = sorted(_triples(store), key=str)
    return serialize(triples, format=RdfFormat.TURTLE, prefixes=prefixes) or b""


def _triples(store: "Store") -> "list[Triple]":
    """Return the triples of the description: of the whole, of each class, of each property."""
    classes: Counter[str] = Counter()
    properties: Counter[str] = Counter()
    subjects: set[str] = set()
    for quad in store:
        properties[quad.predicate.value] += 1
        subjects.add(str(quad.subject))
        if quad.predicate.value == RDF + "type":
            classes[quad.object.value] += 1
    whole = _Told(f"{ID}dataset")
    whole.are(VOID + "Dataset", DCAT + "Dataset")
    whole.says(DCTERMS + "title", _TITLE)
    whole.says(DCTERMS + "description", _WHAT)
    whole.says(VOID + "uriSpace", ID)
    whole.counts(VOID + "triples", properties.total())
    whole.counts(VOID + "distinctSubjects", len(subjects))
    whole.counts(VOID + "classes", len(classes))
    whole.counts(VOID + "properties", len(properties))
    whole.names(VOID + "vocabulary", DEF)
    whole.names(VOID + "rootResource", *_some(store))
    whole.names(PROV + "wasAttributedTo", f"{ID}program")
    program = _Told(f"{ID}program")
    program.are(PROV + "SoftwareAgent")
    program.says(DCTERMS + "title", f"kg {__version__}")
    parts = [
        *_parts(whole, "classPartition", "class", "entities", classes),
        *_parts(whole, "propertyPartition", "property", "triples", properties),
    ]
    return [t for told in (whole, program, *parts) for t in told.triples]


def _parts(
    whole: "_Told", way: str, of: str, number: str, counted: "Counter[str]"
) -> "list[_Told]":
    """Return what is told of each class or property, and name it in the whole."""
    found = []
    for position, (iri, count) in enumerate(sorted(counted.items()), start=1):
        part = _Told(f"{ID}dataset/{of}/{position}")
        part.names(VOID + of, iri)
        part.counts(VOID + number, count)
        whole.names(VOID + way, part.iri)
        found.append(part)
    return found


def _some(store: "Store") -> list[str]:
    """Return the councils: where a reader begins."""
    from pyoxigraph import NamedNode

    found = store.quads_for_pattern(None, NamedNode(RDF + "type"), NamedNode(DEF + "Council"))
    return sorted({getattr(quad.subject, "value", "") for quad in found})


class _Told:
    """What is told of one thing."""

    def __init__(self, iri: str) -> None:
        self.iri = iri
        self.triples: list[Triple] = []

    def are(self, *classes: str) -> None:
        """Give its classes."""
        self.names(RDF + "type", *classes)

    def names(self, name: str, *iris: str) -> None:
        """Point at other things."""
        from pyoxigraph import NamedNode, Triple

        here = NamedNode(self.iri)
        self.triples.extend(Triple(here, NamedNode(name), NamedNode(iri)) for iri in iris)

    def says(self, name: str, words: str) -> None:
        """Give words, in English."""
        from pyoxigraph import Literal, NamedNode, Triple

        value = Literal(words, language="en-GB")
        self.triples.append(Triple(NamedNode(self.iri), NamedNode(name), value))

    def counts(self, name: str, number: int) -> None:
        """Give a number."""
        from pyoxigraph import Literal, NamedNode, Triple

        value = Literal(str(number), datatype=NamedNode(XSD + "integer"))
        self.triples.append(Triple(NamedNode(self.iri), NamedNode(name), value))
