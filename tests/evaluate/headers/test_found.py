"""Header facts in the rows of queries."""

from dataclasses import replace

import make
from kg.evaluate.headers.found import headers
from kg.model.record import Dating, Evidence
from kg.model.terms import AbsenceReason, Area, Grade
from query import inspected

PERIODS = "{2022-12-05/2022-12-09,2023-02-14/2023-02-15}"
NAME = "redbridge-2024"


def proof(rule: str, words: str, page: int) -> tuple[Evidence, ...]:
    """Return evidence of the report, by a rule and on a page."""
    return (replace(make.evidence("r1", page * 10, words, rule), page=page),)


OWN = replace(
    inspected.official(PERIODS),
    published="2023-05-10",
    lead=("person/r1-0",),
    datings=(Dating(edtf=PERIODS, evidence=proof("report.dates", "5 to 9 December", 1)),),
    evidence=(
        *proof("report.dates", "5 to 9 December", 1),
        *proof("report.title", "Inspection of Redbridge", 1),
    ),
)
RECALLED = replace(
    inspected.official("2018-06", number=2),
    evidence=proof("report.recalled", "judged to be good in 2018", 3),
)
LEAD = replace(
    make.person("Andrew Lee", "r1"), evidence=proof("report.team", "Andy Lee", 2), aliases=()
)
STORE = inspected.graph(
    [OWN, RECALLED],
    [
        replace(inspected.graded(OWN, Grade.GOOD), evidence=proof("report.table", "good", 1)),
        inspected.graded(OWN, Grade.INADEQUATE, preferred=False),
        inspected.graded(RECALLED, Grade.OUTSTANDING, Area.LEADERS),
    ],
    [
        inspected.absent(OWN, Area.ADOPTION, AbsenceReason.NOT_JUDGED),
        inspected.absent(OWN, Area.LEADERSHIP, AbsenceReason.UNREADABLE),
    ],
    councils=(replace(inspected.COUNCIL, evidence=proof("report.council", "Redbridge", 1)),),
    people=(LEAD,),
)


def test_a_report_tells_of_its_own_inspection() -> None:
    """What a report recalls of an earlier inspection is none of its header facts."""
    header = headers(STORE, [NAME])[NAME]
    assert {field: found.value for field, found in header.items()} == {
        "council": "Redbridge",
        "framework": "ILACS",
        "published_in_pdf": "2023-05-10",
        "start": "2022-12-05",
        "end": "2022-12-09",
        "extra_period": "2023-02-14/2023-02-15",
        "lead": "Andrew Lee",
        "overall": "Good",
        "adoption": "not judged",
    }


def test_values_have_their_page_and_print() -> None:
    """A value comes with its page, a name with the forms that the report prints."""
    header = headers(STORE, [NAME])[NAME]
    assert (header["start"].page, header["overall"].page, header["council"].page) == ("1", "1", "1")
    assert (header["lead"].page, header["lead"].printed) == ("2", {"Andrew Lee": ("Andy Lee",)})


def test_sources_without_a_report() -> None:
    """A name that the graph has no report of is left out; so is an article's."""
    assert headers(STORE, ["none", "good-news"]) == {}
