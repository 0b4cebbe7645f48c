"""Which framework a report was written under."""

import pytest

import printed
from kg.extract.official.regime import is_board_review, other_subject, regime
from kg.model.terms import Framework, InspectionType

SIF = """
## Luton
# Inspection of services for children in need of help and
# protection, children looked after and care leavers
# Inspection date: 14 May 2018 – 7 June 2018
"""


@pytest.mark.parametrize(
    ("words", "framework", "kind"),
    [
        (SIF, Framework.SIF, InspectionType.FULL),
        (SIF.replace("Inspection of", "Re-inspection of"), Framework.SIF, InspectionType.FULL),
        ("## Inspection of looked after children\n## services\n## Luton\nInspection dates: 15 – 19 July 2013", Framework.LAC2013, InspectionType.OTHER),
        ("## Luton\n# Inspection of children’s social care services\nInspection dates: 14 May 2018 to 25 May 2018", Framework.ILACS, InspectionType.FULL),
        ("## Inspection of Luton local authority\n## children’s services\nInspection dates: 4 to 8 March 2024", Framework.ILACS, InspectionType.FULL),
        ("## Inspection of children's social care services\nInspection dates: 4 to 8 March 2019", Framework.ILACS, InspectionType.FULL),
    ],
)  # fmt: skip
def test_the_title_tells(words: str, framework: Framework, kind: InspectionType) -> None:
    """Two frameworks ran side by side in 2018: the year says nothing."""
    found = regime(printed.report(words))

    assert found is not None
    assert (found.framework, found.inspection_type) == (framework, kind)


@pytest.mark.parametrize(
    "words",
    [
        "# Children’s services in Luton praised\n\nAn inspection of Luton children’s services found much to praise.",
        "Inspection dates: 4 to 8 March 2024\n\nSince the focused visit in 2019 much has changed.",
        "# Agenda item 4\n\nInspection of services for children in need of help and protection: members are asked to note the plan.",
        "",
    ],
)  # fmt: skip
def test_what_is_no_report(words: str) -> None:
    """A story or a committee's paper has the words of a title and nothing of a title page."""
    assert regime(printed.report(words)) is None


def test_a_review_of_a_board() -> None:
    """The title page of a review of a board says so, in full or by its letters."""
    board = "## Luton\n# Review of the effectiveness of the\n# Local Safeguarding Children Board"

    assert is_board_review(printed.report(board))
    assert is_board_review(printed.report("# Review of the effectiveness of the LSCB"))
    assert not is_board_review(printed.report(SIF))


@pytest.mark.parametrize(
    ("title", "other"),
    [
        ("Inspection of Luton High School", "a school or college"),
        ("Full inspection of a children’s home", "a home for children"),
        ("Luton Borough Council fostering service", "a fostering or adoption service"),
        ("Inspection of secure training centres: Luton", "a place of custody"),
        ("Luton\n# Inspection of children’s social care services", ""),
        ("Inspection of Sandwell Children’s Trust, Sandwell children’s services", ""),
    ],
)
def test_what_else_is_inspected(title: str, other: str) -> None:
    """Other inspections have a title page of the same form: none is taken for a council's."""
    report = printed.report(
        f"# {title}\nInspection dates: 4 to 8 March 2024\n\nChildren of every school are seen."
    )

    assert other_subject(report) == other
    assert (regime(report) is None) == bool(other)
