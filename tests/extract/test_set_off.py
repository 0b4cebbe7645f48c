"""Where a verb of speech stands beside words in marks."""

import pytest

from extract.examples import document
from kg.extract.masking import Masked, Run
from kg.extract.set_off import goes_on, is_woven, verb_after, verb_before


def run_of(text: str) -> tuple[Run, Masked]:
    """Return the first quotation of a one-paragraph text in its sentence."""
    read = document(text, "agency")
    masked = Masked.of(read, read.paragraphs[0])
    return next(r for s in masked.sentences() for r in masked.runs(s)), masked


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Ann Lee said “we do our best”.", "said"),
        ("Ann Lee said – “We do our best.”", "said"),
        ("“We do,” said Ann Lee.", None),
        ("Ann Lee said that it “may do”.", None),
    ],
)
def test_verb_before(text: str, cue: str | None) -> None:
    """The verb before stands next to the marks, with no clause of its own between."""
    run, _ = run_of(text)
    found = verb_before(run, run.before.of(text))
    assert (found[0] if found else None) == cue


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("“We do,” said Ann Lee.", "said"),
        ("“We do,” she grimaced.", "grimaced"),
        ("“We do,” was her answer.", "was"),
        ("“We do,” according to Ann Lee.", "according to"),
        ("“We do,” in the words of Ann Lee.", "in the words of"),
        ("“Dire” was the word used by Ann Lee.", "was"),
        ("“Dire”: that is how Ann Lee put it.", "is"),
        ("“They said, ‘We do,’” said Ann Lee.", "said"),
        ("“Dire” was the town of her youth.", None),
        ("It was “dire” is how Ann Lee put it.", None),
        ("“We do,” and Ann Lee left.", None),
        ("It was “good,” Ann Lee said.", None),
        ("The “golden thread” pleased Ann Lee.", None),
    ],
)
def test_verb_after(text: str, cue: str | None) -> None:
    """The verb after is any where a comma inside the marks sets the words off for it."""
    run, masked = run_of(text)
    found = verb_after(run, masked, text)
    assert (found.of(text) if found else None) == cue


def test_goes_on() -> None:
    """A sentence goes on after a phrase in marks without a stop."""
    text = "Ann Lee said “calm” while it rained."
    assert goes_on(run_of(text)[0], text)


@pytest.mark.parametrize(
    ("text", "woven"),
    [
        ("Neglect, it warns, “is known and missed”.", True),
        ("There were, the report says, “grave and many failings”.", True),
        ("In May there were, the report says, “grave and many failings”.", True),
        ("He thanked carers, without whom, he said, “there’d be no service”.", True),
        ("Ann Lee said she had kept her adviser all along, “which is a rare thing”.", True),
        ("He was, said Ann Lee, “a lovely boy who had it all”.", True),
        ("Before then, it said, “too many had been given up”.", False),
        ("On care, it said, “children wait too long”.", False),
        ("Ann Lee said, “we wait too long”.", False),
    ],
)
def test_woven(text: str, *, woven: bool) -> None:
    """A clause of the paper's own that lacks its end goes on in the marks."""
    run, _ = run_of(text)
    before = run.before.of(text)
    verb = verb_before(run, before)
    assert verb is not None
    assert is_woven(run, before, verb, run.quote.content.of(text)) is woven
