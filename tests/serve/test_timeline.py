"""What happened when."""

from kg.query.reader import Reader
from kg.serve.shelf import Shelf
from kg.serve.timeline import overall, timeline

ID = "https://kg.example/id/"


def test_a_council_s(shelf: Shelf) -> None:
    """A council's inspections stand in order with days in words and the grade that is taken."""
    reader = Reader(shelf.known().store)
    (moment,) = timeline(reader, f"{ID}council/E09000026")
    assert moment.when == "29 April to 3 May 2019"
    assert moment.what == "full inspection"
    assert moment.grade == "Outstanding"
    assert moment.iri == f"{ID}inspection/i1"


def test_a_person_s_and_a_post_s(shelf: Shelf) -> None:
    """A person's posts, and a post's holders, stand with when they were seen."""
    reader = Reader(shelf.known().store)
    (moment,) = timeline(reader, f"{ID}person/p1")
    assert moment.when == "seen 2019"
    assert "leader of the council" in moment.what


def test_an_inspection_alone_has_none(shelf: Shelf) -> None:
    """An inspection without others before or after it needs no line of time; nor does a source."""
    reader = Reader(shelf.known().store)
    assert timeline(reader, f"{ID}inspection/i1") == ()
    assert timeline(reader, f"{ID}source/paper") == ()


def test_the_grade_that_is_taken(shelf: Shelf) -> None:
    """Of two grades the preferred one is told; a thing that is no inspection has none."""
    reader = Reader(shelf.known().store)
    assert overall(reader, f"{ID}inspection/i1") == "Outstanding"
    assert overall(reader, f"{ID}council/E09000026") == ""
