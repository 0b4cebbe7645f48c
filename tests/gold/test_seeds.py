"""The hard points of the two articles on Redbridge that the project began with.

Their texts are other people's and are read from beside the checkout, where they are; without
them these tests are skipped. ``test_redbridge_like.py`` asks the same of texts of our own.
"""

from pathlib import Path

import pytest

from built import SHARED, asked, check_evidence
from kg.pipeline import build

SEEDS = SHARED / "seeds"
pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the two articles are not here")

DOOR, GRADE = "redbridge-front-door", "redbridge-outstanding"


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both articles in one graph."""
    folder = tmp_path_factory.mktemp("seeds") / "out"
    build([SEEDS], folder, page=False)
    return folder


def test_every_evidence_is_to_the_letter(out: Path) -> None:
    """Every evidence node quotes the characters at its offsets."""
    assert check_evidence(out) > 50


def test_the_header_date_is_kept_and_marked(out: Path) -> None:
    """A stated date that the text contradicts stays as stated, in conflict, never corrected."""
    dates = {r["source"]: r.get("statedDate") for r in asked(out, "sources")}
    conflicts = [r for r in asked(out, "conflicts") if r["kind"] == "date"]

    assert dates == {DOOR: None, GRADE: "2019-03-08"}
    assert [(r["valueA"], r["sourceA"], r["valueB"]) for r in conflicts] == [
        ("2019-03-08", GRADE, "2019-04/2019-05")
    ]


def test_the_last_good_inspection_is_its_own(out: Path) -> None:
    """An earlier inspection with its own grade stands beside the one that is news."""
    grades = {
        (r.get("when"), r["area"], r["grade"])
        for r in asked(out, "judgements")
        if r["source"] == GRADE
    }

    assert grades == {("2019-04/2019-05", "overall", "Outstanding"), ("2016", "overall", "Good")}


def test_the_misspelt_caption_is_the_same_judgement(out: Path) -> None:
    """The caption's typing mistake is evidence of the grade, not a grade of its own."""
    text = (SEEDS / f"{GRADE}.txt").read_text(encoding="utf-8")
    caption = text.index("Outstaning")
    told = [
        r for r in asked(out, "evidence") if "/judgement/" in r["subject"] and r["source"] == GRADE
    ]

    assert any(int(r["start"]) <= caption < int(r["end"]) for r in told)


def test_a_photographer_is_nobody_with_a_role(out: Path) -> None:
    """The names of picture credits are neither people nor holders of roles."""
    people = {r["name"] for r in asked(out, "people")}

    assert people == {"Neil Penswick", "Mark Santos", "Jas Athwal", "Elaine Norman"}


def test_names_and_pronouns_lead_to_their_people(out: Path) -> None:
    """*Cllr Norman*, *He wrote* and *He added* lead to the person meant."""
    said = [
        (r["speaker"], r["text"].split()[0])
        for r in asked(out, "quotations")
        if r["kind"] == "direct"
    ]

    assert ("Neil Penswick", "Only") in said
    assert ("Mark Santos", "These") in said
    assert ("Elaine Norman", "Determination,") in said


def test_one_attribution_covers_a_speech_over_paragraphs(out: Path) -> None:
    """Each paragraph of a speech is a quotation of its one speaker."""
    direct = [
        r["speaker"]
        for r in asked(out, "quotations")
        if r["kind"] == "direct" and r["source"] == GRADE
    ]

    assert direct.count("Jas Athwal") == 4
    assert direct.count("Elaine Norman") == 3
    assert direct.count("Ofsted") == 2


def test_a_role_inside_somebody_elses_quotation_counts(out: Path) -> None:
    """The cabinet member is named as such in the leader's words."""
    roles = {(r["name"], r["role"], r["organisation"]) for r in asked(out, "roles")}

    assert ("Elaine Norman", "cabinet member for children and young people", "Redbridge") in roles


def test_a_visit_without_a_year_keeps_it_open(out: Path) -> None:
    """*In April* of an undated article stays April of a year not told."""
    visits = [r for r in asked(out, "inspections") if r["type"] == "focused visit"]

    assert [(r["source"], r["when"], r["leadInspector"], r["about"]) for r in visits] == [
        (DOOR, "XXXX-04", "Neil Penswick", "front door")
    ]


def test_spring_and_april_and_may_are_one_inspection(out: Path) -> None:
    """Two tellings of one inspection in two articles are one, each with its own words for when."""
    told = [r for r in asked(out, "inspections") if r["best"] == "2019-04/2019-05"]

    assert len({r["inspection"] for r in told}) == 1
    assert {(r["source"], r["when"]) for r in told} == {
        (DOOR, "2019-21"),
        (GRADE, "2019-04/2019-05"),
    }


def test_a_count_of_areas_is_kept_as_a_count(out: Path) -> None:
    """*Three out of four areas* names no area and is not taken for one."""
    counted = [r for r in asked(out, "judgements") if r["source"] == DOOR]

    assert [(r["area"], r["grade"]) for r in counted] == [("three of four areas", "Outstanding")]


def test_who_told_the_weaknesses_about_the_police(out: Path) -> None:
    """The inspector tells one, the council told inspectors the other; both are about the Met."""
    weak = [r for r in asked(out, "findings") if r["polarity"] == "weakness"]

    assert [r["about"] for r in weak] == ["Metropolitan Police"] * 2
    assert sorted(r.get("teller", "") for r in weak) == ["", "Redbridge"]


def test_the_hub_and_reach_out_are_services(out: Path) -> None:
    """Services are known by their names, with or without a word for what they are."""
    names = {r["name"] for r in asked(out, "services")}

    assert {"front door", "Families Together Hub", "Reach Out"} <= names


def test_the_councils_own_claim_is_no_judgement(out: Path) -> None:
    """*An outstanding service* in a councillor's mouth gives the visit no grade."""
    visit = next(r["inspection"] for r in asked(out, "inspections") if r["type"] == "focused visit")

    assert visit not in {r["inspection"] for r in asked(out, "judgements")}


def test_one_post_two_holders_in_turn(out: Path) -> None:
    """The second holder of the portfolio follows the first."""
    held = [r for r in asked(out, "post-holders") if r["post"].startswith("lead member")]

    assert [(r["name"], r.get("after")) for r in held] == [
        ("Elaine Norman", None),
        ("Mark Santos", "Elaine Norman"),
    ]
