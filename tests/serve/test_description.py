"""What the service says of itself."""

from pyoxigraph import RdfFormat, parse

from kg.serve.description import openapi, service
from kg.serve.media import ROWS, TRIPLES


def test_the_same_in_every_format() -> None:
    """The service description says the same as Turtle, N-Triples, RDF/XML and JSON-LD."""
    forms = {
        "turtle": RdfFormat.TURTLE,
        "ntriples": RdfFormat.N_TRIPLES,
        "rdfxml": RdfFormat.RDF_XML,
        "jsonld": RdfFormat.JSON_LD,
    }
    said = [
        {str(quad.triple) for quad in parse(service("http://127.0.0.1/sparql", name), format=form)}
        for name, form in forms.items()
    ]
    assert len(said[0]) == 10
    assert all(one == said[0] for one in said)


def test_openapi_tells_each_format_and_refusal() -> None:
    """A program reads there in which formats answers come and with which statuses none does."""
    told = openapi()["paths"]["/sparql"]
    for method in ("get", "post"):
        answers = told[method]["responses"]
        assert set(answers["200"]["content"]) == {media.type for media in (*ROWS, *TRIPLES)}
        assert {"400", "403", "406", "413", "500", "503"} <= set(answers)
    assert "415" in told["post"]["responses"]
