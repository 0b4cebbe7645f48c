"""The points that must improve; all are made up."""

import pytest

import printed
from kg.extract.official.points import points
from kg.model.terms import Topic

BULLETS = """
# What needs to improve?

• The quality of pathway plans.
• The timeliness of
health assessments.

# Findings

• This is no point.
"""
LISTS = """
# What does the local authority need to improve?

# Priority and immediate action

1. Ensure that visits are made in time. Areas for improvement

# Areas for improvement

2. Strengthen the oversight of:
• audits
• caseloads.

3. Ensure that plans are clear.
"""


def test_bullets() -> None:
    """Each bullet of the section is a point, whole over its lines, with a topic."""
    found = list(points(printed.report(BULLETS)))
    assert [(p.number, p.text) for p in found] == [
        (1, "The quality of pathway plans."),
        (2, "The timeliness of health assessments."),
    ]
    assert found[0].topic is Topic.CARE_LEAVERS


def test_numbered_lists() -> None:
    """The heading tells the urgency, a list inside a point belongs to it, numbers go through."""
    found = list(points(printed.report(LISTS)))
    assert [(p.number, p.urgency, p.text) for p in found] == [
        (1, "priority and immediate action", "Ensure that visits are made in time."),
        (2, "areas for improvement", "Strengthen the oversight of: • audits • caseloads."),
        (3, "areas for improvement", "Ensure that plans are clear."),
    ]


ILACS = """
## Inspection of Luton local authority children’s services
# Inspection dates: 4 to 8 March 2024

# What needs to improve?

• The quality of plans, so that
they are clear.
• The timeliness of visits
===
to children who live far away.

# The experiences and progress of care leavers: good
1. Care leavers are well supported.
"""

SIF = """
# Recommendations

1. Ensure that plans are clear.

2. Take action so that:
• visits are timely
• records are kept.

3. Strengthen supervision.

# Summary for children and young people

• Some of you wait too long.
"""

SIF_FIRST = """
# What does the local authority need to improve?

# Priority and immediate action

Help and protection

1. Ensure that children are seen.

# Areas for improvement

Leadership, management and governance of the service

2. Ensure that caseloads
are manageable.

# The local authority’s strengths

3. Early help is good.

# The Local Safeguarding Children Board (LSCB)
===
# What does the LSCB need to improve?

# Areas for improvement

12. Ensure that the board meets.
"""

LAC2013 = """
# Areas for improvement

22. In order to improve the quality of services the local authority should take the
following action.

# Immediately:

• improve supervision

# Within three months:

• review the service
• assess all carers.
"""


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (ILACS, [(1, "The quality of plans, so that they are clear.", ""), (2, "The timeliness of visits to children who live far away.", "")]),
        (SIF, [(1, "Ensure that plans are clear.", ""), (2, "Take action so that: • visits are timely • records are kept.", ""), (3, "Strengthen supervision.", "")]),
        (SIF_FIRST, [(1, "Ensure that children are seen.", "priority and immediate action"), (2, "Ensure that caseloads are manageable.", "areas for improvement")]),
        (LAC2013, [(1, "improve supervision", "immediately"), (2, "review the service", "within three months"), (3, "assess all carers.", "within three months")]),
        ("# The experiences and progress of care leavers: outstanding\n1. All is well.", []),
    ],
    ids=["ilacs", "sif", "sif-first", "lac2013", "none"],
)  # fmt: skip
def test_points_of_each_family(words: str, expected: list[tuple[int, str, str]]) -> None:
    """Each point whole and in its order; the board's own points are not the council's."""
    found = points(printed.report(words))

    assert [(p.number, p.text, p.urgency) for p in found] == expected
