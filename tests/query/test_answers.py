"""What single queries and checks of the catalogue mean, on graphs made for each."""

from dataclasses import replace

import pytest
from pyoxigraph import Store

import make
from kg.model.dossier import Dossier, SourceNote
from kg.model.record import Inspection, Judgement
from kg.model.terms import AbsenceReason, Area, Framework, Grade
from kg.query.catalogue import find
from kg.query.run import rows
from kg.rdf.mapping import triples
from kg.rdf.schemes import scheme_triples
from kg.store.graph import load_triples

EARLIER = make.inspection("2016", number=1)
LATER = make.inspection("2019-21", number=2)


def graph(dossier: Dossier) -> Store:
    """Return the graph of a dossier."""
    return load_triples([*triples(dossier), *scheme_triples()])


def inspected(*graded: tuple[Inspection, Grade]) -> Store:
    """Return the graph of one council whose inspections gave these overall grades."""
    return graph(
        replace(
            make.dossier(),
            inspections=tuple(inspection for inspection, _ in graded),
            judgements=tuple(make.judgement(i.key, grade) for i, grade in graded),
        )
    )


def test_a_council_below_good_is_listed_with_its_last_grade() -> None:
    """The last grade counts, however good an earlier one was."""
    store = inspected((EARLIER, Grade.GOOD), (LATER, Grade.INADEQUATE))

    found = rows(store, find("councils-below-good"))

    assert [(r["council"], r["when"], r["grade"]) for r in found] == [
        ("Redbridge", "2019-21", "Inadequate")
    ]


def test_a_council_that_became_good_is_not_listed() -> None:
    """A later and better grade takes a council off the list."""
    store = inspected((EARLIER, Grade.INADEQUATE), (LATER, Grade.GOOD))

    assert rows(store, find("councils-below-good")) == []


def test_a_region_narrows_the_list() -> None:
    """A region is told in any case of letters."""
    store = inspected((LATER, Grade.REQUIRES_IMPROVEMENT))
    query = find("councils-below-good")

    assert len(rows(store, query, {"region": "london"})) == 1
    assert rows(store, query, {"region": "North East"}) == []


def test_two_grades_of_one_source_are_found_once() -> None:
    """One source that grades one area twice is one row; counts of areas may differ."""
    given: tuple[Judgement, ...] = (
        make.judgement(LATER.key, Grade.GOOD),
        make.judgement(LATER.key, Grade.OUTSTANDING),
        replace(make.judgement(LATER.key, Grade.GOOD, Area.COUNT), area_text="two areas"),
        replace(make.judgement(LATER.key, Grade.INADEQUATE, Area.COUNT), area_text="one area"),
    )
    store = graph(replace(make.dossier(), inspections=(LATER,), judgements=given))

    found = rows(store, find("two-grades"))

    assert [(r["area"], r["gradeA"], r["gradeB"]) for r in found] == [
        ("overall", "Good", "Outstanding")
    ]


def test_a_person_without_a_role_is_found() -> None:
    """Who holds a role, or led an inspection, is not."""
    lone, lead = make.person("Bo Ray", number=1), make.person("Cy Day", number=2)
    dossier = make.dossier()
    store = graph(
        replace(
            dossier,
            people=(*dossier.people, lone, lead),
            inspections=(replace(make.inspection(), lead=(lead.key,)),),
        )
    )

    assert [r["name"] for r in rows(store, find("no-role"))] == ["Bo Ray"]


@pytest.mark.parametrize(
    ("when", "days"),
    [
        ("2019-04-29/2019-05-10", []),
        # The other tool's error: the last day read as the first of a month.
        ("2019-04-29/2019-05-11", ["2019-05-11 Saturday"]),
        ("2024-02-18/2024-03-01", ["2024-02-18 Sunday"]),
        ("{2019-07-01/2019-07-05,2019-08-07/2019-08-10}", ["2019-08-10 Saturday"]),
        ("2000-01-01", ["2000-01-01 Saturday"]),
        # Nobody says that a month begins on a working day.
        ("2019-09", []),
        ("2019-06-01~", []),
    ],
)
def test_nobody_inspects_on_a_weekend(when: str, days: list[str]) -> None:
    """A first or last day on site that is no working day is found, of every period."""
    store = graph(replace(make.dossier(), inspections=(make.inspection(when),)))

    found = rows(store, find("weekend"))

    assert [f"{r['day']} {r['weekday']}" for r in found] == days


