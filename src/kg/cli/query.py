"""``kg query``: a question put to the graph."""

import sys
from pathlib import Path

import click

from kg.cli.options import examples, graph_option
from kg.cli.output import emit, note, on_terminal
from kg.errors import SettingsError
from kg.query.catalogue import Query, find, parse

FORMATS = ("table", "csv", "tsv", "json", "xml", "md", "turtle", "ntriples")


@click.command(
    name="query",
    epilog=examples(
        "kg query councils",
        "kg query judgements --param council=Redbridge --format csv",
        "kg query 'SELECT ?name WHERE { ?c a kg:Council ; rdfs:label ?name }'",
        "kg query my-question.rq --graph out/graph.ttl",
    ),
)
@click.argument("query", metavar="NAME|FILE|TEXT|-")
@click.option(
    "--param",
    "-p",
    "params",
    multiple=True,
    metavar="NAME=VALUE",
    help="A value for a parameter of the query; may be given several times.",
)
@click.option(
    "--format",
    "-f",
    "form",
    type=click.Choice(FORMATS),
    help="How to write the answer: table on a terminal, csv elsewhere, turtle for triples.",
)
@graph_option
def command(*, query: str, params: tuple[str, ...], form: str | None, graph: Path) -> None:
    """Ask the graph a question.

    The question is a named query, a .rq file, SPARQL text, or - for standard input. The usual
    prefixes need no declaring. `kg queries` lists the named queries.
    """
    from kg.query.formats import cells, print_table, serialise
    from kg.query.hints import strange_values
    from kg.query.run import ask
    from kg.store.graph import open_store

    wanted = _query(query)
    values = dict(_pair(param) for param in params)
    store = open_store(graph)
    answer = ask(store, wanted, values)
    for hint in strange_values(store, values):
        note(f"kg: {hint}")
    terminal = on_terminal()
    if hasattr(answer, "variables") and terminal and form in {None, "table"}:
        columns, rows = cells(answer, wanted.name)
        print_table(columns, rows, sys.stdout)
        return
    default = "csv" if hasattr(answer, "variables") and not terminal else "table"
    emit(serialise(answer, form or default, wanted.name))


def _query(text: str) -> Query:
    """Return the query that a person means by a name, a file's path or SPARQL text."""
    if text == "-":
        return parse("The query", _decoded(sys.stdin.buffer.read(), "on standard input"))
    if any(c in text for c in "{}\n"):
        return parse("The query", text)
    file = Path(text)
    if file.suffix == ".rq" or file.is_file():
        try:
            return parse(file.name, _decoded(file.read_bytes(), text))
        except OSError as error:
            message = f"The query {text} cannot be read: {error.strerror}."
            raise SettingsError(message) from error
    if len(text.split()) > 1:
        return parse("The query", text)
    return find(text)


def _decoded(data: bytes, where: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"The query {where} is not UTF-8."
        raise SettingsError(message) from error


def _pair(param: str) -> tuple[str, str]:
    name, equals, value = param.partition("=")
    if not equals or not name.strip():
        message = f"--param {param}: write it as NAME=VALUE, such as council=Redbridge."
        raise SettingsError(message)
    return name.strip(), value
