"""The words that papers quote from a report, beside the report's own.

Compared are the runs between quotation marks in sentences that tell what inspectors found or
said, and speech of the inspectorate that is told without marks where it is nearly the report's.
"""

from collections.abc import Iterator

from kg.model.document import Document, Quote
from kg.model.dossier import Account
from kg.model.record import Comparison, Evidence, Quotation
from kg.model.span import Span
from kg.model.terms import ClaimKind, QuotationKind, RoleType, Verdict
from kg.resolve.compare.alignment import Aligned, align
from kg.resolve.compare.case import Case, Press
from kg.resolve.compare.cues import SPEAKS
from kg.resolve.compare.words import words
from kg.resolve.inspectors import inspectorates

_INSPECTORS = frozenset({RoleType.INSPECTOR, RoleType.LEAD_INSPECTOR, RoleType.INSPECTORATE_OFFICE})
_WHY = {
    Verdict.EXACT: "The words stand in the report.",
    Verdict.TRUNCATED: "The words stand in the report, whose sentence goes on",
    Verdict.ALTERED: "The report's words are changed",
    Verdict.SPLICED: "Two sentences of the report are joined",
    Verdict.SPEAKER_WIDENED: "The report gives these words as somebody else's",
    Verdict.NOT_FOUND: "The words are not in the report.",
}
_OPEN, _CLOSE = "“‘\"'", "”’\"'"
_SCARE = 3
"""So few words between marks in a report are a name for something, not somebody's speech."""


def quoted(case: Case) -> Iterator[Comparison]:
    """Yield how each stretch that an article quotes from the report stands to it."""
    for press in case.press:
        mine = _sentences(case, press.account)
        document = press.document
        seen: set[Span] = set()
        for quote in document.quotes:
            subject = next((key for span, key in mine if _within(quote.content, span)), None)
            if subject and quote.content not in seen and words(document.text, quote.content):
                seen.add(quote.content)
                yield _of_marks(case, document, quote, subject)
        yield from _without_marks(case, press)


def _sentences(case: Case, account: Account) -> list[tuple[Span, str]]:
    """Return where an article gives words of the report, each with the record that tells so."""
    found = [(e.span, f.key) for f in account.findings if case.holds(f) for e in f.evidence]
    elsewhere = [e.span for f in account.findings if not case.holds(f) for e in f.evidence]
    for quotation in account.quotations:
        if _is_of_report(case, account, quotation):
            spans = (e.span for e in quotation.evidence)
            # A finding says more surely of which inspection its words are.
            found += [
                (s, quotation.key) for s in spans if not any(_within(s, o) for o in elsewhere)
            ]
    return sorted(found)


def _is_of_report(case: Case, account: Account, quotation: Quotation) -> bool:
    """Say whether the inspectorate or an inspector speaks, of this inspection."""
    about = quotation.inspection
    if about is None:
        own = {case.linked(i.key) for i in account.inspections}
        if own != {case.inspection.key}:
            return False
    elif case.linked(about) != case.inspection.key:
        return False
    inspectors = {r.person for r in account.roles if r.role_type in _INSPECTORS}
    return quotation.speaker in {*inspectorates().values(), *inspectors}


def _within(inner: Span, outer: Span) -> bool:
    """Say whether a span lies in another, give or take the marks around it."""
    return outer.start - 1 <= inner.start and inner.end <= outer.end + 1


def _of_marks(case: Case, document: Document, quote: Quote, subject: str) -> Comparison:
    """Return how words between quotation marks stand to the report."""
    text = document.text
    said = quote.content.of(text)
    whole = said[:1].isupper() and said[-1:] in ".,!?" and not quote.scare
    aligned = align(words(text, quote.content), case.text, whole=whole)
    evidence = Evidence(
        source=document.article.key,
        span=quote.content,
        text=said,
        rule="compare",
        confidence=0.9,
    )
    return _comparison(case, aligned, said, (evidence,), subject)


def _without_marks(case: Case, press: Press) -> Iterator[Comparison]:
    """Yield speech told without quotation marks that is nearly the report's own words."""
    account = press.account
    for quotation in account.quotations:
        if quotation.kind is not QuotationKind.INDIRECT or any(
            mark in quotation.text for mark in '“”"‘'
        ):
            continue
        if _is_of_report(case, account, quotation):
            aligned = align(words(quotation.text), case.text, whole=False)
            if aligned.verdict in (Verdict.EXACT, Verdict.ALTERED):
                yield _comparison(case, aligned, quotation.text, quotation.evidence, quotation.key)


def _comparison(
    case: Case, aligned: Aligned, said: str, evidence: tuple[Evidence, ...], subject: str
) -> Comparison:
    """Return the comparison of quoted words with where they stand."""
    verdict = aligned.verdict
    if verdict is Verdict.NOT_FOUND:
        return _elsewhere(case, said, evidence, subject)
    if verdict in (Verdict.EXACT, Verdict.TRUNCATED) and _is_others(case, aligned.places[0]):
        verdict = Verdict.SPEAKER_WIDENED
    why = _WHY[verdict]
    if not why.endswith("."):
        why = f"{why}: {aligned.changes}." if aligned.changes else f"{why}."
    return case.comparison(
        ClaimKind.QUOTATION,
        verdict,
        told=" ".join(said.split()),
        printed=case.said(aligned.places),
        why=why,
        evidence=evidence,
        against=case.words(*aligned.places),
        subject=case.linked(subject),
    )


def _elsewhere(case: Case, said: str, evidence: tuple[Evidence, ...], subject: str) -> Comparison:
    """Return that words are not in the report, and in which other of the council they are."""
    why = _WHY[Verdict.NOT_FOUND]
    told = words(said)
    for other in case.others:
        if align(told, other.text, whole=False).verdict is Verdict.EXACT:
            why = f"The words are not in this report; they stand in that of {other.when}."
            break
    return case.comparison(
        ClaimKind.QUOTATION,
        Verdict.NOT_FOUND,
        told=" ".join(said.split()),
        why=why,
        evidence=evidence,
        subject=case.linked(subject),
    )


def _is_others(case: Case, place: Span) -> bool:
    """Say whether the report itself quotes the words, from somebody who spoke to inspectors."""
    text = case.report.article.text
    told = next((s for s in case.text.sentences if s.span.start <= place.start < s.span.end), None)
    if told is None:
        return False
    before, after = text[told.span.start : place.start], text[place.end : told.span.end]
    opened = max((before.rfind(mark) for mark in _OPEN), default=-1)
    closed = min((n for mark in _CLOSE if (n := after.find(mark)) >= 0), default=-1)
    if opened < 0 or closed < 0 or any(mark in before[opened + 1 :] for mark in "”’"):
        return False
    inside = f"{before[opened + 1 :]}{place.of(text)}{after[:closed]}"
    around = f"{before[:opened]} {after[closed:]}"
    return len(inside.split()) > _SCARE and SPEAKS.search(around) is not None
