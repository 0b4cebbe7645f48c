"""Building a graph from a program."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from html import escape
from pathlib import Path

from kg.errors import GraphError
from kg.library.graph import Graph, open_graph
from kg.model.issue import Issue
from kg.pipeline import BuildResult, Progress
from kg.pipeline import build as run
from kg.settings import settings

_TOLD = 5


@dataclass(frozen=True)
class Build:
    """What a build did, and the graph that came of it."""

    result: BuildResult

    @cached_property
    def graph(self) -> Graph:
        """The graph, opened for reading."""
        return open_graph(self.result.out)

    @property
    def out(self) -> Path:
        """The folder with the graph, its page and its issues."""
        return self.result.out

    @property
    def issues(self) -> tuple[Issue, ...]:
        """What could not be taken, or not be settled, with the words."""
        return self.result.issues

    def __repr__(self) -> str:
        """Say what was read and what the graph holds."""
        made = self.result
        return (
            f"<kg build: {made.read:,} sources read, {made.relevant:,} of them speak of an "
            f"inspection; {made.triples:,} triples in {made.out}>"
        )

    def _repr_html_(self) -> str:
        return f"<p>{escape(repr(self)[1:-1])}</p>"


def build(  # noqa: PLR0913 -- all that a person can say of a build
    paths: str | Path | Iterable[str | Path] = (),
    out: str | Path | None = None,
    *,
    fresh: bool = False,
    replaces: bool = False,
    page: bool = True,
    decisions: str | Path | None = None,
    progress: Progress | None = None,
) -> Build:
    """Read articles and reports into a graph in the folder ``out``.

    Without paths the shipped articles are read; without ``out`` the folder of the settings is
    written to. What is there already is kept, unless ``fresh``; a file whose text has changed is
    added beside its former text, or takes its place where it ``replaces`` that.
    A source that cannot be read is an issue and stops nothing.

    Raises:
        BusyError: Another process builds into the same folder.
        GraphError: Nothing could be read, or what ``out`` holds is damaged.
        SettingsError: The file of decisions cannot be read.
    """
    from kg.pipeline.decisions import given

    several = [paths] if isinstance(paths, str | Path) else list(paths)
    decided = given(Path(decisions)) if decisions is not None else given()
    place = settings().out if out is None else Path(out)
    result = run(
        [Path(path) for path in several],
        place,
        fresh=fresh,
        replaces=replaces,
        page=page,
        progress=progress,
        decisions=decided,
    )
    if not result.read:
        why = "".join(f"\n  {issue.source}: {issue.what}" for issue in result.issues[:_TOLD])
        message = f"Nothing could be read.{why}"
        raise GraphError(message)
    return Build(result)
