"""Completing a date from the day of writing.

*In April* is April of some year. Where the article's own date is known, it is the last April
before that day; *this year* and *two years ago* count from it; without it the year stays open.
Nothing is widened: a year stays a year.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from kg.model.article import Article
from kg.model.document import Document
from kg.model.edtf import bounds, with_year
from kg.model.mention import Clue, DateMention, InspectionMention, Reference

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEK = timedelta(days=7)
# "published on Friday, "
_CAME_OUT = re.compile(
    r"\b(?:published|released|made\spublic|issued|came\sout)\s"
    r"(?:(?:its|their|the|his|her)\s(?:\w+\s)?(?:findings|report|letter|verdict|judge?ments?|results?)\s)?"
    r"(?:on\s)?(?:\w{3,6}day,?\s)?\(?$"
)
_NEAR = 60


@dataclass(frozen=True, slots=True)
class Clock:
    """The day from which an article counts; ``today`` is None where it prints no date.

    Where it prints a month alone, ``today`` is the month's last day and not ``exact``: years and
    months count from it, weeks and days do not.
    """

    today: date | None
    exact: bool = True

    @classmethod
    def of(cls, article: Article) -> "Clock":
        """Return the clock of an article, by the date that it states."""
        found = bounds(article.stated) if article.stated else None
        if found is None or article.repeated:
            return cls(None)
        return cls(found.latest, exact=found.earliest == found.latest)

    @classmethod
    def of_document(cls, document: Document) -> "Clock":
        """Return the clock of an article as read: none where its text belies the stated date.

        A date that a publisher's page repeats for every story (*date 2019-03-08*) lies before
        visits that the text tells as past; then it has no weight. Where an article prints no
        date, it was written about when the report came out of which it tells the day: near enough
        for the year of *17 to 21 July*, not for *last Tuesday*.
        """
        clock = cls.of(document.article)
        if clock.today is None:
            told = None if document.article.stated else _published(document)
            return cls(told, exact=False) if told else clock
        return cls(None) if _belies(document, clock.today) else clock

    def is_to_come(self, when: str) -> bool:
        """Say whether a time lies wholly after the day of writing: *outstanding in 2030*."""
        found = bounds(when) if self.today is not None else None
        return found is not None and self.today is not None and found.earliest > self.today

    def complete(self, mention: DateMention) -> str | None:
        """Return the EDTF time that a date means; None where only the missing day could tell."""
        if mention.clue is Clue.ABSOLUTE:
            return mention.edtf
        if mention.edtf is not None:
            return self._yearless(mention.edtf, mention.relative)
        return self._relative(mention.relative) if mention.relative and self.today else None

    def _yearless(self, edtf: str, relative: str | None) -> str:
        """Return a month or season in its year, if the day of writing is known."""
        if self.today is None:
            return edtf
        if relative and relative.startswith("year"):
            return with_year(edtf, self.today.year - int(relative.removeprefix("year-")))
        return self._latest_past(edtf)

    def _latest_past(self, edtf: str) -> str:
        """Return the last time before today that a month or season began."""
        assert self.today is not None  # noqa: S101 - the caller has looked
        if edtf.startswith("{"):
            members = (self._latest_past(part) for part in edtf.strip("{}").split(","))
            return "{" + ",".join(sorted(members)) + "}"
        this = with_year(edtf, self.today.year)
        found = bounds(this)
        if found is not None and found.earliest <= self.today:
            return this
        return with_year(edtf, self.today.year - 1)

    def _relative(self, relative: str) -> str | None:
        """Return a time that is counted from today."""
        assert self.today is not None  # noqa: S101 - the caller has looked
        if not self.exact and not relative.startswith(("year", "month")):
            return None
        if relative in WEEKDAYS:
            back = (self.today.weekday() - WEEKDAYS.index(relative)) % 7
            return (self.today - timedelta(days=back)).isoformat()
        unit, _, count = relative.replace("+", "-").partition("-")
        if "+" in relative:
            return None
        return _back(self.today, unit, int(count))


def _published(document: Document) -> date | None:
    """Return the last day on which a report came out, as the text tells it: *published on*."""
    days = [
        found.latest
        for told in document.of(DateMention)
        if told.clue is Clue.ABSOLUTE
        and _CAME_OUT.search(document.text, max(0, told.span.start - _NEAR), told.span.start)
        and (found := bounds(told.edtf or "")) is not None
        and found.earliest == found.latest
    ]
    return max(days, default=None)


def _belies(document: Document, stated: date) -> bool:
    """Say whether an inspection told as past has a date after the stated one."""
    for mention in document.of(InspectionMention):
        if mention.reference is Reference.PLANNED:
            continue
        for span in mention.when:
            for told in document.within(DateMention, span):
                absolute = told.clue is Clue.ABSOLUTE and told.edtf is not None
                found = bounds(told.edtf or "") if absolute else None
                if found is not None and found.earliest > stated:
                    return True
    return False


def _back(today: date, unit: str, count: int) -> str | None:
    """Return the year, month, week or day that lies ``count`` units before today."""
    if unit == "year":
        return str(today.year - count)
    if unit == "month":
        months = today.year * 12 + today.month - 1 - count
        return f"{months // 12}-{months % 12 + 1:02}"
    if unit == "week":
        monday = today - timedelta(days=today.weekday()) - count * _WEEK
        return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
    return (today - timedelta(days=count)).isoformat() if unit == "day" else None
