"""Comparing the press with the reports: the one door of this package.

Only articles that tell of an inspection whose own report is among the sources are looked at, each
beside that one report, so the work is linear in the articles.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from kg.model.article import SourceKind
from kg.model.record import Account, Comparison, Inspection, Judgement, Person
from kg.model.times import in_words
from kg.resolve.compare.case import Case, Other, Press
from kg.resolve.compare.figures import figures
from kg.resolve.compare.findings import findings
from kg.resolve.compare.grades import grades
from kg.resolve.compare.quoted import quoted
from kg.resolve.compare.times import leads, times
from kg.resolve.link_grades import Reports


def comparisons(  # noqa: PLR0913, PLR0917 - all that is linked so far
    accounts: Iterable[Account],
    names: Mapping[str, str],
    inspections: Iterable[Inspection],
    judgements: Iterable[Judgement],
    people: Iterable[Person],
    reports: Reports,
) -> tuple[Comparison, ...]:
    """Return how each claim of the press stands to the reports, sorted by key."""
    given: defaultdict[str, list[Judgement]] = defaultdict(list)
    for judgement in judgements:
        given[judgement.inspection].append(judgement)
    called = {p.key: p.name for p in people}
    found: dict[str, Comparison] = {}
    for case in _cases(accounts, names, inspections, reports):
        for one in (
            *grades(case, given[case.inspection.key]),
            *times(case),
            *leads(case, called),
            *findings(case),
            *quoted(case),
            *figures(case),
        ):
            found.setdefault(one.key, one)
    return tuple(found[key] for key in sorted(found))


def _cases(
    accounts: Iterable[Account],
    names: Mapping[str, str],
    inspections: Iterable[Inspection],
    reports: Reports,
) -> Iterator[Case]:
    """Yield the inspections that have a report and articles, sorted by key."""
    by_key = {a.article.key: a for a in accounts}
    press: defaultdict[str, list[Press]] = defaultdict(list)
    for key in sorted(by_key):
        account = by_key[key]
        if account.article.kind is SourceKind.ARTICLE:
            one = Press(account)
            for inspection in sorted({names[i.key] for i in account.inspections}):
                if inspection in reports:
                    press[inspection].append(one)
    known = {i.key: i for i in inspections}
    own = {key: Other(by_key[min(reports[key])], _when(known[key])) for key in sorted(reports)}
    of_council: defaultdict[str, list[str]] = defaultdict(list)
    for key in own:
        of_council[known[key].council].append(key)
    for key in sorted(press):
        council = known[key].council
        yield Case(
            inspection=known[key],
            report=own[key].account,
            press=tuple(press[key]),
            names=names,
            others=tuple(own[k] for k in of_council[council] if k != key),
        )


def _when(inspection: Inspection) -> str:
    """Return an inspection's time in words."""
    return in_words(inspection.when) if inspection.when else "an unknown time"
