"""Checking a graph against the ontology's SHACL shapes."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.resources import path

if TYPE_CHECKING:
    from pyoxigraph import Store

SHAPES = "ontology/shapes.ttl"
_SH = "http://www.w3.org/ns/shacl#"
_WIDTH = 80


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Violation:
    """A rule of the shapes that something in the graph does not keep.

    ``severity`` is *Violation*, *Warning* or *Info*; ``message`` says in plain words what is
    wrong with the thing ``focus``, whose label is ``label``.
    """

    severity: str
    message: str
    focus: str
    label: str = ""
    value: str = ""


def validate(store: "Store") -> tuple[Violation, ...]:
    """Return what in a graph does not keep the shapes, violations first, in a fixed order."""
    from pyoxigraph import DefaultGraph, RdfFormat
    from pyshacl import validate as shacl
    from rdflib import Graph, Namespace
    from rdflib.namespace import RDF, RDFS

    shapes = Graph().parse(str(path(SHAPES)), format="turtle")
    # The validator looks things up one by one, which rdflib's own memory answers fastest.
    body = store.dump(format=RdfFormat.N_TRIPLES, from_graph=DefaultGraph())
    data = Graph().parse(data=body, format="nt")
    _, report, _ = shacl(data, shacl_graph=shapes, inference="none", advanced=False)
    if not isinstance(report, Graph):
        return ()
    sh = Namespace(_SH)
    found = set()
    for result in report.subjects(RDF.type, sh.ValidationResult):
        focus = report.value(result, sh.focusNode)
        value = report.value(result, sh.value)
        found.add(
            Violation(
                severity=str(report.value(result, sh.resultSeverity)).removeprefix(_SH),
                message=str(report.value(result, sh.resultMessage)),
                focus=str(focus),
                label=str(data.value(focus, RDFS.label) or ""),
                value=str(value)[:_WIDTH] if value is not None else "",
            )
        )
    return tuple(sorted(found, key=_order))


def _order(violation: Violation) -> tuple[int, Violation]:
    """Order violations before warnings, then by message and thing."""
    loudness = ("Violation", "Warning", "Info")
    place = loudness.index(violation.severity) if violation.severity in loudness else len(loudness)
    return place, violation
