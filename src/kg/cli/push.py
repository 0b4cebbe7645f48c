"""``kg push``: the graph to a SPARQL server."""

from pathlib import Path

import click

from kg.cli.options import examples, graph_option
from kg.cli.output import emit


@click.command(
    name="push",
    epilog=examples(
        "kg push http://127.0.0.1:7878/store",
        "kg push http://127.0.0.1:7878/store --replace",
        "kg push https://data.example/rdf-graph-store --named https://data.example/inspections",
    ),
)
@click.argument("url")
@graph_option
@click.option(
    "--named", metavar="IRI", help="The graph's name on the server; its default graph unless told."
)
@click.option("--replace", is_flag=True, help="Empty that graph on the server first.")
@click.option(
    "--batch",
    type=click.IntRange(min=1),
    default=20_000,
    show_default=True,
    metavar="N",
    help="Send so many triples at a time.",
)
def command(*, url: str, graph: Path, named: str | None, replace: bool, batch: int) -> None:
    """Send the whole graph to a SPARQL server.

    URL is the server's address for the SPARQL 1.1 Graph Store Protocol. A transfer that was cut
    off goes on where it was when the same command is given again.
    """
    from kg.cli.progress import Progress
    from kg.store.graph import open_store
    from kg.store.push import push

    store = open_store(graph)
    with Progress() as progress:
        progress.begin("Sending", len(store))
        last = 0

        def told(triples: int) -> None:
            nonlocal last
            progress.advance(triples - last)
            last = triples

        folder = graph if graph.is_dir() else None
        before, done = push(
            store, url, graph=named, replace=replace, batch=batch, folder=folder, told=told
        )
    gone_on = f", {before.triples:,} of them by an earlier transfer" if before.triples else ""
    emit(f"{done.triples:,} triples are at {url}{gone_on}.\n".encode())
