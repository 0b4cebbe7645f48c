"""``kg completion``: what makes a shell complete commands, options and names."""

import click

from kg.cli.options import examples
from kg.cli.output import emit

SHELLS = ("bash", "zsh", "fish")
VARIABLE = "_KG_COMPLETE"


@click.command(
    name="completion",
    epilog=examples("kg completion bash", "kg completion zsh", "kg completion fish"),
)
@click.argument("shell", type=click.Choice(SHELLS))
def command(*, shell: str) -> None:
    """Print the script that makes a shell complete kg.

    Write it to a file that the shell reads, once:

    \b
      bash  kg completion bash > ~/.local/share/bash-completion/completions/kg
      zsh   kg completion zsh > a folder of your $fpath, as the file _kg
      fish  kg completion fish > ~/.config/fish/completions/kg.fish
    """  # noqa: D301 -- the mark that keeps click from filling the lines
    from click.shell_completion import get_completion_class

    from kg.cli.group import cli

    made = get_completion_class(shell)
    if made is not None:
        script = made(cli, {}, "kg", VARIABLE)
        # click asks bash for its version before it gives the script; here that is the reader's.
        emit((script.source_template % script.source_vars()).encode())
