"""``kg doctor``: whether the program has what it needs here."""

import json
import os
import platform
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import click

from kg import __version__
from kg.cli.options import examples
from kg.cli.output import emit
from kg.errors import KgError

_NEEDED = (3, 11)
_SHIPPED = ("ontology/inspections.ttl", "ontology/shapes.ttl", "data/reference", "data/articles")
_EXTRAS = {
    "pandas": "frames for notebooks; pip install 'kg-inspections[frames]'",
    "distributed": "builds on a cluster; pip install 'kg-inspections[cluster]'",
}
_PACKAGE = "kg-inspections"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that was looked at: *ok*, *note* or *fault*."""

    what: str
    state: str
    told: str


@click.command(name="doctor", epilog=examples("kg doctor", "kg doctor --format json"))
@click.option(
    "--format",
    "form",
    type=click.Choice(("table", "json")),
    default="table",
    show_default=True,
    help="How to write what was found.",
)
@click.pass_context
def command(ctx: click.Context, *, form: str) -> None:
    """Look whether the program has what it needs here.

    Python, the libraries, the program's own files, the settings, leave to write, and the graph.
    A note is something to know, a fault something that does not work: then the exit code is 1.
    """
    found = list(examined())
    if form == "json":
        emit((json.dumps([asdict(one) for one in found], indent=2) + "\n").encode())
    else:
        width = max(len(one.what) for one in found)
        lines = (f"{one.state:5}  {one.what.ljust(width)}  {one.told}\n" for one in found)
        emit("".join(lines).encode())
    ctx.exit(1 if any(one.state == "fault" for one in found) else 0)


def examined() -> Iterator[Finding]:
    """Yield what was found, the ground first."""
    new_enough = sys.version_info >= _NEEDED
    told = f"{platform.python_version()} on {platform.system()}"
    yield (
        _finding("Python", told)
        if new_enough
        else _finding("Python", f"{told}; 3.11 or later is needed", "fault")
    )
    yield _finding("kg", f"{__version__} in {Path(__file__).parents[1]}")
    yield from _libraries()
    yield _shipped()
    yield from _here()


def _finding(what: str, told: str, state: str = "ok") -> Finding:
    return Finding(what=what, state=state, told=told)


def _libraries() -> Iterator[Finding]:
    """Yield whether the libraries that the program asks for are there."""
    from importlib.metadata import PackageNotFoundError, requires, version

    try:
        asked = requires(_PACKAGE) or []
    except PackageNotFoundError:
        yield _finding("libraries", "kg runs from a folder and is not installed", "note")
        asked = []
    names = [_name(line) for line in asked if "extra ==" not in line]
    missing, known = [], 0
    for name in names:
        try:
            version(name)
            known += 1
        except PackageNotFoundError:
            missing.append(name)
    if missing:
        yield _finding("libraries", f"missing: {', '.join(missing)}; install kg again", "fault")
    elif known:
        yield _finding("libraries", f"all {known} are there")
    for name, purpose in _EXTRAS.items():
        try:
            yield _finding(name, version(name))
        except PackageNotFoundError:
            yield _finding(name, f"not installed; only for {purpose}", "note")


def _name(line: str) -> str:
    """Return a library's name: ``rdflib<8,>=7.6`` is rdflib."""
    return line[: next((i for i, c in enumerate(line) if not (c.isalnum() or c in "-_.")), None)]


def _shipped() -> Finding:
    from kg.resources import path

    try:
        for name in _SHIPPED:
            path(name)
    except KgError as error:
        return _finding("own files", str(error), "fault")
    return _finding("own files", "ontology, reference tables and shipped articles are there")


def _here() -> Iterator[Finding]:
    """Yield what is so of the working folder: settings, leave to write, the graph."""
    from kg.settings import load

    # A slip in the settings has stopped the program before this, as it does every command.
    found = load()
    count = sum(setting.is_set for setting in found.found.values())
    yield _finding("settings", f"{count} set; kg config shows them" if count else "none set")
    near = next(p for p in (found.out.absolute(), *found.out.absolute().parents) if p.exists())
    may = near.is_dir() and os.access(near, os.W_OK)
    if may:
        yield _finding("output", f"{found.out} can be written")
    else:
        yield _finding("output", f"{near} cannot be written", "fault")
    yield _graph(found.graph)


def _graph(place: str) -> Finding:
    from kg.store.graph import STORE, open_store

    folder = Path(place)
    if "://" in place:
        return _finding("graph", f"{place} is asked for when it is needed")
    if not folder.exists() or (
        folder.is_dir() and not any((folder / name).exists() for name in (STORE, "CURRENT"))
    ):
        return _finding("graph", f"none in {place} yet; kg build makes one", "note")
    try:
        return _finding("graph", f"{len(open_store(folder)):,} triples in {place}")
    except KgError as error:
        return _finding("graph", str(error), "fault")