def test_a_report_tells_all_areas_of_its_framework() -> None:
    """An area with neither a grade nor a reason for none is found; a reason is enough."""
    read = replace(make.inspection(), framework=Framework.SIF, official=True)
    told = (Area.OVERALL, Area.HELP_AND_PROTECTION, Area.LOOKED_AFTER, Area.LEADERSHIP)
    store = graph(
        replace(
            make.dossier(),
            inspections=(read,),
            judgements=tuple(make.judgement(area=area) for area in told),
            absences=(make.absence(area=Area.ADOPTION),),
        )
    )

    assert [r["area"] for r in rows(store, find("area-untold"))] == ["care leavers"]


def test_a_grade_where_the_report_has_none_is_found() -> None:
    """A paper that grades an area which the report does not is something to look at."""
    store = graph(
        replace(
            make.dossier(),
            judgements=(make.judgement(area=Area.CARE_LEAVERS),),
            absences=(make.absence(area=Area.CARE_LEAVERS, reason=AbsenceReason.COMBINED),),
        )
    )

    assert [(r["area"], r["grade"], r["reason"]) for r in rows(store, find("graded-absence"))] == [
        ("care leavers", "Good", "combined area before 2023")
    ]


def test_grades_and_absences_are_counted_apart() -> None:
    """The table counts inspections by grade, and by reason where there is none."""
    dossier = make.dossier()
    absent = make.absence(LATER.key, Area.OVERALL, AbsenceReason.NOT_UNDER_FRAMEWORK)
    store = graph(
        replace(
            dossier,
            inspections=(*dossier.inspections, EARLIER, LATER),
            judgements=(make.judgement(), make.judgement(EARLIER.key)),
            absences=(absent,),
        )
    )

    found = [
        (r["area"], r.get("grade"), r.get("absence"), r["inspections"])
        for r in rows(store, find("grade-table"))
    ]

    assert found == [
        ("overall", None, "not given under this framework", "1"),
        ("overall", "Good", None, "2"),
    ]


def test_absences_are_narrowed_by_their_reason() -> None:
    """Absences of one reason can be asked for."""
    store = graph(make.dossier())

    assert len(rows(store, find("absences"), {"reason": "Not judged"})) == 1
    assert rows(store, find("absences"), {"reason": "visit, ungraded"}) == []


def test_a_report_without_a_day_is_no_fault() -> None:
    """Only an article must state its day: most reports print none."""
    assert [r["source"] for r in rows(graph(make.dossier()), find("no-date"))] == ["story-a1"]


def test_who_led_is_named_as_each_source_prints_it() -> None:
    """One inspector is *Mike* in a report and *Michael* in a paper; a surname alone is not taken."""
    lead = replace(
        make.person("Michael Ford"),
        aliases=("Ford", "Mike Ford"),
        evidence=(
            make.evidence("a1", 0, "Mike Ford"),
            make.evidence("a2", 0, "Michael Ford"),
            make.evidence("a2", 20, "Mike Ford"),
            make.evidence("a3", 0, "Ford"),
        ),
    )
    seen = tuple(make.evidence(source, 40, "inspected") for source in ("a1", "a2", "a3"))
    sources = tuple(
        SourceNote(article=make.article(source), names=(f"story-{source}",))
        for source in ("a1", "a2", "a3")
    )
    store = graph(
        replace(
            make.dossier(),
            articles=sources,
            people=(lead,),
            inspections=(replace(make.inspection(), lead=(lead.key,), evidence=seen),),
        )
    )

    assert [r["leadInspector"] for r in rows(store, find("inspections"))] == [
        "Mike Ford",
        "Michael Ford",
        "Michael Ford",
    ]
