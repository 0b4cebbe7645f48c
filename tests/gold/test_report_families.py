"""Every family of official reports, drawn as a PDF and read whole; all of them are made up."""

from pathlib import Path

import pytest

import small_pdf
from kg.model.terms import AbsenceReason, Area, Framework, Grade
from kg.pipeline import build
from kg.pipeline.read import read_article
from kg.sources.pdf import from_pdf

A, F, G = Area, Framework, Grade

BODY = """
1. Most children are seen promptly by social workers who know them well.

2. Plans are clear. However, for a small number of children they are late.

3. The police do not always come to strategy meetings.

4. Leaders have a clear view of practice, and it has improved.
"""

LAC2013 = f"""
## Inspection of looked after children
## services
## Luton Borough Council
Inspection dates: 15 - 19 July 2013
Reporting inspector Ada Brook HMI
Published: 23 August 2013
===
# Capacity to improve

# Grade 2 (Good)
{BODY}
# Areas for improvement

22. In order to improve, the local authority should take the following action.

# Immediately:
- improve the quality of supervision

# Within three months:
- review the service for care leavers.
===
# Record of main findings
Overall effectiveness | Adequate
Capacity to improve | Good
Outcomes for looked after children and
young people | Adequate
Quality of provision | Inadequate
Leadership and management | Good
"""

SIF_A = f"""
## Luton
# Inspection of services for children in need of help and
# protection, children looked after and care leavers
# and
# Review of the effectiveness of the local safeguarding children
# board1
# Inspection date: 18 November - 10 December 2014
# Report published: 3 February 2015

# The overall judgement is that children's services require
# improvement

The authority is not yet delivering good protection.

1. Children who need help and protection | Requires improvement

2. Children looked after and achieving permanence | Requires
 | Improvement

2.1 Adoption performance | Good

2.2 Experiences and progress of care leavers | Inadequate

3. Leadership, management and governance | Good
===
# Contents

Summary of findings 3

# The Local Safeguarding Children Board (LSCB) 37
===
# Summary of findings

# Children's services in Luton require improvement because:
{BODY}
# What does the local authority need to improve?

# Priority and immediate action

5. Ensure that children are seen alone.

# Areas for improvement

6. Ensure that caseloads are manageable.
===
# Key judgement | Judgement grade
The experiences and progress of
children who need help and
protection | Requires improvement

# Summary
{BODY}
# The graded judgment for adoption performance is that it is good
{BODY}
===
## Luton Safeguarding
## Children Board
# Inspection of the effectiveness of the local safeguarding children board
# Report published: 10 February 2015
===
# What does the LSCB need to improve?

# Areas for improvement

7. Ensure that the board meets.
===
# Information about this inspection

# The inspection team

Lead inspector: Ada Brook HMI

Deputy lead inspector: Bela Crane

Team inspectors: Cora Dell, Dan Eve
"""

SIF_B = f"""
## Luton Borough Council
# Re-inspection of services for children in need of help and
# protection, children looked after and care leavers
Inspection date: 11 June 2018 to 5 July 2018
Report published: 24 August 2018

# Children's services in Luton are inadequate
# 1. Children who need help and protection | Inadequate

# 2. Children looked after and achieving
permanence | Requires improvement

2.1 Adoption performance | Not judged

2.2 Experiences and progress of care leavers | Requires improvement

# 3. Leadership, management and governance | Inadequate
===
# Executive summary

Children's services in Luton are inadequate. Plans are poor.
{BODY}
# Previous Ofsted inspections
- The last inspection of the local authority's services was in May 2011. It was judged to be good.

# Local leadership
- The director of children's services has been in post since July 2016.

# Recommendations

1. Ensure that supervision is regular.

2. Ensure that plans are reviewed.
===
# The experiences and progress of
# children who need help and
# protection | Inadequate

# Summary
{BODY}
# What the inspection judgements mean

The experiences and progress of care leavers | Outstanding
===
# Information about this inspection

Lead inspector: Ada Brook
"""

ILACS_A = f"""
## Luton Borough Council
# Inspection of children's social care services
# Inspection dates: 14 May 2018 to 25 May 2018
# Lead inspector: Ada Brook
 | Her Majesty's Inspector

# Judgement | Grade
The impact of leaders on social work practice with children and
families | Good

The experiences and progress of children who need help and
protection | Requires improvement
 | to be good

The experiences and progress of children in care and care
leavers | Outstanding

Overall effectiveness | Good

Leaders know children well, and social workers are well supported.
===
# What needs to improve
- The quality of plans.

# The experiences and progress of children in care and care
# leavers: outstanding
{BODY}
"""

ILACS_2026 = f"""
## Inspection of Luton local authority children's services
# Inspection dates: 11 to 22 May 2026
# Lead inspectors: Ada Brook, His Majesty's Inspector, and Bela Crane, His Majesty's Inspector

# Judgement | Grade
The impact of leaders on social work practice with children and families | Outstanding

The experiences and progress of children who need help and protection | Good

The experiences and progress of children in care | Requires improvement to be good

The experiences and progress of care leavers | Outstanding
===
# What needs to improve?
- The number of children who live far away.

# The experiences and progress of care leavers: outstanding
{BODY}
"""

