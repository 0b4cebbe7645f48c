"""``kg check``: whether the graph keeps its rules."""

import json
from pathlib import Path

import click

from kg.cli.options import examples, graph_option
from kg.cli.output import emit


@click.command(
    name="check",
    epilog=examples("kg check", "kg check --graph out/graph.ttl", "kg check --format json"),
)
@graph_option
@click.option(
    "--format",
    "form",
    type=click.Choice(("table", "json")),
    default="table",
    show_default=True,
    help="How to write what was found.",
)
@click.pass_context
def command(ctx: click.Context, *, graph: Path, form: str) -> None:
    """Check that the graph keeps its rules.

    The rules are its shapes and the quality queries. Ends with exit code 1 where a
    violation stands; warnings do not fail.
    """
    from kg.query.quality import check
    from kg.store.graph import open_store

    faults = check(open_store(graph))
    violations = sum(fault.violation for fault in faults)
    warnings = len(faults) - violations
    if form == "json":
        body = [
            {
                "severity": "violation" if fault.violation else "warning",
                "rule": fault.rule,
                "subject": fault.subject,
                "message": fault.message,
            }
            for fault in faults
        ]
        emit((json.dumps(body, indent=2, ensure_ascii=False) + "\n").encode())
    else:
        lines = [
            f"{'VIOLATION' if fault.violation else 'warning'}  {fault.rule}\n"
            f"    {fault.message}\n    {fault.subject}\n"
            for fault in faults
        ]
        total = f"{_count(violations, 'violation')}, {_count(warnings, 'warning')}.\n"
        emit("".join([*lines, total]).encode())
    ctx.exit(1 if violations else 0)


def _count(number: int, noun: str) -> str:
    if number == 0:
        return f"No {noun}s"
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
