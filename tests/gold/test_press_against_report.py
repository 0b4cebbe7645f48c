"""The two articles on Redbridge beside the council's three reports: each verdict, as a reader gives it.

The points are those that a careful comparison by hand found; each row says what the article claims
(its first words or the value), and the verdict in the terms of the graph.
"""

from pathlib import Path

import pytest

from built import SHARED, SHIPPED
from kg.model.article import Article
from kg.model.dossier import Dossier
from kg.model.record import Comparison
from kg.pipeline.read import read_article
from kg.resolve.link import link
from kg.sources.base import read

SEEDS = SHARED / "seeds"
REPORTS = sorted((SHARED / "reports").glob("redbridge-*.pdf"))
pytestmark = pytest.mark.skipif(
    not (SEEDS.is_dir() and REPORTS), reason="the articles and reports are not here"
)

BY_HAND = (
    # true, and not the whole: care and care leavers were good
    ("grade", "overall: Outstanding", "confirmed"),
    ("grade", "children in care and care leavers: Good", "omitted"),
    # an improvement on the year 2016's grade
    ("grade", "overall: Good", "confirmed"),
    ("time on site", "April to May 2019", "confirmed"),
    # the same words of the report
    ("quotation", "emerging risks associated with", "exact"),
    # two sentences joined, a verb changed
    ("quotation", "meeting these challenges well", "spliced"),
    # a body that the report does not name
    ("quotation", "highly effective practice is understood", "altered"),
    # the right words, of more people than the paper names
    ("quotation", "relentless drive and ambition", "exact"),
    ("finding", "It praised senior managers", "narrower"),
    # cut short; and whole
    ("quotation", "This exemplary management has", "truncated"),
    ("quotation", "This best practice secures", "exact"),
    # in other words, from three places
    ("finding", "Ofsted also said that children in care", "confirmed"),
    # told as found what the report plans and wants to improve
    ("finding", "Care leavers also receive", "contradicted"),
    # the paper's and a councillor's own
    ("figure or rank", "top performers", "not in the report"),
    ("figure or rank", "lowest funded London borough", "not in the report"),
    ("figure or rank", "60per cent", "not in the report"),
    # the other article: overall effectiveness counted as an area
    ("grade", "three of four areas: Outstanding", "confirmed"),
    ("time on site", "spring 2019", "confirmed"),
)
"""Kind of claim, its first words or value, verdict."""


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    """Return what the two articles and the three reports say together."""
    paths: list[Path] = [*sorted(SEEDS.glob("*.txt")), *REPORTS]
    return link([read_article(a) for a in read(paths) if isinstance(a, Article)])


@pytest.mark.parametrize(("claim", "told", "verdict"), BY_HAND)
def test_each_point_has_its_verdict(dossier: Dossier, claim: str, told: str, verdict: str) -> None:
    """What was compared by hand comes to the same verdict."""
    found = [
        c
        for c in dossier.comparisons
        if c.claim.value == claim and (c.told or c.printed).startswith(told)
    ]

    assert {c.verdict.value for c in found} == {verdict}


def test_a_count_says_how_it_counts(dossier: Dossier) -> None:
    """Three of four areas is true only with the overall grade as one of them."""
    (counted,) = [c for c in dossier.comparisons if c.told.startswith("three of four")]

    assert counted.why == "True with overall effectiveness counted as one of them."


def test_the_contradiction_shows_both_sides(dossier: Dossier) -> None:
    """The report's plan and its only point to improve stand beside the paper's sentence."""
    (one,) = [c for c in dossier.comparisons if c.verdict.value == "contradicted"]

    assert "consistently good planning" in one.printed
    assert "consistency" in one.printed
    assert {e.page for e in one.against} >= {1, 2} or len(one.against) == 2


def test_a_visit_without_a_letter_is_not_compared(dossier: Dossier) -> None:
    """Of the visit in April no letter is among the sources, so nothing is said of its findings."""
    visits = {i.key for i in dossier.inspections if i.inspection_type.value == "focused visit"}

    assert not [c for c in dossier.comparisons if c.inspection in visits]


def test_every_other_finding_is_left_alone(dossier: Dossier) -> None:
    """Beside the points above only true ones stand."""
    odd = {"contradicted", "broader", "not in the report", "not found"}
    told: list[Comparison] = [
        c for c in dossier.comparisons if c.claim.value == "finding" and c.verdict.value in odd
    ]

    assert sorted(c.told.split()[0] for c in told) == ["Care", "Redbridge"]


def test_the_conflicts_of_the_shipped_articles_are_real() -> None:
    """Beside the reports on their councils the shipped articles disagree about two things only.

    One paper counts the week off site to a visit, one repeats a trade paper's figure for agency
    staff that the report does not have.
    """
    named = {f.stem.partition("-20")[0] for f in SHIPPED.iterdir()} | {
        "medway", "torbay", "trafford", "isle-of-wight", "hampshire", "windsor-maidenhead",
        "stoke-on-trent", "kirklees",
    }  # fmt: skip
    reports = [
        f for f in sorted((SHARED / "reports").glob("*.pdf")) if f.stem.partition("-20")[0] in named
    ]
    every = link([read_article(a) for a in read([SHIPPED, *reports]) if isinstance(a, Article)])

    assert len(reports) > 30
    assert sorted((c.kind.value, c.value_a[:30]) for c in every.conflicts) == [
        ("date", "2022-07-04/2022-07-22"),
        ("number", "Use of agency staff has consis"),
    ]
    assert {c.verdict.value for c in every.comparisons if c.claim.value == "grade"} == {
        "confirmed",
        "omitted",
    }
