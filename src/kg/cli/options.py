"""Options that several commands share."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])

OUT = Path("out")
"""Where a build writes and the other commands look, unless told otherwise."""


def examples(*lines: str) -> str:
    """Return the lines that close a command's help: a few calls as a person would type them."""
    return "\b\nExamples:\n" + "\n".join(f"  {line}" for line in lines)


def graph_option(command: F) -> F:
    """Give a command the option ``--graph``."""
    return click.option(
        "--graph",
        type=click.Path(path_type=Path),
        default=OUT,
        show_default=True,
        metavar="DIR",
        help="The graph: a folder that `kg build` wrote, a store's folder, or a .ttl, .nt or .nq "
        "file.",
    )(command)


def decisions_option(command: F) -> F:
    """Give a command the option ``--decisions``."""
    return click.option(
        "--decisions",
        type=click.Path(path_type=Path, exists=False, dir_okay=False),
        metavar="FILE",
        help="A person's decisions: same, not same, wrong, right, retract. Unless named: "
        "decisions.yaml here or in data/, else those of the last build into the same folder.",
    )(command)
