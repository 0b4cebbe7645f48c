"""Comparing the press with the reports: the one door of this package.

Only articles that tell of an inspection whose own report is among the sources are looked at, each
beside that one report, so the work is linear in the articles. Councils are gone through one by one,
and the reports of one council alone are held ready at a time.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from kg.model.article import SourceKind
from kg.model.dossier import Account
from kg.model.record import Comparison, Inspection, Judgement, Person
from kg.model.times import in_words
from kg.resolve.compare.case import Case, Official, Press
from kg.resolve.compare.figures import figures
from kg.resolve.compare.findings import findings
from kg.resolve.compare.grades import grades
from kg.resolve.compare.quoted import quoted
from kg.resolve.compare.relocated import relocated
from kg.resolve.compare.times import leads, times
from kg.resolve.link_grades import Reports


@dataclass(frozen=True, slots=True)
class Compared:
    """What came of the comparison.

    ``moved`` gives the inspection of each finding whose words stand in another report of the
    council than that of the inspection its article seemed to tell it of.
    """

    comparisons: tuple[Comparison, ...]
    moved: Mapping[str, str]


def compare(  # noqa: PLR0913, PLR0917 - all that is linked so far
    accounts: Iterable[Account],
    names: Mapping[str, str],
    inspections: Iterable[Inspection],
    judgements: Iterable[Judgement],
    people: Iterable[Person],
    reports: Reports,
) -> Compared:
    """Return how each claim of the press stands to the reports, sorted by key."""
    given: defaultdict[str, list[Judgement]] = defaultdict(list)
    for judgement in judgements:
        given[judgement.inspection].append(judgement)
    called = {p.key: p.name for p in people}
    found: dict[str, Comparison] = {}
    moved: dict[str, str] = {}
    for cases in _by_council(accounts, names, inspections, reports):
        elsewhere = {key: to for case in cases for key, to in relocated(case)}
        moved.update(elsewhere)
        for case in cases:
            for one in _of_case(replace(case, moved=elsewhere), given[case.inspection.key], called):
                found.setdefault(one.key, one)
    return Compared(tuple(found[key] for key in sorted(found)), moved)


def _of_case(
    case: Case, judgements: Iterable[Judgement], people: dict[str, str]
) -> Iterator[Comparison]:
    """Yield how all that articles claim of one inspection stands to its report."""
    yield from grades(case, judgements)
    yield from times(case)
    yield from leads(case, people)
    yield from findings(case)
    yield from quoted(case)
    yield from figures(case)


def _by_council(
    accounts: Iterable[Account],
    names: Mapping[str, str],
    inspections: Iterable[Inspection],
    reports: Reports,
) -> Iterator[list[Case]]:
    """Yield the inspections that have a report and articles, council by council, by key."""
    by_key = {a.article.key: a for a in accounts}
    known = {i.key: i for i in inspections}
    press = _press(by_key, names, reports)
    of_council: defaultdict[str, list[str]] = defaultdict(list)
    for key in sorted(reports):
        of_council[known[key].council].append(key)
    for keys in of_council.values():
        own = {k: Official(k, by_key[min(reports[k])], _when(known[k])) for k in keys}
        cases = [
            Case(
                inspection=known[key],
                own=own[key],
                press=tuple(press[key]),
                names=names,
                others=tuple(own[k] for k in keys if k != key),
            )
            for key in keys
            if key in press
        ]
        if cases:
            yield cases


def _press(
    by_key: Mapping[str, Account], names: Mapping[str, str], reports: Reports
) -> dict[str, list[Press]]:
    """Return the articles that tell of each inspection that has a report, by its key."""
    found: defaultdict[str, list[Press]] = defaultdict(list)
    for key in sorted(by_key):
        account = by_key[key]
        if account.article.kind is SourceKind.ARTICLE:
            one = Press(account)
            for inspection in sorted({names[i.key] for i in account.inspections}):
                if inspection in reports:
                    found[inspection].append(one)
    return found


def _when(inspection: Inspection) -> str:
    """Return an inspection's time in words."""
    return in_words(inspection.when) if inspection.when else "an unknown time"
