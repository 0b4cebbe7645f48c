"""The RDF formats that a graph goes out in: the one table of them for command, library, server."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A format of triples: our name, the ending of its files, its media type, the engine's name."""

    name: str
    ending: str
    media: str
    engine: str


RDF: Final = (
    Form(name="turtle", ending=".ttl", media="text/turtle", engine="TURTLE"),
    Form(name="ntriples", ending=".nt", media="application/n-triples", engine="N_TRIPLES"),
    Form(name="jsonld", ending=".jsonld", media="application/ld+json", engine="JSON_LD"),
    Form(name="rdfxml", ending=".rdf", media="application/rdf+xml", engine="RDF_XML"),
)
"""RDF 1.1 formats, the usual one first."""

NAMES: Final = tuple(form.name for form in RDF)
