"""An official report read whole: the one door of this package."""

from kg.extract.official import letter
from kg.extract.official.findings import findings
from kg.extract.official.front import council, on_site, published
from kg.extract.official.grades import grades
from kg.extract.official.points import points
from kg.extract.official.recalled import recalled
from kg.extract.official.regime import is_board_review, regime
from kg.extract.official.team import leads, team
from kg.extract.official.tenures import tenures
from kg.extract.official.unprinted import unprinted
from kg.model.official import OfficialReading, Regime, Seat
from kg.model.report import Report
from kg.model.terms import Framework

LETTERS = frozenset({Framework.VISIT, Framework.JTAI, Framework.SEND})
"""Frameworks whose outcome is a letter or narrative without grades."""


def read_report(report: Report) -> OfficialReading:
    """Return what the parts of a report say; of one of unknown layout nothing is read."""
    framework = regime(report)
    if framework is None:
        return OfficialReading(report=report, board_only=is_board_review(report))
    if framework.framework in LETTERS:
        return _letter(report, framework)
    graded = tuple(grades(report, framework.framework))
    return OfficialReading(
        report=report,
        regime=framework,
        council=council(report),
        dates=on_site(report),
        published=published(report),
        leads=leads(report),
        team=tuple(team(report)),
        grades=graded,
        unprinted=unprinted(report, graded),
        points=tuple(points(report)),
        findings=tuple(findings(report, graded)),
        tenures=tuple(tenures(report)),
        recalled=tuple(recalled(report)),
    )


def _letter(report: Report, framework: Regime) -> OfficialReading:
    """Return what a letter says; the newer joint inspections have a title page with labels."""
    named = letter.inspectors(report)
    labelled = leads(report)
    return OfficialReading(
        report=report,
        regime=framework,
        council=letter.council(report, framework.span),
        dates=on_site(report) or letter.visited(report),
        published=published(report) or letter.written(report),
        leads=labelled or tuple(p for p in named if p.seat is Seat.LEAD),
        team=(*team(report), *(p for p in named if p.seat is not Seat.LEAD or labelled)),
        points=tuple(points(report)),
        findings=tuple(findings(report)),
        tenures=tuple(tenures(report)),
        recalled=tuple(recalled(report)),
        about=letter.looked_at(report),
        addressee=letter.addressee(report),
    )
