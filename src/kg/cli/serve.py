"""``kg serve``: the graph under one address on this machine."""

from pathlib import Path

import click

from kg.cli.options import asked_graph_option, examples
from kg.cli.output import note

PORT = 7878
"""The port that Oxigraph's own server takes unless told otherwise."""


@click.command(
    name="serve",
    epilog=examples("kg serve", "kg serve --port 8080", "kg serve --graph graph.ttl --timeout 5"),
)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=PORT,
    show_default=True,
    metavar="N",
    help="The port on 127.0.0.1; 0 takes any that is free.",
)
@click.option(
    "--timeout",
    type=click.IntRange(1, 3600),
    metavar="SECONDS",
    help="How long a query may run. Default: 20.",
)
@asked_graph_option
def command(*, port: int, timeout: int | None, graph: Path | str) -> None:
    """Serve the graph on this machine until interrupted.

    The graph page, the named queries, a query editor, a page for each thing and a SPARQL 1.1
    endpoint at /sparql, under one address. It only reads, and nobody but this machine reaches it.
    """
    from kg.serve.limits import Limits
    from kg.serve.run import serve

    limits = Limits() if timeout is None else Limits(seconds=timeout)
    # An address is refused there: this serves a graph of this machine.
    serve(Path(graph), port, limits, _ready)


def _ready(address: str) -> None:
    click.echo(address)
    note("Ctrl-C ends it.")
