"""``kg info``: what is in the graph, and what is missing."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from kg import __version__
from kg.cli.options import examples, graph_option
from kg.cli.output import emit
from kg.query.visible import visible

if TYPE_CHECKING:
    from kg.pipeline.origin import Origin
    from kg.query.contents import Contents, Missing

_MOST: Final = 5
_ONE: Final = {
    "people": "person",
    "posts held": "post held",
    "agencies": "agency",
    "pieces of evidence": "piece of evidence",
    "articles only": "article only",
    "reports only": "report only",
    "articles and reports": "articles and reports",
}
"""What one of a kind is called where it is not the word without its *s*."""

_WITH_S: Final = frozenset(
    [
        *("press articles", "inspection reports", "councils", "inspections", "grades", "findings"),
        *("recommendations", "quotations"),
    ]
)

_WIDTH: Final = 7


@click.command(
    name="info",
    epilog=examples("kg info", "kg info --graph out/graph.ttl", "kg info --json"),
)
@graph_option
@click.option("--json", "as_json", is_flag=True, help="Write JSON for other programs.")
def command(*, graph: Path, as_json: bool) -> None:
    """Say what is in the graph and what is missing.

    Counts things by kind, sources, inspections by year and by council; then what a reader might
    look for in vain; and which version and rules built the graph.
    """
    from kg.pipeline.origin import origin
    from kg.query.contents import contents
    from kg.store.graph import open_store

    found, built = contents(open_store(graph)), origin(graph)
    if as_json:
        body = _plain(graph, found, built)
        emit((json.dumps(body, indent=2, ensure_ascii=False) + "\n").encode())
        return
    emit(visible("\n".join(_lines(graph, found, built)) + "\n").encode())


def _plain(graph: Path, found: "Contents", built: "Origin | None") -> dict[str, object]:
    import msgspec

    plain: dict[str, object] = {"graph": str(graph), **msgspec.to_builtins(found)}
    plain["built"] = {**msgspec.to_builtins(built), "differs": built.differs()} if built else None
    return plain


def _lines(graph: Path, found: "Contents", built: "Origin | None") -> Iterator[str]:
    yield f"The graph in {graph}"
    yield ""
    yield "Sources"
    yield _line(found.articles, "press articles")
    yield _line(found.reports, "inspection reports")
    yield ""
    yield "What they tell of"
    yield from (_line(count, name) for name, count in found.kinds.items())
    yield ""
    yield "Inspections, by what tells of them"
    yield from (_line(count, name) for name, count in found.known_from.items())
    yield ""
    yield "Inspections, by the year they began"
    yield from (_line(count, year) for year, count in found.years.items())
    yield ""
    yield "Councils with the most inspections"
    yield from (_line(count, name) for name, count in list(found.councils.items())[:_MOST])
    yield ""
    yield "What is missing"
    yield from _missing(found, found.missing, built)
    yield ""
    yield _built(built)


def _missing(found: "Contents", missing: "Missing", built: "Origin | None") -> Iterator[str]:
    """Yield what a reader might look for in vain, with the query that lists it."""
    told = (
        (missing.inspections_without_report, "inspections whose own report is not here", ""),
        (missing.inspections_without_year, "inspections with no year told", ""),
        (missing.undated_articles, "articles that print no date", "undated-articles"),
        (
            missing.open_conflicts,
            f"of {found.conflicts:,} contradictions not settled",
            "conflicts",
        ),
        (sum(missing.grades_absent.values()), "grades that reports do not give", "absences"),
    )
    for count, words, query in told:
        yield _line(count, f"{words} (kg query {query})" if query and count else words)
    for reason, count in missing.grades_absent.items():
        yield f"    {_line(count, reason)}"
    silent = missing.sources_without_inspection
    yield _line(len(silent), "sources that tell of no inspection")
    yield from (f"      {' ' * _WIDTH}{name}" for name in silent[:_MOST])
    if len(silent) > _MOST:
        yield f"      {' ' * _WIDTH}and {len(silent) - _MOST:,} more (--json has all)"
    if built:
        yield _line(built.passed_over, "texts passed over: no word of children's services in them")


def _line(count: int, words: str) -> str:
    named = words
    if count == 1 and (words in _ONE or words in _WITH_S):
        named = _ONE.get(words, words.removesuffix("s"))
    return f"{count:>{_WIDTH},}  {named}"


def _built(built: "Origin | None") -> str:
    if built is None:
        return "No receipt of a build is beside it, so what built it is not known."
    differs = built.differs()
    by = f"Built by kg {built.kg}, rules {built.readers}."
    if not differs:
        return f"{by} This program has the same."
    return (
        f"{by} This program (kg {__version__}) has another {' and '.join(differs)}: "
        "`kg build` again to bring the graph up to date."
    )
