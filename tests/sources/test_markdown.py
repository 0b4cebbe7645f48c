"""Markdown with front matter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.sources.markdown import from_markdown, plain

STORY = """\
---
title: "Council keeps its good grade"
date: 2019-06-12
publisher: Ilford Post
url: https://post.example/grade
tags: [council, children]
---

# Council keeps its good grade

*By Jane Roe*

Ofsted rated **Redbridge** good, and said “we *saw* [good work](https://report.example/a_(b))”.

> They came in `May`.
"""


def test_story() -> None:
    """Front matter gives the facts of publication, the body its words without marks."""
    article = from_markdown("grade", STORY)
    assert article.title == "Council keeps its good grade"
    assert (article.stated, article.stated_words) == ("2019-06-12", "")
    assert article.publisher == "Ilford Post"
    assert article.url == "https://post.example/grade"
    assert article.text.startswith("Council keeps its good grade\n\nBy Jane Roe\n\nOfsted rated")
    assert "“we saw good work”" in article.text
    assert "\nThey came in" in article.text
    assert "tags" not in article.text


def test_headline_from_front_matter() -> None:
    """A headline that only the front matter has becomes the text's first line."""
    article = from_markdown("grade", "---\ntitle: A grade kept\n---\nThe story is told.\n")
    assert article.text == "A grade kept\n\nThe story is told.\n"


def test_colon_in_a_title() -> None:
    """A colon in a title without quotation marks, which is no YAML, loses nothing."""
    article = from_markdown(
        "a", "---\ntitle: Bury: a grade kept\ndate: 12 June 2019\n---\nStory.\n"
    )
    assert article.title == "Bury: a grade kept"
    assert article.stated == "2019-06-12"


@pytest.mark.parametrize(
    "text",
    [
        "---\nThe council kept its grade.\n---\nAnd so on.\n",
        "---\n- one\n- two\n---\nAnd so on.\n",
        "---\nNo end to this\n",
        "---\n---\nAnd so on.\n",
    ],
)
def test_rule_is_no_front_matter(text: str) -> None:
    """A text that begins with a rule keeps the words behind it."""
    article = from_markdown("a", text)
    for word in ("council", "one", "end", "so on"):
        assert (word in article.text) == (word in text)
    assert article.publisher is None


def test_nested_front_matter() -> None:
    """Front matter nested without end is passed over."""
    article = from_markdown("a", f"---\na: {'[' * 20_000}\n---\nThe story.\n")
    assert article.text.endswith("The story.\n")


def test_objects_are_not_made() -> None:
    """A tag in front matter is text and makes nothing."""
    text = "---\ntitle: !!python/object/apply:os.getcwd []\npublisher: Post\n---\nThe story.\n"
    assert from_markdown("a", text).publisher == "Post"


def test_date_of_the_body() -> None:
    """Without a date in front matter the body's date line counts, with its words."""
    article = from_markdown(
        "a", "# A grade kept\n\n**Published 8 October 2024, 09:15**\n\nStory.\n"
    )
    assert article.stated == "2024-10-08"
    assert article.stated_words == "8 October 2024"
    assert article.stated_words in article.text


@pytest.mark.parametrize(
    ("marked", "words"),
    [
        ("## A heading ##", "A heading"),
        ("A heading\n=========\n\nStory", "A heading\n\nStory"),
        ("***Very*** strong", "Very strong"),
        ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
        ("![Ann Bell](a.jpg)", "Picture: Ann Bell"),
        ("![](a.jpg)Story", "Story"),
        ("said [sic] (twice)", "said [sic] (twice)"),
        (r"1\. Not a list \*here\*", "1. Not a list *here*"),
        ("a <!-- hidden --> b <!-- open", "a  b <!-- open"),
        ("* an *item*", "* an item"),
        ("C# and #hashtag", "C# and #hashtag"),
    ],
)
def test_marks(marked: str, words: str) -> None:
    """Marks go and words stay."""
    assert plain(marked) == f"{words}\n"


@pytest.mark.parametrize("piece", ["[", "*a", "<!--", "# " + " " * 60, "[x](", "_", "![", "**"])
def test_hostile_marks(piece: str) -> None:
    """Marks repeated without end are read in good time."""
    assert plain(piece * 20_000).endswith("\n")


@given(st.text(alphabet=st.characters(categories=("L", "N", "Zs")), max_size=200))
def test_words_alone(text: str) -> None:
    """Text without marks comes back as it was."""
    assert plain(text) == f"{text}\n"


@given(st.text(max_size=300))
def test_any_text(text: str) -> None:
    """No text trips the reader."""
    article = from_markdown("a", text)
    assert article.stated_words in article.text
