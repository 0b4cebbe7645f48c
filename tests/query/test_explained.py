"""An explanation in lines of text."""

import sample
from kg.query.explain import Claim, Explanation, Words
from kg.query.explained import lines


def explanation(count: int) -> Explanation:
    """Return an explanation that rests on so many words."""
    words = Words(
        source="paper",
        title="",
        exact="Redbridge",
        rule="council.name",
        confidence="0.9",
        page="",
        before="rated ",
        after=" Good",
    )
    claim = Claim(what="", words=(words,) * count)
    return Explanation(
        iri=sample.COUNCIL,
        kind="council",
        label="Redbridge",
        facts=(),
        ties=(),
        claims=(claim,),
        disputes=(),
        beside=(),
        rules=(),
        decisions=(),
    )


def test_words_stand_in_their_sentence() -> None:
    """The label comes first, then where it was read."""
    told = list(lines(explanation(1)))
    assert told[:2] == ["Redbridge – council", sample.COUNCIL]
    assert told[-1] == "      rated »Redbridge« Good"


def test_long_lists_are_cut_where_asked() -> None:
    """Without the whole, the first words are shown and the others counted."""
    assert "    … and 8 more (--all lists them)" in list(lines(explanation(20), whole=False))
    assert not [line for line in lines(explanation(20)) if "more" in line]


def test_strong_words_are_marked() -> None:
    """Whoever shows the lines says how a word is made strong."""
    assert next(lines(explanation(1), strong=str.upper)) == "REDBRIDGE – council"
