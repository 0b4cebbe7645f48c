"""The inspections that one article speaks of, each once."""

from kg.model.terms import InspectionType
from resolve.story import gathered, inspections

OPENING = "Kent County Council’s children’s services were visited by Ofsted inspectors.\n\n"


def test_what_is_told_in_many_words_is_one_inspection() -> None:
    """A visit, its report and its grades fall into one inspection."""
    text = (
        "Kent County Council’s children’s services have been rated good by Ofsted.\n\n"
        "Inspectors spent two weeks in the county in May 2022 on a full inspection.\n\n"
        "The report, published in July 2022, praises leaders."
    )
    assert inspections(text) == {("Kent", "full", "2022-05")}


def test_two_visits_in_one_clause_are_two() -> None:
    """*Focused visits in March and October 2019* are two inspections."""
    text = OPENING + "It had focused visits in March and October 2019."
    assert {
        ("Kent", "focused visit", "2019-03"),
        ("Kent", "focused visit", "2019-10"),
    } <= inspections(text)


def test_two_stays_of_one_inspection_are_one() -> None:
    """Inspectors who came back after some weeks made one inspection in two parts."""
    text = (
        "Kent County Council’s children’s services were rated good.\n\nOfsted inspectors spent 5 to"
        " 9 December 2022 with the council and returned on 14 and 15 February 2023."
    )
    assert inspections(text) == {
        ("Kent", "unknown", "{2022-12-05/2022-12-09,2023-02-14/2023-02-15}")
    }


def test_a_visit_to_come_is_none() -> None:
    """What is expected has no place among the inspections."""
    text = OPENING + "A full inspection is expected in 2030."
    assert all(when is None for _, _, when in inspections(text))


def test_a_joint_inspection_is_typed_by_its_nation() -> None:
    """A joint inspection is a JTAI in England and another kind in Scotland."""
    story = (
        "{} services for children at risk\n\nA joint inspection of services for children in {} took"
        " place in May 2022. Inspectors found strengths.\n\nIt was led by the {}."
    )
    scottish = inspections(story.format("Falkirk Council", "Falkirk", "Care Inspectorate"))
    english = inspections(story.format("Kent County Council", "Kent", "Ofsted team"))
    assert {kind for _, kind, _ in scottish} == {"other"}
    assert {kind for _, kind, _ in english} == {"JTAI"}


def test_a_revisit_is_of_the_type_spoken_of_before_it() -> None:
    """*Inspectors went back in 2019* after a SEND inspection is about the same."""
    text = OPENING + (
        "Kent had its first SEND inspection in December 2016. When inspectors went back in January "
        "2019, they found progress."
    )
    assert ("Kent", "SEND area", "2019-01") in inspections(text)


def test_several_visits_with_their_own_times_need_no_further_one() -> None:
    """*Four monitoring visits* stands for those that are told one by one."""
    text = (
        OPENING + "Four monitoring visits came in between. The second, in October 2023, was hard."
    )
    visits = [i for i in inspections(text) if i[1] == "monitoring visit"]
    assert visits == [("Kent", "monitoring visit", "2023-10")]


def test_the_latest_is_the_news() -> None:
    """Among dated inspections that are not told as earlier ones the last is the news."""
    text = (
        "Ten years of reports on Kent County Council’s children’s services\n\n"
        "July 2013. Ofsted inspectors looked at services from 15 to 19 July.\n\n"
        "July 2023. Inspectors came from 17 to 28 July."
    )
    news = [s.when for s in gathered(text).slots if s.news]
    assert news == ["2023-07-17/2023-07-28"]


def test_a_month_takes_the_year_that_heads_its_paragraph() -> None:
    """*July 2013.* gives its year to *15 to 19 July*, whatever year the article is of."""
    text = OPENING + "July 2013. Inspectors looked at services from 15 to 19 July."
    assert "2013-07-15/2013-07-19" in {w for _, _, w in inspections(text, "2023-09-11")}


def test_an_irrelevant_article_has_no_inspection() -> None:
    """A nursery's story names a council and Ofsted, and yet tells none of its inspections."""
    text = (
        "Nursery closed after Ofsted visit\n\nInspectors visited the nursery in May 2022 and rated "
        "it inadequate. Safeguarding was poor.\n\nKent County Council is helping families."
    )
    out = gathered(text)
    assert (out.slots, out.judgements, out.findings) == ([], [], [])


