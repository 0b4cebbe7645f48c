"""Building the graph: the only module that knows the order of the stages."""

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import msgspec

from kg.model.decision import Decisions
from kg.model.dossier import Account, Dossier
from kg.model.issue import Issue, Level
from kg.pipeline import accounts as kept
from kg.pipeline import passed
from kg.pipeline import receipt as receipts
from kg.pipeline.decided import by_words
from kg.pipeline.decisions import known as known_decisions
from kg.pipeline.intake import Former, Reading, take_in
from kg.pipeline.journal import Journal
from kg.pipeline.progress import Progress, Silence
from kg.pipeline.read import read_article
from kg.pipeline.weigh import weigh_dates
from kg.pipeline.workers import read_all
from kg.resolve.decisions import UNDECIDED, Settled, settle
from kg.resolve.link import link, merge_doubles
from kg.resources import path
from kg.sources.decisions import FILE as DECISIONS
from kg.store.swap import staging
from kg.store.validate import Violation, validate_triples

GRAPH = "graph.ttl"
PAGE = "graph.html"
ISSUES = "issues.jsonl"
SHIPPED = "data/articles"


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildResult:
    """What a build did: what it read, what the graph now holds, and what it could not take."""

    out: Path
    read: int
    """Sources that this build read, those it already knew included."""

    relevant: int
    """Sources of this build that speak of an inspection."""

    passed: int
    """Sources of this build that were passed over: no word of theirs is of what is looked for."""

    left_out: int
    """Sources of this build that could not be read."""

    sources: int
    """Sources that the graph holds now."""

    triples: int
    dossier: Dossier
    issues: tuple[Issue, ...]
    violations: tuple[Violation, ...]
    seconds: float
    settled: Settled = UNDECIDED
    """What became of a person's decisions."""


def build(  # noqa: PLR0913 -- all that a person can say of a build
    paths: Sequence[Path] = (),
    out: Path = Path("out"),
    *,
    fresh: bool = False,
    progress: Progress | None = None,
    page: bool = True,
    decisions: Decisions | None = None,
    workers: int = 1,
    scheduler: str | None = None,
) -> BuildResult:
    """Read sources, add what they say to what ``out`` holds, and write the graph anew.

    Without paths the shipped articles are read; without decisions those of the last build hold.
    Many sources are read by so many ``workers``, processes of this machine, or by those of the
    Dask cluster whose ``scheduler`` is named. Whatever goes wrong, ``out`` holds either all of
    the former results or all of the new ones.

    Raises:
        BusyError: Another process builds into ``out``.
        GraphError: What ``out`` holds is damaged.
        SettingsError: The cluster cannot be used.
    """
    begun = time.perf_counter()
    told = progress or Silence()
    with staging(out) as folder:
        changed = not fresh and not kept.is_current(out)
        former = Former() if fresh else _former(out, told, changed=changed)
        with Journal(out) as journal:
            taken = take_in(
                paths or (path(SHIPPED),), former, journal, _reading(workers, scheduler), told
            )
            known = former.accounts
            if changed:
                known = _without_former_texts(known, taken.accounts)
            every = weigh_dates(merge_doubles([*known.values(), *taken.accounts]))
            decided = decisions or known_decisions(out, fresh=fresh)
            settled = settle(decided, every)
            doubts = _doubts((*taken.issues, *settled.issues), every)
            dossier = link(every, settled)
            _write_issues(folder / ISSUES, doubts)
            (folder / DECISIONS).write_bytes(decided.text.encode("utf-8"))
            before = passed.load(out) if former.passed else ()
            over = passed.write(folder / passed.FILE, before, taken.passed)
            made = receipts.receipt(every, dossier, doubts, settled, over)
            receipts.write(folder / receipts.FILE, made)
            has_graph = bool(every or taken.read)
            count, violations = (
                _write(folder, every, dossier, told, page=decided if page else None)
                if has_graph
                else (0, ())
            )
    return BuildResult(
        out=out,
        read=taken.read,
        relevant=taken.relevant,
        passed=taken.passed_over,
        left_out=sum(1 for i in taken.issues if i.level is Level.STOP),
        sources=len(every),
        triples=count,
        dossier=dossier,
        issues=doubts,
        violations=violations,
        seconds=time.perf_counter() - begun,
        settled=settled,
    )


