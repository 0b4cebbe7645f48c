"""Plain text."""

from hypothesis import given
from hypothesis import strategies as st

from kg.sources.encoding import text_key
from kg.sources.textfile import from_text

STORY = """\
Council keeps its good grade

Published: 12 June 2019
Source: Ilford Post

Ann Bell outside the town hall. Picture: A. Stand-in

Inspectors were pleased.
"""


def test_whole_text() -> None:
    """Nothing of a plain text is left out, so that offsets are the file's own."""
    article = from_text("story", STORY)
    assert article.text == STORY
    assert article.name == "story"
    assert article.key == text_key(STORY)


def test_head() -> None:
    """The head's facts are the article's, and the stated words stand in the text."""
    article = from_text("story", STORY)
    assert article.title == "Council keeps its good grade"
    assert article.stated == "2019-06-12"
    assert article.stated_words in article.text
    assert article.publisher == "Ilford Post"


@given(st.text(min_size=1))
def test_any_text_is_kept(text: str) -> None:
    """Whatever the text, it is kept to the letter."""
    assert from_text("story", text).text == text
