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


class Place(click.ParamType):  # type: ignore[type-arg,unused-ignore]
    """A graph's place: a path, or the address of a SPARQL server.

    A server that is to be ``asked`` itself keeps its address. Else its graph is fetched whole into
    a file that is gone when the command ends, so that every command works on it.
    """

    name = "place"

    def __init__(self, *, asked: bool) -> None:
        self._asked = asked

    def convert(
        self,
        value: object,
        param: click.Parameter | None,  # noqa: ARG002 -- click's signature
        ctx: click.Context | None,
    ) -> "Path | str":
        """Return the path or the address."""
        from kg.store.endpoint import fetched, is_address

        if not is_address(str(value)):
            return Path(str(value))
        if self._asked:
            return str(value)
        from tempfile import TemporaryDirectory

        folder = TemporaryDirectory(prefix="kg-")
        if ctx is not None:
            ctx.call_on_close(folder.cleanup)
            ctx.meta[FETCHED] = str(value)
        try:
            return fetched(str(value), Path(folder.name) / "graph.nt")
        except BaseException:
            folder.cleanup()
            raise


FETCHED = "kg.fetched"
"""Where a command's context keeps the address that its graph was fetched from."""


def graph_option(command: F) -> F:
    """Give a command the option ``--graph``; a server's graph is fetched for it."""
    return _graph_option(asked=False)(command)


def asked_graph_option(command: F) -> F:
    """Give a command the option ``--graph``, where it asks a server itself."""
    return _graph_option(asked=True)(command)


def _graph_option(*, asked: bool) -> Callable[[F], F]:
    return click.option(
        "--graph",
        type=Place(asked=asked),
        default=OUT,
        show_default=True,
        metavar="DIR",
        help="The graph: a folder that `kg build` wrote, a store's folder, a .ttl, .nt, .nq, "
        ".trig, .rdf or .jsonld file, or the http:// address of a SPARQL server.",
    )


def decisions_option(command: F) -> F:
    """Give a command the option ``--decisions``."""
    return click.option(
        "--decisions",
        type=click.Path(path_type=Path, exists=False, dir_okay=False),
        metavar="FILE",
        help="A person's decisions: same, not same, wrong, right, remove, forget, retract. "
        "Unless named: decisions.yaml here or in data/, else those of the last build into the "
        "same folder.",
    )(command)
