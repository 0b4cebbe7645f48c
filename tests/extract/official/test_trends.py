"""How what was found has changed."""

import pytest

from kg.extract.official.trends import trend
from kg.model.terms import Polarity, Trend

S, W = Polarity.STRENGTH, Polarity.WEAKNESS
EXAMPLES: dict[tuple[str, Polarity], Trend | None] = {
    ("assessments have significantly improved.", S): Trend.IMPROVED,
    ("the quality of plans is improving.", S): Trend.IMPROVED,
    ("support remains strong.", S): Trend.SUSTAINED,
    ("good practice has been sustained.", S): Trend.SUSTAINED,
    ("the timeliness of visits has declined.", W): Trend.DECLINED,
    ("practice has deteriorated since the last inspection.", W): Trend.DECLINED,
    ("the quality of plans remains poor.", W): Trend.REMAINS,
    ("too many children still wait.", W): Trend.REMAINS,
    ("plans are clear.", S): None,
    ("plans are not clear.", W): None,
}


@pytest.mark.parametrize(("told", "change"), EXAMPLES.items())
def test_trend(told: tuple[str, Polarity], change: Trend | None) -> None:
    """The change is told by its verb; what remains is as good or as bad as before."""
    assert trend(*told) is change
