"""Plain text, as it stands in the file."""

from kg.model.article import Article
from kg.sources.encoding import text_key
from kg.sources.header import header


def from_text(name: str, text: str) -> Article:
    """Return the article of a plain text; its text is kept whole, furniture and all."""
    head = header(text)
    return Article(
        key=text_key(text),
        name=name,
        text=text,
        title=head.title,
        stated=head.stated,
        stated_words=head.stated_words,
        publisher=head.publisher,
        url=head.url,
    )
