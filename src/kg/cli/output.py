"""Writing results where a person wants them."""

import sys
from pathlib import Path

import click

from kg.cli.common import is_quiet
from kg.errors import SettingsError


def emit(body: bytes, output: Path | None = None) -> None:
    """Write results to a file, or to standard output where none is named or the name is ``-``.

    Raises:
        SettingsError: The file cannot be written.
    """
    if output is None or str(output) == "-":
        sys.stdout.flush()
        if on_terminal():
            from kg.query.visible import visible

            body = visible(body.decode("utf-8", "backslashreplace"), styled=True).encode()
        sys.stdout.buffer.write(body)
        sys.stdout.buffer.flush()
        return
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_bytes(body)
    except OSError as error:
        message = f"{output} cannot be written: {error.strerror}."
        raise SettingsError(message) from error


def note(text: str) -> None:
    """Say something to the person at the terminal, unless they asked for quiet."""
    if not is_quiet():
        from kg.query.visible import visible

        click.echo(visible(text, styled=True), err=True)


def on_terminal() -> bool:
    """Say whether standard output is a terminal."""
    return sys.stdout.isatty()
