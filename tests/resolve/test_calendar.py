"""The dates of an article with the dates around them."""

from kg.model.mention import DateMention
from kg.resolve.calendar import Calendar
from kg.resolve.time import Clock
from resolve.story import document


def calendar(text: str, stated: str | None = None) -> Calendar:
    """Return the calendar of an article, with the day it says it was written on."""
    found = document(text, stated)
    return Calendar(found, Clock.of(found.article))


def _times(text: str, stated: str | None = None) -> list[str | None]:
    """Return what each date of a text means."""
    made = calendar(text, stated)
    return [made.complete(d) for d in made.document.of(DateMention)]


def test_months_are_counted_from_a_month() -> None:
    """*Six months later* needs a month to count from; a year alone tells none."""
    assert _times("It was so in March 2021 and six months later.") == ["2021-03", "2021-09"]
    assert _times("It was so in 2021 and six months later.", "2024-05-06") == ["2021", None]


def test_the_following_year_counts_from_the_date_before_it() -> None:
    """*The following year* and *the year before* count from the last year told."""
    assert _times("It was so in 2013. The following year it rose.") == ["2013", "2014"]
    assert _times("It was so in 2013, having been worse the year before.")[1] == "2012"


def test_the_year_before_counts_from_its_paragraph() -> None:
    """*A visit the year before* counts from the year told in the sentence before it."""
    assert _times("It was so in July 2018. A visit the year before was worse.")[1] == "2017"


def test_a_list_s_months_share_its_year() -> None:
    """The weeks of two months in one list lie in the year that the last one has."""
    words = "They came in the last week of January and the first week of February 2020."
    assert _times(words, "2021-06-01") == ["2020-01", "2020-02"]


def test_a_year_only_counted_from_lends_none() -> None:
    """*The first since 2019* gives no year to the days told after it."""
    found = _times("The visit, the first since 2019, ran from 2 to 6 March.", "2024-06-10")
    assert found == ["2019", "2024-03-02/2024-03-06"]


def test_a_section_has_the_date_of_its_heading() -> None:
    """The date that a heading names dates the paragraphs under it."""
    made = calendar("A story is told here.\n\n2015: good\n\nLeaders did well.")
    head = made.head(made.document.text.index("Leaders"))
    assert head is not None
    assert head.text == "2015"
    assert made.head(3) is None


def test_a_year_opens_a_paragraph_of_a_timeline() -> None:
    """*2014 The council was inspected* has its year before it, *Last week Ofsted came* has none."""
    made = calendar("2014 The council was inspected.\n\nLast week Ofsted came.", "2023-03-01")
    opening = made.opening(made.document.text.index("inspected"))
    assert opening is not None
    assert opening.text == "2014"
    assert made.opening(made.document.text.index("Ofsted came")) is None


def test_that_years_months_lie_in_it() -> None:
    """*That year's, carried out in June* is of the year told before, and not of a later sentence."""
    assert _times("It failed in 2017; that year's, held in June, was bad.", "2020-03-20")[2] == (
        "2017-06"
    )
    assert _times("It failed in 2017. That year's was bad; in June", "2020-03-20")[2] != "2017-06"
