"""What the manual tells of a command beside its help: files, exit codes, what is related."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The further parts of a command's page."""

    exits: tuple[tuple[int, str], ...] = ((0, "done"),)
    """The exit codes that are its own, with their meaning; 2 and 130 are every command's."""

    files: tuple[tuple[str, str], ...] = ()
    """What it reads or writes, and what that is."""

    related: tuple[str, ...] = ()


_READS: Final = (
    ("out/store", "the graph, opened for reading only"),
    ("out/accounts.jsonl", "the sources' texts, for words in their context"),
)
_NOTED: Final = (
    ("out/", "the results of the build, which are written anew"),
    ("decisions.yaml", "where it is noted: here, in data/, or as --decisions says"),
)
_NO_GRAPH: Final = (1, "there is no graph, or it cannot be read")

PAGES: Final = {
    "build": Page(
        exits=(
            (0, "done, whatever was left out"),
            (1, "nothing could be read, or the graph breaks a rule of the ontology"),
        ),
        files=(
            ("out/graph.ttl", "the graph as Turtle, sorted: the same sources give the same bytes"),
            ("out/graph.html", "the graph page; open it in a browser"),
            ("out/store", "the graph as the commands read it (Oxigraph)"),
            ("out/issues.jsonl", "what could not be taken or settled, one JSON line each"),
            ("out/receipt.json", "what went in, by which rules, and what came of it"),
            ("out/accounts.jsonl", "what each source says, with its text as read"),
            ("out/decisions.yaml", "the decisions that were applied"),
            ("decisions.yaml", "a person's decisions, here or in data/"),
        ),
        related=("review", "check", "query"),
    ),
    "query": Page(
        exits=(
            (0, "done, also where the answer is empty or no"),
            _NO_GRAPH,
            (2, "the query, a parameter or a term is wrong"),
        ),
        files=_READS[:1],
        related=("queries", "explain"),
    ),
    "queries": Page(related=("query",)),
    "info": Page(exits=((0, "done"), _NO_GRAPH), files=_READS[:1], related=("query", "check")),
    "export": Page(exits=((0, "done"), _NO_GRAPH), files=_READS[:1], related=("view", "push")),
    "push": Page(
        exits=((0, "done"), (1, "there is no graph, or the server refused or broke off")),
        files=_READS[:1],
        related=("export",),
    ),
    "view": Page(
        exits=((0, "done"), (1, "there is no graph, or no such thing in it")),
        files=(*_READS, ("out/view.html", "the page, unless --output names another file")),
        related=("explain", "export"),
    ),
    "serve": Page(
        exits=((0, "ended by Ctrl-C"), (1, "there is no graph")),
        files=_READS,
        related=("query", "view"),
    ),
    "explain": Page(
        exits=((0, "done"), (1, "there is no graph, or nothing in it is called so")),
        files=_READS,
        related=("query", "review"),
    ),
    "review": Page(
        exits=((0, "done, also where nothing is open"), (1, "there is no build in the folder")),
        files=(
            ("out/accounts.jsonl", "what each source says, as the last build kept it"),
            ("decisions.yaml", "where answers are added: here, in data/, or as --decisions says"),
        ),
        related=("build", "diff"),
    ),
    "remove": Page(
        exits=(
            (0, "the text is out, and noted"),
            (1, "there is no build in the folder, or no text or several are called so"),
        ),
        files=_NOTED,
        related=("forget", "build", "review"),
    ),
    "forget": Page(
        exits=(
            (0, "the name is out, and noted"),
            (1, "there is no build in the folder, or it is neither a full name nor anybody's IRI"),
        ),
        files=_NOTED,
        related=("remove", "build", "review"),
    ),
    "diff": Page(
        exits=((0, "done, whether or not they differ"), (1, "one of the two cannot be read")),
        related=("build", "review"),
    ),
    "check": Page(
        exits=((0, "no violation; there may be warnings"), (1, "a violation stands")),
        files=_READS[:1],
        related=("build",),
    ),
    "evaluate": Page(
        exits=(
            (0, "done"),
            (1, "something is lost against the baseline, or a report's grade is wrong"),
        ),
        files=(
            ("GOLD_DIR/*.json", "what careful readers took from each article"),
            ("phenomena.csv", "which article shows which difficulty"),
            ("losses.md", "beside the baseline: losses that were accepted, with their reasons"),
        ),
        related=("build",),
    ),
    "config": Page(
        exits=((0, "done"), (2, "a setting is wrong")),
        files=(
            ("kg.toml", "settings of the working folder"),
            ("pyproject.toml", "the table [tool.kg], for a project that has one"),
        ),
    ),
    "doctor": Page(
        exits=((0, "nothing is amiss; there may be notes"), (1, "something does not work")),
        related=("config", "build"),
    ),
    "completion": Page(),
}
"""The pages by command. A command without one has the codes that all have."""

NO_PAGE: Final = Page()
