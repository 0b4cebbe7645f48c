"""Printed dates weighed over all sources: what a publisher repeats has no weight.

An article is read with or without its printed date, since *last month* counts from it; so where
the sources together show a date to be repeated, or no longer do, its articles are read again.
"""

from collections.abc import Iterable
from dataclasses import replace

from kg.model.dossier import Account
from kg.pipeline.read import read_article
from kg.resolve.template_dates import repeated


def weigh_dates(accounts: Iterable[Account]) -> tuple[Account, ...]:
    """Return the accounts, those read again whose date has gained or lost its weight."""
    every = tuple(accounts)
    constant = repeated(every)
    return tuple(_weighed(account, account.article.key in constant) for account in every)


def _weighed(account: Account, is_repeated: bool) -> Account:  # noqa: FBT001 - what is set
    """Return an account as read with its date's weight."""
    if account.article.repeated is is_repeated:
        return account
    again = read_article(replace(account.article, repeated=is_repeated))
    return replace(again, names=account.names, files=account.files, notes=account.notes)
