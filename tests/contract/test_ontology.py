"""Every term of the ontology is explained, placed and aligned with a public one."""

import pytest
from rdflib import DCTERMS, FOAF, ORG, OWL, PROV, RDF, RDFS, SKOS, TIME, XSD, Graph, URIRef
from rdflib.namespace import DC

from kg.model import terms
from kg.rdf.namespace import DEF, EDTF
from kg.rdf.terms import SCHEMES, concept
from kg.rdf.vocabulary import ONTOLOGY
from kg.resources import path

PUBLIC = (
    *map(str, (DC, DCTERMS, FOAF, ORG, PROV, SKOS, TIME)),
    "http://www.w3.org/ns/oa#",
    "https://schema.org/",
)
LITERALS = {*map(str, (XSD.string, XSD.integer, XSD.decimal, XSD.boolean, XSD.date)), EDTF}
RANKED = {
    "ofstedScale": ["outstanding", "good", "requires-improvement", "inadequate"],
    "ofstedScaleTo2013": ["outstanding", "good", "adequate", "inadequate"],
    "scottishScale": ["excellent", "very-good", "good", "adequate", "weak", "unsatisfactory"],
    "welshScale": ["excellent", "good", "adequate", "unsatisfactory"],
}

GRAPH = Graph()
GRAPH.parse(str(path(ONTOLOGY)), format="turtle")
CLASSES = sorted(map(str, GRAPH.subjects(RDF.type, OWL.Class)))
DATATYPE = sorted(map(str, GRAPH.subjects(RDF.type, OWL.DatatypeProperty)))
OBJECT = sorted(map(str, GRAPH.subjects(RDF.type, OWL.ObjectProperty)))
PROPERTIES = [*DATATYPE, *OBJECT]
CONCEPTS = Graph()
CONCEPTS.parse(str(path("ontology/schemes.ttl")), format="turtle")
MEMBERS = [member for kind in SCHEMES for member in kind]


def local(term: str) -> str:
    """Return a term's name, for the tests' ids."""
    return term.rpartition("#")[2]


@pytest.mark.parametrize("name", [*CLASSES, *PROPERTIES], ids=local)
def test_a_term_is_explained(name: str) -> None:
    """Each term has one English label, a definition that ends as a sentence, and an example."""
    term = URIRef(name)
    labels = list(GRAPH.objects(term, RDFS.label))

    assert name.startswith(DEF)
    assert [getattr(label, "language", None) for label in labels] == ["en"]
    assert str(GRAPH.value(term, SKOS.definition)).endswith(".")
    assert GRAPH.value(term, SKOS.example) is not None


@pytest.mark.parametrize("name", CLASSES, ids=local)
def test_a_class_is_a_kind_of_a_public_one(name: str) -> None:
    """Tools that know ORG, PROV or SKOS know what our things are."""
    term = URIRef(name)
    above = set(GRAPH.transitive_objects(term, RDFS.subClassOf)) - {term}

    assert any(str(a).startswith(PUBLIC) for a in above)


@pytest.mark.parametrize("name", PROPERTIES, ids=local)
def test_a_property_has_a_place(name: str) -> None:
    """A property has a domain and a range of ours, or says why it has none."""
    term = URIRef(name)
    domain, range_ = GRAPH.value(term, RDFS.domain), GRAPH.value(term, RDFS.range)
    reason = GRAPH.value(term, SKOS.scopeNote)

    assert (domain is not None and range_ is not None) or reason
    assert domain is None or str(domain) in CLASSES
    if name in DATATYPE:
        assert str(range_) in LITERALS
    else:
        assert range_ is None or str(range_) in CLASSES


@pytest.mark.parametrize("name", PROPERTIES, ids=local)
def test_a_superior_is_public(name: str) -> None:
    """A property specialises a public one; the ontology says nothing new of public terms."""
    for above in GRAPH.objects(URIRef(name), RDFS.subPropertyOf):
        assert str(above).startswith(PUBLIC), above


def test_nothing_public_is_redefined() -> None:
    """All subjects are ours, and none is a blank node."""
    base = DEF.rstrip("#")

    assert {str(s) for s in GRAPH.subjects() if not str(s).startswith(base)} == set()


@pytest.mark.parametrize("member", MEMBERS, ids=str)
def test_each_word_of_the_lists_has_its_concept(member: terms.Area) -> None:
    """A concept has the word as its label, a definition, its class and one scheme."""
    term = URIRef(concept(member).value)
    schemes = list(CONCEPTS.objects(term, SKOS.inScheme))

    assert str(CONCEPTS.value(term, SKOS.prefLabel)) == member.value
    assert CONCEPTS.value(term, RDFS.label) == CONCEPTS.value(term, SKOS.prefLabel)
    assert str(CONCEPTS.value(term, SKOS.definition)).endswith(".")
    assert (term, RDF.type, URIRef(DEF + type(member).__name__)) in CONCEPTS
    assert len(schemes) == 1
    assert (schemes[0], RDF.type, SKOS.ConceptScheme) in CONCEPTS


def test_each_concept_has_its_word() -> None:
    """No concept lacks a member of the lists in the code, and no two members share one."""
    declared = {str(c) for c in CONCEPTS.subjects(RDF.type, SKOS.Concept)}
    known = [concept(member).value for member in MEMBERS]

    assert sorted(known) == sorted(declared)


@pytest.mark.parametrize("scale", RANKED)
def test_grades_are_ranked_on_their_own_scale(scale: str) -> None:
    """A grade's notation is its rank on a scale, 1 the best; scales are not mixed."""
    ranks = {
        int(str(rank)): str(grade).removeprefix(f"{DEF}grade-")
        for grade, rank in CONCEPTS.subject_objects(SKOS.notation)
        if getattr(rank, "datatype", None) == URIRef(DEF + scale)
    }

    assert [ranks[n] for n in sorted(ranks)] == RANKED[scale]
    assert sorted(ranks) == list(range(1, len(ranks) + 1))


def test_grades_of_two_scales_are_never_equated() -> None:
    """Adequate and requires improvement are close, and no more than that."""
    adequate, poorer = (URIRef(f"{DEF}grade-{g}") for g in ("adequate", "requires-improvement"))

    assert (adequate, SKOS.closeMatch, poorer) in CONCEPTS
    assert not list(CONCEPTS.triples((None, SKOS.exactMatch, None)))


def test_the_combined_area_is_broader_than_its_two_parts() -> None:
    """Care and care leavers were judged as one until 2023; the concept is kept apart."""
    parts = set(CONCEPTS.objects(URIRef(DEF + "area-care-combined"), SKOS.narrower))

    assert parts == {URIRef(f"{DEF}area-{a}") for a in ("children-in-care", "care-leavers")}
