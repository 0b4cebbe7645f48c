"""An inspection whose report is among the sources, and the articles that tell of it."""

from dataclasses import replace

import compared
import make
from kg.model.dossier import Account
from kg.model.record import Inspection
from kg.model.span import Span
from kg.resolve.compare.case import Case, Official, Press


def _case(*press: Account) -> Case:
    """Return the case of the made report with some articles."""
    report = compared.report()
    official = next(i for i in report.inspections if i.official)
    return Case(
        inspection=official,
        own=Official(official.key, report, "June 2019"),
        press=tuple(Press(p) for p in press),
        names={"inspection/a1-0": official.key},
    )


def _other(source: str) -> Inspection:
    """Return a second inspection of a source."""
    return replace(make.inspection(), key=f"inspection/{source}-1")


def test_the_reports_words_have_their_page() -> None:
    """Evidence from the report names the page it is printed on."""
    case = _case()
    start = case.report.article.text.index("Health passports")
    (piece,) = case.words(Span(start, start + 16), Span(start, start + 16))

    assert (piece.text, piece.page) == ("Health passports", 2)


def test_stretches_that_stand_apart_have_an_ellipsis() -> None:
    """What the report says in two places is shown in one line."""
    case = _case()
    text = case.report.article.text
    places = [
        Span(n, n + len(w)) for w in ("wait less", "Foster\ncarers"[:6]) if (n := text.index(w))
    ]

    assert case.said(reversed(places)) == "wait less … Foster"


def test_news_is_what_an_article_tells_findings_of() -> None:
    """An article that only recalls the inspection does not make it its news."""
    told = make.account(
        "a1",
        inspections=(make.inspection(), _other("a1")),
        findings=(make.finding(),),
    )
    recalled = make.account("a2", inspections=(make.inspection(), _other("a2")))

    assert [p.account.article.key for p in _case(told, recalled).news()] == ["a1"]
