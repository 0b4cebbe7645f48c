"""Header facts cell by cell."""

import pytest

from evaluate.headers import sheets
from kg.evaluate.headers.found import Found, Header
from kg.evaluate.headers.score import Cell, Verdict, score
from kg.model.issue import Issue, Level

HEADER: Header = {
    "council": Found(value="Redbridge", page="1"),
    "framework": Found(value="ILACS", page="1"),
    "start": Found(value="2024-06-10", page="1"),
    "end": Found(value="2024-06-14", page="1"),
    "lead": Found(value="Ann Lee", page="1"),
    "overall": Found(value="Good", page="1"),
    "leaders": Found(value="Outstanding", page="1"),
}
NAME = "redbridge-2024"


def cells(found: dict[str, Found | None], *issues: Issue, **values: str) -> dict[str, Cell]:
    """Return the cells of a report by field; a found value of None is taken away."""
    header = {name: one for name, one in {**HEADER, **found}.items() if one is not None}
    scored = score([sheets.wanted(**values)], {NAME: header}, issues)
    return {cell.field: cell for cell in scored}


def issue(what: str, source: str = NAME, level: Level = Level.NOTE) -> Issue:
    """Return an issue of a source."""
    return Issue(source=source, level=level, what=what, code="x")


def test_what_agrees_is_right() -> None:
    """Fields with a value are cells; a blank one with nothing found is none."""
    found = cells({})
    assert set(found) == set(HEADER)
    assert {cell.verdict for cell in found.values()} == {Verdict.RIGHT}


@pytest.mark.parametrize(
    ("field", "value", "verdict"),
    [
        ("overall", Found(value="Inadequate", page="1"), Verdict.WRONG),
        ("overall", None, Verdict.MISSING),
        # A grade where the table has none is made up.
        ("adoption", Found(value="Good"), Verdict.WRONG),
        ("start", Found(value="2024-06-11"), Verdict.WRONG),
        ("extra_period", Found(value="2024-07-01/2024-07-02"), Verdict.WRONG),
        ("council", Found(value="Bury"), Verdict.WRONG),
        ("framework", None, Verdict.MISSING),
        ("lead", Found(value="Jo Bell"), Verdict.WRONG),
        ("lead", Found(value="Ann Lee; Jo Bell"), Verdict.WRONG),
        # The table does not tell whether a day of publication is printed.
        ("published_in_pdf", Found(value="2024-07-23"), None),
    ],
)
def test_missing_and_wrong(field: str, value: Found | None, verdict: Verdict | None) -> None:
    """A value that is not there is missing; another one, or one too many, is wrong."""
    cell = cells({field: value}).get(field)
    assert (cell.verdict if cell else None) is verdict


@pytest.mark.parametrize(
    ("wanted", "found", "verdict"),
    [
        ("Ann Lee; Jo Bell", Found(value="Jo Bell; Ann Lee"), Verdict.RIGHT),
        ("Ann Lee; Jo Bell", Found(value="Jo Bell"), Verdict.MISSING),
        ("Zoë Lee-Day", Found(value="Zoe Lee Day"), Verdict.RIGHT),
        # One person whose fuller name another report prints.
        (
            "Andy Lee",
            Found(value="Andrew Lee", printed={"Andrew Lee": ("Andy Lee",)}),
            Verdict.RIGHT,
        ),
        ("Andy Lee", Found(value="Andrew Lee"), Verdict.WRONG),
    ],
)
def test_leads(wanted: str, found: Found, verdict: Verdict) -> None:
    """Lead inspectors are compared as people: in any order, and under any printed name."""
    assert cells({"lead": found}, lead=wanted)["lead"].verdict is verdict


@pytest.mark.parametrize(
    ("wanted", "urn", "found"),
    [
        ("windsor & maidenhead", "", "Windsor and Maidenhead"),
        ("london corporation", "", "City of London"),
        ("stoke-on-trent", "", "Stoke-on-Trent"),
        ("a name of its own", "80512", "Redbridge"),
    ],
)
def test_councils_by_any_name(wanted: str, urn: str, found: str) -> None:
    """Councils agree under any name of the reference table, or by the inspectorate's number."""
    header = {"council": Found(value=found)}
    assert cells({**header}, council=wanted, urn=urn)["council"].verdict is Verdict.RIGHT


def test_what_is_missing_may_be_reported() -> None:
    """A missing cell is reported where an issue names it, or the whole source was left out."""
    about = issue("The grade for overall could not be read; none was taken.")
    other = issue("The grade for adoption could not be read; none was taken.")
    left_out = issue("The PDF is a scan.", f"{NAME}.pdf", Level.STOP)
    elsewhere = issue("The PDF is a scan.", "bury.pdf", Level.STOP)
    for told, reported in ((about, True), (other, False), (left_out, True), (elsewhere, False)):
        assert cells({"overall": None}, told)["overall"].reported is reported
    assert not cells({"overall": Found(value="Good")}, about)["overall"].reported


def test_a_report_that_is_not_there() -> None:
    """Of a report that the graph does not have every cell is missing."""
    found = score([sheets.wanted()], {}, [])
    assert {cell.verdict for cell in found} == {Verdict.MISSING}
    assert len(found) == len(HEADER)
