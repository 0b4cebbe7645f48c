"""What the commands share by which a person decides: the day, the file, and writing into it."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from kg.cli.options import OUT, decisions_option
from kg.errors import GraphError, SettingsError

if TYPE_CHECKING:
    from kg.model.decision import Decision
    from kg.pipeline import BuildResult

F = TypeVar("F", bound=Callable[..., Any])
UNNAMED = "not named"


def deciding_options(command: F) -> F:
    """Give a command the options of a decision: which graph and file, who, when and why."""
    options = (
        click.option(
            "--out",
            type=click.Path(path_type=Path, file_okay=False),
            default=OUT,
            show_default=True,
            metavar="DIR",
            help="The folder that `kg build` wrote; its results are written anew.",
        ),
        decisions_option,
        click.option("--who", metavar="NAME", default=UNNAMED, help="Who decides."),
        click.option("--when", metavar="DAY", help="The day of the decision, today unless told."),
    )
    for option in reversed(options):
        command = option(command)
    return command


def check_build(out: Path) -> None:
    """See that a folder holds a build, after finishing one that was cut off.

    Raises:
        GraphError: It holds none.
    """
    from kg.pipeline.accounts import FILE
    from kg.store.swap import settle

    settle(out)
    if not (out / FILE).is_file():
        message = f"There is no build in {out}. Run `kg build` first, or name one with --out."
        raise GraphError(message)


def decide(decision: "Decision", out: Path, named: Path | None) -> tuple[Path, "BuildResult"]:
    """Write a decision into its file, and the graph anew by it; return the file and the result."""
    from kg.cli.progress import Progress
    from kg.pipeline import rebuild
    from kg.pipeline.decisions import file_to_write, given
    from kg.pipeline.results import PAGE
    from kg.sources.decisions import append_decision

    file = file_to_write(named)
    check_file(file, out)
    append_decision(file, decision)
    with Progress() as progress:
        result = rebuild(out, given(file), progress=progress, page=(out / PAGE).is_file())
    return file, result


def taken_back(decision: "Decision") -> str:
    """Return the first line of the entry that takes a decision back."""
    marks = decision.marks
    what = marks[0] if len(marks) == 1 else f"[{', '.join(marks)}]"
    return f"- retract: {{{decision.verb.value}: {what}}}"


def day(when: str | None) -> str:
    """Return the day of the decisions: a person's act, so today's date may stand for it.

    Raises:
        SettingsError: It is no day.
    """
    if when is None:
        return datetime.now().astimezone().date().isoformat()
    try:
        return date.fromisoformat(when).isoformat()
    except ValueError as error:
        message = f"--when {when}: write the day as 2024-05-31."
        raise SettingsError(message) from error


def check_file(file: Path, graph: Path) -> None:
    """See that decisions of the last build are not left behind by writing into another file.

    Raises:
        SettingsError: They would be.
    """
    from kg.pipeline.decisions import known
    from kg.sources.decisions import read_decisions

    before = known(graph).entries
    if before and not (file.is_file() and read_decisions(file).entries):
        message = (
            f"The last build went by decisions that {file} does not hold ({len(before):,}): "
            "name their file with --decisions."
        )
        raise SettingsError(message)
