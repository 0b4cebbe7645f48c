"""The grades of linked inspections: the report's word before a paper's."""

from dataclasses import replace

import pytest

import make
from kg.model.dossier import Account, Dossier
from kg.model.record import Conflict, Judgement
from kg.model.terms import AbsenceReason, Area, ConflictKind, Framework, Grade, InspectionType
from kg.resolve.link import link
from kg.resolve.link_grades import reports_of

DAYS = "2019-04-29/2019-05-10"


def told(source: str, *grades: tuple[Area, Grade], framework: Framework | None = None) -> Account:
    """Return a paper's account of the inspection, or with a framework the report's."""
    inspection = replace(
        make.inspection(DAYS, source), framework=framework, official=framework is not None
    )
    given = tuple(make.judgement(inspection.key, grade, area, source) for area, grade in grades)
    return make.account(source, inspections=(inspection,), judgements=given)


def grades(dossier: Dossier) -> set[tuple[Area, Grade, bool]]:
    """Return areas, grades and whether each is preferred."""
    return {(j.area, j.grade, j.preferred) for j in dossier.judgements}


def test_the_reports_grade_is_preferred() -> None:
    """A paper's other grade stands beside the report's, and a conflict says so."""
    report = told("a2", (Area.OVERALL, Grade.GOOD), framework=Framework.ILACS)
    paper = told("a1", (Area.OVERALL, Grade.OUTSTANDING))
    made = link([paper, report])

    assert grades(made) == {
        (Area.OVERALL, Grade.GOOD, True),
        (Area.OVERALL, Grade.OUTSTANDING, False),
    }
    assert [(c.kind, c.value_a, c.preferred) for c in made.conflicts] == [
        (ConflictKind.GRADE, "overall: Good", "a")
    ]


def test_papers_alone_prefer_neither() -> None:
    """Two papers that differ are both as good."""
    made = link([told("a1", (Area.OVERALL, Grade.GOOD)), told("a2", (Area.OVERALL, Grade.POOR))])

    assert {preferred for _, _, preferred in grades(made)} == {True}
    assert [c.preferred for c in made.conflicts] == [""]


def test_a_paper_that_agrees_gives_its_evidence() -> None:
    """One grade told twice is one judgement with both sources."""
    report = told("a2", (Area.OVERALL, Grade.GOOD), framework=Framework.ILACS)
    made = link([told("a1", (Area.OVERALL, Grade.GOOD)), report])

    assert [{e.source for e in j.evidence} for j in made.judgements] == [{"a1", "a2"}]
    assert made.conflicts == ()


def test_a_paper_that_repeats_a_heading_does_not_make_it_preferred() -> None:
    """The report prefers its table: what a paper takes from the heading changes nothing."""
    report = told("a2", (Area.LEADERS, Grade.GOOD), framework=Framework.ILACS)
    heading = make.judgement(report.inspections[0].key, Grade.OUTSTANDING, Area.LEADERS, "a2")
    both = (*report.judgements, replace(heading, preferred=False))
    paper = told("a1", (Area.LEADERS, Grade.OUTSTANDING))
    made = link([paper, replace(report, judgements=both)])

    assert grades(made) == {
        (Area.LEADERS, Grade.GOOD, True),
        (Area.LEADERS, Grade.OUTSTANDING, False),
    }


@pytest.mark.parametrize(
    ("framework", "said", "meant"),
    [
        (Framework.SIF, Area.LEADERS, Area.LEADERSHIP),
        (Framework.SIF, Area.CHILDREN_IN_CARE, Area.LOOKED_AFTER),
        (Framework.LAC2013, Area.LOOKED_AFTER, Area.OVERALL),
        (Framework.ILACS, Area.LEADERSHIP, Area.LEADERS),
        (Framework.ILACS, Area.CARE_LEAVERS, Area.CARE_LEAVERS),
    ],
)
def test_an_area_has_the_words_of_its_framework(
    framework: Framework, said: Area, meant: Area
) -> None:
    """A paper's word for an area is the framework's, so that the grades can be compared."""
    report = told("a2", (meant, Grade.GOOD), framework=framework)
    made = link([told("a1", (said, Grade.GOOD)), report])

    assert [j.area for j in made.judgements] == [meant]


def test_what_a_report_recalls_is_not_official() -> None:
    """A report is the report of its own inspection alone."""
    report = told("a2", framework=Framework.ILACS)
    earlier = make.inspection("2016", "a2", 1)
    both = replace(report, inspections=(*report.inspections, earlier))
    names = {i.key: i.key for i in both.inspections}

    assert set(reports_of([both], names)) == {report.inspections[0].key}


def absences(*accounts: Account) -> list[tuple[Area, AbsenceReason]]:
    """Return which grades are absent, and why."""
    return [(a.area, a.reason) for a in link(accounts).absences]


def full(account: Account) -> Account:
    """Return an account whose inspections were full ones."""
    kinds = (replace(i, inspection_type=InspectionType.FULL) for i in account.inspections)
    return replace(account, inspections=tuple(kinds))


def test_a_grade_that_no_paper_tells_has_no_document() -> None:
    """A full inspection known from papers alone: its report would tell the overall grade."""
    missing = [(Area.OVERALL, AbsenceReason.NO_DOCUMENT)]

    assert absences(full(told("a1"))) == missing
    assert absences(full(told("a1", (Area.LEADERS, Grade.GOOD)))) == missing
    assert absences(full(told("a1", (Area.OVERALL, Grade.GOOD)))) == []


def test_nothing_is_missing_where_the_report_was_read_or_the_type_is_open() -> None:
    """The report gives its own reasons, and what may be a visit need not have a grade."""
    assert absences(full(told("a1", framework=Framework.ILACS))) == []
    assert absences(told("a1")) == []


def test_an_absence_of_two_sources_is_one() -> None:
    """One reason told twice is one absence with all the evidence."""
    accounts = [
        replace(account, absences=(make.absence(account.inspections[0].key, source=source),))
        for source in ("a1", "a2")
        for account in [told(source, framework=Framework.SIF)]
    ]
    made = link(accounts)

    assert [{e.source for e in a.evidence} for a in made.absences] == [{"a1", "a2"}]


def test_a_report_that_differs_from_itself_is_one_conflict() -> None:
    """What the report tells of itself is not told again when all grades are compared."""
    report = told("a2", (Area.OVERALL, Grade.GOOD), framework=Framework.ILACS)
    key = report.inspections[0].key
    heading = make.judgement(key, Grade.OUTSTANDING, source="a2")
    own = Conflict(
        key="conflict/own",
        subject=key,
        kind=ConflictKind.GRADE,
        value_a="overall: Good",
        source_a="a2",
        value_b="overall: Outstanding",
        source_b="a2",
        why="One report gives two grades for one area.",
        preferred="a",
        evidence=heading.evidence,
    )
    both: tuple[Judgement, ...] = (*report.judgements, replace(heading, preferred=False))
    made = link([replace(report, judgements=both, conflicts=(own,))])

    assert [(c.why, c.subject) for c in made.conflicts] == [(own.why, made.inspections[0].key)]
