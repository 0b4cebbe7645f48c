"""When an article can have been written, and what its stated date gets wrong.

A header's date may be a constant of the publisher's page. It is kept as stated; where the text
itself tells of an inspection after it, the two stand in conflict, and neither is corrected.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from kg.model.article import Article
from kg.model.edtf import ANY_YEAR, bounds, compatible, with_year
from kg.model.record import Conflict, Dating, Evidence
from kg.model.span import Span
from kg.model.terms import ConflictKind, Standing
from kg.model.times import in_words
from kg.resolve.because import Because, called_by
from kg.resolve.keys import digest
from kg.resolve.slots import Seen, Slot

_CALLED = {
    Because.REPORTED: "; this may be when the report came out",
    Because.YEAR: "; this is the year next to it",
}
STATED_RULE = "article.stated-date"


def not_before(slots: list[Slot]) -> date | None:
    """Return the first day on which the article can have been written, by what it tells as past.

    A visit in some April, told after an inspection in spring 2019, was in April 2020 at the
    earliest.
    """
    dated = [b for s in slots if s.when and (b := bounds(s.when))]
    latest = max((b.earliest for b in dated), default=None)
    known_end = max((b.latest for b in dated), default=None)
    for slot in slots:
        if slot.news and slot.when and slot.when.startswith(ANY_YEAR) and known_end is not None:
            year = known_end.year
            found = bounds(with_year(slot.when, year))
            if found is not None and found.earliest <= known_end:
                found = bounds(with_year(slot.when, year + 1))
            latest = found.earliest if found else latest
    return latest


@dataclass(frozen=True, slots=True)
class Written:
    """When an article was written: an EDTF time, None where nothing tells, and why it is so."""

    when: str | None
    why: str


def written(article: Article, slots: list[Slot]) -> Written:
    """Return when the article was written, and so shows people in their roles.

    Its stated day, where nothing contradicts it; else from the first day on which it can have
    been written, open at the end.
    """
    earliest = not_before(slots)
    stated = bounds(article.stated) if article.stated else None
    if stated is not None and not article.repeated and (not earliest or earliest <= stated.latest):
        return Written(article.stated, "The date that the source prints.")
    if stated is None:
        why = "The source prints no date"
    elif article.repeated:
        why = f"The printed date {article.stated} stands over unrelated articles and has no weight"
    else:
        why = f"The printed date {article.stated} lies before what the text tells as past"
    if earliest is None:
        return Written(None, f"{why}, and the text tells no time that is past.")
    why = f"{why}; not before {earliest.isoformat()}, which the text tells as past."
    if stated is not None and stated.latest.year == earliest.year and not article.repeated:
        return Written(f"{earliest.isoformat()}/{stated.latest.year}-12-31", why)
    return Written(f"{earliest.isoformat()}/..", why)


def standing(dating: Dating, best: str | None, *, official: bool) -> Dating:
    """Return a time told of an inspection with how it stands to the best one, and why."""
    if dating.edtf == best:
        why = "The report prints these days." if official else "No source tells a more exact time."
        return replace(dating, standing=Standing.ACCEPTED, why=why)
    if best is None or compatible(dating.edtf, best):
        known = in_words(best) if best else "the time"
        return replace(dating, standing=Standing.AGREES, why=f"Agrees with {known}.")
    whose = "The report prints" if official else "Another source tells"
    called = called_by(dating.edtf, best)
    why = f"{whose} {in_words(best)}{_CALLED[called] if called else ''}."
    return replace(dating, standing=Standing.REJECTED, why=why)


def conflicts_of(
    article: Article, slots: list[Slot], sentence: Callable[[Seen], Evidence]
) -> tuple[Conflict, ...]:
    """Return the conflict of an article's stated date with a visit that it tells as past."""
    stated = bounds(article.stated) if article.stated else None
    if stated is None:
        return ()
    for slot in slots:
        found = bounds(slot.when) if slot.when else None
        if found is None or found.earliest <= stated.latest:
            continue
        told = [sentence(seen) for edtf, seen in slot.times if edtf == slot.when]
        evidence = {*told, *_stated_evidence(article)}
        return (
            Conflict(
                key=f"conflict/{digest(article.key, 'date')}",
                subject=f"source/{article.key}",
                kind=ConflictKind.DATE,
                value_a=article.stated or "",
                source_a=article.key,
                value_b=slot.when or "",
                source_b=article.key,
                why=(
                    "The stated date of publication lies before the inspection that the text "
                    "itself reports. It is kept as stated and given no weight."
                ),
                evidence=tuple(sorted(evidence)),
            ),
        )
    return ()


def _stated_evidence(article: Article) -> list[Evidence]:
    """Return the words of the stated date as evidence, where the text holds them."""
    start = article.text.find(article.stated_words) if article.stated_words else -1
    if start < 0:
        return []
    span = Span(start, start + len(article.stated_words))
    return [
        Evidence(
            source=article.key,
            span=span,
            text=article.stated_words,
            rule=STATED_RULE,
            confidence=0.5,
        )
    ]
