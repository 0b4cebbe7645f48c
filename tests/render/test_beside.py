"""What the page says of press beside report."""

from dataclasses import replace

import make
from kg.model.terms import ClaimKind, Verdict
from kg.render import inspecting, telling
from render.told import every, facts, things

INSPECTION = every().inspections[0].key


def test_an_inspection_counts_its_claims_and_shows_the_loud_ones() -> None:
    """Confirmed claims are counted; what a reader must know stands with both sides' words."""
    quiet = replace(make.comparison(), inspection=INSPECTION)
    loud = replace(
        quiet,
        key="comparison/2",
        claim=ClaimKind.QUOTATION,
        verdict=Verdict.SPLICED,
        told="well and truly done",
        printed="well done … truly so",
        source="a1",
    )
    made = things(inspecting.inspections, replace(every(), comparisons=(quiet, loud)))

    shown = next(iter(made.values()))
    assert facts(shown, "Press beside report") == ["1 confirmed, 1 spliced"]
    assert facts(shown, "Spliced") == [
        "story-a1 says “well and truly done”; the report, “well done … truly so”."
    ]
    assert facts(shown, "Confirmed") == []


def test_an_inspection_without_a_report_says_nothing() -> None:
    """Where nothing was compared, no line stands."""
    made = next(iter(things(inspecting.inspections).values()))

    assert facts(made, "Press beside report") == []


def test_a_quotation_says_how_it_stands() -> None:
    """Words that were cut short say so where they are shown."""
    quotation = every().quotations[0]
    cut = replace(
        make.comparison(),
        inspection=INSPECTION,
        subject=quotation.key,
        verdict=Verdict.TRUNCATED,
        why="The sentence goes on.",
    )
    made = things(telling.quotations, replace(every(), comparisons=(cut,)))

    assert facts(next(iter(made.values())), "Beside the report") == [
        "truncated. The sentence goes on."
    ]
