"""Inspections and what they gave, as things."""

from dataclasses import replace

import make
import sample
from kg.model.terms import Area, Framework, InspectionType
from kg.render import inspecting
from render.told import every, facts, read, things


def test_an_inspection_tells_its_time_as_each_source_does() -> None:
    """The best time stands first, and what each source says of it follows."""
    made = things(inspecting.inspections)["inspection/i1"]

    assert made.label == "Full inspection\n29 April to 3 May 2019"
    assert made.title == "Redbridge: full inspection, 29 April to 3 May 2019"
    assert sorted(facts(made, "As told")) == [
        "29 April to 3 May 2019 – The letter",
        "spring 2019 – The paper",
    ]
    assert facts(made, "Read in") == ["the official report"]
    assert {words.page for words in made.evidence} == {None, 1}


def test_an_inspection_of_which_little_is_told_says_so() -> None:
    """Without a time and a kind it is an inspection at a time not told, read in the press."""
    vague = replace(every(), inspections=(make.inspection(None),))
    (made,) = things(inspecting.inspections, vague).values()

    assert made.label == "Inspection\ntime not told"
    assert made.when is None
    assert facts(made, "Read in") == ["the press only"]


def test_an_inspection_is_called_alike_wherever_it_is_named() -> None:
    """Its name has council, kind and time, the kind in plain words."""
    joint = replace(make.inspection("2019"), inspection_type=InspectionType.JTAI)
    reading = read(replace(every(), inspections=(joint,)))
    (node,) = reading.every("Inspection")

    assert inspecting.called(reading, node) == "Redbridge: joint inspection (JTAI), 2019"


def test_a_grade_is_named_with_its_word() -> None:
    """A grade's label has area and word, and says where a better source gives another."""
    made = things(inspecting.judgements)

    assert made["judgement/j2"].label == "Overall: Outstanding"
    assert made["judgement/j1"].label == "Overall: Good (disputed)"
    assert made["judgement/j1"].category == "grade Good"
    assert facts(made["judgement/j1"], "Disputed")
    assert made["judgement/j2"].rank < made["judgement/j1"].rank


def test_a_count_of_areas_keeps_its_words() -> None:
    """*Three of four areas* is not called by the word for a count."""
    counted = replace(make.judgement(), area=Area.COUNT, area_text="three of four areas")
    (made,) = things(inspecting.judgements, replace(every(), judgements=(counted,))).values()

    assert made.label == "Three of four areas: Good"


def test_a_recommendation_has_its_number() -> None:
    """Points to improve stand in the order of their numbers."""
    (made,) = things(inspecting.recommendations, every()).values()

    assert made.label == "1. The quality of plans."
    assert (made.rank, facts(made, "Point")) == (1, ["1"])
    assert made.council == f"{sample.ID}{make.REDBRIDGE}"


def test_a_report_tells_framework_publication_and_what_is_absent() -> None:
    """What only a report tells stands with its inspection: also why a grade is absent."""
    inspection = replace(
        make.inspection(), official=True, framework=Framework.SIF, published="2016-11-25"
    )
    (made,) = things(inspecting.inspections, replace(every(), inspections=(inspection,))).values()

    assert facts(made, "Framework") == ["SIF"]
    assert facts(made, "Published") == ["25 November 2016"]
    assert facts(made, "No grade") == ["adoption: not judged"]
    assert facts(made, "In post") == ["director of children's services, since July 2016"]


def test_a_recommendation_tells_its_urgency() -> None:
    """A point under *priority and immediate action* says so."""
    urgent = replace(make.recommendation(), urgency="Priority and immediate action")
    (made,) = things(
        inspecting.recommendations, replace(every(), recommendations=(urgent,))
    ).values()

    assert facts(made, "Under") == ["Priority and immediate action"]


def test_why_sources_mean_one_inspection_is_told() -> None:
    """What several sources tell of is one inspection for a reason."""
    linked = replace(make.inspection(), linked=("same council and overlapping dates",))
    (made,) = things(inspecting.inspections, replace(every(), inspections=(linked,))).values()

    assert facts(made, "One because") == ["same council and overlapping dates"]
