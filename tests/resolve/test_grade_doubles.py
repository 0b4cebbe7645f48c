"""Grades told twice are one: of a whole and its parts, in the headline and in the text."""

from resolve.story import grades

KENT = "Kent County Council’s children’s services "


def test_the_parts_of_a_combined_grade_are_the_whole() -> None:
    """*Care leavers* told of again are those of *children in care and care leavers*."""
    text = (
        KENT + "were graded by Ofsted: good for children in care and care leavers.\n\n"
        "The work with care leavers was rated good."
    )
    assert grades(text) == {(None, "children in care and care leavers", "Good")}


def test_safeguarding_is_not_help_and_protection_as_well() -> None:
    """Where safeguarding was graded, *keeping children safe* with the same grade is that."""
    text = (
        KENT + "were inspected by Ofsted in May 2010.\n\nSafeguarding was judged to be adequate. "
        "Help and protection was judged adequate."
    )
    assert {area for _, area, _ in grades(text)} == {"safeguarding"}
    other = text.replace("protection was judged adequate", "protection was judged good")
    assert {area for _, area, _ in grades(other)} == {"safeguarding", "help and protection"}


def test_children_in_care_are_those_looked_after() -> None:
    """One area under two names with one grade is told once."""
    text = (
        KENT + "were inspected by Ofsted in May 2010.\n\nServices for looked after children were "
        "rated good. Children in care were rated good."
    )
    assert {area for _, area, _ in grades(text)} == {"looked after children"}


def test_an_inspection_of_protection_grades_it_as_a_whole() -> None:
    """Where the arrangements for protecting children were inspected, *child protection* is all."""
    text = (
        "Kent’s child protection ‘inadequate’\n\nOfsted rated Kent County Council’s arrangements "
        "for the protection of children as inadequate. Inspectors came in June 2013."
    )
    assert {area for _, area, _ in grades(text)} == {"overall"}
    other = text.replace("arrangements for the protection of children", "children’s services")
    assert "help and protection" in {area for _, area, _ in grades(other)}
