"""A report's readings on their way to records, with the issues that come up."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from kg.model.issue import Issue, Level
from kg.model.official import OfficialReading
from kg.model.record import Evidence
from kg.model.span import Span
from kg.resolve.confidence import confidence

_WORDS = 90


@dataclass(slots=True)
class Case:
    """A report's readings on their way to records, with the issues that come up."""

    reading: OfficialReading
    gss: str = ""
    issues: list[Issue] = field(default_factory=list)

    @property
    def key(self) -> str:
        """The report's key."""
        return self.reading.report.article.key

    @property
    def inspection(self) -> str:
        """The local key of the inspection that the report is of."""
        return f"inspection/{self.key}-0"

    def evidence(self, span: Span, rule: str) -> Evidence:
        """Return the evidence of a place in the report, with its page."""
        article = self.reading.report.article
        place = article.place(span.start)
        return Evidence(
            source=article.key,
            span=span,
            text=span.of(article.text),
            rule=rule,
            confidence=confidence(rule),
            page=place.page if place else None,
        )

    def note(self, level: Level, code: str, what: str, span: Span | None = None) -> None:
        """Add an issue; its words are those at the span."""
        article = self.reading.report.article
        words = " ".join(span.of(article.text).split()) if span else ""
        self.issues.append(
            Issue(
                source=article.name,
                level=level,
                code=code,
                what=what,
                words=words[:_WORDS],
                span=span,
            )
        )

    @property
    def when(self) -> str | None:
        """The time on site as an EDTF value, several periods as a set."""
        dates = self.reading.dates
        if dates is None:
            return None
        told = [period.edtf for period in dates.periods]
        return told[0] if len(told) == 1 else "{" + ",".join(told) + "}"

    def proof(self) -> Iterator[Evidence]:
        """Yield the title and the dates, which tell the inspection."""
        if self.reading.regime:
            yield self.evidence(self.reading.regime.span, "report.title")
        if self.reading.dates:
            yield self.evidence(self.reading.dates.span, "report.dates")
