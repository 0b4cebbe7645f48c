"""Paragraphs with their quotations blotted out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import make
from kg.extract.masking import Masked, Run
from kg.text.parse import parse


def masked(text: str) -> list[Masked]:
    """Return the blotted paragraphs of a text."""
    read = parse(make.article(text=text))
    return [Masked.of(read, paragraph) for paragraph in read.paragraphs]


def cut(text: str) -> list[str]:
    """Return the sentences of a text of one paragraph."""
    (paragraph,) = masked(text)
    return [s.of(text).strip() for s in paragraph.sentences()]


def quoted(text: str) -> list[Run]:
    """Return the quotations of the first sentence of a text of one paragraph."""
    (paragraph,) = masked(text)
    return list(paragraph.runs(next(paragraph.sentences())))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was “so odd” to all.", "It was “______” to all."),
        ("“We did. We will,” he said.", "“_______________,” he said."),
        ("“Did you?” he asked.", "“_______?” he asked."),
        ("He said: “We will.” It rained.", "He said: “_______.” It rained."),
        ("It was “odd” and “mad”.", "It was “___” and “___”."),
    ],
)
def test_blotted(text: str, expected: str) -> None:
    """The words between marks are blotted out, but for the marks and a stop at the end."""
    assert [m.text for m in masked(text)] == [expected]


def test_no_quotation() -> None:
    """A paragraph without marks stays as it is printed."""
    text = "The council's plans, it said, were late."
    (paragraph,) = masked(text)
    assert paragraph.text == text
    assert paragraph.quotes == ()


def test_own_quotations() -> None:
    """A paragraph holds its own quotations and no other paragraph's."""
    text = "It was “one” to them.\n\nIt rained all day there.\n\nIt was “two” to us."
    assert [[q.content.of(text) for q in m.quotes] for m in masked(text)] == [["one"], [], ["two"]]


def test_words() -> None:
    """The words of a place are asked for by offsets into the article, not into the paragraph."""
    text = "It rained all day there.\n\nIt was “mad” to us."
    last = masked(text)[-1]
    start = text.index("was")
    assert last.words(last.span) == "It was “___” to us."
    assert last.words(last.span._replace(start=start)) == "was “___” to us."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained. It stopped!", ["It rained.", "It stopped!"]),
        ("“We did. We will,” said Roe. It rained.", ["“We did. We will,” said Roe.", "It rained."]),
        ("Roe said: “Yes. No.” It rained.", ["Roe said: “Yes. No.”", "It rained."]),
        ("He left (“Gone. Lost.”) Then it rained.", ["He left (“Gone. Lost.”)", "Then it rained."]),
        ("“One,” he said. “Two,” she said.", ["“One,” he said.", "“Two,” she said."]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    """A sentence ends at a stop outside marks or at their end, and takes a speech whole."""
    assert cut(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Then Cllr. Ann Lee and Mr. Roe met at St. Bees.",
        "Here J. Roe left.",
        "“Did you?” he asked.",
        "It cost 1.5 million in all",
    ],
)
def test_no_cut(text: str) -> None:
    """The stop of an abbreviation, of a number or of a question in marks ends no sentence."""
    assert cut(text) == [text]


def test_sentence_end() -> None:
    """A sentence ends behind the space after its stop, not at a stop inside a speech."""
    text = "It rained all day.\n\n“We did. We will,” said Roe. It stopped."
    last = masked(text)[-1]
    end = last.sentence_end(last.span.start)
    assert text[last.span.start : end] == "“We did. We will,” said Roe. "
    assert text[end : last.sentence_end(end)] == "It stopped."


def test_sentence_without_stop() -> None:
    """A sentence that no stop ends goes to the end of its paragraph."""
    text = "It was “mad. Odd” to us\n\nIt rained all day there."
    first = masked(text)[0]
    assert first.sentence_end(first.span.start) == first.span.end


def test_runs() -> None:
    """Each quotation has the words before and after it, up to its neighbours in the sentence."""
    text = "First “one” then “two” last. Now “three” more."
    told = [(r.before.of(text), r.quote.content.of(text), r.after.of(text)) for r in quoted(text)]
    assert told == [("First ", "one", " then "), (" then ", "two", " last. ")]


def test_runs_know_their_sentence() -> None:
    """A quotation's run carries the sentence that it stands in."""
    text = "“Yes,” said Roe. It rained."
    assert [r.sentence.of(text) for r in quoted(text)] == ["“Yes,” said Roe. "]


def test_no_runs() -> None:
    """A sentence without marks has no runs, though its neighbour has."""
    assert quoted("It rained. Then “odd” it was.") == []


@given(st.text(alphabet="AbJ. “”\"'’(),!?…\n", max_size=80))
def test_offsets_kept(text: str) -> None:
    """Whatever the marks, blotting changes no offset and no character outside a quotation."""
    for paragraph in masked(text):
        start = paragraph.span.start
        printed = paragraph.span.of(text)
        assert len(paragraph.text) == len(printed)
        for place, (shown, was) in enumerate(zip(paragraph.text, printed, strict=True), start):
            inside = any(q.content.start <= place < q.content.end for q in paragraph.quotes)
            assert shown == was or (inside and shown == "_")


@given(st.text(alphabet="AbJ. “”\"'’(),!?…\n", max_size=80))
def test_sentences_cover(text: str) -> None:
    """Together the sentences of a paragraph are the paragraph, each character once."""
    for paragraph in masked(text):
        pieces = [s.of(text) for s in paragraph.sentences()]
        assert "".join(pieces) == paragraph.span.of(text)
