"""One reading of a document's speech."""

import pytest

from extract.readings import last_masked, place, reading, words
from kg.extract.memory import Memory
from kg.model.span import Span
from kg.model.terms import QuotationKind

RAIN = "It rained in the town all day.\n\n"


def around(text: str, verb: str) -> str | None:
    """Return who speaks around a verb, in its sentence outside the quotation before it."""
    read, at = reading(text), text.index(verb)
    start = max(text.rfind(mark, 0, at) + len(mark) for mark in (". ", "\n", "” "))
    before, after = Span(start, at), Span(at + len(verb), len(text))
    return words(read, read.around(before, after))


def led(text: str, memory: Memory | None = None) -> tuple[str | None, str | None]:
    """Return speaker and verb of a text's last paragraph, which ends in a colon."""
    read = reading(text, memory)
    masked = last_masked(read)
    speaker, cue = read.lead(masked.span, masked)
    return words(read, speaker), words(read, cue)


@pytest.mark.parametrize(
    ("text", "verb", "speaker"),
    [
        # The subject before the verb, or else the one after it.
        ("Mrs Ann Lee said this to Mr Bob Roe.", "said", "Ann Lee"),
        ("“Yes,” said Mr Bob Roe.", "said", "Bob Roe"),
        # Somebody without a name before it speaks, whoever stands after.
        ("One mother told Mr Bob Roe.", "told", None),
        ("Some told Mr Bob Roe.", "told", None),
        # Whom a possessive after it means.
        ("Mr Bob Roe came. “No,” was his blunt reply.", "was", "Bob Roe"),
        ("Mr Bob Roe came. “No,” was a blunt reply.", "was", None),
        # One who is told or asked does not speak, but the one who tells or asks.
        ("Mrs Ann Lee was asked so.", "asked", None),
        ("Mrs Ann Lee was told by Mr Bob Roe to wait.", "told", "Bob Roe"),
        # Words of the report in another's mouth.
        ("Ofsted came. Mrs Ann Lee read a line from its report.", "read", "Ofsted"),
        ("Ofsted came. Mrs Ann Lee said, quoting the letter, that it rained.", "said", "Ofsted"),
        ("Ofsted came. Mrs Ann Lee said she wept reading the letter.", "said", "Ann Lee"),
        ("Ofsted came. “Yes,” reads one passage.", "reads", "Ofsted"),
        ("Ofsted came. “Yes,” reads one sign.", "reads", None),
        # What a report does is the report's, what a person does is the person's.
        ("Ofsted came. The report praises Mr Bob Roe, saying it is well.", "saying", "Ofsted"),
        ("Ofsted came. Mr Bob Roe praises the report, saying it is well.", "saying", "Bob Roe"),
    ],
)
def test_around(text: str, verb: str, speaker: str | None) -> None:
    """Who speaks stands before the verb, or after it where nobody stands before."""
    assert around(RAIN + text, verb) == speaker


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        ("Mrs Ann Lee came and said:", "Ann Lee", "said"),
        ("Mrs Ann Lee wept as Mr Bob Roe argued, and she added:", "Ann Lee", "added"),
        ("And from Mrs Ann Lee:", "Ann Lee", None),
        ("Mrs Ann Lee:", "Ann Lee", None),
        ("Mrs Ann Lee met us.\n\nLEE:", "Ann Lee", None),
        ("Ofsted met us.\n\nOne line stands out:", "Ofsted", None),
        ("Ofsted met Mrs Ann Lee.\n\nHer favourite line:", None, None),
        ("Mr Bob Roe came. His reply, in full, was:", "Bob Roe", None),
        ("The town has three aims:", None, None),
    ],
)
def test_lead(text: str, speaker: str | None, cue: str | None) -> None:
    """A clause with a colon has its speaker by its verb, by a source, or by a label."""
    assert led(RAIN + text) == (speaker, cue)


@pytest.mark.parametrize(
    ("lead", "speaker"), [("And on care leavers:", "Ann Lee"), ("A:", "Ann Lee"), ("B:", None)]
)
def test_a_lead_without_a_name_goes_on(lead: str, speaker: str | None) -> None:
    """*And on care leavers* goes on with the words of who spoke last."""
    text = f"Mrs Ann Lee met us.\n\n{lead}"
    lee = place(text, "Ann Lee")
    assert led(text, Memory(speaker=lee, at=lee.end, person=lee)) == (speaker, None)


def test_remember() -> None:
    """Who spoke last is kept, a person and a body each for themselves; nobody changes nothing."""
    text = f"{RAIN}Mrs Ann Lee met Kent Police."
    read = reading(text)
    lee, police = place(text, "Ann Lee"), place(text, "Kent Police")
    read.remember(lee, 50)
    read.remember(police, 60)
    read.remember(None, 70)
    kept = read.memory
    assert (kept.speaker, kept.at, kept.person, kept.body) == (police, 60, lee, police)


def test_forget() -> None:
    """Somebody without a known name leaves no speaker, but the person and body stay in mind."""
    text = f"{RAIN}Mrs Ann Lee wept."
    read = reading(text)
    lee = place(text, "Ann Lee")
    read.remember(lee, 50)
    read.forget(60)
    assert (read.memory.speaker, read.memory.unnamed_at) == (None, 60)
    assert (read.memory.person, read.memory.at) == (lee, 50)


def test_told() -> None:
    """What is told is indirect speech, with its words, its rule, its speaker and its verb."""
    text = f"{RAIN}Mrs Ann Lee said plans were late."
    read = reading(text)
    speaker, cue = place(text, "Ann Lee"), place(text, "said")
    found = read.told(place(text, "plans were late"), "quotation.clause", speaker, cue)
    assert (found.text, found.rule) == ("plans were late", "quotation.clause")
    assert (found.kind, found.speaker, found.cue) == (QuotationKind.INDIRECT, speaker, cue)
