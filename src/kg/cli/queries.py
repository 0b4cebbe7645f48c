"""``kg queries``: the named queries."""

import json
import sys

import click

from kg.cli.options import examples
from kg.cli.output import emit, on_terminal
from kg.query.catalogue import Query, checks, queries


@click.command(
    name="queries",
    epilog=examples("kg queries", "kg queries --format json", "kg queries --show judgements"),
)
@click.option(
    "--format",
    "form",
    type=click.Choice(("table", "json")),
    default="table",
    show_default=True,
    help="How to write the list.",
)
@click.option("--show", metavar="NAME", help="Print the SPARQL text of one query instead.")
def command(*, form: str, show: str | None) -> None:
    """List the named queries: name, question and parameters."""
    from kg.query.catalogue import find

    if show is not None:
        emit(find(show).text.encode())
        return
    every = [*queries().values(), *checks().values()]
    if form == "json":
        emit((json.dumps([_plain(q) for q in every], indent=2, ensure_ascii=False) + "\n").encode())
        return
    if on_terminal():
        from kg.query.formats import print_table

        print_table(
            ("name", "question", "parameters"),
            [(q.name, q.question, ", ".join(q.params)) for q in every],
            sys.stdout,
        )
        return
    width = max(len(q.name) for q in every)
    lines = []
    for q in every:
        params = f" [{', '.join(q.params)}]" if q.params else ""
        lines.append(f"{q.name.ljust(width)}  {q.question}{params}\n")
    emit("".join(lines).encode())


def _plain(query: Query) -> dict[str, object]:
    return {
        "name": query.name,
        "question": query.question,
        "columns": list(query.columns),
        "params": dict(query.params),
        "order": query.order,
        "severity": query.severity,
    }
