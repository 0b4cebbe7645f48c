"""The page of the named queries, made from their headers: ``python -m kg.query.manual``."""

import sys
from collections.abc import Iterable, Mapping

from kg.errors import QueryError
from kg.query.catalogue import Query, checks, queries
from kg.query.params import wanted

_HEAD = """\
# The named queries

Each is one file in `src/kg/query/catalogue/` and runs as it stands in any SPARQL tool. Made by
`python -m kg.query.manual > docs/queries.md`.

A header of lines that begin with `#+` (YAML) says what is asked, which columns the answer has
and which parameters the query takes. A parameter *council* is written in the query as
`VALUES ?param_council { UNDEF }`: as it stands the query asks for every council, and
`kg query judgements --param council=Redbridge` puts the name, escaped, in the place of `UNDEF`.

One row is one fact of one source: a fact that two sources state gives two rows. A value that is
not known is left unbound. `when` is what *that* source says of an inspection's time on site, an
EDTF value; `best` is the most precise time that all sources together give.
"""
_CHECKS = """\
# Checks

`kg check` runs the SHACL shapes and these; each row of an answer is something to look at.
"""


def manual() -> str:
    """Return the page as Markdown: a table of questions, then a section for each query."""
    table = ["| query | question |", "|---|---|", *_table(queries())]
    sections = [_section(query) for query in queries().values()]
    faults = [_check(query) for query in checks().values()]
    return "\n".join([_HEAD, *table, "", *sections, _CHECKS, *faults])


def told(query: Query) -> str:
    """Return what a query asks, for a person at a terminal.

    Raises:
        QueryError: It has no header that says so.
    """
    if not query.question:
        message = f"{query.name} has no header that says what it asks; named queries have."
        raise QueryError(message)
    lines = [query.question, ""]
    if query.columns:
        lines += [f"Columns:     {', '.join(query.columns)}"]
    for name, kind in query.params.items():
        taken = "words" if kind == "string" else wanted(kind)
        lines.append(f"Parameter:   {name} ({taken}); without it, all")
    if query.order:
        lines.append(f"Order:       {query.order}")
    if query.solution:
        lines.append(f"What to do:  {query.solution}")
    lines += ["One row is one fact of one source. A value that is not known is left unbound."]
    return "\n".join(lines) + "\n"


def _table(every: Mapping[str, Query]) -> Iterable[str]:
    """Yield one row a query."""
    return (f"| `{name}` | {query.question} |" for name, query in every.items())


def _section(query: Query) -> str:
    """Return what a query asks, its columns and its parameters."""
    columns = ", ".join(f"`{column}`" for column in query.columns)
    lines = [f"## {query.name}", "", query.question, "", f"- columns: {columns}"]
    if query.params:
        lines.append("- parameters: " + ", ".join(map(_param, query.params.items())))
    return "\n".join([*lines, f"- order: {query.order}", ""])


def _param(param: tuple[str, str]) -> str:
    """Return a parameter's name and what values it takes, where not any words."""
    name, kind = param
    return f"`{name}`" if kind == "string" else f"`{name}` ({wanted(kind)})"


def _check(query: Query) -> str:
    """Return what a check finds and what to do about it."""
    return f"## {query.name} ({query.severity})\n\n{query.question} {query.solution}\n"


if __name__ == "__main__":
    sys.stdout.write(manual())
