"""When a source says that somebody came into an office, or left it."""

import pytest

from kg.model.article import Article
from kg.pipeline.read import read_article

INTRO = "Trafford Council's children's services were rated good by Ofsted in June 2019.\n\n"


def told(sentence: str) -> dict[str, tuple[str | None, str | None]]:
    """Return since when and until when each person held an office, as an article of 2023 tells."""
    text = INTRO + sentence
    account = read_article(Article(key="a", name="a", text=text, stated="2023-03-03"))
    names = {p.key: p.name for p in account.people}
    found = {}
    for role in account.roles:
        (sight,) = role.observations
        assert sight.evidence.span.of(text) == sight.evidence.text
        found[names[role.person]] = (sight.since, sight.until)
    return found


@pytest.mark.parametrize(
    ("sentence", "name", "since", "until"),
    [
        (
            "Jill Marsh, who was appointed director of children's services in May 2018, was pleased.",
            "Jill Marsh",
            "2018-05",
            None,
        ),
        ("Council leader Tom Baker has been in post since 2015.", "Tom Baker", "2015", None),
        (
            "Director of children's services Jill Marsh took over last year.",
            "Jill Marsh",
            "2022",
            None,
        ),
        (
            "The council appointed Jill Marsh as its director of children's services in October 2022.",
            "Jill Marsh",
            "2022-10",
            None,
        ),
        (
            "Tom Baker is the leader of the council. He was elected in May 2021.",
            "Tom Baker",
            "2021-05",
            None,
        ),
        (
            "Councillor Tom Baker, the council leader, stepped down in March 2020.",
            "Tom Baker",
            None,
            "2020-03",
        ),
        ("Chief executive Jill Marsh will leave in December 2023.", "Jill Marsh", None, "2023-12"),
        # who comes after whom
        (
            "Sarah Wood, cabinet member for children, succeeded council leader Tom Baker in May 2021.",
            "Sarah Wood",
            "2021-05",
            None,
        ),
        # the time of something else
        (
            "Jill Marsh, director of children's services, said staff had worked hard since the inspection in 2017.",
            "Jill Marsh",
            None,
            None,
        ),
        (
            "Jill Marsh became director of children's services after the council was rated inadequate in 2016.",
            "Jill Marsh",
            None,
            None,
        ),
        # somebody else's
        (
            "Jill Marsh, director of children's services, thanked Tom Baker, who left in 2020.",
            "Jill Marsh",
            None,
            None,
        ),
        # no time told
        (
            "Jill Marsh, the new director of children's services, has joined.",
            "Jill Marsh",
            None,
            None,
        ),
    ],
)
def test_beginnings_and_ends(
    sentence: str, name: str, since: str | None, until: str | None
) -> None:
    """The time that the words lead to is the beginning or the end of the office."""
    assert told(sentence)[name] == (since, until)


def test_of_two_offices_none_is_timed() -> None:
    """The words do not tell which of two offices began then."""
    found = told(
        "Sarah Wood, deputy leader and cabinet member for children, was elected in May 2021."
    )

    assert found["Sarah Wood"] == (None, None)
