"""What every command has: how loud it is, when it uses colour, and the version."""

import os
from typing import Any

import click

from kg import __version__

LOG = "kg.log"
COLOUR = "kg.colour"
_DUMB = ("NO_COLOR", "FORCE_COLOR")


def with_common(command: click.Command, *, shown: bool = False) -> click.Command:
    """Give a command the options that all have; ``shown`` lists the version among them too."""
    known = {param.name for param in command.params}
    command.params.extend(option for option in _options(shown) if option.name not in known)
    return command


def log() -> str:
    """Return how much is told beside the results: *quiet*, *normal* or *verbose*."""
    return str(_meta().get(LOG, "normal"))


def is_quiet() -> bool:
    """Say whether nothing but results and errors is wanted."""
    return log() == "quiet"


def is_verbose() -> bool:
    """Say whether every doubt, and the trace of a fault in the program, is wanted."""
    return log() == "verbose"


def is_coloured(*, terminal: bool) -> bool:
    """Say whether text may be coloured or bold on a stream that is a terminal or is none.

    ``NO_COLOR`` is respected whatever its value, and so is a terminal called *dumb*.
    """
    when = _meta().get(COLOUR, "auto")
    if when != "auto":
        return bool(when == "always")
    return terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def use_colour(ctx: click.Context, when: str) -> None:
    """Use colour *always*, *never*, or as the terminal likes it, for the rest of a run."""
    ctx.meta[COLOUR] = when
    if when == "auto":
        return
    ctx.color = when == "always"
    # rich, which draws tables and progress, goes by these.
    former = {name: os.environ.pop(name, None) for name in _DUMB}
    os.environ["FORCE_COLOR" if ctx.color else "NO_COLOR"] = "1"
    ctx.find_root().call_on_close(lambda: _restore(former))


def _restore(former: dict[str, str | None]) -> None:
    for name, value in former.items():
        os.environ.pop(name, None)
        if value is not None:
            os.environ[name] = value


def _meta() -> dict[str, Any]:
    ctx = click.get_current_context(silent=True)
    return {} if ctx is None else ctx.meta


def _options(shown: bool) -> tuple[click.Option, ...]:  # noqa: FBT001 -- one caller, above
    return (
        click.Option(
            ["--quiet", "-q"],
            is_flag=True,
            expose_value=False,
            callback=_loudness,
            help="Say nothing but results and errors.",
        ),
        click.Option(
            ["--verbose", "-v"],
            is_flag=True,
            expose_value=False,
            callback=_loudness,
            help="Say more: every doubt with its words, and the trace of a fault.",
        ),
        click.Option(
            ["--colour", "--color"],
            type=click.Choice(("auto", "always", "never")),
            metavar="WHEN",
            expose_value=False,
            callback=_colour,
            help="Use colour: auto (on a terminal, unless NO_COLOR is set), always or never.",
        ),
        click.Option(
            ["--version"],
            is_flag=True,
            expose_value=False,
            is_eager=True,
            hidden=not shown,
            callback=_version,
            help="Show the version and exit.",
        ),
    )


def _loudness(ctx: click.Context, param: click.Parameter, value: bool) -> None:  # noqa: FBT001 -- click's signature
    if not value:
        return
    told = "quiet" if param.name == "quiet" else "verbose"
    if ctx.meta.get("kg.told", told) != told:
        message = "Give --quiet or --verbose, not both."
        raise click.UsageError(message, ctx)
    ctx.meta["kg.told"] = ctx.meta[LOG] = told


def _colour(ctx: click.Context, param: click.Parameter, value: str | None) -> None:  # noqa: ARG001 -- click's signature
    if value is not None:
        use_colour(ctx, value)


def _version(ctx: click.Context, param: click.Parameter, value: bool) -> None:  # noqa: ARG001, FBT001 -- click's signature
    if value and not ctx.resilient_parsing:
        click.echo(f"kg, version {__version__}")
        ctx.exit()
