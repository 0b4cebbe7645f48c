"""Words that stand alone, waiting for the line or paragraph that tells whose they are."""

import pytest

from extract.examples import document
from extract.readings import place
from kg.extract.memory import Memory
from kg.extract.reading import Reading
from kg.extract.speakers import Speakers
from kg.extract.waiting import ALONE, Waiting, signed
from kg.model.document import Paragraph, Part
from kg.model.mention import QuotationMention
from kg.model.span import Span
from kg.model.terms import QuotationKind

WORDS = "“We waited for years.”"
LEE = "Cllr Ann Lee, leader"


def waiting(*paragraphs: str) -> Waiting:
    """Return what waits before the first of some paragraphs of an article."""
    found = document("\n\n".join(["It rained in the town all day.", *paragraphs]), "role")
    return Waiting(Reading(found, Speakers.of(found), Memory()))


def spoken(wait: Waiting, paragraph: Paragraph, rule: str = ALONE) -> list[QuotationMention]:
    """Return the quotations of a paragraph, as found by a rule and without a speaker."""
    text = wait.reading.document.text
    return [
        QuotationMention(
            span=q.content,
            text=q.content.of(text),
            rule=rule,
            kind=QuotationKind.DIRECT,
            speaker=None,
        )
        for q in wait.reading.document.quotes
        if paragraph.span.covers(q.span)
    ]


def read(*paragraphs: str, rule: str = ALONE) -> list[tuple[str, str, str]]:
    """Return rule, speaker and words of all that is yielded for some paragraphs."""
    wait = waiting(*paragraphs)
    text = wait.reading.document.text
    found: list[QuotationMention] = []
    for paragraph in wait.reading.document.paragraphs[1:]:
        line = paragraph.span.of(text)
        if wait.is_line(paragraph, line):
            found += wait.line(paragraph, line)
        else:
            found += wait.after(paragraph, spoken(wait, paragraph, rule))
            wait.led = line.endswith(":")
    found += wait.flush()
    return [
        (q.rule.removeprefix("quotation."), q.speaker.of(text) if q.speaker else "", q.text)
        for q in found
    ]


@pytest.mark.parametrize(
    ("before", "line", "told"),
    [
        # A name and office, a dash, a question.
        ([], LEE, True),
        ([WORDS], "– Ann Lee", True),
        ([], "– and it rained", False),
        ([], "What changed?", True),
        # A sentence, and words in marks.
        ([], "Cllr Ann Lee said so.", False),
        ([], WORDS, False),
    ],
)
def test_a_line_tells_who_speaks(before: list[str], line: str, *, told: bool) -> None:
    """A dash signs only where words wait for it."""
    wait = waiting(*before, line)
    paragraphs = wait.reading.document.paragraphs
    for paragraph in paragraphs[1:-1]:
        list(wait.after(paragraph, spoken(wait, paragraph)))
    assert wait.is_line(paragraphs[-1], line) is told


def test_a_question_in_a_caption_is_none() -> None:
    """Only the story's own paragraphs and headings ask."""
    wait = waiting("What changed?")
    *_, asks = wait.reading.document.paragraphs
    caption = Paragraph(index=asks.index, span=asks.span, part=Part.CAPTION)
    assert wait.is_line(asks, "What changed?")
    assert not wait.is_line(caption, "What changed?")


@pytest.mark.parametrize("line", [LEE, "– Ann Lee"])
def test_a_line_under_words_signs_them(line: str) -> None:
    """Words that waited are those of whom the line under them names."""
    assert read(WORDS, line) == [("signed", "Ann Lee", "We waited for years.")]


def test_a_line_over_words_leaves_those_before() -> None:
    """Where names stand over the words, each line is of the words under it."""
    found = read("Cllr Bob Roe, leader", WORDS, LEE, "“We never waited.”")
    assert found == [
        ("alone", "", "We waited for years."),
        ("alone", "", "We never waited."),
    ]


