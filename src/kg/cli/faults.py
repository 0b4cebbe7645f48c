"""What a person is told when a command cannot go on: one line, and an exit code.

What they can put right is a :class:`kg.errors.KgError`. Anything else is a fault of the program,
whose trace helps only those who mend it: ``--verbose`` shows it.
"""

import errno
import traceback

import click

from kg.cli.common import is_verbose
from kg.errors import KgError

INTERRUPTED = 130
"""What shells give a program that ``Ctrl-C`` ended: 128 and the number of the signal."""


def told(error: BaseException) -> int:
    """Say what went wrong and return the exit code; what click itself handles is raised again.

    A reader that went away, as ``head`` does, is no fault: click ends the program in silence.
    """
    if isinstance(error, KgError):
        _say(str(error))
        return error.exit_code
    if isinstance(error, KeyboardInterrupt | click.Abort):
        # After the ^C that the terminal shows.
        click.echo(err=True)
        _say("interrupted; what a build had finished before is as it was.")
        return INTERRUPTED
    if isinstance(error, click.ClickException | click.exceptions.Exit):
        raise error
    if isinstance(error, OSError):
        if error.errno == errno.EPIPE:
            raise error
        if error.strerror:
            _say(f"{f'{error.filename}: ' if error.filename else ''}{error.strerror}.")
            _trace(error)
            return 1
    if isinstance(error, MemoryError):
        _say("there is not enough memory for this. Try with fewer sources, or a --limit.")
        return 1
    words = " ".join(str(error).split())
    _say(
        f"a fault of the program: {type(error).__name__}{f': {words}' if words else ''}. "
        "Run it again with --verbose and report what it shows."
    )
    _trace(error)
    return 1


def _say(text: str) -> None:
    click.echo(f"kg: {text}", err=True)


def _trace(error: BaseException) -> None:
    if is_verbose():
        click.echo("".join(traceback.format_exception(error)), err=True, nl=False)
