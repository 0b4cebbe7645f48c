"""Sentences and paragraphs that are too long to be any are cut."""

from kg.model.article import Article
from kg.model.span import Span
from kg.sources.encoding import text_key
from kg.text.lengths import PARAGRAPH, SENTENCE, pieces
from kg.text.parse import parse


def _cut(text: str, most: int) -> list[str]:
    return [span.of(text) for span in pieces(text, Span(0, len(text)), most)]


def test_what_is_short_is_whole() -> None:
    """A span of the length allowed is not touched."""
    assert _cut("one two", 7) == ["one two"]


def test_a_cut_is_at_white_space() -> None:
    """No word is cut, and no piece begins or ends with white space."""
    assert _cut("one two  three four", 9) == ["one two", "three", "four"]


def test_a_word_without_end_is_cut_through() -> None:
    """Where no white space stands, the cut goes through the word."""
    assert _cut("abcdefg", 3) == ["abc", "def", "g"]


def test_white_space_alone_gives_no_piece() -> None:
    """A run of blanks is no sentence."""
    assert _cut("a" + " " * 10 + "b", 3) == ["a", "b"]


def test_a_text_without_a_full_stop_is_cut() -> None:
    """Its sentences and its paragraphs are no longer than is allowed, and hold every word."""
    text = "the council and its services " * 2_000
    document = parse(Article(key=text_key(text), name="a", text=text))
    assert max(s.span.end - s.span.start for s in document.sentences) <= SENTENCE
    assert max(p.span.end - p.span.start for p in document.paragraphs) <= PARAGRAPH
    assert " ".join(s.span.of(text) for s in document.sentences).split() == text.split()
