"""The time on site and the lead inspector that papers tell, beside the report's title page."""

import pytest

import compared

GOOD = "Trafford Council's children's services were rated good by Ofsted "


@pytest.mark.parametrize(
    ("when", "verdict"),
    [
        ("after an inspection from 3 to 7 June 2019.", "confirmed"),
        ("after an inspection in June 2019.", "confirmed"),
        ("after an inspection in summer 2019.", "confirmed"),
        ("after an inspection in 2019.", "confirmed"),
        # with the week before, off site
        ("after an inspection from 27 May to 7 June 2019.", "broader"),
        ("after an inspection from 4 to 6 June 2019.", "narrower"),
        ("after an inspection from 5 to 12 June 2019.", "contradicted"),
    ],
)
def test_times_of_papers(when: str, verdict: str) -> None:
    """A vague time is confirmed where the days lie in it; days are compared to the day."""
    assert [v for _, v in compared.verdicts(GOOD + when, "time on site")] == [verdict]


@pytest.mark.parametrize(
    ("name", "verdict"), [("Anne Sample", "confirmed"), ("Beth Warden", "contradicted")]
)
def test_lead_inspectors(name: str, verdict: str) -> None:
    """Who led is held against the report's title page."""
    text = f"{GOOD}after an inspection in June 2019.\n\nThe lead inspector was {name}."

    assert compared.verdicts(text, "lead inspector") == [(name, verdict)]


def test_another_lead_is_a_conflict() -> None:
    """The report's lead inspector is preferred to another that a paper names."""
    text = f"{GOOD}after an inspection in June 2019.\n\nThe lead inspector was Beth Warden."
    found = [c for c in compared.linked(text).conflicts if c.kind.value == "holder"]

    assert [(c.value_a, c.value_b, c.preferred) for c in found] == [
        ("Anne Sample", "Beth Warden", "a")
    ]
