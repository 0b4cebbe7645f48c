"""Sources that were removed and names that are forgotten: kept out before anything is kept.

A removed source's words reach no file of the output. A text that names somebody forgotten is
blotted and read again, so that nothing rests on the name, and nothing that is written holds it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Self

from kg.model.decision import SOURCE, Decisions, Verb
from kg.model.dossier import Account
from kg.model.issue import Issue
from kg.pipeline.read import Outcome, read_article
from kg.resolve.blot import blotted, without
from kg.resolve.decisions import in_force
from kg.sources.decisions import parse_decisions


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """What a person decided to keep out: texts by their keys, and names by their marks."""

    sources: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()

    @classmethod
    def of(cls, decisions: Decisions) -> Self:
        """Return what decisions keep out."""
        entries, _ = in_force(decisions)
        marks = {verb: [m for e in entries if e.verb is verb for m in e.marks] for verb in Verb}
        return cls(
            sources=frozenset(m.removeprefix(f"{SOURCE}/") for m in marks[Verb.REMOVE]),
            names=frozenset(marks[Verb.FORGET]),
        )

    def __bool__(self) -> bool:
        """Say whether anything is kept out."""
        return bool(self.sources or self.names)

    def outcome(self, found: Outcome) -> Outcome | None:
        """Return what became of a text, without what is kept out; None where it was removed."""
        if not self:
            return found
        account = found.account
        if account is not None:
            account = self.account(account)
            if account is None:
                return None
        name = without(found.name, self.names, handle=True)
        return replace(found, name=name, account=account, issues=self._issues(found.issues))

    def account(self, account: Account) -> Account | None:
        """Return what a source says, without what is kept out; None where it was removed."""
        if account.article.key in self.sources:
            return None
        fresh = blotted(account, self.names) if self.names else None
        if fresh is None:
            return account
        return replace(
            read_article(fresh.article),
            names=fresh.names,
            files=account.files,
            notes=self._issues(account.notes),
        )

    def accounts(self, accounts: Mapping[str, Account]) -> dict[str, Account]:
        """Return what sources say by key, without what is kept out."""
        told = ((key, self.account(account)) for key, account in accounts.items())
        return {key: account for key, account in told if account is not None}

    def lines(self, entries: Iterable[bytes]) -> Iterator[bytes]:
        """Yield lines with names of files, without forgotten names."""
        if not self.names:
            yield from entries
            return
        for entry in entries:
            text = entry.decode("utf-8")
            digest, tab, name = text.partition("\t")
            yield f"{digest}{tab}{without(name, self.names, handle=True)}".encode()

    def decisions(self, decisions: Decisions) -> Decisions:
        """Return a person's decisions, without forgotten names in what is told of why."""
        text = without(decisions.text, self.names) if self.names else decisions.text
        same = text == decisions.text
        return decisions if same else parse_decisions(decisions.name, text)

    def _issues(self, issues: tuple[Issue, ...]) -> tuple[Issue, ...]:
        if not self.names:
            return issues
        return tuple(
            replace(
                issue,
                source=without(issue.source, self.names, handle=True),
                what=without(issue.what, self.names, handle=True),
                words=without(issue.words, self.names),
            )
            for issue in issues
        )
