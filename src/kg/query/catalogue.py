"""The named queries: one question a file, its header in YAML lines that begin with ``#+``."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from textwrap import dedent
from types import MappingProxyType

from kg.errors import QueryError, UnknownQueryError
from kg.query.nearest import nearest
from kg.rdf.namespace import settled

FOLDER = Path(__file__).parent / "catalogue"
_MARK = "#+"


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A question and the SPARQL text that answers it.

    ``params`` gives each parameter's type (:mod:`kg.query.params`). A check's rows are faults: it
    has a ``severity`` (*violation*, *warning*), and ``solution`` says what to do about one.
    """

    name: str
    question: str
    text: str
    columns: tuple[str, ...] = ()
    params: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    order: str = ""
    severity: str = ""
    solution: str = ""


def parse(name: str, text: str) -> Query:
    """Return the query of a ``.rq`` file's text.

    Raises:
        QueryError: The header is not YAML, or a key of it has the wrong form.
    """
    import yaml

    lines = (line.strip() for line in text.splitlines())
    header = "\n".join(line[len(_MARK) :].rstrip() for line in lines if line.startswith(_MARK))
    try:
        # ex "#+ params:\n#+   council: string": a common margin of one space is no YAML
        body = yaml.safe_load(dedent(header)) or {}
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        # ValueError: ex "#+ asked: 2019-99-99", which has the form of a day
        message = f"{name}: the lines that begin with {_MARK} are not YAML: {error}"
        raise QueryError(message) from error
    if not isinstance(body, dict) or not isinstance(body.get("params") or {}, dict):
        message = f"{name}: the header must give keys and values, and params likewise."
        raise QueryError(message)
    if not isinstance(body.get("columns") or [], list):
        message = f"{name}: the header must give columns as a list."
        raise QueryError(message)
    return Query(
        name=name,
        question=str(body.get("question") or body.get("problem") or ""),
        text=text,
        columns=tuple(str(column) for column in body.get("columns") or ()),
        params=MappingProxyType({str(k): str(v) for k, v in (body.get("params") or {}).items()}),
        order=str(body.get("order") or ""),
        severity=str(body.get("severity") or "").lower(),
        solution=str(body.get("solution") or ""),
    )


@cache
def queries() -> Mapping[str, Query]:
    """Return the named queries by name, sorted."""
    return _load(FOLDER)


@cache
def checks() -> Mapping[str, Query]:
    """Return the quality queries by name, sorted: each row is something to look at."""
    return _load(FOLDER / "checks")


def find(name: str) -> Query:
    """Return the query or the check of that name.

    Raises:
        UnknownQueryError: There is none; the nearest names are given.
    """
    every = {**checks(), **queries()}
    if name in every:
        return every[name]
    near = nearest(name, every)
    hint = f"The nearest: {', '.join(near)}." if near else "`kg queries` lists them."
    message = f"No query is called {name}. {hint}"
    raise UnknownQueryError(message)


def _load(folder: Path) -> Mapping[str, Query]:
    files = sorted(folder.glob("*.rq"), key=lambda file: file.stem)
    return MappingProxyType(
        {file.stem: parse(file.stem, settled(file.read_text(encoding="utf-8"))) for file in files}
    )
