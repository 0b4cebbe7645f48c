"""The graph that is served: the store as the last build left it, and what is read of it once."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from kg.errors import GraphError, SettingsError
from kg.pipeline.decided import Place, decided
from kg.pipeline.texts import texts
from kg.serve.search import Index
from kg.store.graph import STORE, load_file, open_store, write

if TYPE_CHECKING:
    from pyoxigraph import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """One state of the graph: its store, the sources' texts, what was decided, what is found.

    ``pages`` keeps pages of things that were made of it, which cannot change while it stands.
    """

    store: "Store"
    texts: Mapping[str, str]
    decided: Mapping[Place, list[str]]
    index: Index
    pages: dict[str, bytes] = field(default_factory=dict)


class Shelf:
    """Where the graph lies, and what stands there now."""

    def __init__(self, graph: Path, spare: Path) -> None:
        """Take a build's folder, a store's folder, or a file of triples.

        A file is loaded into a store in the empty folder ``spare``.

        Raises:
            GraphError: There is no graph there, or it cannot be read.
            SettingsError: It is an address.
        """
        if str(graph).startswith(("http:", "https:")):
            message = "kg serve serves a graph of this machine, and no other server's."
            raise SettingsError(message)
        self.graph = graph
        self._lock = Lock()
        self._held: tuple[object, Known] | None = None
        self._drawn: tuple[Known, bytes] | None = None
        if graph.is_file():
            write(spare, (quad.triple for quad in load_file(graph)))
            self._store = spare
        else:
            self._store = graph / STORE if (graph / STORE).is_dir() else graph
            if not (self._store / "CURRENT").is_file():
                open_store(graph)

    def store(self) -> Path:
        """Return the store's folder."""
        return self._store

    def mark(self) -> object:
        """Return what changes when a build puts another store in its place."""
        try:
            seen = (self._store / "CURRENT").stat()
        except OSError:
            # Between the two steps of a swap.
            return None if self._held is None else self._held[0]
        return seen.st_dev, seen.st_ino, seen.st_mtime_ns

    def known(self) -> Known:
        """Return the graph as it stands there now.

        Raises:
            GraphError: It cannot be read.
        """
        with self._lock:
            mark = self.mark()
            if self._held is None or self._held[0] != mark:
                self._held = mark, self._read()
            return self._held[1]

    def page(self) -> Path | None:
        """Return the graph page that the build wrote, if it did."""
        file = self.graph / "graph.html"
        return file if file.is_file() else None

    def drawn(self) -> bytes:
        """Return a graph page made of the graph as it stands there now."""
        from kg.render.network import network
        from kg.render.page import page

        known = self.known()
        with self._lock:
            if self._drawn is None or self._drawn[0] is not known:
                body = page(network(known.store, dict(known.texts), known.decided)).encode()
                self._drawn = known, body
            return self._drawn[1]

    def _read(self) -> Known:
        store = open_store(self._store)
        try:
            return Known(
                store=store,
                texts=texts(self.graph),
                decided=decided(self.graph),
                index=Index(store),
            )
        except OSError as error:
            message = f"The graph in {self.graph} cannot be read ({error})."
            raise GraphError(message) from error
