"""Printed dates weighed over all sources."""

from pathlib import Path

from built import asked
from kg.pipeline import build

STORIES = {
    "trafford": "date 2019-03-08 Trafford praised\n\nTrafford Council's children's services were rated good by Ofsted after an inspection in June 2019.",
    "medway": "date 2019-03-08 Medway praised\n\nMedway Council's children's services were rated good by Ofsted after an inspection last month.",
    "torbay": "date 2019-03-08 Torbay praised\n\nTorbay Council's children's services were rated good by Ofsted. Inspectors visited in February.",
}


def _write(folder: Path, *names: str) -> Path:
    """Write some of the stories into a folder."""
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / f"{name}.txt").write_text(STORIES[name], encoding="utf-8")
    return folder


def _times(out: Path) -> dict[str, str | None]:
    """Return when each article's inspection was, by the article."""
    return {r["source"]: r.get("when") for r in asked(out, "inspections")}


def test_a_repeated_date_counts_for_nothing(tmp_path: Path) -> None:
    """*Last month* counts from the printed day, until other stories show it to be a constant."""
    alone = build([_write(tmp_path / "one", "medway")], tmp_path / "alone", page=False)
    together = build([_write(tmp_path / "all", *STORIES)], tmp_path / "together", page=False)

    assert _times(tmp_path / "alone") == {"medway": "2019-02"}
    assert _times(tmp_path / "together") == {
        "trafford": "2019-06",
        "medway": None,
        "torbay": "XXXX-02",
    }
    assert not [i for i in alone.issues if i.code == "repeated-date"]
    assert [i.source for i in together.issues if i.code == "repeated-date"] == sorted(STORIES)


def test_batches_come_to_the_same(tmp_path: Path) -> None:
    """An article that came first loses its date when the others come."""
    out = tmp_path / "out"
    for name in ("medway", "trafford", "torbay"):
        build([_write(tmp_path / name, name)], out, page=False)
    build([_write(tmp_path / "all", *STORIES)], tmp_path / "whole", page=False)

    for file in ("graph.ttl", "accounts.jsonl", "issues.jsonl"):
        assert (out / file).read_bytes() == (tmp_path / "whole" / file).read_bytes()


def test_the_reason_is_in_the_graph(tmp_path: Path) -> None:
    """A reader is told why a printed date was not believed."""
    build([_write(tmp_path / "all", *STORIES)], tmp_path / "out", page=False)
    told = {r["source"]: r["because"] for r in asked(tmp_path / "out", "sources")}

    assert all("has no weight" in why for why in told.values())
