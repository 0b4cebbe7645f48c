"""``kg build``: articles and reports in, one graph out."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.common import is_quiet, is_verbose
from kg.cli.options import OUT, decisions_option, examples
from kg.cli.output import emit, note
from kg.errors import GraphError

if TYPE_CHECKING:
    from kg.pipeline import BuildResult

_SHOWN = 100


@click.command(
    name="build",
    epilog=examples(
        "kg build",
        "kg build articles/ story.html --replace",
        "kg build articles/ --out graphs/ --fresh",
        "kg build articles/ --verbose",
    ),
)
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path(path_type=Path))
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=OUT,
    show_default=True,
    metavar="DIR",
    help="Where the graph, its page and the issues go.",
)
@click.option("--fresh", is_flag=True, help="Start over instead of adding to what DIR holds.")
@click.option(
    "--replace",
    "replaces",
    is_flag=True,
    help="A file whose text has changed takes the place of what came in under its name before.",
)
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    metavar="N",
    help="Read many sources with so many processes; unless told, with one for each processor.",
)
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="Read with the workers of a Dask cluster, such as tcp://10.0.0.5:8786.",
)
@decisions_option
@click.pass_context
def command(  # noqa: PLR0913 -- an option each
    ctx: click.Context,
    *,
    paths: tuple[Path, ...],
    out: Path,
    fresh: bool,
    replaces: bool,
    workers: int | None,
    scheduler: str | None,
    decisions: Path | None,
) -> None:
    """Read articles and reports into the graph.

    PATH is a file or a folder; without one the shipped articles are read. What cannot be read
    is an issue and the rest goes on. Ends with exit code 1 where nothing could be read.
    """
    from kg.cli.progress import Progress
    from kg.cli.summary import summary
    from kg.pipeline import build
    from kg.pipeline.decisions import given
    from kg.pipeline.workers import processors

    decided = given(decisions)
    with Progress() as progress:
        result = build(
            paths,
            out,
            fresh=fresh,
            replaces=replaces,
            progress=progress,
            decisions=decided,
            workers=workers or processors(),
            scheduler=scheduler,
        )
    if is_verbose():
        _tell_all(result)
    else:
        _complain(result)
    if not result.read and not result.withheld:
        message = "nothing could be read."
        raise GraphError(message)
    if not is_quiet():
        emit(summary(result).encode())
    violations = any(v.severity.casefold() == "violation" for v in result.violations)
    ctx.exit(1 if violations else 0)


def _complain(result: "BuildResult") -> None:
    """Say of each file that was left out, or read with a doubt, what is wrong and what was done."""
    told = [issue for issue in result.issues if issue.span is None and not issue.words]
    for issue in told[:_SHOWN]:
        where = f"{issue.source}, line {issue.line}" if issue.line else issue.source
        note(f"kg: {where}: {issue.what}")
    if len(told) > _SHOWN:
        note(f"kg: … and {len(told) - _SHOWN} more, in {result.out / 'issues.jsonl'}")


def _tell_all(result: "BuildResult") -> None:
    """Say every issue: where it is, what is wrong, what was done, and the words."""
    for issue in result.issues:
        where = issue.source
        if issue.span is not None:
            where += f", characters {issue.span.start} to {issue.span.end}"
        elif issue.line is not None:
            where += f", line {issue.line}"
        note(f"kg: {where}: {issue.what}")
        if issue.words:
            note(f"      “{' '.join(issue.words.split())}”")
