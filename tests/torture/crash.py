"""Builds that are killed at chosen moments, and what they leave: run as a program of its own.

The moments are the calls by which a build reaches the disk and goes from stage to stage: before the
n-th of them the build is killed as by the system, or is told that the disk is full. Each build is
a fork of one warm process, which never opens a store itself.

``python crash.py FIRST MORE WORK NUMBER HOW``: two folders of articles, a folder to work in, how
many moments of a first build and as many of an addition, and ``kill`` or ``full``. Prints a line
of JSON for each moment.
"""

import errno
import hashlib
import importlib
import json
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from functools import partial, wraps
from pathlib import Path
from typing import Any, Final

PARTS: Final = ("graph.ttl", "issues.jsonl", "accounts.jsonl", "receipt.json")
NOTHING: Final = "nothing"
_CALLS: Final = {
    "os": ("fsync", "rename", "replace", "unlink", "mkdir", "rmdir", "ftruncate", "scandir"),
    "kg.store.swap": ("_sync", "_sync_folder", "_replace", "recover"),
    "kg.store.graph": ("write",),
    "kg.rdf.turtle": ("write",),
    "kg.pipeline.accounts": ("write",),
    "kg.pipeline.receipt": ("write",),
    "kg.pipeline.passed": ("write",),
    "kg.pipeline.build": ("take_in", "merge_doubles", "weigh_dates", "settle", "link"),
    "kg.pipeline.results": ("write_issues", "validate_triples", "write"),
    "kg.pipeline.workers": ("outcome",),
}
_OF_PATHS: Final = ("write_bytes", "open", "touch", "mkdir", "unlink")


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """What a build left that did not end, and what the next one made of it."""

    kind: str
    """``first`` build or ``addition``."""

    moment: int
    of: int
    ended: int
    """How the process ended: minus nine where it was killed."""

    state: str
    """``before``, ``after`` or what is neither."""

    next: str
    """The same after the next build, which is not disturbed."""


def digest(out: Path) -> str:
    """Return what tells one state of a folder from another: its files and its store's triples.

    It looks as any reader does, by opening the store first.
    """
    from kg.errors import GraphError
    from kg.store.graph import open_store

    try:
        store = open_store(out)
    except GraphError as error:
        return NOTHING if "no graph" in str(error) else f"damaged: {error}"
    seen = hashlib.sha256("\n".join(sorted(map(str, store))).encode())
    for part in PARTS:
        seen.update((out / part).read_bytes())
    return seen.hexdigest()


def forked(work: Callable[[], str | int]) -> tuple[int, str]:
    """Do something in a process of its own; return how that ended and what it answered."""
    reader, writer = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(reader)
        with os.fdopen(writer, "w", encoding="utf-8") as answer:
            answer.write(str(work()))
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, encoding="utf-8") as answer:
        told = answer.read()
    _, status = os.waitpid(process, 0)
    return os.waitstatus_to_exitcode(status), told


def build(out: Path, articles: Path, at: int = 0, how: str = "kill") -> int:
    """Build, disturbed before the ``at``-th moment; return how many moments there were."""
    passed = [0]

    def moment() -> None:
        passed[0] += 1
        if passed[0] == at and how == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        if passed[0] == at:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    for module, names in _CALLS.items():
        for name in names:
            _watch(importlib.import_module(module), name, moment)
    for name in _OF_PATHS:
        _watch(Path, name, moment)
    whole = importlib.import_module("kg.pipeline.build")
    try:
        whole.build([articles], out, page=False)
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
    return passed[0]


def _watch(owner: Any, name: str, moment: Callable[[], None]) -> None:  # noqa: ANN401 - module or class
    call = getattr(owner, name)

    @wraps(call)
    def watched(*args: Any, **named: Any) -> Any:  # noqa: ANN401 - passed on
        moment()
        return call(*args, **named)

    setattr(owner, name, watched)


def spread(number: int, moments: int) -> list[int]:
    """Return so many moments, evenly over the whole run."""
    return sorted({max(1, round(moments * (n + 1) / number)) for n in range(number)})


def tried(first: Path, more: Path, work: Path, number: int, how: str) -> Iterator[Left]:
    """Yield what is left by builds that are disturbed, each from the same state."""
    empty, one, two = work / "empty", work / "one", work / "two"
    empty.mkdir()
    for kind, start, end, articles in (
        ("first", empty, one, first),
        ("addition", one, two, more),
    ):
        shutil.copytree(start, end)
        moments = int(forked(partial(build, end, articles))[1])
        known = {forked(partial(digest, start))[1]: "before"}
        known[forked(partial(digest, end))[1]] = "after"
        out = work / "out"
        for at in spread(number, moments):
            shutil.copytree(start, out)
            ended, _ = forked(partial(build, out, articles, at, how))
            state = forked(partial(digest, out))[1]
            forked(partial(build, out, articles))
            then = forked(partial(digest, out))[1]
            yield Left(
                kind=kind,
                moment=at,
                of=moments,
                ended=ended,
                state=known.get(state, state),
                next=known.get(then, then),
            )
            shutil.rmtree(out)


if __name__ == "__main__":
    for module in (*_CALLS, "kg.rdf.mapping", "kg.rdf.schemes", "kg.store.validate", "pyshacl"):
        importlib.import_module(module)
    # Told once: somebody may be at work on the rules while this runs for minutes.
    importlib.import_module("kg.pipeline.accounts").fingerprint()
    folders = [Path(argument) for argument in sys.argv[1:4]]
    for left in tried(folders[0], folders[1], folders[2], int(sys.argv[4]), sys.argv[5]):
        print(json.dumps(asdict(left)), flush=True)  # noqa: T201 - its answer
