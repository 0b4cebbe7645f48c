"""An article being read."""

import make
from kg.model.mention import CouncilMention, PersonMention
from kg.model.span import Span
from kg.text.parse import parse

TEXT = "A headline\n\nAnn Lee spoke. She said: “Yes.”\n\nA last line here."


def mention(start: int, end: int) -> PersonMention:
    """Return a person's mention."""
    return PersonMention(span=Span(start, end), text=TEXT[start:end], rule="t", name="x")


def test_mentions_stand_in_text_order_by_class() -> None:
    """Mentions of a class come back in the order of the text, others do not."""
    document = parse(make.article(text=TEXT)).with_mentions([mention(20, 25)])
    document = document.with_mentions([mention(12, 19)])

    assert [m.span.start for m in document.of(PersonMention)] == [12, 20]
    assert document.of(CouncilMention) == ()


def test_adding_mentions_leaves_the_former_document() -> None:
    """A document is a value: reading on gives a new one."""
    document = parse(make.article(text=TEXT))
    document.with_mentions([mention(12, 19)])

    assert document.of(PersonMention) == ()


def test_within_takes_what_lies_wholly_inside() -> None:
    """A mention that reaches out of a span is not within it."""
    document = parse(make.article(text=TEXT)).with_mentions([mention(12, 19), mention(15, 30)])

    assert [m.span for m in document.within(PersonMention, Span(12, 20))] == [Span(12, 19)]


def test_places_lead_to_their_parts() -> None:
    """A character leads to its sentence, paragraph and quotation; one between to none."""
    document = parse(make.article(text=TEXT))
    place = TEXT.index("Yes")
    sentence, paragraph, quote = (
        document.sentence_at(place),
        document.paragraph_at(place),
        document.quote_at(place),
    )

    assert sentence is not None and sentence.span.of(TEXT).startswith("She said")  # noqa: PT018 - one fact
    assert paragraph is not None and paragraph.index == 1  # noqa: PT018 - one fact
    assert quote is not None and quote.content.of(TEXT) == "Yes."  # noqa: PT018 - one fact
    assert document.sentence_at(TEXT.index("\n")) is None
    assert document.paragraph_at(TEXT.index("\n")) is None
    assert document.quote_at(0) is None


def test_sentences_of_a_paragraph() -> None:
    """A paragraph knows its own sentences and no others."""
    document = parse(make.article(text=TEXT))

    assert [len(document.sentences_in(p)) for p in document.paragraphs] == [1, 2, 1]
