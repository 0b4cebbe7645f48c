"""What was said, and where sources disagree, as things."""

from dataclasses import replace

import make
import sample
from kg.model.terms import QuotationKind
from kg.render import telling
from render.told import every, facts, read, things

ID = sample.ID


def test_spoken_words_look_spoken_and_reported_ones_do_not() -> None:
    """Only a speaker's own words are set as a quotation."""
    own = replace(make.quotation(), key="quotation/1")
    reported = replace(own, key="quotation/2", kind=QuotationKind.INDIRECT)
    made = things(telling.quotations, replace(every(), quotations=(own, reported)))

    assert (made["quotation/1"].quote, made["quotation/1"].label) == (True, "“We are pleased.”")
    assert (made["quotation/2"].quote, made["quotation/2"].label) == (False, "We are pleased.")
    assert facts(made["quotation/2"], "How") == ["reported, not word for word"]


def test_words_of_nobody_known_say_so() -> None:
    """A quotation without a speaker is kept and says that none is told."""
    made = things(telling.quotations, replace(every(), quotations=(make.quotation(None),)))

    assert [facts(thing, "Said by") for thing in made.values()] == [["not told"]]


def test_both_sides_of_a_disagreement_stand_with_their_sources() -> None:
    """Both values stand with their sources, the one that ranks higher marked."""
    made = things(telling.conflicts)["conflict/c1"]

    assert facts(made, "One says") == ["Good – The paper"]
    assert facts(made, "Another says") == ["Outstanding – The letter (ranks higher)"]
    assert facts(made, "Why") == ["The sources give two grades for one area."]


def test_a_disagreement_on_dates_is_told_in_words() -> None:
    """The two times of a disagreement read as a person says them."""
    made = things(telling.conflicts, every())["conflict/1"]

    assert made.title == "Disagreement on the date: 8 March 2019 or April to May 2019"


def test_a_disagreement_hangs_on_its_subject() -> None:
    """A dispute over a grade hangs on its inspection, one over a role on the person."""
    over_role = replace(make.conflict(), subject=make.holding().key)
    ((subject, node, tie),) = telling.conflict_ties(read())
    ((person, _, _),) = telling.conflict_ties(read(replace(every(), conflicts=(over_role,))))

    assert (subject, node, tie.label) == (
        f"{ID}inspection/i1",
        f"{ID}conflict/c1",
        "sources disagree",
    )
    assert person == f"{ID}person/a1-0"


def test_words_hang_on_their_speaker_and_quietly_on_the_inspection() -> None:
    """A line leads to a quotation from its speaker, and from its inspection where it has none."""
    on = replace(make.quotation(), inspection="inspection/a1-0")
    lines = {}
    for speaker in ("person/a1-0", None):
        told = replace(every(), quotations=(replace(on, speaker=speaker),))
        ties = [(a, tie.quiet) for a, _, tie in telling.quotation_ties(read(told))]
        lines[speaker] = ties

    inspection = f"{ID}inspection/a1-0"
    assert lines["person/a1-0"] == [(f"{ID}person/a1-0", False), (inspection, True)]
    assert lines[None] == [(inspection, False)]
