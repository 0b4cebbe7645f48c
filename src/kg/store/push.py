"""Sending a graph to a SPARQL server, by the Graph Store HTTP Protocol of SPARQL 1.1.

The triples go in batches, in the store's own order, so that memory stays flat. After each batch a
note beside the graph says how far it went: where a transfer was cut off, the next one goes on
from there, if what was sent is still what the graph begins with. A batch that arrives twice does
no harm, as our graphs have no blank nodes.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlsplit
from urllib.request import Request, urlopen

from kg.errors import GraphError, SettingsError

if TYPE_CHECKING:
    from pyoxigraph import Store, Triple

STATE: Final = ".kg-push"
BATCH: Final = 20_000
_SECONDS: Final = 120
_SHOWN: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """How far a transfer has come; ``digest`` is the hash of all batches so far."""

    url: str
    batches: int = 0
    triples: int = 0
    digest: str = ""


def push(  # noqa: PLR0913 -- where from, where to, and how
    store: "Store",
    url: str,
    *,
    graph: str | None = None,
    replace: bool = False,
    batch: int = BATCH,
    folder: Path | None = None,
    told: Callable[[int], None] = lambda _: None,
) -> tuple[Sent, Sent]:
    """Send a graph's triples; return how far an earlier transfer had come, and the whole.

    ``url`` is the server's Graph Store address, ``graph`` the name of the graph there, the default
    one if none; ``replace`` empties it first. ``folder`` keeps the note between transfers.
    ``told`` hears how many triples are there after each batch.

    Raises:
        SettingsError: The address is none.
        GraphError: The server does not answer, or refuses.
    """
    target = _target(url, graph)
    before = _before(folder, target)
    if before.batches and not _still_begins_with(store, batch, before):
        before = Sent(url=target)
    digest = hashlib.sha256()
    done = Sent(url=target)
    for body, count in _bodies(store, batch):
        digest.update(body)
        done = Sent(
            url=target,
            batches=done.batches + 1,
            triples=done.triples + count,
            digest=digest.hexdigest(),
        )
        if done.batches > before.batches:
            _send(target, body, "PUT" if replace and done.batches == 1 else "POST")
            _keep(folder, done)
            told(done.triples)
    _forget(folder)
    return before, done


def _still_begins_with(store: "Store", batch: int, before: Sent) -> bool:
    """Say whether the graph still begins with what was sent."""
    digest = hashlib.sha256()
    for body, _ in islice(_bodies(store, batch), before.batches):
        digest.update(body)
    return digest.hexdigest() == before.digest


def _bodies(store: "Store", batch: int) -> Iterator[tuple[bytes, int]]:
    """Yield the triples in batches, as N-Triples."""
    from pyoxigraph import RdfFormat, serialize

    triples: Iterable[Triple] = (quad.triple for quad in store)
    rest = iter(triples)
    while some := list(islice(rest, batch)):
        yield serialize(some, format=RdfFormat.N_TRIPLES) or b"", len(some)


def _target(url: str, graph: str | None) -> str:
    """Return the address of a graph on a server.

    Raises:
        SettingsError: The address is none.
    """
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        message = f"{url} is no address of a Graph Store, such as http://127.0.0.1:7878/store."
        raise SettingsError(message)
    name = f"graph={quote(graph, safe='')}" if graph else "default"
    return f"{url}{'&' if parts.query else '?'}{name}"


def _send(target: str, body: bytes, method: str) -> None:
    """Send one batch.

    Raises:
        GraphError: The server does not answer, or refuses.
    """
    request = Request(  # noqa: S310 -- the scheme was looked at
        target, data=body, method=method, headers={"Content-Type": "application/n-triples"}
    )
    try:
        with urlopen(request, timeout=_SECONDS) as answer:  # noqa: S310
            answer.read()
    except HTTPError as error:
        said = " ".join(error.read(_SHOWN).decode("utf-8", "replace").split())
        message = f"The server at {target} refused the triples: {error.code} {error.reason}. {said}"
        raise GraphError(message.strip()) from error
    except (URLError, OSError) as error:
        why = getattr(error, "reason", error)
        message = (
            f"The server at {target} does not answer ({why}). Run the same command again to go on "
            "where it was cut off."
        )
        raise GraphError(message) from error


def _before(folder: Path | None, target: str) -> Sent:
    """Return how far a transfer to the same place had come when it was cut off."""
    if folder is not None:
        with suppress(OSError, ValueError, TypeError):
            kept = Sent(**json.loads((folder / STATE).read_text(encoding="utf-8")))
            if kept.url == target:
                return kept
    return Sent(url=target)


def _keep(folder: Path | None, sent: Sent) -> None:
    """Note how far a transfer has come; a folder that cannot be written goes without."""
    if folder is not None:
        text = json.dumps(asdict(sent))
        with suppress(OSError):
            (folder / STATE).write_text(text, encoding="utf-8")


def _forget(folder: Path | None) -> None:
    """Drop the note of a transfer."""
    if folder is not None:
        with suppress(OSError):
            (folder / STATE).unlink(missing_ok=True)
