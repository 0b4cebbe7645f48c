"""What a person decided about the words of a graph, for the commands that show them."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from kg.model.decision import Decision
from kg.model.dossier import Account

Place = tuple[str, str, int, int]
"""Kind of thing, key of the source, and the offsets of the words."""


def decided(graph: Path) -> Mapping[Place, list[str]]:
    """Return each decision of the last build in a sentence, by the words that it points at.

    Without decisions the accounts, which are large, are not read.
    """
    from kg.pipeline import accounts
    from kg.pipeline.decisions import known

    folder = graph if graph.is_dir() else graph.parent
    folder = folder if (folder / accounts.FILE).is_file() else folder.parent
    entries = known(folder).entries
    if not entries:
        return {}
    return by_words(entries, accounts.load(folder))


def by_words(entries: Sequence[Decision], accounts: Iterable[Account]) -> Mapping[Place, list[str]]:
    """Return each of some decisions in a sentence, by the words in the accounts it points at."""
    from kg.resolve.marks import pointed

    told = pointed((m for e in entries for m in e.marks), accounts) if entries else {}
    found: dict[Place, list[str]] = {}
    for entry in entries:
        said = f"{entry.verb.value}, decided by {entry.who} on {entry.when}: {entry.why}"
        for mark in entry.marks:
            for one in told.get(mark, ()):
                piece = one.piece
                place = (one.kind, piece.source, piece.span.start, piece.span.end)
                found.setdefault(place, []).append(said)
    return found
