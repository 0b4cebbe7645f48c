"""What a finding is made of."""

from extract.examples import document
from kg.extract.finding_parts import inspection_of, outside_judgement, without_grades
from kg.model.mention import Reference


def test_grade_in_passing() -> None:
    """A grade told in passing is left out, the sentence's own verdict kept."""
    text = (
        "Progress at Redbridge Council, where children’s services were rated inadequate by Ofsted "
        "last year, is far too slow, inspectors have warned."
    )
    read = document(text, "finding")
    outside = outside_judgement(read, read.sentences[0])
    assert "far too slow" in outside
    assert "inadequate" not in outside


def test_reduced_clause() -> None:
    """A grade that only describes the subject leaves the verb's own words."""
    text = "Services for children at Redbridge Council rated inadequate last year are improving."
    read = document(text, "finding")
    assert "improving" in outside_judgement(read, read.sentences[0])


def test_what_went_before() -> None:
    """What stands before a grade in an opening clause is kept."""
    text = (
        "Two years after inspectors found grave failings, Redbridge Council’s children’s services "
        "have been rated good."
    )
    read = document(text, "finding")
    outside = outside_judgement(read, read.sentences[0])
    assert "grave failings" in outside
    assert "good" not in outside


def test_grade_alone() -> None:
    """Of a sentence that gives a grade and no more, no evaluation is left."""
    read = document("Ofsted rated Redbridge Council’s children’s services good.", "finding")
    assert "good" not in outside_judgement(read, read.sentences[0])
    assert "good" not in without_grades(read, read.sentences[0])


def test_earlier_inspection() -> None:
    """A sentence on an earlier inspection points at its time."""
    text = (
        "Ofsted inspected Redbridge Council’s children’s services in May 2022.\n\n"
        "At a previous full inspection in 2016 inspectors complained of late plans."
    )
    read = document(text, "finding")
    reference, when = inspection_of(read, read.sentences[-1])
    assert reference is Reference.EARLIER
    assert [s.of(text) for s in when] == ["2016"]


def test_news() -> None:
    """A sentence without an inspection of its own is about the one reported."""
    read = document("Inspectors of children’s services praised Redbridge Council.", "finding")
    assert inspection_of(read, read.sentences[0]) == (Reference.NEWS, ())
