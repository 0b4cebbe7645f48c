"""The headings of official reports."""

import pytest

from kg.model.report import SectionKind
from kg.text.headings import COMPILED, LEGAL

K = SectionKind


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Executive summary", K.SUMMARY),
        ("Summary of findings", K.SUMMARY),
        ("Summary of key findings", K.SUMMARY),
        ("Headline findings", K.SUMMARY),
        ("What needs to improve?", K.IMPROVE),
        ("What needs to improve in this area of social work practice", K.IMPROVE),
        ("What does the local authority need to improve?", K.IMPROVE),
        ("Recommendations", K.IMPROVE),
        ("Areas for priority action", K.IMPROVE),
        ("Priority and immediate action", K.IMPROVE),
        ("The experiences and progress of care leavers: good", K.FINDINGS),
        ("Experiences and progress of children in care: good", K.FINDINGS),
        ("The impact of leaders on social work practice: good", K.FINDINGS),
        ("Leadership, management and governance", K.FINDINGS),
        ("Key judgement Judgement grade", K.FINDINGS),
        ("Findings and evaluation of progress", K.FINDINGS),
        ("The local authority’s strengths", K.STRENGTHS),
        ("Progress since the last inspection", K.PROGRESS),
        ("Previous Ofsted inspections", K.CONTEXT),
        ("Local leadership", K.CONTEXT),
        ("Children looked after in this area", K.CONTEXT),
        ("Summary for children and young people", K.CHILDREN),
        ("Information about this inspection", K.ABOUT),
        ("The inspection team", K.ABOUT),
        ("The Local Safeguarding Children Board (LSCB)", K.BOARD),
        ("What does the LSCB need to improve?", K.BOARD),
        ("Kingston upon Hull Safeguarding Children Board", K.BOARD),
        ("What the inspection judgements mean", K.GLOSSARY),
        ("What the local authority inspection judgements mean", K.GLOSSARY),
        ("Contents", K.CONTENTS),
    ],
)
def test_which_section_a_heading_opens(heading: str, kind: SectionKind) -> None:
    """The first form in the table that fits decides."""
    assert next(k for k, known in COMPILED if known.match(heading)) is kind


@pytest.mark.parametrize("heading", ["Help and protection", "Luton", "Corporate parenting", ""])
def test_what_opens_none(heading: str) -> None:
    """A heading inside a section leaves the section as it is."""
    assert not any(known.match(heading) for _, known in COMPILED)


def test_where_a_report_ends() -> None:
    """The inspectorate's words about itself are not about the council."""
    assert LEGAL.match("© Crown copyright 2024")
    assert LEGAL.match("Any complaints about the inspection or the report should be made")
    assert not LEGAL.match("Complaints are few.")
