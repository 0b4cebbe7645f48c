"""The letters of visits and joint inspections; all of them are made up, and so are the people."""

import pytest

import printed
from kg.extract.official import letter
from kg.extract.official.read import read_report
from kg.model.official import OfficialReading, Seat
from kg.model.reference import councils
from kg.model.terms import Framework, InspectionType, RoleType, Topic

FOCUSED = """
Ofsted
Piccadilly Gate
Store Street
Manchester
M1 2WD
T 0300 123 1231
www.gov.uk/ofsted

7 March 2019

Ms Harriet Fairweather
Corporate Director of Children’s Services
Luton Borough Council
Town Hall
Luton
LU1 2BQ

Dear Ms Fairweather

# Focused visit to Luton Borough Council children’s services

This letter summarises the findings of a focused visit to Luton Borough Council
children’s services on 6 and 7 February 2019. The inspectors were Dominic Ashby,
Her Majesty’s Inspector, and Priya Nandakumar, Her Majesty’s Inspector.
Inspectors looked at the local authority’s arrangements for care leavers, including
pathway plans and the work of personal advisers.

# Overview

Care leavers are well supported by advisers who know them. Pathway plans are not
yet good enough.

# What needs to improve in this area of social work practice

• The quality of pathway plans.
• The timeliness of help with housing.

# Findings

• Personal advisers keep in touch with almost all care leavers.
• Too many plans are out of date.

Yours sincerely

Dominic Ashby
Her Majesty’s Inspector
"""

MONITORING = """
24 October 2016

Graham Tollerton
Director of People’s Services
Sunderland City Council
Civic Centre

Dear Graham

# Monitoring visit of Sunderland children’s services

This letter summarises the findings of the monitoring visit to Sunderland children’s
services on 30–31 August 2016. The visit was the first monitoring visit since the local
authority was judged inadequate in July 2015. The inspectors were Fern Oldroyd HMI
and Tobias Marchbank HMI.

# Areas covered by the visit

During the course of this visit inspectors reviewed the progress made in the front
door, with a focus on referrals and thresholds.

# Summary of findings

• Leaders have made progress.

Yours sincerely

Fern Oldroyd
Her Majesty’s Inspector
"""

VISIT_2022 = """
# Monitoring visit to Bradford children’s services

This letter summarises the findings of the monitoring visit to Bradford children’s services
on 12 and 13 July 2022. This was the sixth monitoring visit since the local authority was
judged inadequate in September 2018. Her Majesty’s Inspectors for this visit were Imogen
Castleford and Noel Abara-Quill.

# Headline findings

Children wait too long.

# Areas for priority action

• The safety of children whose plans are delayed.
"""

ASSURANCE = """
11 November 2020

Roland Sykes-Barden, Director of Children and Families
Leeds City Council

Dear Roland

# Focused assurance visit to Leeds children’s services

This letter summarises the findings of a focused assurance visit to Leeds City Council
children’s services from 7 to 8 October 2020. Her Majesty’s Inspectors for this visit were
Esme Thackray and Jonah Pell.

# Headline findings

The authority has kept children safe during the pandemic.
"""

JTAI_LETTER = """
12 July 2018

Director of Children’s Services, Salford City Council
Chief Constable of Greater Manchester Police

Dear local partnership

# Joint targeted area inspection of the multi-agency response to neglect in Salford

Between 4 and 8 June 2018, Ofsted, the Care Quality Commission (CQC), HMI Constabulary
and HMI Probation undertook a joint inspection of the multi-agency response to older
children who live with neglect in Salford.

# Key strengths

• Partners share information promptly.

# Areas for improvement

• The police do not always attend strategy meetings.
"""

JTAI_REPORT = """
## Joint targeted area inspection of Solihull

Inspection dates: 10 to 21 January 2022
Lead inspector: Winifred Aske, Her Majesty’s Inspector

# Headline findings

Too many children wait for help.

# What needs to improve?

• The capacity of the multi-agency safeguarding hub.
"""

SEND_LETTER = """
14 March 2018

Mr Julian Fairbairn
Director of Children’s Services
Bedford Borough Council

Dear Mr Fairbairn

# Joint local area SEND inspection in Bedford

Between 5 February 2018 and 9 February 2018, Ofsted and the Care Quality Commission
(CQC) conducted a joint inspection of the local area of Bedford to judge the
effectiveness of the area in implementing the reforms.

# Main findings

• Leaders know the area well.
"""

SEND_REPORT = """
## Area SEND inspection of Warrington Local Area Partnership

Inspection dates: 16 to 20 January 2023
Dates of previous inspection: 9 to 13 November 2015

# Inspection outcome

The partnership’s arrangements lead to inconsistent experiences and outcomes.

# What is it like to be a child or young person with SEND in this area?

Many children wait too long for an assessment.
"""


def read(words: str) -> OfficialReading:
    """Return what a letter says."""
    return read_report(printed.report(words))


