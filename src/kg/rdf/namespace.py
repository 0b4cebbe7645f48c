"""The namespaces: the one place where they are set.

``.example`` is reserved, so the addresses claim nobody's domain. To publish under addresses of
your own, set ``definitions`` and ``things`` in ``kg.toml`` (:mod:`kg.settings`); they hold for a
whole run. The files in ``ontology/`` and ``query/catalogue/`` are written with the shipped ones.
"""

from kg.settings import settings
from kg.settings.table import BY_NAME

SHIPPED_DEF = str(BY_NAME["definitions"].default)
SHIPPED_ID = str(BY_NAME["things"].default)

DEF = settings().text("definitions")
"""Classes, properties and concepts of the ontology."""

ID = settings().text("things")
"""Things: councils, people, inspections."""

EDTF = "http://id.loc.gov/datatypes/edtf/EDTF"
"""The datatype of uncertain times."""

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
OWL = "http://www.w3.org/2002/07/owl#"
XSD = "http://www.w3.org/2001/XMLSchema#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
DCTERMS = "http://purl.org/dc/terms/"
ORG = "http://www.w3.org/ns/org#"

KINDS = (
    "source",
    "council",
    "change",
    "inspection",
    "dating",
    "judgement",
    "absence",
    "finding",
    "recommendation",
    "person",
    "role",
    "post",
    "observation",
    "tally",
    "tenure",
    "quotation",
    "service",
    "agency",
    "conflict",
    "comparison",
    "evidence",
)
"""The kinds of things: the first step of an IRI's path, in the order in which a file shows them."""

PREFIXES = {
    "kg": DEF,
    "id": ID,
    "rdf": RDF,
    "rdfs": RDFS,
    "xsd": XSD,
    "skos": SKOS,
    "dcterms": DCTERMS,
    "org": ORG,
    "owl": OWL,
    "dc": "http://purl.org/dc/elements/1.1/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "oa": "http://www.w3.org/ns/oa#",
    "prov": "http://www.w3.org/ns/prov#",
    "schema": "https://schema.org/",
    "time": "http://www.w3.org/2006/time#",
    "edtf": "http://id.loc.gov/datatypes/edtf/",
    **{kind: f"{ID}{kind}/" for kind in KINDS},
}
"""The prefixes of every serialisation: one for each kind of thing, so that IRIs read well."""


def settled(text: str) -> str:
    """Return a shipped file's text, ontology or query, with the namespaces that are set."""
    ontology = f"<{SHIPPED_DEF.rstrip('#/')}>"
    return (
        text.replace(SHIPPED_DEF, DEF)
        .replace(ontology, f"<{DEF.rstrip('#/')}>")
        .replace(SHIPPED_ID, ID)
    )
