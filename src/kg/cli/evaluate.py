"""``kg evaluate``: how well the reading agrees with gold files."""

from pathlib import Path
from tempfile import TemporaryDirectory

import click

from kg.cli.options import examples
from kg.cli.output import emit, note
from kg.errors import SettingsError
from kg.evaluate.gold import Gold


@click.command(
    name="evaluate",
    epilog=examples(
        "kg evaluate data/gold --articles data/articles",
        "kg evaluate data/gold --articles data/articles --verbose",
        "kg evaluate data/gold --graph out --format json",
    ),
)
@click.argument("gold_dir", type=click.Path(path_type=Path))
@click.option(
    "--articles",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="The articles, named as the gold files. Default: the folder `articles` beside GOLD_DIR, "
    "or GOLD_DIR itself.",
)
@click.option(
    "--graph",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Score a graph that is there already instead of building one.",
)
@click.option("--verbose", "-v", is_flag=True, help="List each miss and each false fact.")
@click.option(
    "--format",
    "form",
    type=click.Choice(("table", "json")),
    default="table",
    show_default=True,
    help="How to write the scores.",
)
def command(
    *,
    gold_dir: Path,
    articles: Path | None,
    graph: Path | None,
    verbose: bool,
    form: str,
) -> None:
    """Compare what is read with gold files.

    Prints precision, recall and F1 for each kind of fact.
    """
    from kg.evaluate.gold import load
    from kg.evaluate.report import as_json, details, table
    from kg.evaluate.run import score_graph

    golds = load(gold_dir)
    if graph is not None:
        scores = score_graph(graph, golds)
    else:
        from kg.pipeline import build

        paths = _articles(gold_dir, articles, golds)
        with TemporaryDirectory(prefix="kg-") as folder:
            build(paths, Path(folder) / "out", fresh=True, page=False)
            scores = score_graph(Path(folder) / "out", golds)
    if form == "json":
        emit(as_json(scores).encode())
        return
    if verbose:
        emit((details(scores) + "\n").encode())
    emit(table(scores).encode())


def _articles(gold_dir: Path, articles: Path | None, golds: dict[str, Gold]) -> list[Path]:
    """Return the article of each gold file.

    Raises:
        SettingsError: The folder holds none of them.
    """
    beside = gold_dir.parent / "articles"
    folder = articles or (beside if beside.is_dir() else gold_dir)
    if not folder.is_dir():
        message = f"There is no folder {folder}. Give the articles' folder with --articles."
        raise SettingsError(message)
    files = sorted(
        file
        for file in folder.iterdir()
        if file.is_file() and file.stem in golds and file.suffix != ".json"
    )
    missing = sorted(set(golds) - {file.stem for file in files})
    if not files:
        message = f"{folder} holds no article of the gold files' names."
        raise SettingsError(message)
    if missing:
        note(f"kg: no article for the gold of {', '.join(missing)}; all of it counts as missed.")
    return files
