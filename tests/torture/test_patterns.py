"""No regular expression makes a text slow to read: docs/trust.md, *Nothing let in*.

Rules look at sentences, which are cut at ``kg.text.lengths.SENTENCE`` characters, and readers at
whole files. So a pattern of a rule is measured on a sentence of the greatest length, of whatever
is hard for it; one that looks at a whole file must besides not grow faster than the file.
"""

import re
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

import pytest

from kg.text.lengths import SENTENCE
from torture.adversary import texts, unbounded
from torture.found import Found, patterns

WHOLE: Final = ("kg.sources.", "kg.query.", "kg.render.", "kg.serve.", "kg.store.", "kg.settings.")
"""Who looks at whole files, questions and answers, however long."""

SHORT: Final = ("kg.sources.header.",)
"""Who looks at lines that are known to be short, and passes over longer ones."""

MOST_SECONDS: Final = 0.5
"""For a sentence of the greatest length; a pattern that backtracks without bound takes years."""


class _TooLongError(BaseException):
    pass


@contextmanager
def ended(seconds: float) -> Iterator[None]:
    """End what takes longer; the engine of regular expressions looks for signals."""

    def stop(*_: object) -> None:
        raise _TooLongError

    former = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    except _TooLongError:
        pass
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, former)


def _run(found: Found) -> Callable[[str], object]:
    pattern = found.pattern
    if found.fits_only:
        return lambda text: (pattern.match(text), pattern.fullmatch(text))
    return lambda text: [None for _ in pattern.finditer(text)]


def seconds(found: Found, text: str, most: float) -> float:
    """Return how long a pattern looks at a text, ``most`` where it was ended."""
    run = _run(found)
    begun = time.process_time()
    with ended(most * 4):
        run(text)
    return time.process_time() - begun


def worst(found: Found, size: int, most: float) -> tuple[float, str]:
    """Return the longest that a pattern looks at texts of a size made against it, and at which."""
    slowest = (0.0, "")
    for name, text in texts(found.pattern, size):
        slowest = max(slowest, (seconds(found, text, most), name))
        if slowest[0] > most:
            break
    return slowest


def test_the_patterns_are_found() -> None:
    """They are found in tables, records and calls, not only under names."""
    places = {found.place for found in patterns()}
    assert len(places) > 400
    assert len(patterns()) > 1000


def test_a_pattern_that_backtracks_is_caught() -> None:
    """The texts made against a pattern are hard for it."""
    bad = Found("bad", re.compile(r"(?:\w+\s?)+:"), fits_only=False)
    assert worst(bad, 60, 0.2)[0] > 0.2


@pytest.mark.parametrize("share", range(4))
def test_no_pattern_is_slow_on_the_longest_sentence(share: int) -> None:
    """Whatever the sentence says, and however often."""
    every = [f for f in patterns() if unbounded(f.pattern)][share::4]
    size = SENTENCE // 8
    slow = {
        found.place: (found.pattern.pattern, told)
        for found in every
        if (told := worst(found, size, MOST_SECONDS / 16))[0] > MOST_SECONDS / 16
    }
    assert slow == {}


def test_what_looks_at_whole_files_is_linear() -> None:
    """Eight times the text takes eight times as long, with room for the clock's unsteadiness."""
    slow = {}
    for found in patterns():
        if not found.place.startswith(WHOLE) or found.place.startswith(SHORT):
            continue
        times = {n: seconds(found, t, 0.2) for n, t in texts(found.pattern, 1_000)}
        name = max(times, key=lambda n: times[n])
        longer = dict(texts(found.pattern, 8_000)).get(name)
        if longer is not None and (took := seconds(found, longer, 1)) > max(0.02, 24 * times[name]):
            slow[found.place] = (found.pattern.pattern, name, times[name], took)
    assert slow == {}
