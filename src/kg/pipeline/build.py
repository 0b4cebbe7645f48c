"""Building the graph: the only module that knows the order of the stages."""

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from kg.model.decision import Decisions
from kg.model.dossier import Account, Dossier
from kg.model.issue import Issue, Level
from kg.pipeline import accounts as kept
from kg.pipeline import passed, results
from kg.pipeline import receipt as receipts
from kg.pipeline.decisions import for_build, known
from kg.pipeline.intake import Former, Reading, Taken, take_in
from kg.pipeline.journal import Journal
from kg.pipeline.progress import Progress, Silence
from kg.pipeline.read import read_article
from kg.pipeline.weigh import weigh_dates
from kg.pipeline.withheld import Withheld
from kg.pipeline.workers import read_all
from kg.resolve.decisions import UNDECIDED, Settled, settle
from kg.resolve.link import link, merge_doubles
from kg.resources import path
from kg.sources.decisions import FILE as DECISIONS
from kg.store.swap import staging
from kg.store.validate import Violation

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

    withheld: int = 0
    """Sources of this build that a person has removed."""


def build(  # noqa: PLR0913 -- all that a person can say of a build
    paths: Sequence[Path] = (),
    out: Path = Path("out"),
    *,
    fresh: bool = False,
    replaces: bool = False,
    progress: Progress | None = None,
    page: bool = True,
    decisions: Decisions | None = None,
    workers: int = 1,
    scheduler: str | None = None,
) -> BuildResult:
    """Read sources, add what they say to what ``out`` holds, and write the graph anew.

    Without paths the shipped articles are read; without decisions those of the last build hold.
    A text that comes in under the name of another is added to it or, as it ``replaces`` it, takes
    its place.
    Many sources are read by so many ``workers``, processes of this machine, or by those of the
    Dask cluster whose ``scheduler`` is named. Whatever goes wrong, ``out`` holds either all of
    the former results or all of the new ones.

    Raises:
        BusyError: Another process builds into ``out``.
        GraphError: What ``out`` holds is damaged.
        SettingsError: The cluster cannot be used.
    """
    intake = _Intake(
        paths=paths or (path(SHIPPED),),
        reading=_reading(workers, scheduler),
        fresh=fresh,
        replaces=replaces,
    )
    return _built(out, intake, decisions, progress or Silence(), page=page)


def rebuild(
    out: Path,
    decisions: Decisions | None = None,
    *,
    progress: Progress | None = None,
    page: bool = True,
) -> BuildResult:
    """Write the graph anew of the sources that ``out`` holds already, by other decisions.

    Raises:
        BusyError: Another process builds into ``out``.
        GraphError: What ``out`` holds is damaged.
    """
    intake = _Intake(paths=(), reading=_reading(1, None))
    return _built(out, intake, decisions, progress or Silence(), page=page)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Intake:
    """What a build is to read, and what becomes of what is there."""

    paths: Sequence[Path]
    reading: Reading
    fresh: bool = False
    replaces: bool = False


def _built(
    out: Path, intake: _Intake, decisions: Decisions | None, told: Progress, *, page: bool
) -> BuildResult:
    begun = time.perf_counter()
    with staging(out) as folder:
        given = for_build(decisions, out, fresh=intake.fresh)
        withheld = Withheld.of(given)
        decided = withheld.decisions(given)
        changed = not intake.fresh and not kept.is_current(out)
        former = Former() if intake.fresh else _former(out, told, withheld, changed=changed)
        with Journal(out) as journal:
            taken = take_in(intake.paths, former, journal, intake.reading, told, withheld)
            there = former.accounts
            if changed or intake.replaces:
                there = _without_former_texts(there, taken)
            every = weigh_dates(merge_doubles([*there.values(), *taken.accounts]))
            settled = settle(decided, every)
            issues = results.doubts((*taken.issues, *settled.issues), every)
            dossier = link(every, settled)
            results.write_issues(folder / results.ISSUES, issues)
            (folder / DECISIONS).write_bytes(decided.text.encode("utf-8"))
            before = withheld.lines(passed.load(out)) if former.passed else ()
            over = passed.write(folder / passed.FILE, before, taken.passed)
            made = receipts.receipt(every, dossier, issues, settled, over)
            receipts.write(folder / receipts.FILE, made)
            count, violations = (
                results.write(folder, every, dossier, told, page=decided if page else None)
                if every or taken.read or not intake.paths
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
        issues=issues,
        violations=violations,
        seconds=time.perf_counter() - begun,
        settled=settled,
        withheld=taken.withheld,
    )


def _reading(workers: int, scheduler: str | None) -> Reading:
    """Return who reads the texts."""
    if scheduler is None:
        return partial(read_all, workers=workers)
    from kg.pipeline.cluster import read_on

    return partial(read_on, scheduler)


def _former(out: Path, progress: Progress, withheld: Withheld, *, changed: bool) -> Former:
    """Return what the output folder holds, its texts read again where the rules have changed.

    What other rules passed over is forgotten: these may see more in it when it comes in again.
    What a person has decided since to keep out is kept out of it now.
    """
    found = _again(out, progress) if changed else {a.article.key: a for a in kept.load(out)}
    if withheld != Withheld.of(known(out)):
        found = withheld.accounts(found)
    digests = map(passed.digest_of, passed.load(out))
    return Former(accounts=found, passed=frozenset(() if changed else digests))


def _again(out: Path, progress: Progress) -> dict[str, Account]:
    """Return what the kept texts say by the rules of this version."""
    texts = list(kept.kept(out))
    if texts:
        progress.begin("Reading known sources again", len(texts))
    found = {}
    for text in texts:
        account = replace(read_article(text.article), names=text.names)
        if not any(issue.level is Level.STOP for issue in account.issues):
            found[account.article.key] = account
        progress.advance()
    return found


def _without_former_texts(known: dict[str, Account], taken: Taken) -> dict[str, Account]:
    """Return the known accounts but for those of files that now give another text.

    Such a file is told by its name, where that name means one text then and one now. A text that
    came in again is no former one.
    """
    then = Counter(name for account in known.values() for name in account.names)
    now = Counter(taken.names)
    fresh = {account.article.key for account in taken.accounts} | taken.again
    return {
        key: account
        for key, account in known.items()
        if key in fresh or any((then[name], now[name]) != (1, 1) for name in account.names)
    }
