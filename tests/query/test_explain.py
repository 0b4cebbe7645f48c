"""Why the graph says so."""

import sample
from kg.query.explain import Explanation, explain
from kg.store.graph import load_triples

STORE = load_triples(sample.triples())


def _explain(path: str) -> Explanation:
    return explain(STORE, sample.ID + path, sample.TEXTS)


def test_words_stand_in_their_context() -> None:
    """Each piece of evidence shows its words within their paragraph, with source and rule."""
    (claim,) = _explain("council/E09000026").claims
    (words,) = claim.words
    assert (words.before, words.exact) == ("Inspectors rated ", "Redbridge")
    assert words.after.endswith("staff were glad.")
    assert (words.source, words.rule, words.confidence) == (
        "good-news, good-news-copy",
        "council.name",
        "0.9",
    )


def test_without_texts_the_words_stand_alone() -> None:
    """Without the source's text, or with another text, the exact words are shown alone."""
    for texts in ({}, {"paper": "Another text."}):
        (claim,) = explain(STORE, sample.COUNCIL, texts).claims
        assert [(w.before, w.exact, w.after) for w in claim.words] == [("", "Redbridge", "")]


def test_each_source_s_time() -> None:
    """An inspection shows which source tells which time."""
    told = {claim.what: claim.words for claim in _explain("inspection/i1").claims}
    assert {what: [w.source for w in words] for what, words in told.items()} == {
        "": ["good-news, good-news-copy", "redbridge-2019"],
        "2019-04-29/2019-05-03, accepted: The report prints these days.": ["redbridge-2019"],
        "2019-21, agrees: Agrees with the report.": ["good-news, good-news-copy"],
    }
    assert told["2019-04-29/2019-05-03, accepted: The report prints these days."][0].page == "1"


def test_roles_show_when_they_were_seen() -> None:
    """A role holding shows the title in the source's words and when it was seen."""
    assert "council leader, seen 2019" in [c.what for c in _explain("role/r1").claims]


def test_disputes_reach_the_parts() -> None:
    """A conflict is shown with the inspection and with its grades."""
    for path in ("inspection/i1", "judgement/j1"):
        (dispute,) = _explain(path).disputes
        assert dispute.one == "Good (good-news, good-news-copy)"
        assert dispute.preferred == dispute.other == "Outstanding (redbridge-2019)"
    assert _explain("person/p1").disputes == ()


def test_facts_and_ties_are_in_words() -> None:
    """Facts are by label, and what leads to a thing is grouped by kind."""
    explanation = _explain("inspection/i1")
    values = {value for _, found in explanation.facts for value in found}
    assert {"Redbridge", "Ofsted", "full"} <= values
    ties = {kind.casefold(): labels for kind, labels in explanation.ties}
    assert len(ties["judgement"]) == 2


def test_evidence_explains_itself() -> None:
    """A piece of evidence shows its own words."""
    from kg.query.reader import Reader

    (piece,) = Reader(STORE).values(sample.COUNCIL, "evidence")
    (claim,) = explain(STORE, piece, sample.TEXTS).claims
    assert claim.words[0].exact == "Redbridge"
