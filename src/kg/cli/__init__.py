"""The command line: each command parses its arguments, calls one function and prints."""

import os
import sys
from pathlib import Path


def main() -> None:
    """Run the command line and end the process with its exit code."""
    for name in ("stdout", "stderr"):
        # A program started with a closed stream, as cron and some services do, has none.
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 -- for good
    try:
        from kg.cli.group import cli

        cli(prog_name="kg")
    except KeyboardInterrupt:
        # Before a command runs, or after: there is nothing to tell.
        sys.exit(130)
