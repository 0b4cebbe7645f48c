"""Printed dates that are no dates: a publisher's page repeats them over unrelated articles.

Some publishers' pages carry a constant where the day of publication should be (*date 2019-03-08*
over stories of April, June and July). It is found over all sources together: the same date of the
same publisher over articles that have no council in common, of which at least one tells itself
that the date cannot be right; or over so many that it is half of all that the publisher dates.
A newspaper's real day has stories on several councils too, so their number alone decides nothing.
"""

from collections import defaultdict
from collections.abc import Iterable

from kg.model.article import SourceKind
from kg.model.dossier import Account
from kg.model.terms import ConflictKind

_UNRELATED = 3
"""So many articles without a common council, one of them belied by its own text, and"""

_MANY = 5
"""so many where none is belied, make a date that is repeated, if they are"""

_SHARE = 0.5
"""at least this share of all dated articles of the publisher."""


def repeated(accounts: Iterable[Account]) -> frozenset[str]:
    """Return the keys of the articles whose printed date is one that is repeated."""
    groups: defaultdict[tuple[str, str], list[Account]] = defaultdict(list)
    dated: defaultdict[str, int] = defaultdict(int)
    for account in accounts:
        article = account.article
        if article.kind is SourceKind.ARTICLE and article.stated:
            publisher = article.publisher or ""
            dated[publisher] += 1
            # Without a publisher only a line of the same form tells of the same page.
            form = article.stated if publisher else article.stated_words or article.name
            groups[publisher, form].append(account)
    return frozenset(
        account.article.key
        for (publisher, _), group in groups.items()
        if _is_constant(group, dated[publisher] if publisher else 0)
        for account in group
    )


def _is_constant(group: list[Account], dated: int) -> bool:
    """Say whether a date over some articles cannot be the day of each."""
    if len(group) < _UNRELATED:
        return False
    unrelated = _without_a_common_council(group)
    if unrelated >= _UNRELATED and any(_is_belied(account) for account in group):
        return True
    return unrelated >= _MANY and dated > 0 and len(group) >= _SHARE * dated


def _without_a_common_council(group: list[Account]) -> int:
    """Return how many of the articles share no council with one counted before."""
    seen: set[str] = set()
    count = 0
    for account in sorted(group, key=lambda a: a.article.key):
        councils = {c.gss for c in account.councils}
        if councils and seen.isdisjoint(councils):
            count += 1
        seen |= councils
    return count


def _is_belied(account: Account) -> bool:
    """Say whether an article's own text tells that its date cannot be right."""
    own = f"source/{account.article.key}"
    return any(c.kind is ConflictKind.DATE and c.subject == own for c in account.conflicts)
