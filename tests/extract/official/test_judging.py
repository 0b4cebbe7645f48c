"""What report prose makes of what it tells; all sentences are made up."""

import pytest

from kg.extract.lexicon.phrases import plain
from kg.extract.official.judging import judged
from kg.model.span import Span
from kg.model.terms import Polarity

S, W = Polarity.STRENGTH, Polarity.WEAKNESS

EXAMPLES: dict[str, tuple[Polarity | None, ...]] = {
    "Visits to children are regular and purposeful.": (S,),
    "Plans are not consistently clear.": (W,),
    "Work to improve plans is not yet effective.": (W,),
    "Action to support children is not timely.": (W,),
    "When risks are not reduced, managers act promptly.": (S,),
    "The hub at No. 11 is well used.": (S,),
    "Too many children wait for a worker.": (W,),
    "Drift and delay have been reduced.": (W,),
    "Managers reduce delays.": (S,),
    "There are no delays for babies.": (S,),
    "Leaders know where further work is needed.": (None,),
    "Supervision needs to be more regular.": (W,),
    "The room has four chairs.": (None,),
    # A purpose is no praise
    "Work is under way to improve plans.": (None,),
    "Letters are sent to ensure that no child is left out.": (None,),
    # Two halves
    "Most plans are clear, but reviews are often late.": (S, W),
    "Although caseloads are too high, staff are skilled.": (W, S),
    "For most children plans are timely; however, for a small number there is delay.": (S, W),
    # Both halves think the same
    "Plans are clear, while visits are purposeful.": (S,),
}


@pytest.mark.parametrize(("sentence", "thought"), EXAMPLES.items())
def test_judged(sentence: str, thought: tuple[Polarity | None, ...]) -> None:
    """Each part of a sentence has what it makes of things."""
    text = plain(sentence)
    assert tuple(p.polarity for p in judged(text, Span(0, len(text)))) == thought


def test_parts_cover_the_sentence() -> None:
    """The halves of a sentence stand side by side and leave nothing out."""
    text = plain("Most plans are clear, but reviews are often late.")
    first, second = judged(text, Span(0, len(text)))
    assert first.span.start == 0
    assert first.span.end == second.span.start
    assert second.span.end == len(text)
