"""Grades that were given, with area, time and reference; and grades' words that were not."""

import pytest

from extract.examples import document, unmark
from kg.model.mention import JudgementMention, Reference
from kg.model.terms import Area, Grade

AROUND = "\n\nSocial workers were praised by Ofsted."
"""Enough for the gate to let a line through, and no grade of its own."""

J = "judgement"
EXAMPLES = [
    # By a verb, a noun, what was gained or found.
    "Redbridge Council was rated <judgement grade='Good' area='overall'>good</judgement>.",
    "It was handed an <judgement grade='Inadequate'>inadequate</judgement> rating.",
    "Ofsted found the service <judgement grade='Inadequate'>inadequate</judgement>.",
    "The grade was <judgement grade='Good'>good</judgement>.",
    "The town was handed <judgement grade='Inadequate'>the lowest possible rating</judgement>.",
    "Ofsted kept the council at <judgement grade='Good'>good</judgement>.",
    "It came out <judgement grade='Inadequate'>inadequate</judgement> overall.",
    "<judgement grade='Good' when='2017'>Good</judgement> was also the grade it was given in 2017.",
    # A transition.
    "It rose from <judgement grade='Inadequate' reference='earlier'>inadequate</judgement> to "
    "<judgement grade='Good'>good</judgement>.",
    "The council is <judgement grade='Outstanding'>outstanding</judgement>, up from <judgement "
    "grade='Good' reference='earlier' when='2016'>good</judgement> in 2016.",
    "The council is no longer <judgement grade='Inadequate' reference='earlier'>inadequate"
    "</judgement>.",
    # Areas: after the grade, before it, in a list, in a table.
    "It was rated <judgement area='help and protection'><judgement area='leaders'>good</judgement>"
    "</judgement> for leaders and for help and protection.",
    "Adoption was <judgement area='adoption' grade='Good'>good</judgement>.",
    "Support for care leavers <judgement area='care leavers' grade='Requires improvement'>requires "
    "improvement to be good</judgement>.",
    "Leaders: <judgement area='leaders' grade='Outstanding'>Outstanding</judgement>",
    "| Help and protection | <judgement area='help and protection'>Good</judgement> |",
    "<judgement area='children in care'>Outstanding</judgement> for children in care.",
    "The judgements were: leaders, <judgement area='leaders'>good</judgement>; adoption, "
    "<judgement area='adoption'>outstanding</judgement>.",
    "Ofsted rated the services <judgement area='overall'>good</judgement>, and the work with "
    "children in care <judgement area='children in care'>outstanding</judgement>.",
    "It was rated <judgement area='overall'>good</judgement> in all areas.",
    "It was rated <judgement area_text='three of four areas'>outstanding</judgement> in three out "
    "of four areas.",
    # Another subject stands between an area and the grade.
    "An inspection of child protection found Kent County Council to be <judgement area='overall'>"
    "inadequate</judgement>.",
    # Times: after, before, several, and one for two grades.
    "The city was rated <judgement when='2015; 2018'>inadequate</judgement> twice, in 2015 and in "
    "2018.",
    "It was judged <judgement when='2017'>inadequate</judgement> in 2017 and <judgement "
    "when='2020'>good</judgement> in 2020.",
    "In 2019 the borough was <judgement when='2019'>outstanding</judgement> overall, but its work "
    "with care leavers was graded <judgement when='2019' area='care leavers'>good</judgement>.",
    "Rated <judgement when='2018'>inadequate</judgement> in 2018, the council has been judged "
    "<judgement when='' reference='news'>good</judgement>.",
    "The report published in May rated it <judgement when=''>good</judgement>.",
    # None of these is a grade that was given.
    "“We want to be rated outstanding,” said Cllr Roe.",
    "If inspectors find it good, staff will cheer.",
    "Staff give children good support and do outstanding work.",
    "The school was rated good.",
    "A children’s home in the town was judged inadequate.",
    "Ofsted has four grades: outstanding, good, requires improvement and inadequate.",
    "Most councils are rated good or outstanding.",
    "A council that is found inadequate has monitoring visits.",
    "It was not rated good.",
    "We reported that the council was rated inadequate. That was wrong.",
    "We want a service that is good by 2030.",
    "The capacity for improvement was graded adequate.",
]


@pytest.mark.parametrize("marked", EXAMPLES)
def test_examples(marked: str) -> None:
    """The grades of a line are found with their fields, and nothing else."""
    text, expected = unmark(marked + AROUND, J)
    found = document(text, J).of(JudgementMention)
    assert [e.span.of(text) for e in expected] == [m.span.of(text) for m in found]
    for want, mention in zip(expected, found, strict=True):
        shown = {
            "grade": mention.grade.value,
            "area": mention.area.value,
            "area_text": mention.area_text,
            "reference": mention.reference.value,
            "when": "; ".join(s.of(text) for s in mention.when),
        }
        assert dict(want.fields).items() <= shown.items(), marked


