"""What the service says of itself, for programs: SPARQL 1.1 Service Description, OpenAPI."""

from typing import Any, Final

from kg import __version__
from kg.rdf.namespace import RDF
from kg.serve.media import ROWS, TRIPLES

_SD: Final = "http://www.w3.org/ns/sparql-service-description#"
_FORMATS: Final = "http://www.w3.org/ns/formats/"
_NAMED: Final = (
    "SPARQL_Results_JSON",
    "SPARQL_Results_XML",
    "SPARQL_Results_CSV",
    "SPARQL_Results_TSV",
    "Turtle",
    "N-Triples",
    "RDF_XML",
)


def service(address: str, form: str) -> bytes:
    """Return the description of the SPARQL service at an address, as Turtle or the like."""
    from pyoxigraph import NamedNode, RdfFormat, Triple, serialize

    def sd(name: str) -> NamedNode:
        return NamedNode(_SD + name)

    own = NamedNode(f"{address}#service")
    triples = [
        Triple(own, NamedNode(RDF + "type"), sd("Service")),
        Triple(own, sd("endpoint"), NamedNode(address)),
        Triple(own, sd("supportedLanguage"), sd("SPARQL11Query")),
        *(Triple(own, sd("resultFormat"), NamedNode(_FORMATS + name)) for name in _NAMED),
    ]
    kinds = {
        "turtle": RdfFormat.TURTLE,
        "ntriples": RdfFormat.N_TRIPLES,
        "rdfxml": RdfFormat.RDF_XML,
        "jsonld": RdfFormat.JSON_LD,
    }
    prefixes = {"sd": _SD, "formats": _FORMATS} if form in ("turtle", "rdfxml") else None
    return serialize(triples, format=kinds[form], prefixes=prefixes) or b""


def openapi() -> dict[str, Any]:
    """Return the OpenAPI description of what programs may ask."""
    words = {"text/plain": {"schema": {"type": "string"}}}
    told = {
        "400": "The query cannot be read: where and why.",
        "403": "The query would write, call another server or name another data set.",
        "406": "No format of the answer is among those that are accepted.",
        "413": "The query, or its answer, is larger than this server takes or gives.",
        "500": "The engine could not answer the query.",
        "503": "The query took too long, or the server is busy.",
    }
    refusals = {status: _response(why, words) for status, why in told.items()}
    answers = {
        media.type: {"schema": {"type": "object"} if media.type.endswith("json") else {}}
        for media in (*ROWS, *TRIPLES)
    }
    whole = {"200": _response("The answer.", answers), **refusals}
    page = {"text/html": {"schema": {"type": "string"}}}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Inspections of children's services",
            "version": __version__,
            "description": "A read-only graph: SPARQL 1.1, named queries, and a page a thing.",
        },
        "paths": {
            "/sparql": _sparql(whole),
            "/search": _search(page),
            "/id/{path}": _entity(page),
        },
    }


def _response(told: str, content: dict[str, Any]) -> dict[str, Any]:
    return {"description": told, "content": content}


def _sparql(answers: dict[str, Any]) -> dict[str, Any]:
    text = {"type": "string", "example": "SELECT * WHERE { ?council a kg:Council }"}
    form = {"type": "object", "properties": {"query": text}, "required": ["query"]}
    unfit = {"415": _response("The body is no query.", {"text/plain": {}})}
    return {
        "get": {
            "summary": "Ask a SPARQL 1.1 query.",
            "parameters": [{"name": "query", "in": "query", "required": True, "schema": text}],
            "responses": answers,
        },
        "post": {
            "summary": "Ask a SPARQL 1.1 query that is too long for an address.",
            "requestBody": {
                "required": True,
                "content": {
                    "application/x-www-form-urlencoded": {"schema": form},
                    "application/sparql-query": {"schema": text},
                },
            },
            "responses": {**answers, **unfit},
        },
    }


def _search(page: dict[str, Any]) -> dict[str, Any]:
    found = {
        "type": "array",
        "items": {
            "type": "object",
            "required": ["iri", "label", "kind"],
            "properties": {n: {"type": "string"} for n in ("iri", "label", "kind", "path")},
        },
    }
    content = {**page, "application/json": {"schema": found}}
    return {
        "get": {
            "summary": "Find things by what they are called.",
            "parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}}],
            "responses": {"200": _response("What was found, the likeliest first.", content)},
        }
    }


def _entity(page: dict[str, Any]) -> dict[str, Any]:
    content = {**page, "text/turtle": {}, "application/ld+json": {}}
    words = {"text/plain": {}, **page}
    where = {"name": "path", "in": "path", "required": True, "schema": {"type": "string"}}
    return {
        "get": {
            "summary": "What is known of one thing: /id/council/E09000026, also .ttl and .jsonld.",
            "parameters": [where],
            "responses": {
                "200": _response("What is known of it.", content),
                "404": _response("The graph has no such thing.", words),
                "406": _response("It comes in no format that is accepted.", words),
            },
        }
    }