def _reading(workers: int, scheduler: str | None) -> Reading:
    """Return who reads the texts."""
    if scheduler is None:
        return partial(read_all, workers=workers)
    from kg.pipeline.cluster import read_on

    return partial(read_on, scheduler)


def _former(out: Path, progress: Progress, *, changed: bool) -> Former:
    """Return what the output folder holds, its texts read again where the rules have changed.

    What other rules passed over is forgotten: these may see more in it when it comes in again.
    """
    if not changed:
        return Former(
            accounts={a.article.key: a for a in kept.load(out)},
            passed=frozenset(map(passed.digest_of, passed.load(out))),
        )
    texts = list(kept.kept(out))
    if texts:
        progress.begin("Reading known sources again", len(texts))
    found = {}
    for text in texts:
        account = replace(read_article(text.article), names=text.names)
        if not any(issue.level is Level.STOP for issue in account.issues):
            found[account.article.key] = account
        progress.advance()
    return Former(accounts=found)


def _without_former_texts(known: dict[str, Account], new: list[Account]) -> dict[str, Account]:
    """Return the known accounts but for those of files that now give another text.

    The readers of files have changed, so a file that is read again may have another text, and
    another key. It is told by its name, where that name means one text then and one now.
    """
    then = Counter(name for account in known.values() for name in account.names)
    now = Counter(account.article.name for account in new)
    fresh = {account.article.key for account in new}
    return {
        key: account
        for key, account in known.items()
        if key in fresh or any((then[name], now[name]) != (1, 1) for name in account.names)
    }


def _write(
    folder: Path,
    every: tuple[Account, ...],
    dossier: Dossier,
    progress: Progress,
    *,
    page: Decisions | None,
) -> tuple[int, tuple[Violation, ...]]:
    """Write the accounts, the store and the Turtle; return triples and violations.

    With decisions, which it tells beside their words, the page is written too.
    """
    from kg.rdf.mapping import triples
    from kg.rdf.schemes import scheme_triples
    from kg.rdf.turtle import write as turtle
    from kg.store.graph import STORE, load_triples
    from kg.store.graph import write as store

    progress.begin("Writing the graph", 4 if page is not None else 3)
    kept.write(folder / kept.FILE, every)
    facts = [*triples(dossier), *scheme_triples()]
    count = store(folder / STORE, facts)
    progress.advance()
    (folder / GRAPH).write_bytes(turtle(facts))
    progress.advance()
    violations = validate_triples(facts)
    progress.advance()
    if page is not None:
        from kg.render.network import network
        from kg.render.page import write as write_page

        # The page asks for things one by one, which a store in memory answers fastest.
        memory = load_triples(facts)
        del facts
        texts = {a.article.key: a.article.text for a in every}
        write_page(network(memory, texts, by_words(page.entries, every)), folder / PAGE)
        progress.advance()
    return count, violations


def _doubts(issues: Sequence[Issue], every: Sequence[Account]) -> tuple[Issue, ...]:
    """Return what files and texts left open, sorted, each once."""
    told = (i for a in every for i in (*a.issues, *a.notes))
    twice = (_same_text(a) for a in every if len(a.names) > 1)
    return tuple(sorted({*issues, *told, *twice, *_same_names(every)}, key=_issue_order))


def _same_names(every: Sequence[Account]) -> Iterator[Issue]:
    """Note each name that answers will give to several texts, in whichever builds they came in."""
    texts = Counter(name for account in every for name in account.names)
    for name, number in texts.items():
        if number > 1:
            what = (
                f"{number} texts are called {name}; each was read, and answers call all of them so."
            )
            yield Issue(source=name, level=Level.NOTE, code="same-name", what=what)


def _same_text(account: Account) -> Issue:
    """Note that one text came in under several names, in whichever builds that was."""
    first, *others = account.names
    what = f"The same text came in as {', '.join(others)}: it is one source, under all these names."
    return Issue(source=first, level=Level.NOTE, code="same-text", what=what)


def _write_issues(file: Path, issues: Sequence[Issue]) -> None:
    """Write the issues, one JSON line each."""
    lines = b"".join(msgspec.json.encode(issue) + b"\n" for issue in issues)
    file.write_bytes(lines)


def _issue_order(issue: Issue) -> tuple[str, str, int, str, int]:
    """Order issues by source, loudness, line, sentence and place."""
    place = issue.span.start if issue.span else -1
    return issue.source, issue.level, issue.line or 0, issue.what, place
