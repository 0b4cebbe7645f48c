"""Each grade in the inspection that gave it."""

from resolve.story import gathered, grades

KENT = "Kent County Council’s children’s services "


def test_grades_with_years_go_to_the_inspections_of_those_years() -> None:
    """Each year has its own inspection and grade."""
    text = KENT + "were judged inadequate by Ofsted in 2017 and good in 2020."
    assert grades(text) == {("2017", "overall", "Inadequate"), ("2020", "overall", "Good")}


def test_a_transition_has_an_earlier_grade_and_a_new_one() -> None:
    """*Up from good three years ago* is the grade of an inspection before the news."""
    text = KENT + "have been rated outstanding by Ofsted, up from good three years ago."
    assert grades(text, "2019-06-14") == {
        (None, "overall", "Outstanding"),
        ("2016", "overall", "Good"),
    }


def test_a_visit_without_grades_takes_none() -> None:
    """A focused visit gives no grade: one told beside it is of an inspection before."""
    text = (
        "Ofsted inspectors made a focused visit to Kent County Council’s children’s services in May"
        " 2024.\n\nThe council was rated good at its last inspection."
    )
    (told,) = gathered(text).judgements
    assert (told[0].when, told[0].news) == (None, False)


def test_an_area_grade_goes_on_with_its_paragraph() -> None:
    """A plain past tense goes on with the inspection that its paragraph speaks of."""
    text = (
        KENT + "have been rated good.\n\nInspectors were there in May 2022.\n\nIn autumn 2015 the "
        "county was inspected by Ofsted and came out inadequate overall. Adoption required "
        "improvement."
    )
    assert ("2015-23", "adoption", "Requires improvement") in grades(text)


def test_the_present_is_the_news() -> None:
    """*Have reached good* is the news even after a look back."""
    text = (
        KENT + "were inspected by Ofsted in May 2022.\n\nIn February 2019 the county was "
        "inadequate. Care leavers have now been rated good."
    )
    assert ("2022-05", "care leavers", "Good") in grades(text)


def test_a_heading_with_a_year_dates_its_section() -> None:
    """Under *2015: good* grades in the past tense are those of 2015."""
    text = (
        KENT + "over ten years.\n\nOfsted inspected the council in May 2022.\n\n2015: good\n\n"
        "Leadership was judged outstanding by inspectors."
    )
    assert ("2015", "leaders", "Outstanding") in grades(text)


def test_a_timeline_dates_its_present_tense() -> None:
    """In *2014 … It is inadequate overall* the present tense is that of 2014."""
    text = (
        KENT + "and Ofsted: a timeline\n\n2014 The council is inspected in March. It is inadequate "
        "overall.\n\n2018 In December come inspectors. Overall: good."
    )
    assert ("2014-03", "overall", "Inadequate") in grades(text)
    assert ("2018-12", "overall", "Good") in grades(text)


def test_a_grade_before_the_inspection_is_named_waits_for_it() -> None:
    """Verbless grades at a paragraph's head belong to the inspection told after them."""
    text = (
        "How Ofsted read Kent County Council’s children’s services\n\nGood for leaders. Outstanding"
        " for adoption. That was the verdict after an inspection in May 2018.\n\nInspectors came "
        "back in May 2022."
    )
    assert {("2018-05", "leaders", "Good"), ("2018-05", "adoption", "Outstanding")} <= grades(text)


def test_parts_of_an_area_graded_as_one_are_that_one() -> None:
    """The same grade told of either half is the grade of the whole."""
    text = (
        "Ofsted rated Kent County Council outstanding for children in care and care leavers in May "
        "2018. Its children’s services were praised.\n\nIn May 2018 care leavers were judged "
        "outstanding."
    )
    assert grades(text) == {("2018-05", "children in care and care leavers", "Outstanding")}


def test_another_grade_for_the_same_area_is_not_put_beside_it() -> None:
    """One inspection gives one grade to one area; the first that is told stands."""
    text = KENT + "were rated good by Ofsted in 2020.\n\nThey were rated inadequate in 2020."
    assert grades(text) == {("2020", "overall", "Good")}


