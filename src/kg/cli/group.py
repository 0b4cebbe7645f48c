"""The command ``kg``: its commands are loaded when they are asked for."""

from importlib import import_module

import click

from kg.cli.common import COLOUR, LOG, use_colour, with_common
from kg.cli.faults import told
from kg.errors import KgError
from kg.query.nearest import nearest

COMMANDS = (
    "build",
    "query",
    "queries",
    "info",
    "export",
    "push",
    "view",
    "serve",
    "explain",
    "review",
    "remove",
    "forget",
    "diff",
    "check",
    "evaluate",
    "config",
    "doctor",
    "completion",
)
"""The commands, in the order in which a newcomer meets them; a module each."""

_HELP = "kg.help"


class Group(click.Group):
    """A group whose commands stand in modules of their own."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 -- click's signature
        """Return the commands in the order a newcomer meets them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 -- click's signature
        """Load a command."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"kg.cli.{cmd_name}").command
        return with_common(command)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Note whether help is asked for: it is given whatever the settings are."""
        ctx.meta[_HELP] = bool({"-h", "--help"} & set(args))
        return super().parse_args(ctx, args)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that is asked for; the nearest ones are named where there is none."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            near = nearest(args[0], COMMANDS)
            hint = f" Did you mean {near[0]}?" if near else ""
            ctx.fail(f"There is no command {args[0]}.{hint}")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        """Run a command with the settings; what goes wrong is one line and an exit code."""
        try:
            _settle(ctx)
            return super().invoke(ctx)
        except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 -- nobody else tells a person
            ctx.exit(told(error))


def _settle(ctx: click.Context) -> None:
    """Take the settings of the working folder and of the environment for what no flag says.

    Raises:
        SettingsError: One of them is wrong.
    """
    from kg.settings import load

    try:
        found = load()
    except KgError:
        if ctx.meta[_HELP]:
            return
        raise
    ctx.default_map = {name: found.defaults(name) for name in COMMANDS}
    ctx.meta.setdefault(LOG, found.text("log"))
    if COLOUR not in ctx.meta:
        use_colour(ctx, found.text("colour"))


@click.group(
    cls=Group,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=(
        "\b\nExamples:\n"
        "  kg build articles/\n"
        "  kg query judgements --param council=Redbridge\n"
        "  kg explain Redbridge"
    ),
)
def cli() -> None:
    """Read news and official reports on inspections of councils' children's services into one
    graph, each fact with the words it was read from.
    """  # noqa: D205 -- click shows this as one paragraph


with_common(cli, shown=True)