def _read(text: str) -> list[tuple[str, Area, Grade]]:
    read = document(text + AROUND, J)
    return [
        ("" if m.council is None else m.council.of(read.text), m.area, m.grade)
        for m in read.of(JudgementMention)
    ]


def test_two_councils_share_a_grade() -> None:
    """A grade that is told of two councils is found once for each."""
    found = _read("Leeds City Council and Kent County Council were both rated good.")
    assert [c for c, _, _ in found] == ["Leeds City Council", "Kent County Council"]


def test_a_council_compared_with_has_no_grade() -> None:
    """A grade is the subject's, not the one's that it is compared with."""
    found = _read("Leeds City Council, unlike Kent County Council, was rated good.")
    assert [c for c, _, _ in found] == ["Leeds City Council"]


def test_so_are_repeats_the_grade() -> None:
    """*So are leaders* gives leaders the grade of the sentence before."""
    found = _read("Overall effectiveness is good. So are leaders and help and protection.")
    assert [a for _, a, _ in found] == [Area.OVERALL, Area.LEADERS, Area.HELP_AND_PROTECTION]


def test_that_area_is_the_one_excepted() -> None:
    """*That area* is the one of which the sentence before made an exception."""
    found = _read("It was rated good in all areas except adoption. That area required improvement.")
    assert found[-1][1:] == (Area.ADOPTION, Grade.REQUIRES_IMPROVEMENT)


def test_as_does_adds_an_area() -> None:
    """*As does the work with care leavers* shares the grade before it."""
    found = _read("Adoption requires improvement, as does the work with care leavers.")
    assert {Area.ADOPTION, Area.CARE_LEAVERS} == {a for _, a, _ in found}


def test_the_last_two_areas_of_a_list_are_two() -> None:
    """*Leaders, children in care and care leavers* has three areas."""
    found = _read("Leaders, children in care and care leavers were all judged good.")
    assert [a for _, a, _ in found] == [Area.LEADERS, Area.CHILDREN_IN_CARE, Area.CARE_LEAVERS]


def test_areas_judged_apart_are_two() -> None:
    """*Each* and *separately* say that the pair was graded as two."""
    found = _read("Children in care and care leavers were both judged good.")
    assert [a for _, a, _ in found] == [Area.CHILDREN_IN_CARE, Area.CARE_LEAVERS]


def test_children_in_care_and_care_leavers_alone_are_one_area() -> None:
    """By itself the pair names the area that was once graded as one."""
    found = _read("Ofsted rated the borough good for children in care and care leavers.")
    assert [a for _, a, _ in found] == [Area.CARE_COMBINED]


def test_a_grade_is_told_again_of_an_earlier_time() -> None:
    """*As it had been in November 2018* gives the same grade to the inspection of that time."""
    text = "The result was good overall, as it had been in November 2018." + AROUND
    found = document(text, J).of(JudgementMention)
    assert {Reference.EARLIER, Reference.DEFINITE} == {m.reference for m in found}


def test_the_same_verdict_is_that_of_other_times() -> None:
    """*The same verdict in 2010 and 2013* repeats the last grade for those years."""
    text = "It was rated inadequate. It had the same verdict in 2010 and 2013." + AROUND
    found = document(text, J).of(JudgementMention)
    assert [m.grade for m in found] == [Grade.INADEQUATE] * 2
    assert [len(m.when) for m in found] == [0, 2]


def test_a_scottish_measure_keeps_its_words() -> None:
    """An evaluation of one measure has no area of the English frameworks."""
    text = "The Care Inspectorate evaluated the impact on children as weak." + AROUND
    (mention,) = document(text, J).of(JudgementMention)
    assert (mention.area_text, mention.grade) == ("impact on children", Grade.WEAK)


def test_weak_is_no_grade_where_no_framework_has_it() -> None:
    """*Weak* and *poor* are everyday words where Ofsted inspects."""
    assert _read("Supervision of care leavers was weak.") == []


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("We were rated inadequate", 1),
        ("Our inadequate rating hurt us all", 1),
        ("Our services were outstanding in 2018", 1),
        ("Our services were outstanding", 0),
        ("Our services are outstanding today", 0),
    ],
)
def test_a_politician_may_tell_a_grade_but_not_boast_one(words: str, count: int) -> None:
    """In a speech a grade counts where it is told as given or with its year, not as a claim."""
    text = f"Councillor Jane Roe, leader of Kent County Council, said: “{words}.”\n{AROUND}"
    assert len(document(text, J).of(JudgementMention)) == count
