"""Saved pages."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.sources.html import NoArticleError, declared_encoding, from_html, is_page
from sources import pages

TIME = '<time datetime="2019-06-12T09:00:00Z">Wednesday</time>'
META = '<meta property="article:published_time" content="2019-06-12T09:30:00+01:00">'


def _data(**fields: object) -> str:
    """Return a JSON-LD script."""
    return f'<script type="application/ld+json">{json.dumps(fields)}</script>'


def test_story_without_furniture() -> None:
    """The text is the headline and the paragraphs, apart by empty lines, and no more."""
    article = from_html("grade", pages.page())
    lines = article.text.split("\n\n")
    assert lines[0] == "Redbridge keeps its good grade"
    assert any(line.startswith("Inspectors visited in April 2019. They found") for line in lines)
    assert "know the children well & see them often." in article.text
    assert article.text.count("Redbridge keeps its good grade") == 1
    for furniture in ("cookies", "Sport", "Fire in a skip", "Well done", "All rights"):
        assert furniture not in article.text


def test_facts_of_publication() -> None:
    """Headline, publisher and address are those that the page names."""
    article = from_html("grade", pages.page(head=META))
    assert article.title == "Redbridge keeps its good grade"
    assert article.publisher == "Ilford Post"
    assert article.url == "https://post.example/news/grade"


@pytest.mark.parametrize(
    "head",
    [
        META,
        '<meta itemprop="datePublished" content="2019-06-12">',
        '<meta name="DC.date.issued" content="12 June 2019">',
        '<meta name="pubdate" content="Wed, 12 Jun 2019 09:30:00 GMT">',
        _data(**{"@type": "NewsArticle", "datePublished": "2019-06-12T09:30:00.000Z"}),
        _data(**{"@graph": [{"@type": ["WebPage"], "datePublished": "2019-06-12"}]}),
        _data(
            **{
                "@type": "NewsArticle",
                "comment": [{"@type": "Comment", "datePublished": "2019-06-20"}],
                "datePublished": "2019-06-12",
            }
        ),
        '<script type="application/ld+json">{broken</script>' + META,
    ],
)
def test_stated_in_the_head(head: str) -> None:
    """A date in the page's metadata is stated, with no words of the text."""
    article = from_html("grade", pages.page(head=head))
    assert (article.stated, article.stated_words) == ("2019-06-12", "")


@pytest.mark.parametrize(
    "time",
    [
        TIME,
        '<time class="updated" datetime="2019-06-14">14 June</time>' + TIME,
        '<time itemprop="datePublished">12 June 2019</time>',
    ],
)
def test_stated_in_a_time_element(time: str) -> None:
    """The story's own time element counts, not that of an update or of the page's top."""
    assert from_html("grade", pages.page(time=time)).stated == "2019-06-12"


def test_marked_time_before_another() -> None:
    """A time element that is marked as publication goes before one at the page's top."""
    time = '<time class="published" datetime="2019-06-12">Wednesday</time>'
    assert from_html("grade", pages.page(time=time)).stated == "2019-06-12"


def test_dates_beside_the_story() -> None:
    """Dates of other stories, of comments and of updates are never the story's."""
    head = '<meta property="article:modified_time" content="2019-06-14">'
    bare = pages.page(head=head)
    assert from_html("grade", bare).stated is None


def test_printed_date() -> None:
    """Without metadata a date line of the text counts, and its words stand in the text."""
    line = "<p>Published: 12 June 2019</p>"
    bare = pages.page(time=line)
    article = from_html("grade", bare)
    assert article.stated == "2019-06-12"
    assert article.stated_words == "12 June 2019"
    assert article.stated_words in article.text


@pytest.mark.parametrize(
    "text",
    [pages.MENU, pages.NOT_FOUND, pages.SHELL, "", "no page", "<html></html>", "<!-- -->"],
    ids=["menu", "not found", "shell", "nothing", "words", "empty page", "comment"],
)
def test_no_article(text: str) -> None:
    """A menu, an error page and an application's shell hold no article."""
    with pytest.raises(NoArticleError):
        from_html("a", text)


def test_deep_page() -> None:
    """A page nested without end is refused or read, and never trips the reader."""
    with pytest.raises(NoArticleError):
        from_html("a", "<html><body>" + "<div>" * 20_000 + "words")


def test_xhtml() -> None:
    """A page with an XML declaration is read like any other."""
    text = '<?xml version="1.0" encoding="utf-8"?>\n' + pages.page(head=META)
    assert from_html("grade", text).text == from_html("grade", pages.page(head=META)).text
    assert is_page(text)


def test_same_page_same_article() -> None:
    """A page read twice, with others between, gives the same article."""
    first = from_html("grade", pages.page(head=META))
    from_html("other", pages.page(time=TIME))
    assert from_html("grade", pages.page(head=META)) == first


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        (b'<html><head><meta charset="iso-8859-1">', "cp1252"),
        (b"<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-2'>", "iso-8859-2"),
        (b'<?xml version="1.0" encoding="windows-1252"?>', "windows-1252"),
        (b'<meta charset="utf-16">', None),
        (b'<meta charset="base64">', None),
        (b"<html><body>charset=iso-8859-2", None),
    ],
)
def test_declared_encoding(head: bytes, encoding: str | None) -> None:
    """A page's word on its encoding is taken where it can be true of bytes that show it."""
    assert declared_encoding(head) == encoding


@pytest.mark.parametrize("text", ["A story of <html>.", "", "<p>A piece</p>", "# <!DOCTYPE html>"])
def test_text_is_no_page(text: str) -> None:
    """A text that only speaks of pages is none."""
    assert not is_page(text)


@given(st.text(max_size=120), st.text(max_size=60))
def test_any_metadata(words: str, data: str) -> None:
    """Whatever a page's metadata hold, the story is read."""
    head = f'<meta name="date" content="{words}"><script type="application/ld+json">{data}</script>'
    try:
        article = from_html("a", pages.page(head=head))
    except NoArticleError:
        assert "<" in words + data
    else:
        assert article.stated is None or len(article.stated) == 10
