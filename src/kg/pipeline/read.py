"""One source read whole: from its text to its account."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import msgspec

from kg.extract.base import read as extract
from kg.extract.lexicon.relevance import may_speak
from kg.extract.official.read import read_report
from kg.model.article import Article, SourceKind
from kg.model.dossier import Account
from kg.model.issue import Issue, Level
from kg.model.report import Report
from kg.pipeline.timer import TooLongError, at_most
from kg.resolve.account import account
from kg.resolve.official import official_account
from kg.settings import settings
from kg.sources.base import content, parsed
from kg.sources.raw import Raw
from kg.sources.textfile import from_text
from kg.text.parse import parse
from kg.text.reflow import reflowed
from kg.text.sections import sections


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one text that came in.

    It was read and has an ``account``; or it was left out, and an issue says why; or it was
    passed over, since it has no word of inspections or services for children.
    """

    name: str
    digest: str
    """The hash of its bytes and its name; empty where it was left out."""

    account: Account | None = None
    issues: tuple[Issue, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether the text was passed over."""
        return self.account is None and not self.issues


MOST_SECONDS = settings().number("file-seconds")
"""The longest that one text may take; the longest report takes two."""

_ENCODER = msgspec.json.Encoder()
_DECODER = msgspec.json.Decoder(Outcome)


def outcomes(batch: Iterable[Raw]) -> list[bytes]:
    """Return what becomes of some texts, a line of JSON each: what a worker sends back."""
    return [_ENCODER.encode(outcome(raw)) for raw in batch]


def outcome_of(line: bytes) -> Outcome:
    """Return what became of a text from the line that a worker sent.

    Raises:
        msgspec.DecodeError: The line is damaged.
    """
    return _DECODER.decode(line)


def outcome(raw: Raw) -> Outcome:
    """Read one text that came in, for as long as a text may take."""
    try:
        with at_most(MOST_SECONDS):
            return _outcome(raw)
    except TooLongError:
        what = f"It takes longer than {MOST_SECONDS} seconds to read; it was left out."
        return Outcome(name=raw.name, digest="", issues=(raw.stop("too-slow", what),))


def _outcome(raw: Raw) -> Outcome:
    data = content(raw)
    if isinstance(data, Issue):
        return Outcome(name=raw.name, digest="", issues=(data,))
    told: Account | None = None
    notes: list[Issue] = []
    for item in parsed(raw, data, may_speak):
        if isinstance(item, Issue):
            notes.append(item)
        else:
            told = read_article(item)
    if told is None and notes:
        return Outcome(name=raw.name, digest="", issues=tuple(notes))
    digest = raw.digest(data)
    if told is None:
        return Outcome(name=raw.name, digest=digest)
    if stops := [issue for issue in told.issues if issue.level is Level.STOP]:
        return Outcome(name=raw.name, digest="", issues=(*notes, *stops))
    return Outcome(
        name=raw.name, digest=digest, account=replace(told, files=(digest,), notes=tuple(notes))
    )


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
