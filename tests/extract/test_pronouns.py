"""Whom a pronoun means."""

import re

import pytest

from extract.examples import document
from kg.extract.memory import Memory
from kg.extract.pronouns import Pronouns
from kg.model.span import Span

RAIN = "It rained all day in the old town by the sea. "


def place(text: str, words: str) -> Span:
    """Return the first place of some words in a text."""
    start = text.index(words)
    return Span(start, start + len(words))


def meant(text: str, word: str, memory: Memory | None = None) -> str | None:
    """Return the words that the last pronoun of that form in a text means."""
    at = [m.start() for m in re.finditer(rf"\b{word}\b", text, re.IGNORECASE)][-1]
    found = Pronouns.of(document(text, "role")).pronoun(word, at, memory or Memory())
    return found.of(text) if found else None


def spoke(text: str, words: str) -> Memory:
    """Return the memory of a reading in which a body spoke last, right where it is named."""
    span = place(text, words)
    return Memory(speaker=span, at=span.end, body=span)


def person_spoke(text: str, words: str, before: str = "") -> Memory:
    """Return the memory of a reading in which a person spoke last, there or right before words."""
    span = place(text, words)
    at = text.index(before) if before else span.end
    return Memory(speaker=span, at=at, person=span, person_at=at)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Mrs Ann Lee met Mr Bob Roe. Then she left.", "Ann Lee"),
        ("Mrs Ann Lee met Mr Bob Roe. Then he left.", "Bob Roe"),
        # Of two that fit, the subject; of two subjects, the one in the last sentence.
        ("Cllr Ann Lee met Mrs Bea Roe. Then she left.", "Ann Lee"),
        ("Mrs Ann Lee left. Mrs Bea Roe came. Then she left.", "Bea Roe"),
        ("A letter to Mrs Ann Lee came from Mrs Bea Roe. Then she left.", "Bea Roe"),
        # One that is only named between marks, or after the pronoun, is not meant.
        ("“Mrs Ann Lee is kind,” it read. Then she left.", None),
        ("Then she left. Mrs Ann Lee came.", None),
        ("Mr Bob Roe came. Then she left.", None),
    ],
)
def test_he_and_she(text: str, person: str | None) -> None:
    """He or she is the subject last spoken of that fits the word."""
    word = "he" if " he " in text else "she"
    assert meant(RAIN + text, word) == person


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Mrs Ann Lee left.\n\nOne mother wept. “No,” she said.", None),
        ("One mother met Mrs Ann Lee. “No,” she said.", "Ann Lee"),
        ("One mother wept.\n\nMrs Ann Lee left. “No,” she said.", "Ann Lee"),
        ("One mother wept. Mrs Ann Lee left. “No,” she said.", "Ann Lee"),
    ],
)
def test_she_without_a_name(text: str, person: str | None) -> None:
    """*One mother wept … she said* means nobody known, unless somebody was named since."""
    assert meant(RAIN + text, "she") == person


def test_she_after_somebody_without_a_name_spoke() -> None:
    """Who spoke last and has no name goes on as *she* in the same paragraph."""
    text = f"Mrs Ann Lee left.\n\n“No,” said a friend. “Never,” she said. {RAIN}"
    unnamed = Memory(unnamed_at=text.index(" “Never"))
    assert meant(text, "she", unnamed) is None
    assert meant(text, "she") == "Ann Lee"


def test_she_goes_on() -> None:
    """The person who spoke last is meant, unless another was the subject of a sentence since."""
    text = f"{RAIN}Mrs Ann Lee met Mrs Bea Roe. Then Mrs Eve Day came. Now she left."
    assert meant(text, "she", person_spoke(text, "Bea Roe")) == "Eve Day"
    assert meant(text, "she", person_spoke(text, "Bea Roe", "Now")) == "Bea Roe"
    he = text.replace("she left", "he left")
    assert meant(he, "he", person_spoke(he, "Bea Roe", "Now")) is None


@pytest.mark.parametrize(
    ("told", "person"),
    [
        ("That drew a smile from Jo Roe, who has led the group since May.", "Jo Roe"),
        ("Last word to Jo Roe.", "Jo Roe"),
        ("It was news to Jo Roe; the new director is Pat Day.", "Pat Day"),
        ("He paid tribute to Jo Roe.", "Jo Roe"),
        ("She paid tribute to Jo Roe.", "Ann Lee"),
        ("A team led by Jo Roe had been there.", "Ann Lee"),
        ("The council thanked Jo Roe.", "Ann Lee"),
    ],
)
def test_she_whom_a_sentence_comes_to(told: str, person: str) -> None:
    """She is whom the sentence before comes to at its end, unless it is about another."""
    text = f"Mrs Ann Lee spoke first. It is so. {told} “Yes,” she said."
    assert meant(text, "she", person_spoke(text, "Ann Lee", "It is so")) == person


