"""Writing and opening the graph: an Oxigraph store, or a file of triples read into memory."""

import os
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, cast

from kg.errors import GraphError
from kg.store.addresses import check_addresses
from kg.store.swap import settle

if TYPE_CHECKING:
    from pyoxigraph import Store, Triple
    from rdflib import Dataset

STORE = "store"
"""The store's folder inside a folder that a build wrote."""

_AT_ONCE = 15_000

FORMATS = {
    ".ttl": "TURTLE",
    ".nt": "N_TRIPLES",
    ".nq": "N_QUADS",
    ".trig": "TRIG",
    ".rdf": "RDF_XML",
    ".jsonld": "JSON_LD",
}


def write(folder: Path, triples: "Iterable[Triple]") -> int:
    """Write triples into a new store in an empty or absent folder; return how many it holds.

    The store is closed and on the disk when this returns.
    """
    from pyoxigraph import RdfFormat, Store, serialize

    folder.mkdir(parents=True, exist_ok=True)
    store = Store(str(folder))
    rest = iter(triples)
    # The engine loads text faster than terms one by one; all at once would be held in memory
    # several times over. Every IRI here is one of ours, made to be valid.
    while some := list(islice(rest, _AT_ONCE)):
        lines = serialize(some, format=RdfFormat.N_TRIPLES) or b""
        store.bulk_load(input=lines, format=RdfFormat.N_TRIPLES, lenient=True)
    store.flush()
    count = len(store)
    del store
    return count


def load_triples(triples: "Iterable[Triple]") -> "Store":
    """Return a store in memory that holds the triples."""
    from pyoxigraph import Quad, Store

    store = Store()
    store.bulk_extend(Quad(t.subject, t.predicate, t.object) for t in triples)
    return store


def open_store(path: Path) -> "Store":
    """Open the graph at a path: a build's folder, a store's folder, or a file of triples.

    Raises:
        GraphError: There is no graph there, or it cannot be read.
    """
    from pyoxigraph import Store

    if path.is_file():
        return load_file(path)
    settle(path)
    folder = path / STORE if (path / STORE).is_dir() else path
    if not (folder / "CURRENT").is_file():
        message = f"There is no graph in {path}. Run `kg build` first, or name one with --graph."
        raise GraphError(message)
    try:
        store = Store.read_only(str(folder))
    except (OSError, RuntimeError) as error:
        message = (
            f"The graph in {folder} cannot be read ({error}). It is damaged, or another version "
            "wrote it: run `kg build --fresh` with its sources."
        )
        raise GraphError(message) from error
    check_addresses(store, path)
    return store


def open_place(place: Path | str) -> "Store":
    """Open the graph at a path, or the one that a SPARQL server has, to be asked there.

    Raises:
        GraphError: There is no graph there, or it cannot be read.
        SettingsError: It is no address of a server.
    """
    from kg.store.endpoint import Endpoint, is_address

    # A server's graph has what questions need of a store.
    return cast("Store", Endpoint(str(place))) if is_address(place) else open_store(Path(place))


def open_dataset(path: Path) -> "Dataset":
    """Open the graph at a path as an rdflib dataset on the same Oxigraph store.

    Raises:
        GraphError: There is no graph there, or it cannot be read.
    """
    from oxrdflib import OxigraphStore
    from rdflib import Dataset

    return Dataset(store=OxigraphStore(store=open_store(path)))


def load_file(path: Path) -> "Store":
    """Read a file of triples into a store in memory; the format goes by the file's ending.

    Raises:
        GraphError: The ending is not known, or the file is damaged.
    """
    from pyoxigraph import RdfFormat, Store

    name = FORMATS.get(path.suffix.lower())
    if name is None:
        endings = " ".join(FORMATS)
        message = f"{path} does not end as a graph does ({endings})."
        raise GraphError(message)
    store = Store()
    try:
        store.bulk_load(path=os.fspath(path), format=getattr(RdfFormat, name))
    except (SyntaxError, OSError, ValueError) as error:
        message = f"{path} cannot be read as a graph: {error}"
        raise GraphError(message) from error
    return store
