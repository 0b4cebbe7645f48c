"""What built a graph, by the receipt beside it, and whether this program would build another."""

import re
from dataclasses import dataclass
from pathlib import Path

import msgspec

from kg import __version__
from kg.errors import GraphError
from kg.pipeline.accounts import fingerprint
from kg.pipeline.receipt import FILE, ontology

_HEAD = 512
_ONTOLOGY = re.compile(rb'"ontology":\s{0,2}"([0-9a-f]{64})"')


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The program and the rules that a graph was built by."""

    kg: str
    readers: str
    ontology: str
    passed_over: int = 0
    """Texts without a word of inspections or services for children."""

    def differs(self) -> tuple[str, ...]:
        """Return in what this program is another than the one that built the graph."""
        pairs = {
            "version": (self.kg, __version__),
            "reading rules": (self.readers, fingerprint()),
            "ontology": (self.ontology, ontology()),
        }
        return tuple(name for name, (then, now) in pairs.items() if then != now)


def is_of_another_ontology(graph: Path) -> bool:
    """Say whether a graph was built by another ontology than the one that is asked with.

    Only the receipt's first lines are read: the list of a large graph's sources is long.
    """
    file = (graph if graph.is_dir() else graph.parent) / FILE
    try:
        with file.open("rb") as lines:
            told = _ONTOLOGY.search(lines.read(_HEAD))
    except OSError:
        return False
    return told is not None and told[1].decode() != ontology()


def origin(graph: Path) -> Origin | None:
    """Return what the receipt of a graph says; None where no build left one.

    Raises:
        GraphError: The receipt is damaged.
    """
    folder = graph if graph.is_dir() else graph.parent
    for file in (folder / FILE, folder.parent / FILE):
        if file.is_file():
            try:
                return msgspec.json.decode(file.read_bytes(), type=Origin)
            except msgspec.MsgspecError as error:
                message = f"{file} is damaged ({error}). Run `kg build` again."
                raise GraphError(message) from error
    return None
