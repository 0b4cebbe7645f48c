"""What papers say that inspectors found, beside the report's own sentences."""

import pytest

import compared

INTRO = "Trafford Council's children's services were rated good by Ofsted after an inspection in June 2019.\n\n"


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Inspectors found that foster carers feel part of the team.", "confirmed"),
        ("Inspectors found that some families wait too long for a first visit.", "confirmed"),
        # an aim told as found, of what the report wants to improve
        ("Inspectors found that care leavers receive dependable support.", "contradicted"),
        # an aim told as found
        (
            "Inspectors praised dependable support with housing and money for care leavers.",
            "broader",
        ),
        # praise for what the report lists among what must improve
        ("Inspectors praised the quality of pathway plans for care leavers.", "contradicted"),
        # of all, where the report says so of a few
        (
            "Inspectors criticised that children live too far from their brothers and sisters.",
            "broader",
        ),
        # of one of the two that do it
        (
            "Inspectors praised senior managers who make each team stronger with patience.",
            "narrower",
        ),
        # of what the report does not speak
        (
            "Inspectors praised the excellent sailing lessons that the adoption agency gives each new grandparent in Wales.",
            "not in the report",
        ),
    ],
)
def test_findings_of_papers(sentence: str, verdict: str) -> None:
    """Each finding that a paper tells has its verdict."""
    assert [v for _, v in compared.verdicts(INTRO + sentence, "finding")] == [verdict]


@pytest.mark.parametrize(
    "sentence",
    [
        # in other words than the report's: neither confirmed nor denied
        "Inspectors praised carers, whom they called cheerful.",
        # the council's own word is no finding
        "“Our carers are the happiest in the north,” said councillor Dee Stand.",
    ],
)
def test_nothing_is_said_where_it_is_not_clear(sentence: str) -> None:
    """A false alarm costs a reporter more than silence."""
    assert compared.verdicts(INTRO + sentence, "finding") == []


def test_a_contradiction_is_a_conflict() -> None:
    """Praise for what must improve is listed among the conflicts, the report preferred."""
    text = INTRO + "Inspectors praised the quality of pathway plans for care leavers."
    found = [c for c in compared.linked(text).conflicts if c.kind.value == "polarity"]

    assert len(found) == 1
    assert {found[0].source_a, found[0].source_b} == {"paper", "trafford-report"}
