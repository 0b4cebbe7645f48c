"""The command line: each command parses its arguments, calls one function and prints."""

import sys


def main() -> None:
    """Run the command line and end the process with its exit code."""
    try:
        from kg.cli.group import cli

        cli(prog_name="kg")
    except KeyboardInterrupt:
        # Before a command runs, or after: there is nothing to tell.
        sys.exit(130)
