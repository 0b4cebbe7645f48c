"""From an article to a document: the one door of this stage."""

from itertools import chain

from kg.model.article import Article
from kg.model.document import Document, Paragraph, Part, Sentence
from kg.model.span import Span
from kg.text.lengths import SENTENCE, pieces
from kg.text.paragraphs import BULLET, paragraphs
from kg.text.quotes import quotes
from kg.text.sentences import sentences


def parse(article: Article) -> Document:
    """Return the article's paragraphs, sentences and quotations, with no mention yet."""
    parts = paragraphs(article.text)
    found: list[Sentence] = []
    for part in parts:
        whole = sentences(article.text, _printed(article.text, part))
        for span in chain.from_iterable(pieces(article.text, s, SENTENCE) for s in whole):
            found.append(
                Sentence(span=span, paragraph=part.index, part=part.part, index=len(found))
            )
    return Document(
        article=article,
        paragraphs=tuple(parts),
        sentences=tuple(found),
        quotes=tuple(quotes(article.text, parts)),
    )


def _printed(text: str, paragraph: Paragraph) -> Span:
    """Return a paragraph's words; a point of a list has none in its bullet or number."""
    bullet = BULLET.match(paragraph.span.of(text)) if paragraph.part is Part.ITEM else None
    start = paragraph.span.start + (bullet.end() if bullet else 0)
    return Span(start, paragraph.span.end)
