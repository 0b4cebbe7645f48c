"""``kg view``: the graph, or a part of it, as a page for a browser."""

from pathlib import Path

import click

from kg.cli.options import FETCHED, examples, graph_option
from kg.cli.output import emit, note
from kg.errors import SettingsError


@click.command(
    name="view",
    epilog=examples(
        "kg view --open",
        "kg view --council Redbridge --output redbridge.html",
        "kg view --around 'Mark Santos' --depth 2 --open",
        "kg view --council Redbridge --output redbridge.png",
    ),
)
@click.option("--council", metavar="NAME", help="Only this council's part of the graph.")
@click.option("--around", metavar="IRI|LABEL", help="Only what stands around this thing.")
@click.option(
    "--depth",
    type=click.IntRange(min=1),
    metavar="N",
    help="How many steps from --around to go. Default: 1.",
)
@click.option(
    "--output",
    "-o",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Where to write it; - for standard output. A name that ends in .svg or .png gives a"
    " picture instead of the page. Default: view.html beside the graph.",
)
@click.option("--open", "opened", is_flag=True, help="Open the page in the browser.")
@graph_option
def command(  # noqa: PLR0913 -- click hands over an argument an option
    *,
    council: str | None,
    around: str | None,
    depth: int | None,
    output: Path | None,
    opened: bool,
    graph: Path,
) -> None:
    """Write the graph page: one file that needs no network. Or a picture of it."""
    if council is not None and around is not None:
        message = "Give --council or --around, not both."
        raise SettingsError(message)
    if depth is not None and around is None:
        message = "--depth counts steps from --around: give that too."
        raise SettingsError(message)
    kind = output.suffix.removeprefix(".").lower() if output else ""
    body = _drawn(graph, council, around, depth or 1, kind)
    if output is not None and str(output) == "-":
        emit(body)
        return
    beside = Path() if FETCHED in click.get_current_context().meta else graph.parent
    file = output or (graph if graph.is_dir() else beside) / "view.html"
    emit(body, file)
    click.echo(file)
    if opened and click.launch(str(file)) != 0:
        note(f"kg: no browser could be opened; open {file} yourself.")


def _drawn(graph: Path, council: str | None, around: str | None, depth: int, kind: str) -> bytes:
    """Return the page, or where the file is to be a picture, that."""
    from kg.pipeline.decided import decided
    from kg.pipeline.texts import texts
    from kg.render import select
    from kg.render.network import network
    from kg.render.page import FORMATS, page
    from kg.store.graph import open_store

    part = network(open_store(graph), texts(graph), decided(graph))
    title = council or around or "Inspections of children’s services"
    if council is not None:
        part = select.around_council(part, council)
    elif around is not None:
        part = select.around(part, around, depth)
    if kind not in FORMATS:
        return page(part, title).encode()
    from kg.render.still import still

    return still(part, title, kind)
