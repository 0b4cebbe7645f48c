"""``kg evaluate``: how well the reading agrees with gold files."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from kg.cli.common import is_verbose
from kg.cli.options import examples
from kg.cli.output import emit, note
from kg.errors import SettingsError

if TYPE_CHECKING:
    from kg.evaluate.board import Board
    from kg.evaluate.compare import Comparison
    from kg.evaluate.gold import Gold
    from kg.evaluate.phenomena import Phenomenon
    from kg.evaluate.score import Scores

VIEWS = ("rule", "phenomenon")


def _views(context: click.Context, param: click.Parameter, value: str) -> tuple[str, ...]:  # noqa: ARG001 -- click's signature
    """Return the views that a list with commas names."""
    wanted = tuple(name.strip() for name in value.split(",") if name.strip())
    wrong = [name for name in wanted if name not in VIEWS]
    if wrong:
        message = f"{', '.join(wrong)}: choose among {', '.join(VIEWS)}."
        raise click.BadParameter(message)
    return wanted


@click.command(
    name="evaluate",
    epilog=examples(
        "kg evaluate data/gold --articles data/articles",
        "kg evaluate tests/corpus/gold --by rule,phenomenon --verbose",
        "kg evaluate tests/corpus/gold --baseline tests/corpus/baseline.json",
        "kg evaluate reports/facts.csv --articles reports --verbose",
    ),
)
@click.argument("gold_dir", type=click.Path(path_type=Path))
@click.option(
    "--articles",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="The articles, named as the gold files. Default: the folder `articles` beside GOLD_DIR, "
    "or GOLD_DIR itself; for a table of facts the folder it stands in.",
)
@click.option(
    "--graph",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Score a graph that is there already instead of building one.",
)
@click.option(
    "--by",
    default="",
    metavar="VIEWS",
    callback=_views,
    help="Further tables, parted by commas: `rule`, `phenomenon`.",
)
@click.option(
    "--phenomena",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The table of phenomena. Default: phenomena.csv beside GOLD_DIR or one folder up.",
)
@click.option(
    "--baseline",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Tell gains and losses since this baseline; exit 1 where something is lost.",
)
@click.option(
    "--accept",
    metavar="REASON",
    help="Rewrite the baseline. Losses go into losses.md beside it, under the reason; without "
    "one ('') they are refused.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(("table", "json")),
    default="table",
    show_default=True,
    help="How to write the scores.",
)
@click.pass_context
def command(  # noqa: PLR0913 -- click hands over an argument an option
    context: click.Context,
    *,
    gold_dir: Path,
    articles: Path | None,
    graph: Path | None,
    by: tuple[str, ...],
    phenomena: Path | None,
    baseline: Path | None,
    accept: str | None,
    form: str,
) -> None:
    """Compare what is read with gold files.

    Prints precision, recall and F1 for each kind of fact. Of gold in a folder named `held`,
    which no rule may be fitted to, only figures are told. --verbose lists each miss and each false
    fact, of that folder too.

    GOLD_DIR may be a CSV file of official reports' header facts instead: then cells right,
    missing and wrong are told by field, and the exit code is 1 where a grade is wrong.
    """
    from kg.cli.evaluate_headers import evaluate_headers, is_table
    from kg.evaluate.baseline import HELD, part_of
    from kg.evaluate.board import as_text
    from kg.evaluate.exchange import as_json
    from kg.evaluate.gold import load

    verbose = is_verbose()
    of_headers, views = is_table(gold_dir), bool(by or phenomena)
    _check(accepts=accept is not None, compares=bool(baseline), views=views, of_headers=of_headers)
    if of_headers:
        right = evaluate_headers(gold_dir, articles, graph, verbose=verbose, form=form)
        context.exit(0 if right else 1)
    golds, part = load(gold_dir), part_of(gold_dir)
    named = verbose or part != HELD
    scores = _scores(golds, graph, lambda: _articles(gold_dir, articles, golds, named=named))
    table = _table(gold_dir, phenomena) if "phenomenon" in by else None
    board = replace(_board(scores, golds, table, rules="rule" in by), part=part, named=named)
    if baseline is not None:
        board = replace(board, comparison=_since(baseline, board, first=accept is not None))
    emit((as_json(board) if form == "json" else as_text(board, verbose=verbose)).encode())
    if baseline is not None and not _settled(baseline, board, accept):
        context.exit(1)


def _check(*, accepts: bool, compares: bool, views: bool, of_headers: bool) -> None:
    """Refuse what does not go together.

    Raises:
        SettingsError: A baseline is to be rewritten that is not named, or a table of facts has
            no such view.
    """
    if accepts and not compares:
        message = "--accept needs --baseline: it says which file to rewrite."
        raise SettingsError(message)
    if of_headers and (views or compares):
        message = "--by, --phenomena and --baseline are for gold files, not for a table."
        raise SettingsError(message)


def _table(gold_dir: Path, file: Path | None) -> "tuple[Phenomenon, ...]":
    from kg.evaluate.phenomena import beside, load

    return load(file or beside(gold_dir))


def _board(
    scores: "Scores",
    golds: "dict[str, Gold]",
    phenomena: "tuple[Phenomenon, ...] | None",
    *,
    rules: bool,
) -> "Board":
    from kg.evaluate.board import Board
    from kg.evaluate.phenomena import by_phenomenon
    from kg.evaluate.rules import by_rule

    return Board(
        scores=scores,
        rules=by_rule(scores) if rules else None,
        phenomena=None if phenomena is None else by_phenomenon(scores, golds, phenomena),
    )


def _scores(
    golds: "dict[str, Gold]", graph: Path | None, paths: Callable[[], list[Path]]
) -> "Scores":
    """Return the scores of a graph that is there, or of one that is built and thrown away."""
    from kg.evaluate.run import score_graph

    if graph is not None:
        return score_graph(graph, golds)
    from kg.pipeline import build

    files = paths()
    with TemporaryDirectory(prefix="kg-") as folder:
        build(files, Path(folder) / "out", fresh=True, page=False)
        return score_graph(Path(folder) / "out", golds)


def _since(baseline: Path, board: "Board", *, first: bool) -> "Comparison":
    from kg.evaluate.accept import since

    return since(baseline, board.part, board.standing(), first=first)


def _settled(baseline: Path, board: "Board", reason: str | None) -> bool:
    """Write the new baseline where that is asked for; say whether no loss stands unaccepted."""
    from kg.evaluate.accept import accept

    losses = board.comparison is not None and bool(board.comparison.losses)
    if reason is not None and accept(baseline, board, reason):
        note(f"kg: {baseline} holds the {board.part} part anew.")
        return True
    if losses:
        note(
            f"kg: the {board.part} part lost something since {baseline}. Mend it, or accept it in "
            "writing: --accept 'the reason'."
        )
    return not losses


def _articles(
    gold_dir: Path, articles: Path | None, golds: "dict[str, Gold]", *, named: bool
) -> list[Path]:
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
        told = ", ".join(missing) if named else f"{len(missing)} articles"
        note(f"kg: no article for the gold of {told}; all of it counts as missed.")
    return files
