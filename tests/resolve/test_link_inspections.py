"""Which inspections of different articles are one."""

from dataclasses import replace

import pytest

import make
from kg.model.record import Inspection
from kg.model.terms import Framework, Grade, InspectionType
from kg.resolve.link_inspections import link_inspections

FULL, VISIT = InspectionType.FULL, InspectionType.FOCUSED_VISIT


def linked(
    *inspections: Inspection, grades: dict[str, Grade] | None = None
) -> tuple[Inspection, ...]:
    """Link inspections, each of the article that its key names."""
    accounts = []
    for source in dict.fromkeys(i.evidence[0].source for i in inspections):
        mine = tuple(i for i in inspections if i.evidence[0].source == source)
        told = tuple(
            make.judgement(i.key, grades[i.key], source=source)
            for i in mine
            if grades and i.key in grades
        )
        accounts.append(make.account(source, inspections=mine, judgements=told))
    return link_inspections(tuple(accounts), {})[0]


def test_overlapping_exact_times_are_one_inspection() -> None:
    """*April and May* of one paper and the days of another are one, at the more exact time."""
    made = linked(
        make.inspection("2019-04/2019-05", "a1"), make.inspection("2019-04-29/2019-05-03", "a2")
    )

    assert [i.when for i in made] == ["2019-04-29/2019-05-03"]
    assert sorted(d.edtf for d in made[0].datings) == ["2019-04-29/2019-05-03", "2019-04/2019-05"]


def test_a_vague_time_joins_the_one_it_fits() -> None:
    """*Spring 2019* joins the inspection of April and May where only that fits."""
    made = linked(make.inspection("2019-04/2019-05", "a1"), make.inspection("2019-21", "a2"))

    assert len(made) == 1


def test_a_vague_time_that_two_fit_stays_apart() -> None:
    """*The 2019 inspection* joins neither of two in that year."""
    made = linked(
        make.inspection("2019-03", "a1"),
        make.inspection("2019-10", "a2"),
        make.inspection("2019", "a3"),
    )

    assert len(made) == 3


def test_a_visit_is_not_a_full_inspection() -> None:
    """A focused visit and a full inspection in one month stay two."""
    made = linked(
        make.inspection("2019-04", "a1", kind=VISIT), make.inspection("2019-04", "a2", kind=FULL)
    )

    assert len(made) == 2


def test_another_grade_keeps_a_vague_time_apart() -> None:
    """A year with another overall grade is not the inspection whose grade is known."""
    one, other = make.inspection("2019-04", "a1"), make.inspection("2019", "a2")
    made = linked(one, other, grades={one.key: Grade.GOOD, other.key: Grade.INADEQUATE})

    assert len(made) == 2


def test_each_points_at_the_one_before() -> None:
    """Inspections of a council follow one another in time."""
    made = {
        i.when: i
        for i in linked(make.inspection("2016", "a1"), make.inspection("2019-04", "a1", 1))
    }

    assert made["2019-04"].previous == made["2016"].key
    assert made["2016"].previous is None


def test_a_yearless_visit_lies_after_what_its_article_tells_as_past() -> None:
    """A visit in some April, told after spring 2019, is not the one of April 2018."""
    told = (
        make.inspection("XXXX-04", "a1", 0, kind=VISIT),
        make.inspection("2019-21", "a1", 1, kind=FULL),
        make.inspection("2018-04-10/2018-04-11", "a2", kind=VISIT),
    )

    assert len(linked(*told)) == 3


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_the_order_of_arrival_changes_nothing(order: tuple[int, ...]) -> None:
    """The same inspections in another order give the same records."""
    told = [
        make.inspection("2019-21", "a1"),
        make.inspection("2019-04", "a2"),
        make.inspection("2016", "a3"),
    ]

    assert {i.key for i in linked(*(told[n] for n in order))} == {i.key for i in linked(*told)}


def test_a_report_decides_days_and_type() -> None:
    """A paper's shorter or longer time, or its *full*, changes nothing of what the report prints."""
    days = "2019-04-29/2019-05-03"
    report = replace(make.inspection(days, "a2", kind=InspectionType.SHORT), official=True)
    paper = make.inspection("2019-04-30", "a1", kind=FULL)
    made = linked(paper, report)

    assert [(i.when, i.inspection_type, i.official) for i in made] == [
        (days, InspectionType.SHORT, True)
    ]
    assert [d.edtf for d in made[0].datings] == [days, "2019-04-30"]
    assert linked(report, paper) == made


def test_a_split_inspection_takes_in_what_papers_tell_of_its_parts() -> None:
    """Two papers that each tell one period are of the one inspection that the report tells."""
    days = "{2022-12-05/2022-12-09,2023-02-14/2023-02-15}"
    report = replace(make.inspection(days, "a3", kind=FULL), official=True)
    first, second = make.inspection("2022-12", "a1"), make.inspection("2023-02-14", "a2")

    assert [i.when for i in linked(first, second, report)] == [days]


def test_framework_and_day_of_publication_come_from_the_report() -> None:
    """What only the report tells is the linked inspection's."""
    told = replace(
        make.inspection("2016-09-12/2016-10-06", "a2"),
        official=True,
        framework=Framework.SIF,
        published="2016-11-25",
    )
    made = linked(make.inspection("2016-09", "a1"), told)

    assert [(i.framework, i.published) for i in made] == [(Framework.SIF, "2016-11-25")]


def test_a_report_recalls_no_inspection_twice() -> None:
    """Two inspections of one official report stay two, however near their times are."""
    own = replace(make.inspection("2019-04-29/2019-05-03", "a1", number=1), official=True)
    earlier = make.inspection("2019", "a1", number=2)

    assert len(linked(own, earlier)) == 2


def test_who_led_comes_from_the_report() -> None:
    """A paper that takes another inspector for the lead adds nobody."""
    days = "2019-04-29/2019-05-03"
    report = replace(make.inspection(days, "a2"), official=True, lead=("person/a2-0",))
    paper = replace(make.inspection(days, "a1"), lead=("person/a1-0",))
    accounts = tuple(make.account(i.evidence[0].source, inspections=(i,)) for i in (report, paper))
    names = {"person/a1-0": "person/one", "person/a2-0": "person/two"}

    assert [i.lead for i in link_inspections(accounts, names)[0]] == [("person/two",)]
    unnamed = replace(report, lead=())
    accounts = (make.account("a2", inspections=(unnamed,)), accounts[1])
    assert [i.lead for i in link_inspections(accounts, names)[0]] == [("person/one",)]
