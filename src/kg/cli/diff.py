"""``kg diff``: in which claims two graphs differ."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from kg.cli.options import examples
from kg.cli.output import emit, note
from kg.errors import GraphError, SettingsError

if TYPE_CHECKING:
    from kg.query.difference import Change, Difference
    from kg.store.reading import Reading

_SHOWN = 3
_COUNTED = {
    "new": "new",
    "gone": "gone",
    "changed": "changed",
    "joined": "joined with others",
    "parted": "taken apart",
}


@click.command(
    name="diff",
    epilog=examples(
        "kg diff out-last-week/ out/",
        "kg diff articles-2023/ articles-2024/",
        "kg diff old.ttl out/ --format json",
    ),
)
@click.argument("old", type=click.Path(path_type=Path))
@click.argument("new", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json")),
    default="text",
    show_default=True,
    help="How to write the differences.",
)
def command(*, old: Path, new: Path, form: str) -> None:
    """Say in plain English how two graphs differ.

    OLD and NEW are folders that `kg build` wrote, files of triples, or folders of articles and
    reports, which are built in a temporary folder first. Sources come first, then each council's
    claims: new, gone and changed. Differences are no failure: the exit code is 0.
    """
    from kg.query.difference import difference

    found = difference(_reading(old), _reading(new))
    if form == "json":
        emit((json.dumps(_plain(found), indent=2, ensure_ascii=False) + "\n").encode())
    else:
        emit(("\n".join(_lines(found)) + "\n").encode())


def _reading(place: Path) -> "Reading":
    """Return the graph at a place, or that of the articles and reports there."""
    from kg.store.graph import FORMATS, STORE, open_store
    from kg.store.reading import Reading

    if not place.exists():
        message = f"There is no {place}. Name a build's folder, or one of articles and reports."
        raise SettingsError(message)
    is_graph = place.suffix.lower() in FORMATS if place.is_file() else False
    # A crash may have left a build's results beside their place, from where opening fetches them.
    held = (STORE, "CURRENT", "accounts.jsonl", ".kg-next")
    if is_graph or any((place / name).exists() for name in held):
        return Reading(open_store(place))
    with TemporaryDirectory(prefix="kg-diff-") as folder:
        return _built(place, Path(folder) / "out")


def _built(place: Path, out: Path) -> "Reading":
    """Return the graph of articles and reports, built for this comparison alone."""
    from kg.pipeline import build
    from kg.store.graph import open_store
    from kg.store.reading import Reading

    result = build([place], out, page=False)
    for issue in result.issues:
        if issue.span is None and not issue.words:
            note(f"kg: {issue.source}: {issue.what}")
    if not result.read:
        message = f"Nothing could be read in {place}: it holds neither a graph nor an article."
        raise GraphError(message)
    return Reading(open_store(out))


def _lines(found: "Difference") -> Iterator[str]:
    """Yield the differences as a person reads them."""
    yield _summary(found)
    if found.added or found.removed or found.rewritten or found.renamed:
        yield ""
    yield from (f"source added: {name}" for name in found.added)
    yield from (f"source removed: {name}" for name in found.removed)
    yield from (f"source {name} has another text now" for name in found.rewritten)
    yield from (f"source {old} is now called {new}" for old, new in found.renamed)
    for _, changes in groupby(found.changes, key=lambda change: change.council):
        yield ""
        yield from (_line(change) for change in changes)


def _line(change: "Change") -> str:
    """Return one difference as a sentence."""
    told = ": ".join(part for part in (change.heading, change.text) if part)
    before = f"{change.how}: " if change.how in ("new", "gone") else ""
    return f"{before}{told}{_in(change.sources)}"


def _in(sources: tuple[str, ...]) -> str:
    """Return which sources say so; the first few of many."""
    if not sources:
        return ""
    rest = len(sources) - _SHOWN
    return f" (in {', '.join(sources[:_SHOWN])}{f' and {rest:,} more' if rest > 0 else ''})"


def _summary(found: "Difference") -> str:
    """Return how much differs, in one line."""
    if found.is_none:
        return "No difference."
    counts = Counter(change.how.value for change in found.changes)
    sources = (
        (len(found.added), "added"),
        (len(found.removed), "removed"),
        (len(found.rewritten), "with another text"),
        (len(found.renamed), "renamed"),
    )
    told = [f"{n:,} {'source' if n == 1 else 'sources'} {how}" for n, how in sources if n]
    for how, words in _COUNTED.items():
        if counts[how]:
            noun = "claim" if counts[how] == 1 else "claims"
            told.append(f"{counts[how]:,} {noun} {words}")
    for number, how in ((found.told_more, "more"), (found.told_less, "fewer")):
        if number:
            told.append(f"{number:,} told by {how} sources than before")
    return f"{'; '.join(told)}."


def _plain(found: "Difference") -> dict[str, object]:
    """Return the differences as JSON has them."""
    return {
        "equal": found.is_none,
        "summary": _summary(found),
        "sources": {
            "added": found.added,
            "removed": found.removed,
            "rewritten": found.rewritten,
            "renamed": [{"old": old, "new": new} for old, new in found.renamed],
        },
        "changes": [{**asdict(change), "told": _line(change)} for change in found.changes],
        "toldByMore": found.told_more,
        "toldByFewer": found.told_less,
    }
