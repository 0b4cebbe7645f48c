"""From an article to a document."""

import pytest

from kg.model.article import Article
from kg.model.document import Part
from kg.text.parse import parse


def _sentences(text: str) -> list[str]:
    return [s.span.of(text) for s in parse(Article(key="k", name="n", text=text)).sentences]


@pytest.mark.parametrize("bullet", ["1.", "2)", "(a)", "iv.", "•", "–", "-", "*", "\uf0a7"])
def test_bullet_is_no_word(bullet: str) -> None:
    """The sentence of a list's point begins after its bullet or number."""
    assert _sentences(f"It rained all day.\n\n{bullet} The quality of plans.\n")[-1] == (
        "The quality of plans."
    )


def test_paragraph_of_a_sentence() -> None:
    """Each sentence knows its paragraph and that paragraph's part."""
    document = parse(Article(key="k", name="n", text="Council praised\n\nIt rained. It stopped."))
    assert [(s.paragraph, s.part) for s in document.sentences] == [
        (0, Part.HEADLINE),
        (1, Part.BODY),
        (1, Part.BODY),
    ]


def test_empty() -> None:
    """A text without a word has no sentence."""
    assert parse(Article(key="k", name="n", text=" \n\n ")).sentences == ()
