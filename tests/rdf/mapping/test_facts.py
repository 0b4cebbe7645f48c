"""Inspections, grades, findings, recommendations, quotations and conflicts as triples."""

from collections.abc import Iterable
from dataclasses import replace

from pyoxigraph import Triple

import make
from kg.model.terms import Area, Framework, InspectionType, Quantifier, Trend
from kg.rdf.mapping import facts
from kg.rdf.mapping.bodies import Names
from kg.rdf.namespace import DEF, RDFS, XSD
from kg.rdf.terms import thing
from kg.rdf.vocab import KG

NAMES = Names(
    {make.REDBRIDGE: "Redbridge", "inspection/a1-0": "an inspection", "person/a1-0": "Ann Lee"}
)


def label(triples: Iterable[Triple]) -> str:
    """Return the first label among triples."""
    return next(str(t.object.value) for t in triples if t.predicate.value == RDFS + "label")  # type: ignore[union-attr]


def values(triples: Iterable[Triple], name: str) -> list[str]:
    """Return the values of a property of ours among triples."""
    return [str(t.object.value) for t in triples if t.predicate.value == DEF + name]  # type: ignore[union-attr]


def test_an_inspections_label_tells_kind_and_time() -> None:
    """A label says council, kind and time, and what is not told."""
    visit = replace(make.inspection("XXXX-04"), inspection_type=InspectionType.FOCUSED_VISIT)
    full = replace(make.inspection("2019-21"), inspection_type=InspectionType.FULL)

    assert (
        facts.inspection_label(visit, NAMES) == "Redbridge: focused visit, April of a year not told"
    )
    assert facts.inspection_label(full, NAMES) == "Redbridge: full inspection, spring 2019"


def test_a_count_of_areas_keeps_its_words() -> None:
    """A count is labelled by its words."""
    counted = replace(make.judgement(), area=Area.COUNT, area_text="three of four areas")

    assert label(facts.judgement(counted, NAMES)) == "Good for three of four areas – an inspection"


def test_a_long_quotation_is_cut_in_its_label() -> None:
    """The label holds the first words; the text is whole."""
    words = "We have come a very long way in a very short time."
    found = list(facts.quotation(make.quotation(text=words), NAMES))

    assert label(found) == "Ann Lee: “We have come a very long way in a…”"
    assert any(getattr(t.object, "value", "") == words for t in found)


def test_a_quotation_without_a_speaker_says_so() -> None:
    """What is not known is said, not guessed."""
    assert label(facts.quotation(make.quotation(None), NAMES)).startswith("speaker not told")


def test_a_conflict_names_both_values() -> None:
    """A conflict's label shows what stands against what."""
    assert label(facts.conflict(make.conflict(), NAMES)) == "date: 2019-03-08 or 2019-04/2019-05"


def test_a_recommendation_keeps_its_place() -> None:
    """Points are numbered as their list has them."""
    assert label(facts.recommendation(make.recommendation(), NAMES)) == "point 1 – an inspection"


def test_a_recommendation_has_a_topic() -> None:
    """What a point is about is told, where it is known."""
    told = list(facts.recommendation(make.recommendation(), NAMES))
    bare = list(facts.recommendation(replace(make.recommendation(), topic=None), NAMES))

    assert [str(t.object) for t in told if t.predicate.value == KG.topic] == [
        "<https://kg.example/def#topic-planning>"
    ]
    assert len(bare) == len(told) - 1


def test_a_finding_says_what_it_is_about() -> None:
    """A finding's label tells polarity and topic."""
    assert label(facts.finding(make.finding(), NAMES)) == "strength, workforce – an inspection"


def test_a_report_tells_framework_and_day_of_publication() -> None:
    """What only the inspectorate's own report tells: the framework, and the day it came out."""
    read = replace(make.inspection(), framework=Framework.SIF, published="2016-11-25")
    found = list(facts.inspection(read, NAMES))
    days = [t.object for t in found if t.predicate.value == f"{DEF}published"]

    assert values(found, "framework") == [f"{DEF}framework-sif"]
    assert [d.datatype.value for d in days] == [f"{XSD}date"]  # type: ignore[union-attr]
    assert values(facts.inspection(make.inspection(), NAMES), "published") == []


def test_a_grade_is_listed_by_its_inspection() -> None:
    """An inspection lists the grades it gave, so that rules about them need not look further."""
    given = make.judgement()

    assert values(facts.judgement(given, NAMES), "judgement") == [thing(given.key).value]


def test_an_absence_says_why() -> None:
    """Where a grade is absent, the label and a concept give the reason."""
    found = list(facts.absence(make.absence(), NAMES))

    assert label(found) == "no grade for adoption: not judged – an inspection"
    assert values(found, "reason") == [f"{DEF}absence-not-judged"]


def test_a_tenure_tells_since_when() -> None:
    """A post held by somebody unnamed is told by its title and its beginning."""
    found = list(facts.tenure(make.tenure(), NAMES))

    assert label(found) == "director of children's services in post since July 2016 – Redbridge"
    assert values(found, "since") == ["2016-07"]


def test_a_finding_keeps_how_many_and_the_change() -> None:
    """Quantifier, trend and the part of the report are concepts, and absent where not told."""
    told = replace(
        make.finding(),
        area=Area.CARE_LEAVERS,
        quantifier=Quantifier.MOST,
        trend=Trend.IMPROVED,
    )
    found = list(facts.finding(told, NAMES))

    assert values(found, "quantifier") == [f"{DEF}quantifier-most"]
    assert values(found, "trend") == [f"{DEF}trend-improved"]
    assert values(found, "area") == [f"{DEF}area-care-leavers"]
    assert values(facts.finding(make.finding(), NAMES), "trend") == []
