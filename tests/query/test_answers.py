"""What single queries and checks of the catalogue mean, on graphs made for each."""

from dataclasses import replace

from pyoxigraph import Store

import make
from kg.model.record import Dossier, Inspection, Judgement
from kg.model.terms import Area, Grade
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