@pytest.mark.parametrize(
    ("words", "framework", "kind", "council", "when"),
    [
        (FOCUSED, Framework.VISIT, InspectionType.FOCUSED_VISIT, "Luton", "2019-02-06/2019-02-07"),
        (MONITORING, Framework.VISIT, InspectionType.MONITORING_VISIT, "Sunderland", "2016-08-30/2016-08-31"),
        (VISIT_2022, Framework.VISIT, InspectionType.MONITORING_VISIT, "Bradford", "2022-07-12/2022-07-13"),
        (ASSURANCE, Framework.VISIT, InspectionType.FOCUSED_VISIT, "Leeds", "2020-10-07/2020-10-08"),
        (JTAI_LETTER, Framework.JTAI, InspectionType.JTAI, "Salford", "2018-06-04/2018-06-08"),
        (JTAI_REPORT, Framework.JTAI, InspectionType.JTAI, "Solihull", "2022-01-10/2022-01-21"),
        (SEND_LETTER, Framework.SEND, InspectionType.SEND_AREA, "Bedford", "2018-02-05/2018-02-09"),
        (SEND_REPORT, Framework.SEND, InspectionType.SEND_AREA, "Warrington", "2023-01-16/2023-01-20"),
    ],
    ids=["focused", "monitoring", "monitoring-2022", "assurance", "jtai", "jtai-2022", "send", "send-2023"],
)  # fmt: skip
def test_what_visit_it_was(
    words: str, framework: Framework, kind: InspectionType, council: str, when: str
) -> None:
    """A letter's title and first sentence tell the kind of visit, the council and the days."""
    found = read(words)

    assert found.regime is not None
    assert (found.regime.framework, found.regime.inspection_type) == (framework, kind)
    assert found.council is not None
    assert [councils()[gss].name for gss in found.council.codes] == [council]
    assert found.dates is not None
    assert [period.edtf for period in found.dates.periods] == [when]
    assert found.dates.span.of(found.report.text)[0].isdigit()


@pytest.mark.parametrize(
    ("words", "lead", "others"),
    [
        (FOCUSED, "Dominic Ashby", ["Priya Nandakumar"]),
        (MONITORING, "Fern Oldroyd", ["Tobias Marchbank"]),
        (VISIT_2022, "Imogen Castleford", ["Noel Abara-Quill"]),
        (ASSURANCE, "Esme Thackray", ["Jonah Pell"]),
        (JTAI_REPORT, "Winifred Aske", []),
    ],
)
def test_who_inspected(words: str, lead: str, others: list[str]) -> None:
    """Who signed leads, else who is named first; the rest are the team."""
    found = read(words)

    assert [one.name for one in found.leads] == [lead]
    assert [one.name for one in found.team if one.seat is Seat.TEAM and one.name != lead] == others


@pytest.mark.parametrize(
    ("words", "name", "title", "kind"),
    [
        (FOCUSED, "Harriet Fairweather", "corporate director of children’s services", RoleType.DCS),
        (MONITORING, "Graham Tollerton", "director of people’s services", RoleType.DCS),
        (ASSURANCE, "Roland Sykes-Barden", "director of children and families", RoleType.DCS),
        (SEND_LETTER, "Julian Fairbairn", "director of children’s services", RoleType.DCS),
    ],
)
def test_to_whom_it_is_addressed(words: str, name: str, title: str, kind: RoleType) -> None:
    """A letter names the officer whom no report names."""
    found = read(words).addressee

    assert found is not None
    assert (found.name, found.title, found.role_type) == (name, title, kind)


@pytest.mark.parametrize("words", [VISIT_2022, JTAI_LETTER, JTAI_REPORT])
def test_nobody_is_addressed(words: str) -> None:
    """A letter without a greeting, or to a whole partnership, names no officer."""
    assert read(words).addressee is None


@pytest.mark.parametrize(
    ("words", "day"),
    [(FOCUSED, "2019-03-07"), (MONITORING, "2016-10-24"), (JTAI_LETTER, "2018-07-12")],
)
def test_when_it_was_written(words: str, day: str) -> None:
    """The date above the greeting is the letter's own, not that of the visit."""
    found = read(words).published

    assert found is not None
    assert found.day.isoformat() == day


def test_what_was_looked_at() -> None:
    """A focused visit looks at one thing."""
    assert read(FOCUSED).about == (Topic.CARE_LEAVERS,)
    assert read(MONITORING).about == (Topic.FRONT_DOOR,)


def test_points_to_improve() -> None:
    """The points are read in their order, and areas for priority action are told apart."""
    assert [(p.number, p.text) for p in read(FOCUSED).points] == [
        (1, "The quality of pathway plans."),
        (2, "The timeliness of help with housing."),
    ]
    assert [p.urgency for p in read(VISIT_2022).points] == ["areas for priority action"]


def test_no_letter_gives_a_grade() -> None:
    """What a letter recalls (*judged inadequate in 2015*) is no grade of the visit."""
    for words in (FOCUSED, MONITORING, VISIT_2022, ASSURANCE, JTAI_LETTER, SEND_LETTER):
        assert read(words).grades == ()


def test_a_paper_about_a_visit_is_no_letter() -> None:
    """A committee's paper has the title's words and is not the inspectorate's."""
    words = """
# Focused visit to Luton children’s services

The committee is asked to note that inspectors came in February.
"""
    assert read(words).regime is None


def test_the_inspectorates_address_is_no_council() -> None:
    """*Manchester* in the letter's head is where the inspectorate's post goes."""
    words = FOCUSED.replace("Luton Borough Council\nTown Hall\nLuton\nLU1 2BQ", "Town Hall")
    found = letter.council(printed.report(words), read(words).regime.span)  # type: ignore[union-attr]

    assert found is not None
    assert [councils()[gss].name for gss in found.codes] == ["Luton"]
