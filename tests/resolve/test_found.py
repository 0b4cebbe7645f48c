"""Giving each finding to the inspection that found it."""

import pytest

import make
from kg.extract.base import read
from kg.resolve.account import account
from kg.text.parse import parse

NEWS = (
    "12 June 2023\n\nRedbridge Council's children's services were rated good by Ofsted after an "
    "inspection in May 2023.\n\n"
)


def found(rest: str, stated: str | None = "2023-06-12") -> dict[str, str | None]:
    """Return the time of each finding's inspection by the finding's first word."""
    article = make.article(text=NEWS + rest, stated=stated)
    made = account(read(parse(article)))
    times = {i.key: i.when for i in made.inspections}
    return {f.sentence.split()[0]: times[f.inspection] for f in made.findings}


@pytest.mark.parametrize(
    ("rest", "first", "when"),
    [
        # The sentence itself names the visit.
        ("A focused visit in March 2021 found that plans were too vague.", "A", "2021-03"),
        # The paragraph goes on about the visit that it named.
        (
            "Inspectors had come in March 2021. They found that plans were too vague.",
            "They",
            "2021-03",
        ),
        # Only looked back to: the news found it.
        ("Plans have improved since the inspection of 2019, inspectors said.", "Plans", "2023-05"),
        # The grade that it explains.
        (
            "It was rated inadequate in April 2017 after inspectors found “serious failures”.",
            "It",
            "2017-04",
        ),
        # Nothing else is said: the news.
        ("Inspectors found that plans were clear and timely.", "Inspectors", "2023-05"),
    ],
)
def test_where_a_finding_belongs(rest: str, first: str, when: str) -> None:
    """A finding belongs to the inspection of its sentence, of its paragraph, or to the news."""
    assert found(rest)[first] == when
