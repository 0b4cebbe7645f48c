"""A text that takes too long is left out, and the rest goes on."""

import threading
import time

import pytest

from kg.pipeline import read
from kg.pipeline.read import outcome
from kg.pipeline.timer import TooLongError, at_most
from kg.sources.raw import Raw


def _wait(*_: object, **__: object) -> None:
    end = time.monotonic() + 5
    while time.monotonic() < end:
        pass


def test_what_takes_too_long_is_ended() -> None:
    """The body is ended at its time."""
    with pytest.raises(TooLongError), at_most(0.05):
        _wait()


def test_what_ends_in_time_is_left_alone() -> None:
    """No timer is left behind."""
    with at_most(0.05):
        pass
    time.sleep(0.1)


def test_a_thread_has_no_timer() -> None:
    """Elsewhere than in the main thread the body runs as it is."""
    done: list[bool] = []

    def body() -> None:
        with at_most(0.01):
            time.sleep(0.05)
            done.append(True)

    thread = threading.Thread(target=body)
    thread.start()
    thread.join()
    assert done == [True]


def test_the_file_is_an_issue(monkeypatch: pytest.MonkeyPatch) -> None:
    """A text that is not done in time is left out under its name."""
    monkeypatch.setattr(read, "MOST_SECONDS", 0.05)
    monkeypatch.setattr(read, "parsed", _wait)
    found = outcome(Raw(name="a", place="a.txt", suffix=".txt", data=b"Ofsted inspected."))
    assert [(i.source, i.code) for i in found.issues] == [("a.txt", "too-slow")]
    assert "longer than" in found.issues[0].what
