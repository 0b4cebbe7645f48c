"""The page of the ontology, made from its own words: ``python -m kg.rdf.manual``."""

import sys
from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from kg.rdf.namespace import DEF, ID, OWL, PREFIXES, RDF, RDFS, SKOS
from kg.resources import path

FILES = ("ontology/inspections.ttl", "ontology/schemes.ttl", "ontology/shapes.ttl")
_SH = "http://www.w3.org/ns/shacl#"
_HEAD = f"""\
# The ontology

The words of the graph, made from `ontology/` by `python -m kg.rdf.manual > docs/ontology.md`.
Terms have the prefix `kg:` (`{DEF}`), things lie under `{ID}`; both are settings
(`kg config`). `.example` is reserved, so the addresses claim nobody's domain.

- Grades, roles, findings, recommendations and quotations are things of their own, so that time,
  sources and confidence can be said of them. The graph has no blank nodes.
- Each fact stands once, whatever number of sources state it, with one `kg:evidence` for each
  place that does: source, offsets, exact words, rule, confidence.
- Sources that differ give two things of one kind, and a `kg:Conflict` that joins them.
- A time is an EDTF value, as certain as it was told: `2019-21` is spring 2019, `XXXX-04` an April
  of a year not told. `kg:earliest` and `kg:latest` are bounds for sorting, not dates.
- Public classes and properties (ORG, FOAF, schema.org, PROV-O, SKOS, Web Annotation, OWL-Time,
  DCTERMS) are the superiors of ours; `dcterms:title`, `dcterms:identifier` (a source's address),
  `org:ChangeEvent` and its two properties are used as they are, with `dcterms:date` for the day.
"""


def manual() -> str:
    """Return the page as Markdown: classes with their properties, concepts, rules."""
    page = _Page(_facts())
    parts = [_HEAD, *page.classes(), *page.schemes(), *page.rules()]
    return "\n".join(parts).rstrip("\n") + "\n"


def _facts() -> dict[tuple[str, str], list[str]]:
    """Return the values of each named thing of the ontology, by thing and property."""
    facts: dict[tuple[str, str], list[str]] = {}
    for name in FILES:
        for quad in parse(path=str(path(name)), format=RdfFormat.TURTLE):
            if isinstance(quad.subject, NamedNode) and isinstance(quad.object, NamedNode | Literal):
                key = quad.subject.value, quad.predicate.value
                facts.setdefault(key, []).append(quad.object.value)
    return facts


class _Page:
    """The parts of the page, read from the ontology."""

    def __init__(self, facts: dict[tuple[str, str], list[str]]) -> None:
        """Take the values of the ontology's things, by thing and property."""
        self.facts = facts

    def classes(self) -> Iterator[str]:
        """Yield a section for each class with the properties of its own, then the shared ones."""
        properties = [*self._of(OWL + "ObjectProperty"), *self._of(OWL + "DatatypeProperty")]
        yield "## Classes\n"
        for term in self._of(OWL + "Class"):
            above = ", ".join(f"`{_short(v)}`" for v in self._all(term, RDFS + "subClassOf"))
            yield f"### {_short(term)}\n"
            example = self._one(term, SKOS + "example")
            yield f"{self._text(term)} A kind of {above}. For example: {example}.\n"
            yield from self._properties(
                p for p in sorted(properties) if term in self._all(p, RDFS + "domain")
            )
        yield "## Properties that several classes share\n"
        yield from self._properties(
            p for p in sorted(properties) if not self._all(p, RDFS + "domain")
        )

    def schemes(self) -> Iterator[str]:
        """Yield a table of concepts for each closed word list."""
        yield "## Closed word lists\n"
        for scheme in self._of(SKOS + "ConceptScheme"):
            title = self._one(scheme, RDFS + "label")
            yield f"### {title}\n\n{self._text(scheme)}\n"
            yield "| concept | word | meaning |\n|---|---|---|"
            for term in self._subjects(SKOS + "inScheme", scheme):
                word = self._one(term, SKOS + "prefLabel")
                yield f"| `{_short(term)}` | {word} | {self._text(term)} |"
            yield ""

    def rules(self) -> Iterator[str]:
        """Yield the table of the rules that a graph keeps."""
        yield "## Rules\n\n`kg check` holds a graph to them.\n"
        yield "| rule | severity | says |\n|---|---|---|"
        for shape in sorted(s for s, p in self.facts if p == _SH + "message"):
            severity = self._one(shape, _SH + "severity").removeprefix(_SH).lower()
            message = self._one(shape, _SH + "message")
            yield f"| {shape.rpartition('#')[2]} | {severity} | {message} |"
        yield ""

    def _properties(self, terms: Iterable[str]) -> Iterator[str]:
        """Yield a table of properties, or nothing where there are none."""
        rows = [self._property(term) for term in terms]
        if rows:
            yield "| property | value | meaning | superior |\n|---|---|---|---|"
            yield from rows
            yield ""

    def _property(self, term: str) -> str:
        """Return a property's row: its range, meaning and superiors."""
        value = self._one(term, RDFS + "range")
        above = ", ".join(f"`{_short(v)}`" for v in self._all(term, RDFS + "subPropertyOf"))
        note = self._one(term, SKOS + "scopeNote")
        meaning = f"{self._text(term)} {note}".strip()
        shown = f"`{_short(value)}`" if value else ""
        return f"| `{_short(term)}` | {shown} | {meaning} | {above} |"

    def _of(self, kind: str) -> list[str]:
        """Return the things of a kind, sorted."""
        return self._subjects(RDF + "type", kind)

    def _subjects(self, predicate: str, value: str) -> list[str]:
        """Return the things that have a value, sorted."""
        return sorted(
            s for (s, p), values in self.facts.items() if p == predicate and value in values
        )

    def _all(self, subject: str, predicate: str) -> list[str]:
        """Return the values of a thing, sorted."""
        return sorted(self.facts.get((subject, predicate), ()))

    def _one(self, subject: str, predicate: str) -> str:
        """Return the first value of a thing, empty where it has none."""
        return next(iter(self._all(subject, predicate)), "")

    def _text(self, term: str) -> str:
        """Return what a term means."""
        return self._one(term, SKOS + "definition")


def _short(iri: str) -> str:
    """Return an address with its prefix."""
    found = [(base, name) for name, base in PREFIXES.items() if iri.startswith(base)]
    base, name = max(found, key=lambda pair: len(pair[0]), default=("", ""))
    return f"{name}:{iri.removeprefix(base)}" if name else iri


if __name__ == "__main__":
    sys.stdout.write(manual())
