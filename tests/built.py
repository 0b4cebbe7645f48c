"""Builds for tests: texts in, an opened graph out, every evidence checked on the way."""

from collections.abc import Mapping
from pathlib import Path

from kg.model.record import Evidence
from kg.pipeline import BuildResult, build
from kg.pipeline.accounts import load
from kg.query.catalogue import find
from kg.query.run import Row, rows
from kg.store.graph import open_store

SHARED = Path(__file__).parents[2] / "shared"
SHIPPED = Path(__file__).parents[1] / "data" / "articles"
GOLD = Path(__file__).parents[1] / "data" / "gold"
CORPUS = Path(__file__).parent / "corpus"


def built(
    folder: Path, texts: Mapping[str, str] | None = None, *, page: bool = False
) -> BuildResult:
    """Build texts, by file name, into ``folder / "out"`` and check all their evidence."""
    place = folder / "articles"
    place.mkdir(parents=True, exist_ok=True)
    for name, text in (texts or {}).items():
        (place / name).write_text(text, encoding="utf-8", newline="\n")
    result = build([place], folder / "out", page=page)
    check_evidence(folder / "out")
    return result


def check_evidence(out: Path) -> int:
    """Assert that every evidence node quotes its source to the letter; return how many there are."""
    texts = {account.article.key: account.article.text for account in load(out)}
    names = {n: a.article.key for a in load(out) for n in a.names}
    found = asked(out, "evidence")
    for row in found:
        text = texts[names[row["source"]]]
        assert row["text"] == text[int(row["start"]) : int(row["end"])], row
        assert row["text"].strip(), row
    return len(found)


def asked(out: Path, name: str, **params: str) -> list[Row]:
    """Return the rows of a named query."""
    return rows(open_store(out), find(name), params)


def quotes(evidence: tuple[Evidence, ...]) -> list[str]:
    """Return the words of evidence, for reading in a test."""
    return [piece.text for piece in evidence]
