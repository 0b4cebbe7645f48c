"""From printed lines to blocks."""

from dataclasses import replace
from itertools import pairwise

import pytest

import printed
from kg.model.article import Article
from kg.model.report import Block, BlockKind
from kg.text.layout import blocks

K = BlockKind


def read(article: Article) -> list[tuple[BlockKind, str]]:
    """Return the kinds and words of an article's blocks."""
    return [(b.kind, " ".join(b.content.of(article.text).split())) for b in blocks(article)]


PAGES = """
## Inspection of
## Luton

# Findings

Children are safe and
well.

They are heard.
• First point
goes on.
• Second point.
12. A numbered paragraph that
goes on over the page
===
and ends there.

# What needs to
# improve

# Recommendations
"""


def test_blocks() -> None:
    """Headings by their type, paragraphs by the space above, points by their marks."""
    assert read(printed.article(PAGES)) == [
        (K.HEADING, "Inspection of Luton"),
        (K.HEADING, "Findings"),
        (K.PARAGRAPH, "Children are safe and well."),
        (K.PARAGRAPH, "They are heard."),
        (K.BULLET, "First point goes on."),
        (K.BULLET, "Second point."),
        (K.NUMBERED, "A numbered paragraph that goes on over the page and ends there."),
        (K.HEADING, "What needs to improve"),
        (K.HEADING, "Recommendations"),
    ]


def test_every_line_is_in_one_block() -> None:
    """Blocks follow one another and leave nothing out."""
    article = printed.article(PAGES)
    found = list(blocks(article))

    assert found[0].span.start == 0
    assert found[-1].span.end == len(article.text)
    assert all(_touch(a, b) for a, b in pairwise(found))


def _touch(one: Block, other: Block) -> bool:
    """Say whether only a line's end lies between two blocks."""
    return other.span.start == one.span.end + 1


@pytest.mark.parametrize(
    ("size", "heads"),
    [(140, {"Findings", "What needs to improve", "Recommendations"}), (120, {"Recommendations"})],
    ids=["larger", "one size"],
)
def test_headings_without_weights(size: int, heads: set[str]) -> None:
    """Where no font tells that it is bold, headings are larger; else their words tell them."""
    article = printed.article(PAGES)
    lines = tuple(
        line._replace(bold=False, size=size if line.bold else 120) for line in article.lines
    )
    found = read(replace(article, lines=lines))

    assert heads <= {words for kind, words in found if kind is K.HEADING}


def test_an_areas_name_over_points_is_no_chapter() -> None:
    """Without bold type, a chapter is known by the grade beside its name; a sentence goes on below."""
    article = printed.article("""
Inspection of children’s services
===
# Priority and immediate action

# Leadership, management and governance
1. Ensure that plans are clear.

Recommendations from reviews were too many for
leaders to act upon.

# Leadership, management and governance
Good
""")
    plain = tuple(line._replace(bold=False, size=120) for line in article.lines)
    found = read(replace(article, lines=plain))

    assert [words for kind, words in found if kind is K.HEADING] == [
        "Priority and immediate action",
        "Leadership, management and governance",
    ]


def test_small_print_is_a_note() -> None:
    """Footnotes and licences are set smaller than the body."""
    article = printed.article("Body text is here.\nMore of it.\nAnd more.\n1 A footnote.")
    lines = (*article.lines[:3], article.lines[3]._replace(size=100))

    assert read(replace(article, lines=lines))[-1] == (K.NOTE, "1 A footnote.")


def test_an_article_without_lines_has_no_blocks() -> None:
    """A newspaper's text has no print to go by."""
    assert list(blocks(Article(key="k", name="n", text="Words."))) == []