def test_an_inspection_before_a_councils_time_is_its_predecessors() -> None:
    """What was inspected in 2019 was Dorset County Council's, not that of the council since."""
    text = (
        "Dorset Council’s children’s services were rated good by Ofsted in 2022.\n\n"
        "Inspectors last visited in June 2017."
    )
    out = gathered(text, "2022-05-01")
    codes = {s.when: s.council for s in out.slots}
    assert codes["2017-06"] != codes["2022"]


def test_a_finding_opens_no_inspection() -> None:
    """Findings belong to an inspection that something else tells of."""
    out = gathered(OPENING + "Inspectors found that children wait too long.")
    assert all(any(slot is s for s in out.slots) for slot, _ in out.findings)


def test_a_visit_told_late_keeps_its_type() -> None:
    """The type that a later sentence names is the inspection's."""
    text = (
        "Inspectors came to Kent County Council in May 2022 and looked at children’s services.\n\n"
        "It was the third monitoring visit."
    )
    assert {s.kind for s in gathered(text).slots} == {InspectionType.MONITORING_VISIT}


def test_a_visit_counted_from_an_inspection_keeps_its_own_time() -> None:
    """*The first visit since the inspection of July 2022, which took place on …* is two."""
    text = OPENING + (
        "It was rated inadequate. The letter follows the first monitoring visit since the "
        "inspection of July 2022, which took place on 31 January and 1 February 2023."
    )
    assert {
        ("Kent", "monitoring visit", "2023-01-31/2023-02-01"),
        ("Kent", "unknown", "2022-07"),
    } <= inspections(text)


def test_a_yearly_rating_is_no_inspection_of_that_year() -> None:
    """The annual rating of 2010 and an unannounced inspection in June of it are two."""
    text = (
        "Kent performs adequately, says Ofsted\n\nPublished: 9 December 2010\n\n"
        "In its annual assessment Kent County Council was told that its children’s services "
        "performed adequately.\n\nAn unannounced inspection of referral in June this year found "
        "that plans were late."
    )
    assert {("Kent", "other", "2010"), ("Kent", "other", "2010-06")} <= inspections(
        text, stated="2010-12-09"
    )


def test_special_needs_are_inspected_so_in_england_alone() -> None:
    """*Visited the area* in Scotland is no area inspection of special educational needs."""
    text = (
        "Falkirk Council services for children at risk\n\nThe Care Inspectorate, which led a joint "
        "inspection alongside HM Inspectorate of Constabulary, visited the area in May 2022. "
        "Inspectors found strengths."
    )
    assert {kind for _, kind, _ in inspections(text)} == {"other"}


def test_a_visit_has_the_time_at_which_it_took_place() -> None:
    """A year told of a grade before it is none of the visit's."""
    text = (
        "In Bradford Council’s children’s services, where an inadequate judgement by Ofsted in 2018 "
        "led to a commissioner, the sixth monitoring visit since then took place in March 2022."
    )
    assert ("Bradford", "monitoring visit", "2022-03") in inspections(text)
    assert ("Bradford", "monitoring visit", "2018") not in inspections(text)


def test_it_was_a_visit_of_that_kind_tells_what_was_just_told() -> None:
    """*It was the fifth monitoring visit* gives the days before it their kind."""
    text = OPENING + (
        "Inspectors came on 13 and 14 October 2020.\n\nIt was the fifth monitoring visit since the "
        "council was rated inadequate in February 2019. Leaders were told that they required "
        "improvement."
    )
    assert ("Kent", "monitoring visit", "2020-10-13/2020-10-14") in inspections(text)


def test_visits_since_a_grade_have_not_its_date() -> None:
    """*Inadequate in November 2021 and have since had four visits* dates no visit to 2021."""
    text = OPENING + (
        "They were graded inadequate in November 2021 and have since had four monitoring visits, "
        "the most recent in February 2023."
    )
    assert ("Kent", "monitoring visit", "2023-02") in inspections(text)
    assert ("Kent", "monitoring visit", "2021-11") not in inspections(text)
