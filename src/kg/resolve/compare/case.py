"""An inspection whose report is among the sources, and the articles that tell of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from kg.model.document import Document
from kg.model.dossier import Account
from kg.model.record import Comparison, Evidence, Finding, Inspection
from kg.model.span import Span
from kg.model.terms import ClaimKind, Verdict
from kg.resolve.compare.printed import Printed, printed
from kg.resolve.confidence import confidence
from kg.resolve.keys import digest
from kg.text.parse import parse


@dataclass(frozen=True)
class Press:
    """An article that tells of the inspection."""

    account: Account

    @cached_property
    def document(self) -> Document:
        """The article's sentences and quotations."""
        return parse(self.account.article)


@dataclass(frozen=True)
class Official:
    """An inspection's own report; its text is made ready when it is first asked for."""

    inspection: str
    account: Account
    when: str
    """Its time on site, in words."""

    @cached_property
    def text(self) -> Printed:
        """The report's text, ready for comparison."""
        return printed(self.account.article)


@dataclass(frozen=True, kw_only=True)
class Case:
    """An inspection, its own report, and the articles that tell of it, sorted by key.

    ``names`` gives the linked key of each local one.
    """

    inspection: Inspection
    own: Official
    press: tuple[Press, ...]
    names: Mapping[str, str]
    others: tuple[Official, ...] = ()
    """The council's other reports: words that are not in the one may be in another."""

    moved: Mapping[str, str] = field(default_factory=dict)
    """The inspection of each finding that its words put elsewhere than its article does."""

    @property
    def report(self) -> Account:
        """What the inspection's own report says."""
        return self.own.account

    @property
    def text(self) -> Printed:
        """The report's text, ready for comparison."""
        return self.own.text

    def linked(self, key: str) -> str:
        """Return the linked key of a local one."""
        return self.names.get(key, key)

    def holds(self, finding: Finding) -> bool:
        """Say whether a finding of an article is this inspection's, told by the inspectorate."""
        own = self.moved.get(finding.key) or self.linked(finding.inspection)
        return own == self.inspection.key and finding.teller is None

    def news(self) -> tuple[Press, ...]:
        """Return the articles of which this inspection is the news, not only recalled."""
        return tuple(p for p in self.press if self._is_news(p.account))

    def _is_news(self, account: Account) -> bool:
        """Say whether an article tells what this inspection found, or of no other."""
        named = {self.linked(i.key) for i in account.inspections}
        return named == {self.inspection.key} or any(self.holds(f) for f in account.findings)

    def words(self, *places: Span) -> tuple[Evidence, ...]:
        """Return stretches of the report as evidence."""
        article = self.report.article
        found = []
        for place in sorted(set(places)):
            stands = article.place(place.start)
            found.append(
                Evidence(
                    source=article.key,
                    span=place,
                    text=place.of(article.text),
                    rule="compare",
                    confidence=confidence("compare"),
                    page=stands.page if stands else None,
                )
            )
        return tuple(found)

    def said(self, places: Iterable[Span]) -> str:
        """Return stretches of the report in one line, an ellipsis between them."""
        text = self.report.article.text
        return " … ".join(" ".join(p.of(text).split()) for p in sorted(set(places)))

    def comparison(  # noqa: PLR0913 - what a comparison has
        self,
        claim: ClaimKind,
        verdict: Verdict,
        *,
        told: str,
        why: str,
        evidence: tuple[Evidence, ...],
        printed: str = "",
        against: tuple[Evidence, ...] = (),
        subject: str | None = None,
    ) -> Comparison:
        """Return a comparison of this case."""
        source = None if verdict is Verdict.OMITTED else evidence[0].source
        place = str(evidence[0].span) if evidence else ""
        parts = (self.inspection.key, claim, verdict, source or "", subject or "", place, told)
        return Comparison(
            key=f"comparison/{digest(*parts)}",
            inspection=self.inspection.key,
            claim=claim,
            verdict=verdict,
            told=told,
            printed=printed,
            why=why,
            report=self.report.article.key,
            source=source,
            subject=subject,
            evidence=evidence,
            against=against,
        )
