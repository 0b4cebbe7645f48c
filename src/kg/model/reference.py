"""The reference tables under ``data/reference``: councils, other bodies, and what only looks so.

The tables are read once a process. A damaged row is an error of the installation, not of the
data, and names its file and line.
"""

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from kg.errors import ReferenceTableError
from kg.resources import path

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class CouncilEntry:
    """A council that runs, or ran, services for children. ``end`` is blank while it exists.

    ``start`` and ``end`` are ISO dates, ``successors`` and ``former_gss`` are GSS codes.
    ``register_code`` is the register of local authorities', ``la_code`` the Department for
    Education's; each is blank where there is none.
    """

    gss: str
    name: str
    official_name: str
    nation: str
    region: str
    kind: str
    start: str
    end: str
    successors: tuple[str, ...]
    former_gss: tuple[str, ...]
    register_code: str
    la_code: str
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BareName:
    """A short form by which a paper may call a council.

    ``ambiguity`` is ``word`` where it is also an ordinary word, a name or a club, ``shared``
    where another council has it too, else empty.
    """

    form: str
    gss: str
    ambiguity: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyEntry:
    """A body other than a council. ``council`` holds the GSS codes a delivery body works for.

    ``ambiguity`` is ``word`` where the name alone also opens ordinary sentences (*Become*).
    """

    key: str
    name: str
    kind: str
    council: tuple[str, ...]
    aliases: tuple[str, ...]
    ambiguity: str = ""


@cache
def councils() -> dict[str, CouncilEntry]:
    """Return the councils by GSS code, in the order of the codes."""
    rows = _rows("councils.csv", _council)
    return {row.gss: row for row in sorted(rows, key=lambda r: r.gss)}


@cache
def urns() -> dict[str, str]:
    """Return the inspectorate's numbers of councils by GSS code, of those that are known."""
    return dict(_rows("urns.csv", lambda r: (r["gss"], r["urn"])))


@cache
def bare_names() -> tuple[BareName, ...]:
    """Return the bare forms of councils' names."""
    return tuple(
        _rows(
            "bare_names.csv",
            lambda r: BareName(form=r["form"], gss=r["gss"], ambiguity=r["ambiguity"]),
        )
    )


@cache
def given_names() -> dict[str, frozenset[str]]:
    """Return the other forms of given names, small letters: *michael* gives *mick* and *mike*."""
    found: dict[str, set[str]] = {}
    for name, forms in _rows("given_names.csv", lambda r: (r["name"], _split(r["forms"]))):
        found.setdefault(name.lower(), set()).update(form.lower() for form in forms)
    return {name: frozenset(forms) for name, forms in found.items()}


@cache
def decoys() -> tuple[str, ...]:
    """Return longer forms that hold a council's name and mean something else."""
    return tuple(_rows("decoys.csv", lambda r: r["form"]))


@cache
def agencies() -> dict[str, AgencyEntry]:
    """Return the other bodies by key."""
    rows = _rows("agencies.csv", _agency)
    return {row.key: row for row in sorted(rows, key=lambda r: r.key)}


def _council(row: dict[str, str]) -> CouncilEntry:
    """Return a row of the table of councils as an entry."""
    return CouncilEntry(
        gss=row["gss"],
        name=row["name"],
        official_name=row["official_name"],
        nation=row["nation"],
        region=row["region"],
        kind=row["kind"],
        start=row["start"],
        end=row["end"],
        successors=_split(row["successors"]),
        former_gss=_split(row["former_gss"]),
        register_code=row["register_code"],
        la_code=row["la_code"],
        aliases=_split(row["aliases"]),
    )


def _agency(row: dict[str, str]) -> AgencyEntry:
    """Return a row of the table of other bodies as an entry."""
    return AgencyEntry(
        key=row["key"],
        name=row["name"],
        kind=row["kind"],
        council=_split(row["council"]),
        aliases=_split(row["aliases"]),
        ambiguity=row["ambiguity"],
    )


def _split(cell: str) -> tuple[str, ...]:
    """Return the parts of a cell that are joined by semicolons."""
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def _rows(name: str, make: Callable[[dict[str, str]], T]) -> Iterator[T]:
    """Yield one entry for each row of a table.

    Raises:
        ReferenceTableError: A row lacks a column.
    """
    file = path(f"data/reference/{name}")
    with file.open(encoding="utf-8", newline="") as handle:
        for number, row in enumerate(csv.DictReader(handle), start=2):
            try:
                yield make(row)
            except (KeyError, AttributeError) as error:
                message = f"{name}, line {number}: the column {error} is missing or empty."
                raise ReferenceTableError(message) from error