FAMILIES = {
    "lac2013": LAC2013,
    "sif-a": SIF_A,
    "sif-b": SIF_B,
    "ilacs-a": ILACS_A,
    "ilacs-b": small_pdf.REPORT,
    "ilacs-2026": ILACS_2026,
}
EXPECTED = {
    "lac2013": (F.LAC2013, "2013-07-15/2013-07-19", ["Ada Brook"], {A.OVERALL: G.ADEQUATE, A.CAPACITY: G.GOOD, A.OUTCOMES: G.ADEQUATE, A.PROVISION: G.INADEQUATE, A.LEADERSHIP: G.GOOD}, 2),
    "sif-a": (F.SIF, "2014-11-18/2014-12-10", ["Ada Brook"], {A.OVERALL: G.REQUIRES_IMPROVEMENT, A.HELP_AND_PROTECTION: G.REQUIRES_IMPROVEMENT, A.LOOKED_AFTER: G.REQUIRES_IMPROVEMENT, A.ADOPTION: G.GOOD, A.CARE_LEAVERS: G.INADEQUATE, A.LEADERSHIP: G.GOOD}, 2),
    "sif-b": (F.SIF, "2018-06-11/2018-07-05", ["Ada Brook"], {A.OVERALL: G.INADEQUATE, A.HELP_AND_PROTECTION: G.INADEQUATE, A.LOOKED_AFTER: G.REQUIRES_IMPROVEMENT, A.CARE_LEAVERS: G.REQUIRES_IMPROVEMENT, A.LEADERSHIP: G.INADEQUATE}, 2),
    "ilacs-a": (F.ILACS, "2018-05-14/2018-05-25", ["Ada Brook"], {A.OVERALL: G.GOOD, A.LEADERS: G.GOOD, A.HELP_AND_PROTECTION: G.REQUIRES_IMPROVEMENT, A.CARE_COMBINED: G.OUTSTANDING}, 1),
    "ilacs-b": (F.ILACS, "2024-06-10/2024-06-14", ["Ann Lee"], {A.OVERALL: G.GOOD, A.LEADERS: G.OUTSTANDING, A.HELP_AND_PROTECTION: G.GOOD, A.CHILDREN_IN_CARE: G.GOOD, A.CARE_LEAVERS: G.GOOD}, 2),
    "ilacs-2026": (F.ILACS, "2026-05-11/2026-05-22", ["Ada Brook", "Bela Crane"], {A.LEADERS: G.OUTSTANDING, A.HELP_AND_PROTECTION: G.GOOD, A.CHILDREN_IN_CARE: G.REQUIRES_IMPROVEMENT, A.CARE_LEAVERS: G.OUTSTANDING}, 1),
}  # fmt: skip


@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_a_family_drawn_and_read(family: str) -> None:
    """Framework, days, leads, every grade of the inspection itself, and the council's points."""
    account = read_article(from_pdf(family, small_pdf.pdf(FAMILIES[family])))
    framework, when, leads, grades, points = EXPECTED[family]
    (inspection,) = [i for i in account.inspections if i.official]
    names = {person.key: person.name for person in account.people}

    assert inspection.framework is framework
    assert inspection.when == when
    assert [names[key] for key in inspection.lead] == leads
    mine = [j for j in account.judgements if j.inspection == inspection.key]
    assert {j.area: j.grade for j in mine} == grades
    assert len(mine) == len(grades)
    assert len(account.recommendations) == points
    assert account.findings
    assert [i.code for i in account.issues] == []


def test_reasons_for_absence() -> None:
    """Not judged, combined, and no overall grade from 2026: each is told apart."""
    told = {
        family: {
            a.area: a.reason
            for a in read_article(from_pdf(family, small_pdf.pdf(FAMILIES[family]))).absences
        }
        for family in ("sif-b", "ilacs-a", "ilacs-2026")
    }

    assert told["sif-b"] == {A.ADOPTION: AbsenceReason.NOT_JUDGED}
    assert told["ilacs-a"] == {
        A.CHILDREN_IN_CARE: AbsenceReason.COMBINED,
        A.CARE_LEAVERS: AbsenceReason.COMBINED,
    }
    assert told["ilacs-2026"] == {A.OVERALL: AbsenceReason.NOT_UNDER_FRAMEWORK}


def test_what_a_report_recalls_and_tells_without_names() -> None:
    """An earlier inspection, and since when a post is held."""
    account = read_article(from_pdf("sif-b", small_pdf.pdf(SIF_B)))
    (tenure,) = account.tenures
    (recalled,) = [i for i in account.inspections if not i.official]

    assert tenure.since == "2016-07"
    # The words name the report's month as often as the inspection's: on site in the months before.
    assert recalled.when == "2011-02/2011-05"
    assert [dating.edtf for dating in recalled.datings] == ["2011-05"]


def test_the_board_is_not_the_council() -> None:
    """The board's own title page gives no date, and its recommendation is none of the council's."""
    account = read_article(from_pdf("sif-a", small_pdf.pdf(SIF_A)))
    (inspection,) = [i for i in account.inspections if i.official]

    assert inspection.published == "2015-02-03"
    assert [r.urgency for r in account.recommendations] == [
        "priority and immediate action",
        "areas for improvement",
    ]
    assert not any("board" in r.text for r in account.recommendations)


def test_twins_stay_two(tmp_path: Path) -> None:
    """Two councils of one trust get reports of nearly the same words: two inspections."""
    for council in ("North Northamptonshire", "West Northamptonshire"):
        words = small_pdf.REPORT.replace("Redbridge", council)
        (tmp_path / f"{council}.pdf").write_bytes(small_pdf.pdf(words))
    result = build([tmp_path], tmp_path / "out", page=False)

    assert {c.name for c in result.dossier.councils} == {
        "North Northamptonshire",
        "West Northamptonshire",
    }
    assert len({i.council for i in result.dossier.inspections if i.official}) == 2
