"""Why records of several sources are one: the table of comparisons, each with its sentence.

The sentences stand in the graph beside what was joined, and in ``docs/identity.md``.
"""

from datetime import timedelta
from enum import StrEnum

from kg.model.edtf import bounds, precision

_LAG = timedelta(days=184)
"""Half a year: no report came out later after the last day on site."""

_DAYS = 26
"""The longest inspection's days: a time no vaguer than that is told to the day."""


class Because(StrEnum):
    """What made a source's record the same thing as others'; ``{when}`` is the time it tells."""

    DAYS = "same council and overlapping dates"
    ONLY = "same council, the only inspection of {when}"
    ONLY_GRADED = "same council, the only inspection of {when}, same grade"
    UNDATED = "same council, told without a time, the only inspection with that grade"
    REPORTED = "same council and grade, called by the time of its report: {when}"
    YEAR = "same council and grade, called by a year next to its own: {when}"
    COUNCIL = "same name beside the same council"
    BODY = "same name beside the same body"
    INSPECTOR = "same name: who led the inspection of that council"
    FORMS = "two forms of one name within the inspectorate"
    DECIDED = "a person decided that they are one"
    SURNAME = "surname alone, of the one person so called beside the same council or body"

    def of(self, when: str = "") -> str:
        """Return the sentence, with the time in words."""
        return self.value.format(when=when)


def called_by(told: str, when: str) -> Because | None:
    """Return how an inspection of a time on site may be called by a time that lies outside it.

    A report comes out within half a year, and a paper calls the inspection by that month or year;
    or it names a year that ends shortly before. Days from one to another are no such name, and a
    month is one only beside days on site.

    >>> called_by("2019-07", "2019-06-03/2019-06-07").name, called_by("2021", "2019-06")
    ('REPORTED', None)
    """
    name, seen = bounds(told), bounds(when)
    if name is None or seen is None or "/" in told or told.startswith("{"):
        return None
    is_year = len(told) == len("2019")
    if not is_year and precision(when) > _DAYS:
        return None
    if timedelta(0) < name.earliest - seen.latest <= _LAG:
        return Because.REPORTED
    before = seen.earliest - name.latest
    return Because.YEAR if is_year and timedelta(0) < before <= _LAG else None
