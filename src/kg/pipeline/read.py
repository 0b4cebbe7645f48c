"""One source read whole: from its text to its account."""

from dataclasses import replace

from kg.extract.base import read as extract
from kg.extract.official.read import read_report
from kg.model.article import Article, SourceKind
from kg.model.dossier import Account
from kg.model.issue import Issue, Level
from kg.model.report import Report
from kg.resolve.account import account
from kg.resolve.official import official_account
from kg.sources.textfile import from_text
from kg.text.parse import parse
from kg.text.reflow import reflowed
from kg.text.sections import sections


def read_article(article: Article) -> Account:
    """Return what an article or an official report says.

    A PDF that is no report of a known layout, as a press release, is read as an article.
    """
    if article.kind is not SourceKind.REPORT:
        return account(extract(parse(article)))
    reading = read_report(sections(article))
    if reading.regime is None and not reading.board_only and not reading.other:
        return _as_article(reading.report)
    return official_account(reading)


def _as_article(report: Report) -> Account:
    """Return what a PDF of no known layout says, with an issue that tells how it was read."""
    source = report.article
    plain = replace(from_text(source.name, reflowed(report)), key=source.key)
    what = "This is no inspection report of a known form; the PDF was read as an article."
    issue = Issue(source=source.name, level=Level.NOTE, code="unknown-report", what=what)
    told = account(extract(parse(plain)))
    return replace(told, issues=(issue, *told.issues))