def test_asked_by_another() -> None:
    """One who only asks in front of the pronoun's clause is not meant by it."""
    text = f"{RAIN}Mrs Ann Lee gave a talk. Asked by Jo Roe when it would end, she left."
    assert meant(text, "she") == "Ann Lee"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Jo Lee wept, and a statement was read out by Al Day. “No,” it said.", "Jo Lee"),
        ("A statement from Jo Lee was read out by Al Day. “No,” it said.", "Jo Lee"),
        ("A note was read out on behalf of Jo Lee by Al Day. “No,” it said.", "Jo Lee"),
        ("Jo Lee has published her report. “No,” it said.", "Jo Lee"),
        ("Lead inspector Jo Lee has published her report. “No,” it said.", "Ofsted"),
        ("Kent Police put out a statement. “No,” it said.", "Kent Police"),
        ("The police put out a statement. “No,” it said.", "Ofsted"),
    ],
)
def test_it_is_a_statement(text: str, speaker: str) -> None:
    """*It* is whose statement the paragraph told of; an inspector's report is the inspectorate's."""
    assert meant(f"Ofsted came.\n\n{text}", "it") == speaker


def test_she_of_a_profile() -> None:
    """In a piece about one person *she* is that one where nobody else is named near."""
    text = (
        "Ann Lee keeps bees.\n\nShe grew up here.\n\nNow she runs a service.\n\nShe has cats.\n\n"
        "Here she sits.\n\nBea Roe met Eve Day. {}\n\nIt rained.\n\nShe left."
    )
    assert meant(text.format(""), "she") == "Ann Lee"
    assert meant(text.format("Now she came."), "she") == "Ann Lee"
    assert meant(text.replace("\n\nIt rained", "").format(""), "she") == "Bea Roe"


def test_it_after_the_report() -> None:
    """*It* is the inspectorate where its report or its name came since the last speech."""
    text = f"Ofsted and Kent Police met. {RAIN}{{}} It said so."
    police = "Kent Police"
    for words, meaning in (
        ("The report came.", "Ofsted"),
        ("Ofsted came.", "Ofsted"),
        ("The bus came.", police),
    ):
        story = text.format(words)
        assert meant(story, "it", spoke(story, police)) == meaning


def test_it_after_a_topic() -> None:
    """*It* is the body whom the paper told of since the last speech, in its paragraph."""
    text = f"Ofsted met.\n\n{RAIN}Kent Police came. It said so."
    told = Memory(topic=place(text, "Kent Police"), topic_at=text.index(" It said"))
    assert meant(text, "it", told) == "Kent Police"
    before = Memory(topic=place(text, "Kent Police"), topic_at=0)
    assert meant(text, "it", before) == "Ofsted"
    person = f"Ofsted met.\n\n{RAIN}Mrs Ann Lee came. It said so."
    lee = Memory(topic=place(person, "Ann Lee"), topic_at=person.index(" It said"))
    assert meant(person, "it", lee) == "Ofsted"


def test_they_after_a_speech() -> None:
    """*They* is who spoke last in the paragraph; in the next, a body still is, a person not."""
    text = f"{RAIN}Mrs Ann Lee met Kent Police. {RAIN}They left."
    assert meant(text, "they", person_spoke(text, "Ann Lee")) == "Ann Lee"
    later = f"Ofsted met Mrs Ann Lee and Kent Police.\n\n{RAIN * 8}They left."
    assert meant(later, "they", person_spoke(later, "Ann Lee")) == "Ofsted"
    assert meant(later, "they", spoke(later, "Kent Police")) == "Kent Police"


def test_they_where_no_inspectorate_is() -> None:
    """Without any inspectorate the last who spoke is better than nobody."""
    text = f"Mrs Ann Lee left.\n\n{RAIN}They left."
    assert meant(text, "they", person_spoke(text, "Ann Lee")) == "Ann Lee"
    assert meant(text, "they") is None


def test_between_paragraphs() -> None:
    """A place that lies in no paragraph has no sentence of somebody without a name."""
    text = "One mother wept.\n\nMrs Ann Lee left.\n\nNow she wept."
    pronouns = Pronouns.of(document(text, "role"))
    lee = place(text, "Ann Lee")
    between = text.index("\n\nNow") + 1
    assert pronouns.pronoun("she", between, Memory(unnamed_at=0)) == lee
    assert pronouns.pronoun("it", between, Memory(speaker=lee, at=lee.end)) == lee
