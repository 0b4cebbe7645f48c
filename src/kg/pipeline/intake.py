"""What a build takes in: each text once, whatever builds before it have known already.

A text is told by the hash of its bytes and its name. One that the graph rests on, or that was
passed over, is neither read nor extracted again; one that a build had read when it was cut off is
taken from that build's journal.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from kg.model.dossier import Account
from kg.model.issue import Issue
from kg.pipeline.journal import Journal
from kg.pipeline.passed import Lines, line
from kg.pipeline.progress import Progress
from kg.pipeline.read import Outcome
from kg.pipeline.withheld import Withheld
from kg.sources.base import content, counted
from kg.sources.raw import Raw


@dataclass(frozen=True, slots=True, kw_only=True)
class Former:
    """What the output folder holds from builds before this one."""

    accounts: dict[str, Account] = field(default_factory=dict)
    """By the key of the text."""

    passed: frozenset[bytes] = frozenset()
    """The hashes of the texts that were passed over."""


@dataclass(slots=True, kw_only=True)
class Taken:
    """What a build has taken in so far."""

    accounts: list[Account] = field(default_factory=list)
    """Of the texts that are new."""

    passed: Lines = field(default_factory=Lines)
    """Those that are new and were passed over: hash and name, a line each."""

    issues: list[Issue] = field(default_factory=list)
    """Of paths and texts that were left out."""

    read: int = 0
    """Texts that came in and were not left out, those known already included."""

    relevant: int = 0
    passed_over: int = 0
    withheld: int = 0
    """Texts that a person has removed."""

    former: frozenset[str] = frozenset()
    """What the texts are called that the graph rests on."""

    names: list[str] = field(default_factory=list)
    """What those are called that are new, as far as a former one is called so too."""

    again: set[str] = field(default_factory=set)
    """The keys of those that the graph rests on already."""

    def add(self, found: Outcome | None) -> None:
        """Take what became of a text; None where it is kept out."""
        if found is None:
            self.withheld += 1
            return
        if found.issues:
            self.issues.extend(found.issues)
            return
        if found.name in self.former:
            self.names.append(found.name)
        self.count(found.account)
        if found.account is None:
            self.passed.add(line(found.digest, found.name))
        else:
            self.accounts.append(found.account)

    def meet(self, account: Account | None) -> None:
        """Take a text that was known; None where it was passed over."""
        self.count(account)
        if account is not None:
            self.again.add(account.article.key)

    def count(self, account: Account | None) -> None:
        """Count a text that came in, by what it says."""
        self.read += 1
        self.passed_over += account is None
        self.relevant += bool(account and account.inspections)


Reading: TypeAlias = Callable[[Iterable[Raw]], Iterator[Outcome]]
"""Whoever reads texts: this process, several of this machine, or a cluster's."""


def take_in(  # noqa: PLR0913, PLR0917 -- where texts come from, and what is known of them
    paths: Sequence[Path],
    former: Former,
    journal: Journal,
    reading: Reading,
    progress: Progress,
    withheld: Withheld,
) -> Taken:
    """Return what the texts under some paths say, as far as that was not known."""
    taken = Taken(former=frozenset(n for a in former.accounts.values() for n in a.names))
    known = {digest: a for a in former.accounts.values() for digest in a.files}
    total, found_there = counted(paths)
    progress.begin("Reading", total)
    texts = _texts(found_there, taken, progress)
    if known or former.passed or journal:
        texts = _unknown(texts, known, former.passed, journal, taken, progress, withheld)
    for read in reading(texts):
        found = withheld.outcome(read)
        if found is not None:
            journal.add(found)
        taken.add(found)
        progress.advance()
    return taken


def _texts(found: Iterable[Raw | Issue], taken: Taken, progress: Progress) -> Iterator[Raw]:
    """Yield the texts; what is wrong with paths and archives is taken."""
    for one in found:
        if isinstance(one, Issue):
            taken.issues.append(one)
            progress.advance()
        else:
            yield one


def _unknown(  # noqa: PLR0913, PLR0917 -- where a text may be known from
    texts: Iterable[Raw],
    known: dict[str, Account],
    passed: frozenset[bytes],
    journal: Journal,
    taken: Taken,
    progress: Progress,
    withheld: Withheld,
) -> Iterator[Raw]:
    """Yield the texts that are not known; those that are known are counted."""
    for raw in texts:
        data = content(raw)
        digest = "" if isinstance(data, Issue) else raw.digest(data)
        if digest in known or (digest and bytes.fromhex(digest) in passed):
            taken.meet(known.get(digest))
            progress.advance()
        elif digest and digest in journal:
            taken.add(withheld.outcome(journal.found(digest)))
            progress.advance()
        else:
            yield raw
