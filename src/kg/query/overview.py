"""The practitioners' table: one row a judgement inspection, and no cell without words.

Where a grade is absent its cell says why, in the words of the scheme of reasons.
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kg.model.reference import CouncilEntry, councils, urns
from kg.model.terms import AbsenceReason, Area
from kg.model.times import in_words
from kg.query.change import Change, change, latest
from kg.query.given import COLUMNS as AREAS
from kg.query.given import could_be_given
from kg.query.judged import Judged, judged
from kg.query.table import Cell, Table

if TYPE_CHECKING:
    from pyoxigraph import Store

NAME = "judgement-inspections"
PAGE = "https://reports.ofsted.gov.uk/provider/44/"
"""The inspectorate's site has a page for each council under its number."""

NOT_TOLD = "not told"
_NO_CODE = "none"
_NOTHING = "none"
_MISSING = AbsenceReason.NO_DOCUMENT.value
_NOT_GIVEN = AbsenceReason.NOT_UNDER_FRAMEWORK.value
# 2019-04-29
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """An inspection with what its row says of its place among the council's others."""

    one: Judged
    change: Change
    last: bool | None
    """Whether it is the council's last; None where no time is told of it."""


def overview(store: "Store", *, only_latest: bool = False) -> Table:
    """Return the table of judgement inspections, by council and from old to new.

    ``only_latest`` keeps the last inspection of each council; of a council of whose inspections
    no time is told it keeps all.
    """
    every = judged(store)
    by_council: dict[str, list[Judged]] = {}
    for one in every:
        by_council.setdefault(one.gss, []).append(one)
    rows = [_row(one, by_council[one.gss]) for one in every]
    dated = {row.one.gss for row in rows if row.last}
    kept = [r for r in rows if not only_latest or r.last or r.one.gss not in dated]
    return Table(
        name=NAME,
        columns=tuple(COLUMNS),
        rows=tuple(tuple(cell(row) for cell in COLUMNS.values()) for row in kept),
        links=("Ofsted page",),
    )


def _row(one: Judged, council: Sequence[Judged]) -> _Row:
    last = one is latest(council) if one.time else None
    return _Row(one=one, change=change(one, council), last=last)


def _entry(row: _Row) -> CouncilEntry | None:
    return councils().get(row.one.gss)


def _register_code(row: _Row) -> str:
    entry = _entry(row)
    return (entry.register_code if entry else "") or _NO_CODE


def _la_code(row: _Row) -> str:
    entry = _entry(row)
    return (entry.la_code if entry else "") or _NO_CODE


def _days(row: _Row) -> tuple[date, date] | None:
    """Return the first and the last day on site, None where they are not told to the day."""
    time = row.one.time
    parts = re.split(r"[/,]", row.one.when.strip("{}"))
    if time is None or not all(_DAY.fullmatch(part.strip()) for part in parts):
        return None
    return time.earliest, time.latest


def _first(row: _Row) -> Cell:
    days = _days(row)
    return days[0] if days else _untold_day(row)


def _last(row: _Row) -> Cell:
    days = _days(row)
    return days[1] if days else _untold_day(row)


def _untold_day(row: _Row) -> str:
    return "not told to the day" if row.one.when else NOT_TOLD


def _on_site(row: _Row) -> str:
    return in_words(row.one.when) if row.one.when else NOT_TOLD


def _published(row: _Row) -> Cell:
    told = row.one.published
    if _DAY.fullmatch(told):
        return date.fromisoformat(told)
    return told or ("not printed in the report" if row.one.official else _MISSING)


def _leads(row: _Row) -> str:
    if row.one.leads:
        return "; ".join(row.one.leads)
    return AbsenceReason.UNREADABLE.value if row.one.official else NOT_TOLD


def _grade(area: Area) -> Callable[[_Row], Cell]:
    """Return what gives an area's cell: the grade, or why there is none."""

    def cell(row: _Row) -> str:
        return _no_grade(row.one, area) or _told(row.one.grades.get(area, ())) or _MISSING

    return cell


def _told(grades: Sequence[str]) -> str:
    """Return grades as one cell's words."""
    return f"{' or '.join(grades)} (sources differ)" if len(grades) > 1 else "".join(grades)


def _no_grade(one: Judged, area: Area) -> str:
    """Return why an area has no grade whatever articles say, else ``""``."""
    if area in one.reasons:
        return one.reasons[area]
    possible = could_be_given(area, one.framework, one.time)
    if one.official:
        return "" if possible and area in one.grades else _NOT_GIVEN
    return "" if possible or area in one.grades else _NOT_GIVEN


def _other_grades(row: _Row) -> str:
    """Return the grades that no other cell shows, those of areas that are only counted too."""
    one = row.one
    named = [
        f"{area}: {_told(grades)}"
        for area, grades in one.grades.items()
        if area not in AREAS or _no_grade(one, Area(area))
    ]
    return "; ".join([*named, *one.counted]) or _NOTHING


def _steps(row: _Row) -> Cell:
    return row.change.words if row.change.steps is None else row.change.steps


def _grade_before(row: _Row) -> str:
    before = row.change.before
    if before is None:
        return row.change.words
    return before.overall or "none, or sources differ"


def _before(row: _Row) -> str:
    before = row.change.before
    return in_words(before.when) if before else row.change.words


def _points(row: _Row) -> Cell:
    return len(row.one.topics) if row.one.official or row.one.topics else _MISSING


def _topics(row: _Row) -> str:
    """Return the topics of the points, the most frequent first, each with its count."""
    counts = Counter(topic or "topic not told" for topic in row.one.topics)
    told = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
    nothing = _NOTHING if row.one.official else _MISSING
    return "; ".join(f"{topic} ({count})" for topic, count in told) or nothing


def _known_from(row: _Row) -> str:
    told = {
        "its report": row.one.official,
        "a later report": row.one.reports and not row.one.official,
        "articles": row.one.papers,
    }
    return " and ".join(name for name, is_so in told.items() if is_so) or NOT_TOLD


def _is_last(row: _Row) -> str:
    return NOT_TOLD if row.last is None else ("yes" if row.last else "no")


def _page(row: _Row) -> str:
    if row.one.nation != "England":
        return "not inspected by Ofsted"
    urn = urns().get(row.one.gss)
    return f"{PAGE}{urn}" if urn else "Ofsted's number not known here"


COLUMNS: dict[str, Callable[[_Row], Cell]] = {
    "council": lambda row: row.one.council,
    "GSS code": lambda row: row.one.gss,
    "register code": _register_code,
    "LA code": _la_code,
    "region": lambda row: row.one.region or NOT_TOLD,
    "nation": lambda row: row.one.nation or NOT_TOLD,
    "framework": lambda row: row.one.framework or NOT_TOLD,
    "type": lambda row: row.one.kind,
    "first day": _first,
    "last day": _last,
    "on site": _on_site,
    "published": _published,
    "lead inspectors": _leads,
    **{area.value: _grade(area) for area in AREAS},
    "other grades": _other_grades,
    "change": lambda row: row.change.words,
    "steps": _steps,
    "overall before": _grade_before,
    "inspection before": _before,
    "improvement points": _points,
    "topics of points": _topics,
    "sources disagree on": lambda row: "; ".join(row.one.disputes) or "nothing",
    "known from": _known_from,
    "sources": lambda row: "; ".join(row.one.sources) or NOT_TOLD,
    "council's last": _is_last,
    "inspection": lambda row: row.one.iri,
    "Ofsted page": _page,
}
"""The columns, each with what gives its cell."""
