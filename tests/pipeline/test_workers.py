"""Reading on several processors."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from kg.pipeline import workers
from kg.pipeline.build import build
from kg.pipeline.read import Outcome, outcomes
from kg.pipeline.workers import BrokenError, processors, read_all, spread
from kg.sources.raw import Raw
from pipeline.stories import results, write


def texts(count: int) -> list[Raw]:
    """Return some texts, every third of which is read and the others passed over."""
    return [
        Raw(
            name=f"t{n}",
            place=f"t{n}.txt",
            suffix=".txt",
            data=(b"Ofsted" if n % 3 == 0 else b"Rain") + b" %d" % n,
        )
        for n in range(count)
    ]


class Here:
    """An engine that reads at once, and breaks off at some texts as often as they come."""

    def __init__(self, at: Iterable[str] = ()) -> None:
        """Break at the named texts."""
        self.workers = 2
        self.renewed = 0
        self._at = frozenset(at)

    def submit(self, batch: list[Raw]) -> "Here._Batch":
        """Take a batch."""
        return Here._Batch(batch, broken=any(raw.name in self._at for raw in batch))

    def renew(self) -> None:
        """Count a new beginning."""
        self.renewed += 1

    class _Batch:
        def __init__(self, batch: list[Raw], *, broken: bool) -> None:
            self._batch, self._broken = batch, broken

        def result(self) -> list[bytes]:
            """Read the batch, or break off."""
            if self._broken:
                raise BrokenError
            return outcomes(self._batch)


def names(found: Iterable[Outcome]) -> list[str]:
    """Return the names of the texts that came to something."""
    return [one.name for one in found]


def test_order_is_kept() -> None:
    """Batches come back in the order in which they went out, to the last."""
    given = texts(500)
    assert names(spread(Here(), given)) == [raw.name for raw in given]


def test_a_text_that_brings_its_reader_down() -> None:
    """It is left out alone, with an issue that names it; all others are read."""
    engine = Here({"t70", "t210"})
    found = list(spread(engine, texts(300)))
    assert names(found) == [raw.name for raw in texts(300)]
    broken = {one.name: one.issues[0].code for one in found if one.issues}
    assert broken == {"t70": "crashed", "t210": "crashed"}
    assert engine.renewed == 4


def test_one_worker_needs_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """With one worker nothing is started, and few texts start nothing either."""
    monkeypatch.setattr(workers, "Processes", None)
    assert len(list(read_all(texts(500), 1))) == 500
    assert len(list(read_all(texts(100), 4))) == 100


def test_same_bytes_with_two_processes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A build by two processes gives the bytes of a build by one."""
    monkeypatch.setattr(workers, "_ALONE", 1)
    files = write(tmp_path / "in")
    build(files, tmp_path / "one", page=False)
    build(files, tmp_path / "two", page=False, workers=2)
    assert results(tmp_path / "one") == results(tmp_path / "two")


def test_a_process_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a real process ends in the middle of a batch, its texts are read by another."""
    monkeypatch.setattr(workers, "_ALONE", 1)
    with workers.Processes(1) as engine:
        kill = engine._pool.submit(_end)  # noqa: SLF001 -- as the system would
        with pytest.raises(BrokenError):
            workers._Batch(engine._pool, texts(2)).result()  # noqa: SLF001
        assert kill.exception() is not None
        engine.renew()
        assert names(spread(engine, texts(5))) == names(map(_named, texts(5)))


def _named(raw: Raw) -> Outcome:
    return Outcome(name=raw.name, digest="")


def _end() -> None:
    """End this process without a word."""
    import os

    os._exit(9)


def test_processors() -> None:
    """There is at least one."""
    assert processors() >= 1
