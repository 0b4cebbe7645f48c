"""Where the words of a quotation stand in a report, and what is changed in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import compared
from kg.model.terms import Verdict
from kg.resolve.compare.alignment import Aligned, align
from kg.resolve.compare.printed import printed
from kg.resolve.compare.words import words

REPORT = printed(compared.report().article)


def aligned(quoted: str, *, whole: bool = False) -> Aligned:
    """Return how words stand in the made report."""
    return align(words(quoted), REPORT, whole=whole)


@pytest.mark.parametrize(
    ("quoted", "verdict", "changes"),
    [
        # as they stand, over a line's end and whatever the marks
        ("plain words", Verdict.EXACT, ""),
        ("steady and careful WORK", Verdict.EXACT, ""),
        # one sentence, changed
        (
            "managers sometimes notice the delay",
            Verdict.ALTERED,
            "“sometimes” for “do not always”",
        ),
        ("write many thoughtful letters to children", Verdict.ALTERED, "adds “many”"),
        ("write letters to children", Verdict.ALTERED, "leaves out “thoughtful”"),
        (
            "families wait too long for a first visit from staff",
            Verdict.ALTERED,
            "adds “from staff”",
        ),
        # another form of one or two words
        ("letters thoughtful", Verdict.NOT_FOUND, ""),
        ("thoughtful letter", Verdict.ALTERED, "“thoughtful letter” for “thoughtful letters”"),
        # two sentences in one
        (
            "carry on with steady and careful work meaning that parents trust them more",
            Verdict.SPLICED,
            "“carry on with steady and careful work” and “that parents trust them more” stand in two"
            " sentences; “meaning” for “means”",
        ),
        ("a stable and happy place to work", Verdict.NOT_FOUND, ""),
        ("zebra", Verdict.NOT_FOUND, ""),
    ],
)
def test_verdicts(quoted: str, verdict: Verdict, changes: str) -> None:
    """Each way in which a paper quotes has its verdict, and the change is told."""
    found = aligned(quoted)

    assert found.verdict is verdict
    if verdict is not Verdict.SPLICED:
        assert found.changes == changes


def test_a_splice_names_both_pieces() -> None:
    """The two sentences of a splice are told apart, and both places are given."""
    found = aligned("carry on with steady and careful work and that parents trust them more")

    assert found.verdict is Verdict.SPLICED
    assert "stand in two sentences" in found.changes
    assert len(found.places) == 2


def test_a_sentence_that_was_cut_short() -> None:
    """Words given as a whole sentence were cut where the report's goes on."""
    cut = "This means that children wait less."

    assert aligned(cut, whole=True).verdict is Verdict.TRUNCATED
    assert aligned(cut, whole=True).changes == "leaves out “and that parents trust them more”"
    assert aligned(cut).verdict is Verdict.EXACT


def test_a_whole_sentence_is_exact() -> None:
    """A sentence quoted from its beginning to its end is not cut."""
    assert aligned("Health passports are written with care.", whole=True).verdict is Verdict.EXACT


def test_no_words_are_not_found() -> None:
    """Nothing quoted is found nowhere."""
    assert align((), REPORT, whole=False).verdict is Verdict.NOT_FOUND


_SENTENCES = [s for s in REPORT.sentences if len(s.words) > 4]


@given(st.sampled_from(_SENTENCES), st.data())
def test_every_run_of_a_report_is_exact(told: object, data: st.DataObject) -> None:
    """Any words in a row of any sentence stand in the report as quoted."""
    sentence = _SENTENCES[_SENTENCES.index(told)]  # type: ignore[arg-type]
    start = data.draw(st.integers(0, len(sentence.words) - 2))
    end = data.draw(st.integers(start + 1, len(sentence.words)))

    assert align(sentence.words[start:end], REPORT, whole=False).verdict is Verdict.EXACT
