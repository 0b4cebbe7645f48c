"""The graph as a program has it: rdflib's dataset on Oxigraph, which also knows our questions.

Why it is one object and not two: docs/decisions/0016-library-and-settings.md.
"""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from oxrdflib import OxigraphStore
from rdflib import Dataset

from kg.errors import QueryError, SettingsError
from kg.library.rows import Rows
from kg.query.catalogue import Query, find, parse
from kg.query.hints import strange_values
from kg.query.prefixes import PREFIXES
from kg.query.run import ask
from kg.settings import settings

if TYPE_CHECKING:
    import networkx as nx
    from pyoxigraph import Store

    from kg.library.page import Page
    from kg.library.reasons import Reasons

_RDFLIB: Final = ("processor", "result", "initNs", "initBindings", "use_store_provided", "DEBUG")
"""Keywords of rdflib's own ``query``; a parameter of a named query is called by none of them."""


class Graph(Dataset):
    """A graph that ``kg build`` wrote, a file of triples, or what another program holds.

    It is an :class:`rdflib.Dataset`, so all that rdflib does works on it: ``triples``,
    ``value``, ``serialize``. Opened for reading only: nothing that is asked changes it.
    """

    def __init__(self, store: "Store", place: Path | None = None) -> None:
        """Take a store, and the place it was opened from, beside which the texts lie."""
        super().__init__(store=OxigraphStore(store=store))
        self.oxigraph: Store = store
        """The pyoxigraph store, for those who need its speed."""
        self.place = place
        for prefix, iri in PREFIXES.items():
            self.bind(prefix, iri, override=True, replace=True)

    @property
    def dataset(self) -> Dataset:
        """The same store as a plain rdflib dataset, for libraries that expect nothing else."""
        return Dataset(store=OxigraphStore(store=self.oxigraph))

    def query(
        self,
        query_object: Any,  # noqa: ANN401 -- as rdflib has it
        *args: Any,  # noqa: ANN401 -- rdflib's own
        **params: Any,  # noqa: ANN401 -- a string, number or day for each parameter
    ) -> Rows:
        """Ask a question: the name of a query with its parameters, SPARQL text, or a .rq file.

        The usual prefixes need no declaring. ``kg.queries()`` lists the names. A call that uses
        rdflib's own keywords, or a prepared query, is left to rdflib; a prepared one is answered
        by its slow engine.

        Raises:
            QueryError: The name, the text, a parameter or a term is wrong; it says what is near.
        """
        is_ours = isinstance(query_object, str | Path)
        if args or not is_ours or any(name in params for name in _RDFLIB):
            answer: Rows = super().query(query_object, *args, **params)  # type: ignore[assignment]
            return answer
        asked = _wanted(query_object)
        values = {name: _written(value) for name, value in params.items() if value is not None}
        answered = ask(self.oxigraph, asked, values)
        return Rows(answered, self.oxigraph, asked.name, strange_values(self.oxigraph, values))

    @cached_property
    def _near(self) -> "Store":
        """The store, or the whole of a server's graph, fetched once: a page asks thousandfold."""
        from kg.store.endpoint import Endpoint

        if not isinstance(self.oxigraph, Endpoint):
            return self.oxigraph
        from pyoxigraph import Store

        near = Store()
        near.extend(self.oxigraph)
        return near

    def explain(self, thing: str) -> "Reasons":
        """Say why the graph says so of a thing: an IRI, the end of one, or what it is called.

        Raises:
            GraphError: Nothing in the graph is called so; the nearest are named.
        """
        from kg.library.reasons import Reasons
        from kg.pipeline.decided import decided
        from kg.query.explain import explain
        from kg.query.find import find_things

        settled = decided(self.place) if self.place else {}
        known = self.texts()
        store = self._near
        found = find_things(store, thing)
        told = (explain(store, iri, known, settled) for iri in found)
        return Reasons(found=tuple(told))

    def texts(self) -> dict[str, str]:
        """Return the sources' texts as read, by the keys of the sources, where a build kept them.

        ``text[start:end]`` of an evidence node is its quotation.
        """
        from kg.pipeline.texts import texts

        return texts(self.place) if self.place else {}

    def to_networkx(self) -> "nx.MultiDiGraph[str]":
        """Return things as nodes and what ties them as edges; evidence stays behind."""
        from kg.query.exchange import network

        return network(self._near)

    def export(self, form: str = "turtle", output: str | Path | None = None) -> bytes:
        """Return the whole graph in a format of ``kg export``; write it where ``output`` says.

        Raises:
            SettingsError: There is no such format, or csv, a folder of tables, has no ``output``.
        """
        from kg.library.export import export

        return export(self._near, form, Path(output) if output is not None else None)

    def view(
        self, *, council: str | None = None, around: str | None = None, depth: int = 1
    ) -> "Page":
        """Return the graph page, or a council's part, or what stands around a thing.

        A notebook shows it; ``save`` writes it to a file.

        Raises:
            GraphError: The graph has no such council or thing; the nearest are named.
        """
        from kg.library.page import Page
        from kg.pipeline.decided import decided
        from kg.render import select
        from kg.render.network import network
        from kg.render.page import TITLE, page

        if council is not None and around is not None:
            message = "Give council or around, not both."
            raise SettingsError(message)
        settled = decided(self.place) if self.place else {}
        part = network(self._near, self.texts(), settled)
        if council is not None:
            part = select.around_council(part, council)
        elif around is not None:
            part = select.around(part, around, depth)
        return Page(html=page(part, council or around or TITLE))

    def __repr__(self) -> str:
        """Say where the graph is and how large it is."""
        where = f" {self.place}" if self.place else ""
        return f"<kg.Graph{where}: {len(self.oxigraph):,} triples>"

    __str__ = __repr__

    def _repr_html_(self) -> str:
        """Show in a notebook how many things of each kind there are."""
        return self.query("kinds")._repr_html_()


def open_graph(place: str | Path | None = None) -> Graph:
    """Open a graph for reading: a folder of ``kg build``, a file of triples, or a SPARQL server.

    A server is given by its address, which begins with ``http``. Without a place it is the graph
    of the settings, as for the commands.

    Raises:
        GraphError: There is no graph there, or it cannot be read.
    """
    from kg.store.endpoint import Endpoint, is_address
    from kg.store.graph import open_store

    named = settings().graph if place is None else place
    if is_address(named):
        return Graph(cast("Store", Endpoint(str(named))))
    where = Path(named)
    return Graph(open_store(where), where)


def _wanted(asked: str | Path) -> Query:
    """Return the query that a name, a file or SPARQL text means.

    Raises:
        QueryError: There is no such name, or the file cannot be read.
    """
    if isinstance(asked, str) and (len(asked.split()) > 1 or "{" in asked):
        return parse("The query", asked)
    file = Path(asked)
    if file.suffix != ".rq":
        return find(str(asked))
    try:
        return parse(file.name, file.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        message = f"The query {file} cannot be read: {error}"
        raise QueryError(message) from error


def _written(value: object) -> str:
    """Return a parameter's value as it is written on the command line."""
    if isinstance(value, bool):
        return str(value).lower()
    return value.isoformat() if hasattr(value, "isoformat") else str(value)
