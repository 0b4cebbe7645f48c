"""The command line: each command parses its arguments, calls one function and prints."""


def main() -> None:
    """Run the command line and end the process with its exit code."""
    from kg.cli.group import cli

    cli(prog_name="kg")
