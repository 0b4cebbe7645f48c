"""A graph on a SPARQL server, asked through the SPARQL 1.1 protocol as a store here is asked.

It has what the program uses of a pyoxigraph store: ``query``, ``quads_for_pattern``, its length
and its quads. Texts are checked here first, so that a slip is told with its line and never sent.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.client import HTTPResponse
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode, urlsplit
from urllib.request import Request, urlopen

from kg.errors import GraphError, SettingsError

if TYPE_CHECKING:
    from pyoxigraph import Quad, QueryBoolean, QuerySolutions, QueryTriples

_SECONDS: Final = 60
_SHOWN: Final = 200
_PIECE: Final = 1 << 16
_ROWS: Final = "application/sparql-results+json"
_TRIPLES: Final = "application/n-triples"
_ALL: Final = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"


def is_address(place: object) -> bool:
    """Say whether a place is the address of a server, and no path."""
    return isinstance(place, str) and place.startswith(("http://", "https://"))


class Endpoint:
    """A SPARQL server's graph, for reading."""

    def __init__(self, url: str) -> None:
        """Take an address such as ``http://127.0.0.1:7878/query``; nothing is asked yet.

        Raises:
            SettingsError: It is no address of a server.
        """
        if not is_address(url) or not urlsplit(url).netloc:
            message = f"{url} is no address of a SPARQL server, as http://127.0.0.1:7878/query."
            raise SettingsError(message)
        self.url = url

    def query(
        self,
        query: str,
        *,
        prefixes: Mapping[str, str] | None = None,
        **further: object,  # noqa: ARG002 -- which graph is asked is the server's affair
    ) -> "QuerySolutions | QueryBoolean | QueryTriples":
        """Ask the server.

        Raises:
            SyntaxError: The text is no query.
            GraphError: The server does not answer, or refuses.
        """
        from pyoxigraph import QueryResultsFormat, RdfFormat, Store, parse, parse_query_results

        store = Store()
        names = dict(prefixes or {})
        store.query(query, prefixes=names)
        head = "".join(f"PREFIX {name}: <{iri}>\n" for name, iri in names.items())
        kind, body = self._asked(head + query)
        if kind == _TRIPLES:
            store.extend(parse(body, format=RdfFormat.N_TRIPLES))
            return store.query(_ALL)
        try:
            return parse_query_results(body, format=QueryResultsFormat.JSON)
        except (SyntaxError, ValueError) as error:
            message = f"The server at {self.url} answers with no SPARQL results ({error})."
            raise GraphError(message) from error

    def quads_for_pattern(
        self,
        subject: object,
        predicate: object,
        object_: object,
        graph_name: object = None,  # noqa: ARG002 -- as pyoxigraph has it
    ) -> "Iterator[Quad]":
        """Yield the facts of a pattern; None stands for anything."""
        from pyoxigraph import Quad

        given = zip("spo", (subject, predicate, object_), strict=True)
        pattern = " ".join(f"?{name}" if term is None else str(term) for name, term in given)
        answer: Any = self.query(f"CONSTRUCT {{ {pattern} }} WHERE {{ {pattern} }}")
        for triple in answer:
            yield Quad(triple.subject, triple.predicate, triple.object)

    def __iter__(self) -> "Iterator[Quad]":
        """Yield every fact: the whole graph comes over."""
        return self.quads_for_pattern(None, None, None)

    def __len__(self) -> int:
        """Count the facts."""
        answer: Any = self.query("SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }")
        return int(next(iter(answer))["n"].value)

    def stream(self, text: str) -> "Iterator[bytes]":
        """Yield the bytes of a question's triples as they come, as N-Triples.

        Raises:
            GraphError: The server does not answer, or refuses, or sends something else.
        """
        with self._open(text) as answer:
            kind = answer.headers.get_content_type()
            if kind not in (_TRIPLES, "text/plain"):
                message = f"{self.url} is no SPARQL server: it answers with {kind}."
                raise GraphError(message)
            while piece := answer.read(_PIECE):
                yield piece

    def _asked(self, text: str) -> tuple[str, bytes]:
        """Send a query; return the kind of the answer and its bytes.

        Raises:
            GraphError: The server does not answer, or refuses.
        """
        with self._open(text) as answer:
            return answer.headers.get_content_type(), answer.read()

    @contextmanager
    def _open(self, text: str) -> "Iterator[HTTPResponse]":
        """Send a query and give the server's answer.

        Raises:
            GraphError: The server does not answer, or refuses.
        """
        request = Request(  # noqa: S310 -- the scheme was looked at
            self.url,
            data=urlencode({"query": text}).encode(),
            headers={"Accept": f"{_ROWS}, {_TRIPLES};q=0.9"},
        )
        try:
            with urlopen(request, timeout=_SECONDS) as answer:  # noqa: S310 -- likewise
                yield answer
        except HTTPError as error:
            said = " ".join(error.read(_SHOWN).decode("utf-8", "replace").split())
            message = f"The server at {self.url} refused: {error.code} {error.reason}. {said}"
            raise GraphError(message.strip()) from error
        except (URLError, OSError) as error:
            message = (
                f"The server at {self.url} does not answer ({getattr(error, 'reason', error)})."
            )
            raise GraphError(message) from error


def fetched(url: str, file: Path) -> Path:
    """Fetch the whole graph of a server into a file of N-Triples; return the file.

    Raises:
        GraphError: The server does not answer, or refuses, or what it sends is no graph.
        SettingsError: It is no address of a server.
    """
    server = Endpoint(url)
    with file.open("wb") as out:
        for piece in server.stream(_ALL):
            out.write(piece)
    return file