def test_months_that_are_counted_are_about_right() -> None:
    """*18 months after it was rated good* means the inspection a month before that."""
    text = (
        "Intervention ends\n\nPublished: 3 February 2021\n\nKent County Council’s children’s "
        "services are free of intervention, 18 months after Ofsted rated them good.\n\n"
        "They were judged good overall in July 2019."
    )
    assert grades(text, "2021-02-03") == {("2019-07", "overall", "Good")}


def test_a_neighbours_grade_has_no_time_of_ours() -> None:
    """*Rated inadequate in 2016 and works with Leeds, whose own services hold …* tells no year."""
    text = (
        "Kirklees Council’s children’s services were rated inadequate by Ofsted in 2016 and it "
        "works with Leeds City Council, whose own services hold an outstanding grade."
    )
    assert grades(text) == {("2016", "overall", "Inadequate"), (None, "overall", "Outstanding")}


def test_areas_with_both() -> None:
    """*With leadership and children in care both good* gives two grades without a verb."""
    text = KENT + (
        "were judged good overall by Ofsted in July 2019, with leadership and children in care "
        "both good and help and protection requiring improvement."
    )
    assert grades(text) == {
        ("2019-07", "overall", "Good"),
        ("2019-07", "leaders", "Good"),
        ("2019-07", "children in care", "Good"),
        ("2019-07", "help and protection", "Requires improvement"),
    }


def test_all_areas_are_spelt_out() -> None:
    """*In all four areas looked at: overall effectiveness, leadership, …* grades each that is named."""
    text = KENT + (
        "were found by Ofsted to require improvement in all four areas looked at: overall "
        "effectiveness, leadership, help and protection, and children in care and care leavers."
    )
    assert {area for _, area, _ in grades(text)} == {
        "overall",
        "leaders",
        "help and protection",
        "children in care and care leavers",
    }


def test_those_of() -> None:
    """*The experiences of children in care and those of care leavers* are two areas."""
    text = KENT + (
        "were inspected by Ofsted. The experiences of children in care and those of care leavers "
        "were both judged Good."
    )
    assert {area for _, area, _ in grades(text)} == {"children in care", "care leavers"}


def test_the_same_overall_grade() -> None:
    """*The same overall grade was given in 2017 and in 2011* tells two more inspections."""
    text = KENT + (
        "were rated good by Ofsted in May 2021. The same overall grade was given in 2017 and in "
        "2011."
    )
    assert {when for when, _, _ in grades(text)} == {"2021-05", "2017", "2011"}


def test_a_grade_after_an_aside() -> None:
    """*Rated the company, which runs services for the council, outstanding* gives the grade."""
    text = (
        "This week Ofsted rated Together for Children, the company that runs services for "
        "Sunderland City Council, outstanding."
    )
    assert {grade for _, _, grade in grades(text)} == {"Outstanding"}


def test_the_same_rating_as_before_is_two() -> None:
    """A grade told as news and given again to an earlier year is no grade of that year alone."""
    text = (
        "Ofsted has published its report on Kent County Council’s children’s services, which have "
        "been judged to be good – the same rating they received in 2019."
    )
    assert grades(text) == {(None, "overall", "Good"), ("2019", "overall", "Good")}


def test_a_list_in_one_line_has_all_its_grades() -> None:
    """Labels and grades parted by semicolons are a list; a label without an area is none."""
    text = (
        "Following its inspection in March 2023 Ofsted gave Kent County Council’s children’s services "
        "these judgements: Overall effectiveness: Good; Leaders: Outstanding; Adoption: Good."
    )
    assert {(area, grade) for _, area, grade in grades(text)} == {
        ("overall", "Good"),
        ("leaders", "Outstanding"),
        ("adoption", "Good"),
    }
    other = text.replace("Adoption", "Parking")
    assert "adoption" not in {area for _, area, _ in grades(other)}


def test_a_rating_given_in_a_year_was_not_published_then() -> None:
    """The year that a rating was given in is its inspection's, whatever was published before."""
    text = (
        "The report, published today by Ofsted, says that Kent County Council’s children’s services "
        "are good, an improvement on the previous rating of requires improvement given in 2019."
    )
    assert ("2019", "overall", "Requires improvement") in grades(text)
