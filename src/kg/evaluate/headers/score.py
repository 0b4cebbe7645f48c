"""Comparing header facts cell by cell."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kg.evaluate.headers.found import Found, Header
from kg.evaluate.headers.wanted import FIELDS, GRADED, Wanted
from kg.evaluate.words import same_person, words
from kg.model.issue import Issue, Level
from kg.model.reference import councils, urns

_SAID: dict[str, tuple[str, ...]] = {
    "council": ("council",),
    "framework": ("framework", "title"),
    "published_in_pdf": ("publi",),
    "start": ("on site", "date"),
    "end": ("on site", "date"),
    "extra_period": ("on site", "date"),
    "lead": ("lead inspector",),
    **{field: (f"for {area.value} ", f"for {area.value}:") for field, area in GRADED.items()},
}
"""The words by which an issue is known to be about a field."""


class Verdict(StrEnum):
    """How a cell came out."""

    RIGHT = "right"
    MISSING = "missing"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A field of one report: what was wanted and what was found, on which page.

    ``reported`` is true of a missing cell that an issue tells of.
    """

    document: str
    field: str
    verdict: Verdict
    wanted: str
    found: str = ""
    page: str = ""
    reported: bool = False


def score(
    wanted: Sequence[Wanted], headers: Mapping[str, Header], issues: Sequence[Issue]
) -> tuple[Cell, ...]:
    """Return the cells of all reports: those with a value wanted, and those made up."""
    by_name: dict[str, list[Issue]] = {}
    for issue in issues:
        for name in {issue.source, Path(issue.source).stem}:
            by_name.setdefault(name, []).append(issue)
    return tuple(
        cell
        for row in wanted
        for cell in _cells(row, headers.get(row.name, {}), by_name.get(row.name, []))
    )


def _cells(row: Wanted, header: Header, issues: Sequence[Issue]) -> Iterator[Cell]:
    for field in FIELDS:
        value, found = row.values[field], header.get(field)
        if not row.tells(field) or (not value and found is None):
            continue
        verdict = _verdict(row, field, found)
        yield Cell(
            document=row.name,
            field=field,
            verdict=verdict,
            wanted=value,
            found=found.value if found else "",
            page=found.page if found else "",
            reported=verdict is Verdict.MISSING and _is_reported(field, issues),
        )


def _verdict(row: Wanted, field: str, found: Found | None) -> Verdict:
    wanted = row.values[field]
    if found is None:
        return Verdict.MISSING
    if field == "lead":
        return _leads(wanted.split(";"), found)
    if field == "council":
        is_right = found.value in _councils(wanted, row.urn)
    else:
        is_right = words(wanted) == words(found.value)
    return Verdict.RIGHT if is_right else Verdict.WRONG


def _leads(wanted: Sequence[str], found: Found) -> Verdict:
    """Compare lead inspectors: a name too many is wrong, one too few is missing."""
    told = [name for name in found.value.split("; ") if name]
    forms = {name: (name, *found.printed.get(name, ())) for name in told}
    right = {w for w in wanted for name in told if _is_one(w, forms[name])}
    surplus = [name for name in told if not any(_is_one(w, forms[name]) for w in wanted)]
    if surplus:
        return Verdict.WRONG
    return Verdict.RIGHT if len(right) == len(wanted) else Verdict.MISSING


def _is_one(wanted: str, forms: Sequence[str]) -> bool:
    return any(same_person(wanted, form) for form in forms)


def _councils(name: str, urn: str) -> set[str]:
    """Return the short names of the councils that a name, or the inspectorate's number, means."""
    told = words(name.replace("&", " and "))
    found = {
        entry.name
        for entry in councils().values()
        if told in {words(form) for form in (entry.name, entry.official_name, *entry.aliases)}
    }
    if found or not urn:
        return found
    return {councils()[gss].name for gss, number in urns().items() if number == urn}


def _is_reported(field: str, issues: Sequence[Issue]) -> bool:
    """Say whether an issue tells that a field could not be read, or that nothing was."""
    return any(
        issue.level is Level.STOP or any(said in issue.what.lower() for said in _SAID[field])
        for issue in issues
    )
