"""What a build found, in a few lines that a person enjoys reading."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.model.dossier import Dossier
    from kg.pipeline import BuildResult

_NAMES = 6
_PLURALS = {
    "focused visit": "focused visits",
    "monitoring visit": "monitoring visits",
    "strength": "strengths",
    "weakness": "weaknesses",
}
_MANY = {"grade absent": "grades absent"}
_UNNAMED = {"unknown": "of a kind not told", "other": "of another kind"}


def summary(result: "BuildResult") -> str:
    """Return the lines that a build prints when it is done."""
    lines = [_opening(result), ""]
    counted = [line for line in _counts(result.dossier) if line[0]]
    width = max((len(f"{number:,}") for number, _, _ in counted), default=1)
    nouns = max((len(noun) for _, noun, _ in counted), default=1)
    for number, noun, more in counted:
        lines.append(f"  {number:>{width},} {noun.ljust(nouns)}  {more}".rstrip())
    return "\n".join([*lines, "", *_places(result), "", *_next(result)]) + "\n"


def _opening(result: "BuildResult") -> str:
    told = f"{_plural(result.read, 'source')} read in {result.seconds:.1f} s"
    speak = "speaks" if result.relevant == 1 else "speak"
    told += f", {result.relevant:,} of them {speak} of an inspection"
    if result.passed:
        told += f"; {result.passed:,} {'has' if result.passed == 1 else 'have'} no word of one"
    if result.withheld:
        told += f"; {_plural(result.withheld, 'source')} stayed out, as decided"
    held = (
        ""
        if result.sources + result.passed == result.read
        else f"; the graph now holds {result.sources:,}"
    )
    return f"{told}{held}."


def _counts(dossier: "Dossier") -> Iterator[tuple[int, str, str]]:
    """Yield how many things of each kind there are, and what they are."""
    types = (_UNNAMED.get(i.inspection_type, i.inspection_type) for i in dossier.inspections)
    grades = (j.grade.value for j in dossier.judgements if j.preferred)
    polarities = (f.polarity.value for f in dossier.findings)
    councils = sorted(council.name for council in dossier.councils)
    yield _line(dossier.councils, "council", _some(councils))
    yield _line(dossier.inspections, "inspection", _by_number(types))
    reports = [i for i in dossier.inspections if i.official]
    frameworks = (i.framework.value for i in reports if i.framework)
    yield _line(tuple(reports), "official report", _by_number(frameworks))
    yield _line(dossier.judgements, "grade", _by_number(grades))
    yield _line(
        dossier.absences, "grade absent", _by_number(a.reason.value for a in dossier.absences)
    )
    yield _line(dossier.findings, "finding", _by_number(polarities))
    yield _line(dossier.recommendations, "recommendation")
    yield _line(dossier.tenures, "tenure", "posts held by people whom a report does not name")
    yield len(dossier.people), "person" if len(dossier.people) == 1 else "people", ""
    yield _line(dossier.quotations, "quotation")
    yield _line(dossier.services, "service")
    yield len(dossier.agencies), "agency" if len(dossier.agencies) == 1 else "agencies", ""
    yield _line(dossier.conflicts, "conflict", "sources that disagree: kg query conflicts")


def _line(records: tuple[object, ...], noun: str, more: str = "") -> tuple[int, str, str]:
    return len(records), noun if len(records) == 1 else _MANY.get(noun, f"{noun}s"), more


def _some(names: list[str]) -> str:
    rest = len(names) - _NAMES
    return ", ".join(names[:_NAMES]) + (f" and {rest:,} more" if rest > 0 else "")


def _by_number(words: Iterable[str]) -> str:
    counted = sorted(Counter(words).items(), key=lambda entry: (-entry[1], entry[0]))
    return ", ".join(
        f"{number:,} {_PLURALS.get(word, word) if number > 1 else word}" for word, number in counted
    )


def _places(result: "BuildResult") -> Iterator[str]:
    """Yield where the results are."""
    from kg.pipeline.results import GRAPH, ISSUES, PAGE
    from kg.sources.decisions import FILE as DECISIONS

    kept = "" if result.violations else "; it keeps every rule of the ontology"
    rows = [("The graph", result.out / GRAPH, f"{result.triples:,} triples, as Turtle{kept}")]
    if (result.out / PAGE).exists():
        rows.append(("The page", result.out / PAGE, "open it in a browser"))
    settled = result.settled
    if settled.applied or settled.stale or settled.conflicting:
        counts = f"{settled.applied:,} applied, {settled.stale:,} stale"
        told = f"{counts}, {settled.conflicting:,} conflicting"
        rows.append(("Decisions", result.out / DECISIONS, told))
    if result.issues:
        note = f"{_issues(result)}: kg build --verbose shows them"
        rows.append(("Issues", result.out / ISSUES, note))
    width = max(len(str(file)) for _, file, _ in rows)
    for name, file, more in rows:
        yield f"{name.ljust(9)}  {str(file).ljust(width)}  {more}"
    broken = sum(1 for v in result.violations if v.severity.casefold() == "violation")
    if broken:
        yield f"{_plural(broken, 'rule')} of the ontology not kept: kg check says which."
    elif result.violations:
        yield f"{_plural(len(result.violations), 'warning')}: kg check says of what."


def _issues(result: "BuildResult") -> str:
    """Return how many issues there are, and how many of each code."""
    codes = Counter(issue.code.replace("-", " ") for issue in result.issues)
    return f"{_plural(len(result.issues), 'thing')} to look at ({_by_number(codes.elements())})"


def _next(result: "BuildResult") -> Iterator[str]:
    """Yield two commands to try."""
    from pathlib import Path

    where = "" if result.out == Path("out") else f" --graph {result.out}"
    names = sorted(council.name for council in result.dossier.councils)
    yield "Try next:"
    yield f"  kg query judgements{where}"
    if names:
        name = f"'{names[0]}'" if " " in names[0] else names[0]
        yield f"  kg explain {name}{where}"


def _plural(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
