"""Texts are taken in once."""

from importlib import import_module
from pathlib import Path

import pytest

from kg.pipeline.build import build
from kg.pipeline.workers import read_all as whole
from pipeline.stories import results, write

module = import_module("kg.pipeline.build")

RAIN = "Rain is due on Monday.\n"


def test_nothing_known_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second build of the same files, and one more, reads that one alone; all are counted."""
    write(tmp_path / "in", "visit.txt")
    (tmp_path / "in" / "rain.txt").write_text(RAIN, encoding="utf-8")
    build([tmp_path / "in"], tmp_path / "out", page=False)
    write(tmp_path / "in", "full.md")
    read: list[str] = []

    def noted(texts: object, workers: int) -> object:
        for raw in texts:  # type: ignore[attr-defined]
            read.append(raw.name)
            yield from whole([raw], workers)

    monkeypatch.setattr(module, "read_all", noted)
    result = build([tmp_path / "in"], tmp_path / "out", page=False)
    assert read == ["full"]
    assert (result.read, result.relevant, result.passed, result.sources) == (3, 2, 1, 2)


def test_passed_over_in_batches(tmp_path: Path) -> None:
    """What was passed over is the same in one build or several."""
    files = write(tmp_path / "in")
    rain = tmp_path / "rain.txt"
    rain.write_text(RAIN, encoding="utf-8")
    build([*files, rain], tmp_path / "once", page=False)
    build([rain], tmp_path / "often", page=False)
    build(files, tmp_path / "often", page=False)
    assert results(tmp_path / "once") == results(tmp_path / "often")
    assert "rain" in (tmp_path / "once" / "passed.tsv").read_text(encoding="utf-8")


def test_goes_on_where_it_was_cut_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An archive whose build was interrupted is not read again from its start."""
    lines = "".join(f'{{"text": "The Ofsted story number {n}."}}\n' for n in range(400))
    (tmp_path / "a.jsonl").write_text(lines, encoding="utf-8")
    build([tmp_path / "a.jsonl"], tmp_path / "once", page=False)
    count = 0

    def stopped(texts: object, workers: int) -> object:
        for number, found in enumerate(whole(texts, workers)):  # type: ignore[arg-type]
            if number == 300:
                raise KeyboardInterrupt
            yield found

    def counted(texts: object, workers: int) -> object:
        nonlocal count
        for found in whole(texts, workers):  # type: ignore[arg-type]
            count += 1
            yield found

    monkeypatch.setattr(module, "read_all", stopped)
    with pytest.raises(KeyboardInterrupt):
        build([tmp_path / "a.jsonl"], tmp_path / "out", page=False)
    monkeypatch.setattr(module, "read_all", counted)
    build([tmp_path / "a.jsonl"], tmp_path / "out", page=False)
    assert count == 100
    assert results(tmp_path / "once") == results(tmp_path / "out")
