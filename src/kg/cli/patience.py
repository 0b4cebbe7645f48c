"""A question that may take only so long: asked in a process of its own, which can be ended.

The engine cannot be stopped within a query. The process is this very command without its limit of
time, so it reads, writes and ends as the command would.
"""

import subprocess
import sys

from kg.errors import QueryError


def in_time(seconds: float) -> None:
    """Run this command again without ``--timeout``, and end it where it takes too long.

    Raises:
        QueryError: It took too long.
        SystemExit: It ended with an exit code of its own.
    """
    command = [sys.executable, "-m", "kg", *_without_timeout(sys.argv[1:])]
    try:
        done = subprocess.run(command, timeout=seconds, check=False)  # noqa: S603 -- our own words
    except subprocess.TimeoutExpired as error:
        message = (
            f"The query took longer than {seconds:g} seconds and was ended. Ask for less (a "
            "council, a year, a LIMIT), or give it longer with --timeout."
        )
        raise QueryError(message) from error
    if done.returncode:
        raise SystemExit(done.returncode)


def _without_timeout(arguments: list[str]) -> list[str]:
    """Return a command's words but for the limit of time.

    >>> _without_timeout(["query", "councils", "--timeout", "5", "--limit=3", "--timeout=2"])
    ['query', 'councils', '--limit=3']
    """
    kept: list[str] = []
    words = iter(arguments)
    for word in words:
        if word == "--timeout":
            next(words, None)
        elif not word.startswith("--timeout="):
            kept.append(word)
    return kept
