"""A report's title page: council, days on site, day of publication."""

import pytest

import printed
from kg.extract.official.front import council, front, on_site, published
from kg.model.reference import councils

PAGE = """
## Luton
# Inspection of services for children in need of help and
# protection, children looked after and care leavers
# Inspection date: {dates}
# Report published: {published}

# Children’s services in Luton are good
1. Children who need help and protection Good
===
# Executive summary
Children’s services in Luton are good. Inspectors came from 3 to 7 June 2002.
"""


def page(dates: str = "6 to 30 July 2015", published: str = "15 September 2015") -> str:
    """Return a title page."""
    return PAGE.format(dates=dates, published=published)


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ("6 to 30 July 2015", ["2015-07-06/2015-07-30"]),
        ("14 September 2015 –\n# 8 October 2015", ["2015-09-14/2015-10-08"]),
        ("5 to 9 December 2022 and 14 to 15\n# February 2023", ["2022-12-05/2022-12-09", "2023-02-14/2023-02-15"]),
        ("28 July 2016", ["2016-07-28"]),
    ],
)  # fmt: skip
def test_on_site(dates: str, expected: list[str]) -> None:
    """The days stand behind their label, on its line or over two."""
    found = on_site(printed.report(page(dates)))

    assert found is not None
    assert [period.edtf for period in found.periods] == expected


def test_a_lone_date_in_a_running_title_is_not_the_days_on_site() -> None:
    """Some reports print their running title, with a date, before the title itself."""
    words = """
Inspection of Nottingham local authority children’s services
22 July 2022
## Inspection of Nottingham local authority
## children’s services
# Inspection dates: 11 to 22 July 2022
# Lead inspector: Ada Brook, His Majesty’s Inspector
"""
    found, name = on_site(printed.report(words)), council(printed.report(words))

    assert found is not None
    assert [period.edtf for period in found.periods] == ["2022-07-11/2022-07-22"]
    assert name is not None
    assert [councils()[gss].name for gss in name.codes] == ["Nottingham"]


@pytest.mark.parametrize(
    "line",
    ["Inspected: 6 to 30 July 2015", "Inspection period: 6 to 30 July 2015",
     "Dates: 6 to 30 July 2015", "Previous inspection dates: 2 to 6 May 2011\n# 6 to 30 July 2015"],
)  # fmt: skip
def test_other_labels_and_none(line: str) -> None:
    """Rare labels count, and so does the one period that fills a line; an earlier one does not."""
    words = PAGE.replace("Inspection date: {dates}", line).format(published="15 September 2015")
    found = on_site(printed.report(words))

    assert found is not None
    assert [period.edtf for period in found.periods] == ["2015-07-06/2015-07-30"]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Inspection of Birmingam local authority children’s services", ["Birmingham"]),
        ("Inspection of children’s social care services", ["Birmingham"]),
        # A title that names somebody else names nobody who is known.
        ("Inspection of Anytown local authority children’s services", []),
        ("Inspection of Anytown children’s services\n# Luton Road, Anytown", []),
    ],
)
def test_a_council_that_the_title_does_not_tell(title: str, expected: list[str]) -> None:
    """A misspelt name, or none, is made good by the text where that speaks of one council."""
    words = (
        f"# {title}\n# Inspection dates: 6 to 10 July 2020\n===\n# Executive summary\n"
        "Birmingham has done much. Leaders in Birmingham know it. Birmingham is large.\n"
    )
    found = council(printed.report(words))

    assert [councils()[gss].name for gss in found.codes] == expected if found else not expected
    assert found is None or found.in_body


def test_a_text_of_two_councils_makes_nothing_good() -> None:
    """Where the text names two nearly as often, nothing is taken."""
    words = (
        "# Inspection of children’s social care services\n# Inspection dates: 6 to 10 July 2020\n"
    )
    words += "===\n# Executive summary\nBirmingham and Luton work together. " * 4

    assert council(printed.report(words)) is None


def test_dates_that_cannot_be_are_not_taken() -> None:
    """An end before its start is a misprint: no days are better than wrong ones."""
    assert on_site(printed.report(page("30 to 6 July 2015"))) is None


def test_published() -> None:
    """The day printed behind its label; ILACS reports print none."""
    found = published(printed.report(page(published="25/11/2016")))

    assert found is not None
    assert found.day.isoformat() == "2016-11-25"
    assert published(printed.report(page().replace("Report published", "Age group"))) is None


def test_the_title_page_ends_where_the_report_begins() -> None:
    """Dates of the summary are none of the title page's."""
    report = printed.report(page())

    assert "Executive summary" not in front(report).of(report.text)
    assert front(printed.report("# Executive summary\nWords.")).of("") == ""


def test_two_councils_in_one_title() -> None:
    """A title that names two councils side by side decides for neither of them."""
    words = "## Inspection of Luton and Bedford\n## children’s services\n# Inspection dates: 4 to 8 March 2024"
    found = council(printed.report(words))

    assert found is not None
    assert {councils()[gss].name for gss in found.codes} == {"Luton", "Bedford"}