def test_words_that_nothing_signs_stay_as_found() -> None:
    """A paragraph of the paper's own ends the wait."""
    assert read(WORDS, "It was dry.", LEE) == [("alone", "", "We waited for years.")]


def test_words_with_a_speaker_do_not_wait() -> None:
    """What another rule found is yielded at once."""
    assert read(WORDS, LEE, rule="quotation.after") == [("after", "", "We waited for years.")]


def test_a_speech_that_stays_open_is_one() -> None:
    """Paragraphs that go on with an open speech wait together for its speaker."""
    found = read("“We waited.", "“We wept for years.”", LEE)
    assert found == [
        ("signed", "Ann Lee", "We waited."),
        ("signed", "Ann Lee", "We wept for years."),
    ]


def test_the_last_paragraph_of_a_speech_names_its_speaker() -> None:
    """Words that waited belong to the speaker of the paragraph that goes on with them."""
    wait = waiting("“We waited.", "“We wept,” said Cllr Ann Lee.")
    _, one, two = wait.reading.document.paragraphs
    lee = place(wait.reading.document.text, "Ann Lee")
    (last,) = spoken(wait, two, "quotation.after")
    assert list(wait.after(one, spoken(wait, one))) == []
    found = list(wait.after(two, [signed(last, lee)]))
    assert [q.speaker for q in found] == [lee, lee]
    assert wait.quotations == []
    assert wait.reading.memory.speaker == lee


def test_a_speech_that_goes_on_from_another_is_not_kept() -> None:
    """What goes on with a speech that has its speaker waits for nobody."""
    wait = waiting("“We waited.", "“We wept for years.”")
    two = wait.reading.document.paragraphs[-1]
    found = spoken(wait, two)
    assert list(wait.after(two, found)) == found
    assert wait.quotations == []


@pytest.mark.parametrize(
    ("line", "kept"),
    [("“A town that waits”", []), ("“A town that waits.”", ["A town that waits."])],
)
def test_a_crosshead_is_no_speech(line: str, kept: list[str]) -> None:
    """A line in marks without a stop is a cross-head, unless a line under it names a speaker."""
    assert [w for _, _, w in read(line, "It was dry.")] == kept
    assert len(read(line, LEE)) == 1


def test_a_line_that_was_led_in_is_no_crosshead() -> None:
    """After a colon a line in marks is speech, with or without a stop."""
    assert read("The town has a motto:", "“A town that waits”") == [
        ("alone", "", "A town that waits")
    ]


@pytest.mark.parametrize("end", [[], [LEE]])
def test_a_pulled_quote_is_no_speech(end: list[str]) -> None:
    """Words that stand in another quotation too are told once."""
    whole = "“We waited for years and years. Nobody came.”"
    found = read(whole, "It was dry.", "“We waited for years and years.”", *end)
    assert [w for _, _, w in found] == ["We waited for years and years. Nobody came."]


def test_who_is_asked_answers() -> None:
    """Words under a question are those of the one who was asked, question after question."""
    wait = waiting("What changed, Ann Lee?", WORDS, "And now?")
    text = wait.reading.document.text
    _, ask, _, again = wait.reading.document.paragraphs
    lee = place(text, "Ann Lee")
    for question in (ask, again):
        wait.reading.memory.speaker = None
        list(wait.line(question, question.span.of(text)))
        assert wait.reading.memory.speaker == lee
        assert not wait.headed


def test_a_line_without_a_known_name_leaves_the_speaker() -> None:
    """A dash signs words with a name that nobody knows: who was told before stays."""
    wait = waiting(WORDS, "– A friend")
    _, one, line = wait.reading.document.paragraphs
    before = Span(3, 9)
    list(wait.after(one, [signed(q, before) for q in spoken(wait, one)]))
    assert wait.quotations == []
    wait.quotations = [signed(q, before) for q in spoken(wait, one)]
    assert [q.speaker for q in wait.line(line, "– A friend")] == [before]
    assert wait.reading.memory.speaker is None
