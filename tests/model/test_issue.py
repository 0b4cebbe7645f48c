"""What could not be taken."""

from kg.model.issue import Issue, Level


def test_issues_have_an_order() -> None:
    """Issues sort by source first, so a list of them is the same every time."""
    one = Issue(source="a.txt", level=Level.STOP, what="It is empty.", code="empty")
    other = Issue(source="b.txt", level=Level.NOTE, what="It is odd.", code="odd")

    assert sorted([other, one]) == [one, other]
