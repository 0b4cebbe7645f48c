"""Earlier inspections that a report recalls; all made up."""

import pytest

import printed
from kg.extract.official.recalled import recalled
from kg.model.official import RecalledReading
from kg.model.terms import Area, Grade, InspectionType

HEAD = "# Executive summary\n\n"
FULL, OTHER = InspectionType.FULL, InspectionType.OTHER
FOCUSED, MONITORING = InspectionType.FOCUSED_VISIT, InspectionType.MONITORING_VISIT

EXAMPLES: dict[str, tuple[tuple[InspectionType, str], ...]] = {
    "Since the last inspection in 2019, support has improved.": ((FULL, "2019"),),
    "Since the inspection in 2018 and a focused visit in May 2019, much has changed.": (
        (FULL, "2018"),
        (FOCUSED, "2019-05"),
    ),
    "The 2016 Ofsted inspection said so, as did the November 2017 monitoring visit.": (
        (FULL, "2016"),
        (MONITORING, "2017-11"),
    ),
    "Following the joint targeted area inspection (JTAI) in July 2022, plans were made.": (
        (InspectionType.JTAI, "2022-07"),
    ),
    "The previous inspection of the council’s safeguarding arrangements was in May 2011.": (
        (OTHER, "2011-05"),
    ),
    "The last inspection report for the council’s services was published in January 2016.": (
        (FULL, "2015-07/2016-01"),
    ),
    "This was the third monitoring visit since the local authority was judged inadequate in June 2017.": (
        (FULL, "2017-06"),
    ),
    "This was the visit since services were judged inadequate in June 2011.": (),
    # Not the council’s, or without a time
    "The last inspection of the fostering service was in June 2012.": (),
    "The home was judged good at its inspection in June 2012; it is one of two children’s homes.": (),
    "The inspection by the Care Quality Commission in 2014 was critical.": (),
    "Since the last inspection, the number of plans has risen from 12 in 2014.": (),
    "At the time of the inspection, 12 children were waiting.": (),
    "Inspections in 2012 and 2011 said so.": (),
}


def found(words: str) -> list[RecalledReading]:
    """Return the inspections that some words recall."""
    return list(recalled(printed.report(HEAD + words)))


@pytest.mark.parametrize(("words", "told"), EXAMPLES.items())
def test_recalled(words: str, told: tuple[tuple[InspectionType, str], ...]) -> None:
    """Each inspection with its type and time."""
    assert tuple((r.inspection_type, r.when) for r in found(words)) == told


def test_grade_of_the_next_sentence() -> None:
    """*The local authority was judged to be good* tells the grade of the inspection before it."""
    (one,) = found(
        "The previous inspection of the council’s services for looked after children was in"
        " August 2011. The local authority was judged to be adequate."
    )
    assert [(g.area, g.grade) for g in one.grades] == [(Area.LOOKED_AFTER, Grade.ADEQUATE)]


def test_grades_of_a_list() -> None:
    """A list that a sentence leads in tells the grades by area."""
    (one,) = found(
        "The last inspection report for the council’s services was published in March 2015. The\n"
        "judgements for the local authority were:\n"
        "• Overall effectiveness: inadequate\n"
        "• Leadership, management and governance: Requires improvement\n"
    )
    assert [(g.area, g.grade) for g in one.grades] == [
        (Area.OVERALL, Grade.INADEQUATE),
        (Area.LEADERSHIP, Grade.REQUIRES_IMPROVEMENT),
    ]


def test_predecessor() -> None:
    """What the council before got is that council's."""
    (one,) = found(
        "Services in the predecessor authority, Cumbria County Council, were judged good in May 2022."
    )
    assert one.council is not None
    assert one.council.codes == ("E10000006",)
    assert (one.when, [g.grade for g in one.grades]) == ("2022-05", [Grade.GOOD])
