"""The table of RDF formats."""

from pyoxigraph import RdfFormat

from kg.serve.media import TRIPLES
from kg.store.forms import RDF
from kg.store.graph import FORMATS


def test_the_table_agrees_with_engine_and_server() -> None:
    """Each format is the engine's by name and media type, the server's, and can be opened again."""
    served = {media.name: media.type for media in TRIPLES}
    for form in RDF:
        engine = getattr(RdfFormat, form.engine)
        assert engine.media_type == form.media
        assert served[form.name] == form.media
        assert FORMATS[form.ending] == form.engine
