"""``kg query``: a question put to the graph."""

import sys
from pathlib import Path

import click

from kg.cli.complete import parameters, query_names
from kg.cli.options import asked_graph_option, examples
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
@click.argument("query", metavar="NAME|FILE|TEXT|-", shell_complete=query_names)
@click.option(
    "--param",
    "-p",
    "params",
    multiple=True,
    metavar="NAME=VALUE",
    shell_complete=parameters,
    help="A value for a parameter of the query; may be given several times.",
)
@click.option(
    "--format",
    "-f",
    "form",
    type=click.Choice(FORMATS),
    help="How to write the answer: table on a terminal, csv elsewhere, turtle for triples.",
)
@click.option("--limit", type=click.IntRange(min=0), metavar="N", help="Give so many rows at most.")
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
    metavar="SECONDS",
    help="Give up after so long; unless told, as long as it takes.",
)
@click.option("--iris", is_flag=True, help="In a table on a terminal show addresses, not labels.")
@click.option(
    "--explain", "explained", is_flag=True, help="Say what a named query asks; run nothing."
)
@asked_graph_option
def command(  # noqa: PLR0913 -- an option each
    *,
    query: str,
    params: tuple[str, ...],
    form: str | None,
    limit: int | None,
    timeout: float | None,
    iris: bool,
    explained: bool,
    graph: Path | str,
) -> None:
    """Ask the graph a question.

    The question is a named query, a .rq file, SPARQL text, or - for standard input. The usual
    prefixes need no declaring. `kg queries` lists the named queries.
    """
    if explained:
        from kg.query.manual import told

        emit(told(_query(query)).encode())
        return
    if timeout is not None:
        from kg.cli.patience import in_time

        in_time(timeout)
        return
    _answer(_query(query), dict(map(_pair, params)), form, graph, limit=limit, iris=iris)


def _answer(  # noqa: PLR0913 -- what is asked of what, and how it is shown
    wanted: Query,
    values: dict[str, str],
    form: str | None,
    graph: Path | str,
    *,
    limit: int | None,
    iris: bool,
) -> None:
    """Ask, and write the answer."""
    from kg.pipeline.origin import is_of_another_ontology
    from kg.query.formats import cells, print_table, serialise, stream
    from kg.query.hints import strange_values
    from kg.query.limit import limited
    from kg.query.run import ask
    from kg.store.graph import open_place

    store = open_place(graph)
    if isinstance(graph, Path) and is_of_another_ontology(graph):
        note(
            f"kg: {graph} was built by another version, and may lack what this one asks for. "
            "`kg build --fresh` with its sources makes it anew."
        )
    answer = ask(store, wanted, values)
    for hint in strange_values(store, values):
        note(f"kg: {hint}")
    if limit is not None:
        answer, more = limited(answer, limit)
        if more:
            note(f"kg: There are more than the {limit} shown.")
    terminal = on_terminal()
    if hasattr(answer, "variables") and terminal and form in {None, "table"}:
        columns, rows = cells(answer, wanted.name, None if iris else store)
        print_table(columns, rows, sys.stdout)
        return
    default = "csv" if hasattr(answer, "variables") and not terminal else "table"
    if terminal:
        emit(serialise(answer, form or default, wanted.name))
        return
    sys.stdout.flush()
    stream(answer, form or default, sys.stdout.buffer, wanted.name)
    sys.stdout.buffer.flush()


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
