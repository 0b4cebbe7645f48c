"""What the head of a plain text says of its publication."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.sources.header import header, iso_day

HEAD = "Council keeps its good grade\n\n"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Published: 12 June 2019", "12 June 2019"),
        ("Published on 12th June 2019 at 10:30", "12th June 2019"),
        ("Published 5pm, 12 June 2019", "12 June 2019"),
        ("Posted on 12 June 2019", "12 June 2019"),
        ("First published on Wed 12 Jun 2019 06.00 BST", "12 Jun 2019"),
        ("PUBLISHED: 10:00 12 June 2019 | UPDATED: 11:00 13 June 2019", "12 June 2019"),
        ("12:01, 12 June 2019UPDATED13:00, 13 June 2019", "12 June 2019"),
        ("Published 12 June 2019, updated 13 June 2019", "12 June 2019"),
        ("Publication date: 12 June 2019", "12 June 2019"),
        ("Date: 12.06.2019", "12.06.2019"),
        ("12.06.19", "12.06.19"),
        ("06:00, 12 JUN 2019", "12 JUN 2019"),
        ("Tuesday, June 12, 2019", "June 12, 2019"),
        ("12/06/2019", "12/06/2019"),
        ("12-06-2019", "12-06-2019"),
        ("Sept. 12, 2019", "Sept. 12, 2019"),
        ("Wednesday 12th of June, 2019", "12th of June, 2019"),
        ("2019-06-12T10:00:00.000+01:00", "2019-06-12T10:00:00.000+01:00"),
        ("By Jane Roe, 12 June 2019", "12 June 2019"),
        ("By Jane Roe  12 June 2019 10:30", "12 June 2019"),
        ("Jane Roe, Local Democracy Reporter | 12 June 2019", "12 June 2019"),
        ("News | 12 June 2019 | Education", "12 June 2019"),
        ("Ilford Post, 12 June 2019", "12 June 2019"),
        ("News release: 12 June 2019", "12 June 2019"),
        ("Minutes of the meeting held on Wednesday, 12th June, 2019 at 7.00 pm", "12th June, 2019"),
        ("ILFORD, 12 June 2019 — The council has been told to improve.", "12 June 2019"),
        ("LONDON (12 June 2019) – The council has been told to improve.", "12 June 2019"),
    ],
)
def test_printed_dates(line: str, words: str) -> None:
    """A date of publication is read in each form that papers print, its words kept as printed."""
    head = header(f"{HEAD}{line}\n\nThe story begins here.\n")
    month = "09" if "Sept" in line else "06"
    assert head.stated == f"2019-{month}-12"
    assert head.stated_words == words
    assert head.title == "Council keeps its good grade"


@pytest.mark.parametrize(
    "line",
    [
        "Inspectors came on 12 June 2019.",
        "The council leader resigned on 12 June 2019",
        "Inspection dates: 12 June 2019 to 14 June 2019",
        "Inspected on 12 June 2019",
        "Ofsted inspection: 12 June 2019",
        "12 June 2019 – 14 June 2019",
        "Next meeting: 12 June 2019",
        "Deadline: 12 June 2019",
        "On Wednesday 12 June 2019 inspectors came to the town hall, and stayed.",
        "Published: 31 February 2019",
        "12 months 2019",
        "Tuesday 12 June",
    ],
)
def test_other_dates(line: str) -> None:
    """A date inside a sentence, a date of the story and a day that never was are not stated."""
    head = header(f"{HEAD}{line}\n\nThe story goes on here.\n")
    assert (head.stated, head.stated_words) == (None, "")


def test_template_line() -> None:
    """The line of some crawled pages gives a date, and the headline behind it."""
    head = header(" date 2019-03-08 Services rated outstanding\n\nThe story.\n")
    assert head.stated == "2019-03-08"
    assert head.stated_words == "date 2019-03-08"
    assert head.title == "Services rated outstanding"


def test_published_before_updated() -> None:
    """The day of publication counts before the day of an update, whichever stands first."""
    head = header(f"{HEAD}Updated: 14 June 2019\nPublished: 12 June 2019\n\nThe story.\n")
    assert head.stated == "2019-06-12"


def test_updated_alone() -> None:
    """Where only an update is dated, that is the date the source states."""
    assert header(f"{HEAD}Last updated: 14 June 2019\n\nThe story.\n").stated == "2019-06-14"


def test_date_at_the_end() -> None:
    """A last line that is nothing but a date counts where the head has none."""
    story = "\n\n".join(["The council said that it was content with its grade."] * 12)
    assert header(f"{HEAD}{story}\n\n4 February 2025\n").stated == "2025-02-04"
    first = header(f"{HEAD}3 February 2025\n\n{story}\n\n4 February 2025\n")
    assert first.stated == "2025-02-03"


def test_date_far_down() -> None:
    """A date line in the middle of a text is not its own."""
    story = "\n\n".join(["The council said that it was content with its grade."] * 12)
    assert header(f"{HEAD}{story}\n\n4 February 2025\n\n{story}\n").stated is None


def test_fields() -> None:
    """Named fields give headline, publisher and address."""
    head = header(
        "Title: A grade kept\nSource: Ilford Post\nURL: https://post.example/a\n"
        "Date: 12 June 2019\n\nThe story.\n"
    )
    assert head.title == "A grade kept"
    assert head.publisher == "Ilford Post"
    assert head.url == "https://post.example/a"
    assert head.stated == "2019-06-12"


@pytest.mark.parametrize(
    "text",
    [
        "The council has kept its grade.\n",
        "Ann Bell outside the town hall. Picture: A. Stand-in\n\nThe council kept its grade.\n",
        "Ann Bell Picture: A. Stand-in\n",
        "word " * 40,
        "A" * 2000,
        "",
        "\n\n \n",
    ],
)
def test_no_headline(text: str) -> None:
    """A sentence, a caption with its credit and a line too long are no headline."""
    assert header(text).title is None


def test_headline_behind_furniture() -> None:
    """By-line, date and publisher before the headline are passed over."""
    assert header("Published: 12 June 2019\nBy Jane Roe\nA grade kept\n").title == "A grade kept"


@given(st.text(max_size=600))
def test_any_text(text: str) -> None:
    """No text trips the reader; a stated date is a day of the calendar and stands in the text."""
    head = header(text)
    assert head.stated_words in text
    assert (head.stated is None) == (head.stated_words == "")
    if head.stated:
        assert date.fromisoformat(head.stated).isoformat() == head.stated


@given(
    st.dates(min_value=date(1990, 1, 1), max_value=date(2060, 12, 31)),
    st.sampled_from(
        ["%d %B %Y", "%A %d %b %Y", "%B %d, %Y", "%d/%m/%Y", "%Y-%m-%d", "%H:%M, %d %B %Y"]
    ),
)
def test_every_day(day: date, form: str) -> None:
    """Every day in every form is read as that day."""
    assert header(f"{HEAD}{day.strftime(form)}\n").stated == day.isoformat()
    assert iso_day(day.strftime(form)) == day.isoformat()


@pytest.mark.parametrize("words", ["", "yesterday", "12 June 2019 to 14 June 2019", "9" * 5000])
def test_words_that_are_no_day(words: str) -> None:
    """Words that are no single day give none."""
    assert iso_day(words) is None
