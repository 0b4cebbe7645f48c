"""Which inspection a grade is tied to by the words between the two."""

import re

import pytest

from extract.examples import document
from kg.extract.anchors import anchor_of
from kg.model.mention import Reference
from kg.model.span import Span

AROUND = "\n\nSocial workers were praised by Ofsted."
"""Enough for the gate to let a line through, and no inspection of its own."""

TIED = [
    # From the grade to the inspection after it.
    "It was rated {good} at its last [inspection].",
    "It has held a {good} rating from Ofsted following its [inspection] in May.",
    "It was {good} for leaders in the [inspection] of 2015.",
    # From the inspection to the grade that it gave.
    "The [inspection] in May rated Kent County Council {good}.",
    "Following an [inspection] in May, the council was {good}.",
    "Following an [inspection], a grade of {good}.",
    "Since the [inspection] of 2015, which found it {inadequate}, it has changed.",
    "South Tyneside, [last inspected] in December 2022, is rated {good}.",
    # Each grade has its own.
    "It was {good} at its last [inspection], and an inspection in May found it poor.",
    "It was poor at its last inspection, and an [inspection] in May found it {good}.",
]
LOOSE = [
    # A clause of its own stands between.
    "It is still {good}, though problems raised at the last inspection remain.",
    "The inspection was in May, but since then it was rated {good}.",
    "Inspectors finished their inspection. It was rated {good}.",
    "Two years after the inspection it is {good}.",
    "Kent, last inspected in 2018, but now it is {good}.",
    # The inspection is only looked back to.
    "It is better than at the last inspection and was found {good}.",
    "Unlike the last inspection this one found the council {good}.",
    "It is {good}, two grades better than when inspectors last came in May.",
    # It lies ahead.
    "It has been {good} and an inspection is due in May.",
    "An inspection is due in May, which hopes found {good}.",
    # The grade's own year ends what is told of it.
    "It was rated {good} in 2018 and had a focused visit in May 2022.",
    # Nothing between them gives a grade, or too much stands there.
    "The inspection looked at plans that seem {good}.",
    "The inspection found staff, plans, visits, teams and help {good}.",
]


def tied(
    marked: str, reference: Reference = Reference.DEFINITE, *, past: bool = False
) -> tuple[Span | None, Span | None]:
    """Return the inspection marked ``[…]`` and the one that the grade ``{…}`` is tied to."""
    plain, places = "", {}
    for mark, words in re.findall(r"([\[{]?)([^\[\]{}]+)[\]}]?", marked):
        places[mark] = Span(len(plain), len(plain) + len(words))
        plain += words
    found = document(plain + AROUND, "inspection")
    sentence = found.sentence_at(places["{"].start)
    assert sentence is not None
    anchor = anchor_of(found, sentence.span, places["{"], reference, past=past)
    return places.get("["), None if anchor is None else anchor.span


@pytest.mark.parametrize("marked", TIED)
def test_a_grade_is_tied_to_an_inspection(marked: str) -> None:
    """The words between a grade and an inspection beside it say that the one gave the other."""
    wanted, found = tied(marked)
    assert wanted is not None
    assert found == wanted


@pytest.mark.parametrize("marked", LOOSE)
def test_a_grade_beside_an_inspection_may_be_another_s(marked: str) -> None:
    """Where the words part the two, the grade is tied to nothing."""
    assert tied(marked)[1] is None


@pytest.mark.parametrize(
    ("marked", "kept"),
    [
        ("It moved out of {inadequate} following an [inspection].", False),
        ("It had been {inadequate} at an earlier [inspection].", True),
        ("The [inspection] in May found it out of {inadequate}.", False),
    ],
)
def test_a_grade_that_is_over_was_not_given_by_what_ended_it(marked: str, kept: bool) -> None:  # noqa: FBT001
    """Nor by an inspection named before it; that *at* which it was given stays."""
    wanted, found = tied(marked)
    assert found == wanted
    assert tied(marked, past=True)[1] == (wanted if kept else None)


@pytest.mark.parametrize(
    ("reference", "kept"), [(Reference.DEFINITE, True), (Reference.NEWS, False)]
)
def test_news_is_not_of_an_earlier_inspection(reference: Reference, kept: bool) -> None:  # noqa: FBT001
    """A grade told as news was not given by *the previous inspection*."""
    wanted, found = tied("The previous [inspection] found it {inadequate}.", reference)
    assert (found == wanted) is kept
    wanted, found = tied("The [inspection] found it {inadequate}.", reference)
    assert found == wanted


def test_the_main_clause_goes_on_after_one_on_the_past() -> None:
    """*Which was good when they last came, was judged*: the second grade is the news."""
    marked = "Kent, found poor at its last inspection, was judged {good}."
    assert tied(marked)[1] is None
