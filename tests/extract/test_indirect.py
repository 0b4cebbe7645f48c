"""Speech told in a clause, and phrases in marks inside one."""

import pytest

from extract.readings import last_masked, reading, words
from kg.extract.indirect import indirect
from kg.model.mention import QuotationMention
from kg.model.terms import QuotationKind

RAIN = "It rained in the town all day.\n\n"


def told(text: str) -> tuple[list[QuotationMention], str | None]:
    """Return what the last sentence of a text tells, and who is remembered as the last to speak."""
    read = reading(RAIN + text)
    masked = last_masked(read)
    *_, sentence = masked.sentences()
    found = list(indirect(read, sentence, list(masked.runs(sentence)), masked))
    return found, words(read, read.memory.speaker)


def said(text: str) -> list[tuple[str, str]]:
    """Return speaker and words of what the last sentence of a text tells."""
    whole = RAIN + text
    return [(q.speaker.of(whole) if q.speaker else "", q.text) for q in told(text)[0]]


@pytest.mark.parametrize(
    ("text", "speaker", "clause"),
    [
        # The clause after the verb, with or without *that*.
        ("Mrs Ann Lee said plans were often late.", "Ann Lee", "plans were often late"),
        ("Mrs Ann Lee admitted that plans were often late.", "Ann Lee", "plans were often late"),
        (
            "Mrs Ann Lee told the Echo that plans were often late.",
            "Ann Lee",
            "plans were often late",
        ),
        # A phrase in marks in it is part of it.
        (
            "Mrs Ann Lee said plans were “often late” here.",
            "Ann Lee",
            "plans were “often late” here",
        ),
        # The clause before the verb, which a comma parts from its speaker.
        ("Plans were often late, Mrs Ann Lee said.", "Ann Lee", "Plans were often late"),
    ],
)
def test_clause(text: str, speaker: str, clause: str) -> None:
    """A clause beside a verb of speech is somebody's words."""
    assert said(text) == [(speaker, clause)]


@pytest.mark.parametrize(
    "text",
    [
        # Nobody known speaks, or nobody at all.
        "A neighbour said plans were often late.",
        "Plans were often late in the town.",
        # Too short, and when or where it was said.
        "Mrs Ann Lee said so.",
        "Mrs Ann Lee added in a letter to all the staff of the town.",
        "Mrs Ann Lee wrote after the vote of last week at the town hall.",
        # A lead to the words of the next line.
        "Mrs Ann Lee said that it was all of this:",
    ],
)
def test_no_clause(text: str) -> None:
    """Without a speaker or without words there is no speech."""
    assert said(text) == []


def test_what_is_said_in_a_place_is_still_said() -> None:
    """*In May plans were late* opens like a circumstance and is what was said."""
    text = "Mrs Ann Lee said in May that it was late."
    assert [s for s, _ in said(text)] == ["Ann Lee"]


def test_clause_keeps_its_verb() -> None:
    """A clause is indirect speech and knows the verb that tells it."""
    ((found,), speaker) = told("Mrs Ann Lee warned that plans were often late.")
    assert (found.kind, found.rule) == (QuotationKind.INDIRECT, "quotation.clause")
    assert found.cue is not None
    assert found.cue.of(f"{RAIN}Mrs Ann Lee warned that plans were often late.") == "warned that"
    assert speaker == "Ann Lee"


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("Mrs Ann Lee described it as “sobering” and “sad”.", ["sobering", "sad"]),
        ("Ofsted praised “warm” homes.", ["warm"]),
        ("Last week Mrs Ann Lee described it as “sobering”.", ["sobering"]),
        # No marks, no verb, no speaker.
        ("Mrs Ann Lee described it as sobering.", []),
        ("Mrs Ann Lee took the “golden thread” home.", []),
        ("A neighbour described it as “sobering”.", []),
        # Who is praised does not speak.
        ("Mrs Ann Lee was also praised for “warm” homes.", []),
        # A council that only stands beside the one who speaks.
        ("Kent County Council called it “sad”.", ["sad"]),
        ("The Kent County Council called it “sad”.", ["sad"]),
        ("Last week Kent County Council called it “sad”.", []),
    ],
)
def test_phrases(text: str, phrases: list[str]) -> None:
    """A phrase in marks after a verb of judging is the subject's word."""
    found, _ = told(text)
    assert [q.text for q in found] == phrases
    assert {q.rule for q in found} <= {"quotation.phrase"}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Mrs Ann Lee said that it was all of this:", "Ann Lee"),
        ("Mrs Ann Lee said so.", "Ann Lee"),
        ("Mrs Ann Lee described it as “sobering”.", "Ann Lee"),
        ("Mrs Ann Lee took the “golden thread” home.", None),
        ("A neighbour said plans were often late.", None),
    ],
)
def test_who_spoke_is_remembered(text: str, speaker: str | None) -> None:
    """Whoever a sentence gives a word to is the last who spoke."""
    assert told(text)[1] == speaker
