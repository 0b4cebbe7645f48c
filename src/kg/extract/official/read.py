"""An official report read whole: the one door of this package."""

from kg.extract.official import letter
from kg.extract.official.findings import findings
from kg.extract.official.front import council, on_site, published
from kg.extract.official.grades import grades
from kg.extract.official.points import points
from kg.extract.official.recalled import recalled
from kg.extract.official.regime import is_board_review, other_subject, regime
from kg.extract.official.team import leads, names_several, team
from kg.extract.official.tenures import tenures
from kg.extract.official.unprinted import unprinted
from kg.model.official import OfficialReading, Regime, Seat
from kg.model.report import Report
from kg.model.terms import Framework

LETTERS = frozenset({Framework.VISIT, Framework.JTAI, Framework.SEND})
"""Frameworks whose outcome is a letter or narrative without grades."""

_AREAS, _OF_THREE = 2, 2
"""So many areas graded make a table, and so many of three signs a report."""


def read_report(report: Report) -> OfficialReading:
    """Return what the parts of a report say; of one of unknown layout nothing is read."""
    framework = regime(report)
    if framework is None:
        return _unknown(report)
    if framework.framework in LETTERS:
        return _letter(report, framework)
    reading = _judgement(report, framework)
    return reading if _is_whole(reading) else _unknown(report)


def _unknown(report: Report) -> OfficialReading:
    """Return what is known of a report of no council: that it is of a board, or of whom else."""
    return OfficialReading(
        report=report, board_only=is_board_review(report), other=other_subject(report)
    )


def _is_whole(reading: OfficialReading) -> bool:
    """Say whether two of the three things are there that no report of the inspectorate is without.

    A council's paper or a newsletter about an inspection has its title, and perhaps a grade.
    """
    told = (reading.dates, reading.leads, len({g.area for g in reading.grades}) >= _AREAS)
    return sum(map(bool, told)) >= _OF_THREE


def _judgement(report: Report, framework: Regime) -> OfficialReading:
    """Return what a report of a judgement inspection says."""
    graded = tuple(grades(report, framework.framework))
    return OfficialReading(
        report=report,
        regime=framework,
        council=council(report),
        dates=on_site(report),
        published=published(report),
        leads=leads(report),
        several_leads=names_several(report),
        team=tuple(team(report)),
        grades=graded,
        unprinted=unprinted(report, framework.framework, graded),
        points=tuple(points(report)),
        findings=tuple(findings(report, graded)),
        tenures=tuple(tenures(report)),
        recalled=tuple(recalled(report)),
    )


def _letter(report: Report, framework: Regime) -> OfficialReading:
    """Return what a letter says; the newer joint inspections have a title page with labels."""
    named = letter.inspectors(report)
    lead = leads(report) or tuple(p for p in named if p.seat is Seat.LEAD)
    return OfficialReading(
        report=report,
        regime=framework,
        council=letter.council(report, framework.span),
        dates=on_site(report) or letter.visited(report),
        published=published(report) or letter.written(report),
        leads=lead,
        team=(*team(report), *(p for p in named if p.name not in {one.name for one in lead})),
        points=tuple(points(report)),
        findings=tuple(findings(report)),
        tenures=tuple(tenures(report)),
        recalled=tuple(recalled(report)),
        about=letter.looked_at(report),
        addressee=letter.addressee(report),
    )
