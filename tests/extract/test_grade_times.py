"""When a grade was given, and how it is told."""

import pytest

from extract.examples import document
from kg.extract.grade_times import Told, told
from kg.extract.grade_tokens import tokens
from kg.model.mention import Reference
from kg.model.span import Span


def read(text: str, rules: tuple[str, ...] = ()) -> list[Told]:
    """Return what is told of each grade of a sentence; ``rules`` name the cues, verb by default."""
    found = document(text, "judgement")
    every = tokens(text, Span(0, len(text)))
    result: list[Told] = []
    for number, token in enumerate(every):
        start = every[number - 1].span.end if number else 0
        stop = every[number + 1].span.start if number + 1 < len(every) else len(text)
        rule = f"judgement.{rules[number]}" if rules else "judgement.verb"
        last = result[-1] if result else None
        result.append(told(found, token, rule, Span(start, stop), last))
    return result


@pytest.mark.parametrize(
    ("text", "rules", "when"),
    [
        ("It was rated good in 2019.", (), [["2019"]]),
        ("In 2019 it was rated good.", (), [["2019"]]),
        ("It was rated inadequate in 2017 and good in 2020.", (), [["2017"], ["2020"]]),
        ("It was rated inadequate twice, in 2015 and in 2018.", (), [["2015", "2018"]]),
        ("In 2019 it was good overall, but leaders were inadequate.", (), [["2019"], ["2019"]]),
        ("Rated inadequate in 2018, it was judged good.", (), [["2018"], []]),
        ("It was good, a report published in May said.", (), [[]]),
        ("Last week it was rated good.", (), [[]]),
        ("In 2022 it rose from inadequate to good.", ("from", "to"), [[], ["2022"]]),
        ("It has been inadequate since 2018.", (), [["2018"]]),
        ("It is no longer inadequate, and in May it was good.", (), [[], ["May"]]),
    ],
)
def test_a_grade_takes_the_date_that_tells_its_time(
    text: str, rules: tuple[str, ...], when: list[list[str]]
) -> None:
    """The date after a grade counts first, then one before it, then that of the grade before."""
    assert [[s.of(text) for s in t.when] for t in read(text, rules)] == when


@pytest.mark.parametrize(
    ("text", "rule", "reference"),
    [
        ("It has been rated good.", "verb", Reference.NEWS),
        ("It is now rated good.", "verb", Reference.NEWS),
        ("It was rated good.", "verb", Reference.DEFINITE),
        ("It had been rated good.", "verb", Reference.EARLIER),
        ("Its previous rating was good.", "noun-before", Reference.EARLIER),
        ("It is up from good.", "from", Reference.EARLIER),
        ("It is no longer good.", "still", Reference.EARLIER),
        ("Last week it was rated good.", "verb", Reference.NEWS),
    ],
)
def test_the_tense_tells_news_from_the_past(text: str, rule: str, reference: Reference) -> None:
    """Present and perfect are news, the pluperfect is earlier, the past goes with its context."""
    assert read(text, (rule,))[0].reference is reference
