"""The practitioners' table."""

from dataclasses import replace
from datetime import date

from pyoxigraph import Store

from kg.model.terms import AbsenceReason, Area, Framework, Grade, InspectionType, Topic
from kg.query.overview import COLUMNS, overview
from kg.query.table import Cell
from query import inspected

OLD = inspected.official("2016-05-09/2016-06-02", Framework.SIF, 1)
NEW = inspected.official("{2024-06-10/2024-06-14,2024-07-01/2024-07-02}", number=2)
VAGUE = inspected.told("2026", 3)
UNDATED = inspected.told(None, 4)


def rows(store: Store, *, only_latest: bool = False) -> list[dict[str, Cell]]:
    """Return the table's rows by column."""
    table = overview(store, only_latest=only_latest)
    return [dict(zip(table.columns, row, strict=True)) for row in table.rows]


def test_no_cell_is_empty() -> None:
    """Whatever is not known, its cell says so."""
    found = [OLD, NEW, VAGUE, UNDATED]
    store = inspected.graph(found, [inspected.graded(one, Grade.GOOD) for one in found])
    assert len(rows(store)) == len(found)
    assert [cell for row in rows(store) for cell in row.values() if cell == ""] == []


def test_days_are_days() -> None:
    """First and last day and publication are dates where they are told to the day."""
    new = replace(NEW, published="2024-08-05")
    first, second = rows(inspected.graph([VAGUE, new], [inspected.graded(VAGUE, Grade.GOOD)]))
    assert (first["first day"], first["last day"]) == (date(2024, 6, 10), date(2024, 7, 2))
    assert first["on site"] == "10 to 14 June 2024 and 1 to 2 July 2024"
    assert first["published"] == date(2024, 8, 5)
    assert (second["first day"], second["on site"]) == ("not told to the day", "2026")


def test_reasons_stand_where_grades_are_absent() -> None:
    """A cell without grade says whether the framework, the report or the document lacks it."""
    store = inspected.graph(
        [OLD, NEW, VAGUE],
        [
            inspected.graded(OLD, Grade.GOOD),
            # An article uses a name of today for an older area.
            inspected.graded(OLD, Grade.INADEQUATE, Area.LEADERS),
            inspected.graded(NEW, Grade.GOOD),
            inspected.graded(VAGUE, Grade.GOOD),
        ],
        [
            inspected.absent(OLD, Area.ADOPTION, AbsenceReason.NOT_JUDGED),
            inspected.absent(NEW, Area.LEADERS, AbsenceReason.UNREADABLE),
        ],
    )
    old, new, paper = rows(store)
    assert (old["adoption"], old["leaders"]) == ("not judged", "not given under this framework")
    assert old["other grades"] == "leaders: Inadequate"
    assert (new["leaders"], new["adoption"]) == (
        "could not be read",
        "not given under this framework",
    )
    assert (paper["leaders"], paper["adoption"]) == (
        "document missing",
        "not given under this framework",
    )


def test_grades_that_differ_are_both_told() -> None:
    """Where sources of one rank differ the cell shows both."""
    grades = [inspected.graded(VAGUE, Grade.GOOD), inspected.graded(VAGUE, Grade.INADEQUATE)]
    (row,) = rows(inspected.graph([VAGUE], grades))
    assert row["overall"] == "Good or Inadequate (sources differ)"


def test_change_points_and_sources() -> None:
    """The row tells the change, the points by topic and where all is from."""
    store = inspected.graph(
        [OLD, NEW],
        [inspected.graded(OLD, Grade.GOOD), inspected.graded(NEW, Grade.REQUIRES_IMPROVEMENT)],
        points=[
            inspected.point(NEW, 1, Topic.VOICE),
            inspected.point(NEW, 2, Topic.HEALTH),
            inspected.point(NEW, 3, Topic.HEALTH),
        ],
    )
    old, new = rows(store)
    assert (new["change"], new["steps"], new["overall before"]) == ("worse", -1, "Good")
    assert new["inspection before"] == "9 May to 2 June 2016"
    assert (new["improvement points"], new["topics of points"]) == (
        3,
        "health (2); voice of the child (1)",
    )
    assert (old["improvement points"], old["topics of points"]) == (0, "none")
    assert (new["known from"], new["sources"]) == ("its report", "redbridge-2024")
    assert new["Ofsted page"] == "https://reports.ofsted.gov.uk/provider/44/80512"
    assert (new["register code"], new["LA code"]) == ("RDB", "317")


def test_only_the_last() -> None:
    """The switch keeps a council's last inspection; without any time it keeps all."""
    grades = [inspected.graded(UNDATED, Grade.GOOD)]
    every = inspected.graph([OLD, NEW, UNDATED], grades)
    assert [row["council's last"] for row in rows(every)] == ["no", "yes", "not told"]
    assert [row["first day"] for row in rows(every, only_latest=True)] == [date(2024, 6, 10)]
    undated = inspected.graph([UNDATED], grades)
    assert rows(undated, only_latest=True) == rows(undated)


def test_columns_stand_however_little_is_known() -> None:
    """A graph without judgement inspections has the columns and no row."""
    visit = inspected.told("2019", kind=InspectionType.FOCUSED_VISIT)
    table = overview(inspected.graph([visit]))
    assert table.columns == tuple(COLUMNS)
    assert table.rows == ()
