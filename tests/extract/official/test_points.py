"""The points that must improve; all are made up."""

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
