"""Figures and ranks that papers give, beside the report."""

import pytest

import compared

INTRO = "Trafford Council's children's services were rated good by Ofsted after an inspection in June 2019.\n\n"


@pytest.mark.parametrize(
    ("sentence", "told", "verdict"),
    [
        ("The use of agency workers fell from 40 to 12.", "from 40 to 12", "confirmed"),
        ("The use of agency workers fell from 40 to 25.", "from 40 to 25", "contradicted"),
        ("The council has lost 60 per cent of its funding.", "60 per cent", "not in the report"),
        (
            "Its leader called it the lowest funded council in the north.",
            "lowest funded council",
            "not in the report",
        ),
    ],
)
def test_figures_of_papers(sentence: str, told: str, verdict: str) -> None:
    """Each figure or rank has its verdict."""
    assert compared.verdicts(INTRO + sentence, "figure or rank") == [(told, verdict)]


def test_other_figures_are_a_conflict_of_numbers() -> None:
    """The report's figures are preferred to a paper's."""
    text = INTRO + "The use of agency workers fell from 40 to 25."
    found = [c for c in compared.linked(text).conflicts if c.kind.value == "number"]

    assert len(found) == 1
    assert found[0].preferred == ("a" if found[0].source_a == "trafford-report" else "b")
