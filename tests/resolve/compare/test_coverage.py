"""How much of a claim the sentences of a report hold."""

import compared
from kg.resolve.compare.coverage import Coverage, covered, likely
from kg.resolve.compare.printed import printed
from kg.resolve.compare.words import telling_stems, words

REPORT = printed(compared.report().article)


def coverage(claim: str, *, aims: bool = False) -> Coverage:
    """Return how much of a claim the made report holds."""
    stems = telling_stems(words(claim))
    return covered(stems, likely(stems, REPORT), REPORT, aims=aims)


def test_a_sentence_holds_a_claim_in_other_words() -> None:
    """Order and forms of words make no difference."""
    assert coverage("Children get thoughtful letters that social workers write").share > 0.7


def test_two_sentences_hold_a_claim_together() -> None:
    """What a paper joins is looked for in both places."""
    found = coverage(
        "Foster carers praise the training offered, and health passports are written with care"
    )

    assert found.share > 0.8
    assert len(found.parts) == 2


def test_an_aim_is_not_found() -> None:
    """What the report plans counts only where aims are asked for."""
    claim = "Care leavers receive dependable support with housing and money"

    assert coverage(claim).share < 0.5 < coverage(claim, aims=True).share


def test_one_word_here_and_there_is_nothing() -> None:
    """Words that stand singly in many sentences hold no claim."""
    assert coverage("Managers of the harbour offered housing to their sisters").share < 0.6


def test_a_claim_without_words_is_not_covered() -> None:
    """Nothing claimed is not held."""
    assert coverage("").share == 0
