"""``kg explain``: why the graph says so."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.common import is_coloured
from kg.cli.options import examples, graph_option
from kg.cli.output import emit, note, on_terminal
from kg.query.visible import visible

if TYPE_CHECKING:
    from kg.query.explain import Explanation


@click.command(
    name="explain",
    epilog=examples(
        "kg explain Redbridge",
        "kg explain 'Mark Santos'",
        "kg explain https://kg.example/id/council/E09000026",
    ),
)
@click.argument("thing", metavar="IRI|LABEL")
@click.option("--all", "whole", is_flag=True, help="List everything, however long the lists are.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Text for reading, or JSON with every word for other programs.",
)
@graph_option
def command(*, thing: str, whole: bool, form: str, graph: Path) -> None:
    """Say why the graph says so.

    Shows the facts of a thing, each source's words in their context, the rule that read them and
    how sure it is, and what contradicts them.
    """
    from kg.pipeline.decided import decided
    from kg.pipeline.texts import texts
    from kg.query.explain import explain
    from kg.query.explained import lines
    from kg.query.find import find_things
    from kg.store.graph import open_store

    store = open_store(graph)
    found = find_things(store, thing)
    known, settled = texts(graph), decided(graph)
    if len(found) > 1:
        note(f"kg: {len(found)} things are called {thing}.")
    if form == "json":
        import msgspec

        plain = [_plain(explain(store, iri, known, settled)) for iri in found]
        emit(msgspec.json.format(msgspec.json.encode(plain), indent=1) + b"\n")
        return
    every = (explain(store, iri, known, settled) for iri in found)
    parts = ["\n".join(lines(one, whole=whole, strong=_strong)) for one in every]
    emit(visible("\n\n\n".join(parts) + "\n", styled=True).encode())


def _plain(explanation: "Explanation") -> dict[str, object]:
    """Return an explanation as JSON has it: what goes by a name as an object."""
    import msgspec

    made: dict[str, object] = msgspec.to_builtins(explanation)
    named = {"facts": explanation.facts, "ties": explanation.ties, "rules": explanation.rules}
    return {**made, **{name: dict(pairs) for name, pairs in named.items()}}


def _strong(text: str) -> str:
    """Return a text in bold where that can be shown, else as it is."""
    return click.style(text, bold=True) if is_coloured(terminal=on_terminal()) else text
