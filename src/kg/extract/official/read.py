"""An official report read whole: the one door of this package."""

from kg.extract.official.front import council, on_site, published
from kg.extract.official.grades import grades
from kg.extract.official.points import points
from kg.extract.official.regime import is_board_review, regime
from kg.extract.official.team import leads, team
from kg.model.official import OfficialReading
from kg.model.report import Report


def read_report(report: Report) -> OfficialReading:
    """Return what the parts of a report say; of one of unknown layout nothing is read."""
    framework = regime(report)
    if framework is None:
        return OfficialReading(report=report, board_only=is_board_review(report))
    return OfficialReading(
        report=report,
        regime=framework,
        council=council(report),
        dates=on_site(report),
        published=published(report),
        leads=leads(report),
        team=tuple(team(report)),
        grades=tuple(grades(report, framework.framework)),
        points=tuple(points(report)),
    )
