"""Rolls of councils and grades: lists, tables and brackets that need no verb."""

import pytest

from kg.extract.base import read
from kg.extract.grade_rolls import rolls
from kg.model.article import Article
from kg.pipeline.read import read_article
from kg.text.parse import parse

INTRO = "Ofsted has looked at children's services up and down the country.\n\n"


def roll(text: str) -> list[tuple[str, str, str]]:
    """Return the council, the grade and the date of each row that a text's rolls have."""
    document = read(parse(Article(key="a", name="a", text=INTRO + text)))
    return [
        (
            m.council.of(document.text) if m.council else "",
            m.grade.value,
            " ".join(w.of(document.text) for w in m.when),
        )
        for m in rolls(document)
    ]


LEEDS, HULL, YORK = (
    ("Leeds", "Outstanding", "March 2022"),
    ("Bradford", "Inadequate", "November 2022"),
    ("Kirklees", "Good", "July 2024"),
)


@pytest.mark.parametrize(
    "text",
    [
        "Leeds: outstanding, March 2022. Bradford: inadequate, November 2022. Kirklees: good, July 2024.",
        "- Leeds – Outstanding (March 2022)\n- Bradford – Inadequate (November 2022)\n- Kirklees – Good (July 2024)",
        "Leeds (outstanding, March 2022), Bradford (inadequate, November 2022) and Kirklees (good, July 2024) were seen.",
        "| Leeds | Outstanding | March 2022 |\n| Bradford | Inadequate | November 2022 |\n| Kirklees | Good | July 2024 |",
        "Leeds (March 2022): outstanding\nBradford (November 2022): inadequate\nKirklees (July 2024): good",
    ],
)
def test_rows_that_begin_with_a_council(text: str) -> None:
    """Whatever parts them, each council has its own grade and its own date."""
    assert roll(text) == [LEEDS, HULL, YORK]


@pytest.mark.parametrize(
    ("text", "grade", "when"),
    [
        ("Inadequate: Leeds, Bradford and Kirklees.", "Inadequate", ""),
        ("Three were judged inadequate: Leeds, Bradford and Kirklees.", "Inadequate", ""),
        (
            "Three councils were rated poor in 2009. They are Leeds, Bradford and Kirklees.",
            "Poor",
            "2009",
        ),
        (
            "Ten councils have been judged outstanding. They include Leeds, Bradford and Kirklees.",
            "Outstanding",
            "",
        ),
    ],
)
def test_one_grade_for_a_list(text: str, grade: str, when: str) -> None:
    """A grade that heads a list, or a count that is spelt out, is each one's."""
    assert roll(text) == [(name, grade, when) for name in ("Leeds", "Bradford", "Kirklees")]


@pytest.mark.parametrize(
    "text",
    [
        # one council is no roll
        "Leeds Council: good, July 2024.",
        # a word of praise, not a grade given
        "Leeds – good news for families – and Bradford – good neighbours – spoke.",
        # councils that are asked, not graded
        "Three councils were rated poor. They are angry. Leeds, Bradford and Kirklees would not comment.",
        # a link to other stories
        "Read more: Leeds: outstanding. Bradford: inadequate.",
    ],
)
def test_what_is_no_roll(text: str) -> None:
    """A single row, praise in passing and other stories' links are none."""
    assert roll(text) == []


def test_a_yearly_rating_is_of_the_papers_year() -> None:
    """In the Decembers of 2009 to 2011 a paper need not say of which year the annual rating is."""
    text = (
        "Three councils' children's services were rated poor in Ofsted's annual rating."
        "\n\nThey are Leeds, Bradford and Kirklees."
    )
    account = read_article(Article(key="a", name="a", text=text, stated="2009-12-10"))

    assert {(i.when, i.inspection_type.value) for i in account.inspections} == {("2009", "other")}
    assert len(account.judgements) == 3
