"""From an article to a document: the one door of this stage."""

from kg.model.article import Article
from kg.model.document import Document, Sentence
from kg.text.paragraphs import paragraphs
from kg.text.quotes import quotes
from kg.text.sentences import sentences


def parse(article: Article) -> Document:
    """Return the article's paragraphs, sentences and quotations, with no mention yet."""
    parts = paragraphs(article.text)
    found: list[Sentence] = []
    for part in parts:
        for span in sentences(article.text, part.span):
            found.append(
                Sentence(span=span, paragraph=part.index, part=part.part, index=len(found))
            )
    return Document(
        article=article,
        paragraphs=tuple(parts),
        sentences=tuple(found),
        quotes=tuple(quotes(article.text, parts)),
    )
