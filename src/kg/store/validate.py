"""Checking a graph against the ontology's SHACL shapes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.errors import BuildError
from kg.rdf.namespace import settled
from kg.resources import path

if TYPE_CHECKING:
    from pyoxigraph import Store, Triple
    from rdflib import Graph
    from rdflib.term import Node

SHAPES = "ontology/shapes.ttl"
SHAPE = "https://kg.example/shapes#"
_SH = "http://www.w3.org/ns/shacl#"
_LOUDNESS = ("Violation", "Warning", "Info")
_WIDTH = 80


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Violation:
    """A rule of the shapes that something in the graph does not keep.

    ``severity`` is *Violation*, *Warning* or *Info*; ``shape`` is the rule's name; ``message``
    says in plain words what is wrong with the thing ``focus``, whose label is ``label``.
    ``value`` is the value that does not fit, where one does not.
    """

    severity: str
    shape: str
    focus: str
    message: str
    label: str = ""
    value: str = ""


def validate(store: "Store") -> tuple[Violation, ...]:
    """Return what in a graph does not keep the shapes, violations first, in a fixed order.

    Raises:
        BuildError: The shapes themselves are damaged.
    """
    from pyoxigraph import DefaultGraph

    quads = store.quads_for_pattern(None, None, None, DefaultGraph())
    return validate_triples([quad.triple for quad in quads])


def validate_triples(triples: "Sequence[Triple]") -> tuple[Violation, ...]:
    """Return what in some triples does not keep the shapes, violations first, in a fixed order.

    Of each shape the validator is asked only about the nodes that do not surely keep it.

    Raises:
        BuildError: The shapes themselves are damaged.
    """
    from pyoxigraph import RdfFormat, serialize
    from rdflib import Graph

    from kg.store.sieve import sieved

    shapes = _shapes()
    shapes, needed = sieved(shapes, triples)
    # The validator looks things up one by one, which rdflib's own memory answers fastest.
    body = serialize(needed, format=RdfFormat.N_TRIPLES)
    return validate_graph(Graph().parse(data=body, format="nt"), shapes)


def validate_graph(data: "Graph", shapes: "Graph | None" = None) -> tuple[Violation, ...]:
    """Return what in a graph in rdflib's memory does not keep the shapes: all, or those given.

    Raises:
        BuildError: The shapes themselves are damaged.
    """
    from pyshacl import validate as shacl
    from pyshacl.errors import ConstraintLoadError, ReportableRuntimeError, ShapeLoadError
    from rdflib import Graph
    from rdflib.namespace import RDF, Namespace

    if shapes is None:
        shapes = _shapes()
    report: object
    try:
        _, report, _ = shacl(data, shacl_graph=shapes, inference="none", advanced=False)
    except (ConstraintLoadError, ReportableRuntimeError, ShapeLoadError) as error:
        report = error
    if not isinstance(report, Graph):
        message = f"{SHAPES} is damaged: {report!r}"
        raise BuildError(message)
    results = report.subjects(RDF.type, Namespace(_SH).ValidationResult)
    return tuple(sorted({_violation(report, result, data) for result in results}, key=_order))


def _shapes() -> "Graph":
    """Return the shapes, over the namespaces that are set."""
    from rdflib import Graph

    text = path(SHAPES).read_text(encoding="utf-8")
    return Graph().parse(data=settled(text), format="turtle")


def _violation(report: "Graph", result: "Node", data: "Graph") -> Violation:
    """Return one result of a validator's report, in plain words."""
    from rdflib.namespace import RDFS, Namespace

    sh = Namespace(_SH)
    focus = report.value(result, sh.focusNode)
    value = report.value(result, sh.value)
    return Violation(
        severity=str(report.value(result, sh.resultSeverity)).removeprefix(_SH),
        shape=str(report.value(result, sh.sourceShape)).removeprefix(SHAPE),
        focus=str(focus),
        message=str(report.value(result, sh.resultMessage)),
        label=str(data.value(focus, RDFS.label) or ""),
        value=str(value)[:_WIDTH] if value is not None and value != focus else "",
    )


def _order(violation: Violation) -> tuple[int, Violation]:
    """Order violations before warnings, then by rule and thing."""
    return _LOUDNESS.index(violation.severity), violation
