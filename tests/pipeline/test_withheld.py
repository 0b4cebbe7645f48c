"""What is kept out of a graph: removed sources, forgotten names, replaced texts."""

from pathlib import Path

import pytest

from kg.model.decision import Decisions
from kg.pipeline import BuildResult, build, rebuild
from kg.pipeline.withheld import Withheld
from kg.resolve.blot import name_marks
from kg.sources.decisions import FILE, parse_decisions
from pipeline.stories import STORIES, results, write

TOLD = "  who: A. Reader\n  when: 2024-05-31\n  why: Asked for.\n"
BELL = name_marks("Ann Bell")


def _decided(verb: str, *marks: str) -> Decisions:
    """Return a file of one decision."""
    found = parse_decisions(FILE, f"- {verb}: [{', '.join(marks)}]\n{TOLD}")
    assert not found.issues
    return found


def _source(made: BuildResult, name: str) -> str:
    """Return the mark of a source."""
    (key,) = (note.article.key for note in made.dossier.articles if name in note.names)
    return f"source/{key}"


def _same(out: Path, other: Path) -> None:
    """See that two folders hold the same but for what was decided."""
    one, two = results(out), results(other)
    for made in (one, two):
        made["receipt.json"] = made["receipt.json"].partition(b'"decisions"')[0]
    assert one == two


def test_removal_leaves_what_would_be_without(tmp_path: Path) -> None:
    """What a removed source told is gone, to the byte."""
    made = build(write(tmp_path / "in"), tmp_path / "out")
    build(write(tmp_path / "in", "visit.txt", "full.md"), tmp_path / "without", fresh=True)
    rebuild(tmp_path / "out", _decided("remove", _source(made, "early")))

    _same(tmp_path / "out", tmp_path / "without")


def test_removal_holds(tmp_path: Path) -> None:
    """A removed source stays out when it comes in again, and when a build starts afresh."""
    paths, out = write(tmp_path / "in"), tmp_path / "out"
    made = build(paths, out, page=False)
    rebuild(out, _decided("remove", _source(made, "early")), page=False)
    again = build(paths, out, page=False)

    assert (again.sources, again.withheld, again.read) == (2, 1, 2)
    assert build(paths, out, fresh=True, page=False).sources == 2
    assert build(paths, out, decisions=Decisions(), fresh=True, page=False).sources == 2


def test_removal_is_taken_back(tmp_path: Path) -> None:
    """Whoever retracts a removal has the source again with the next build from it."""
    paths, out = write(tmp_path / "in"), tmp_path / "out"
    made = build(paths, out, page=False)
    before = results(out)
    mark = _source(made, "early")
    rebuild(out, _decided("remove", mark), page=False)
    back = parse_decisions(FILE, f"- remove: {mark}\n{TOLD}- retract: {{remove: {mark}}}\n{TOLD}")

    assert build(paths, out, decisions=back, page=False).sources == 3
    _same_graph = results(out)["graph.ttl"] == before["graph.ttl"]
    assert _same_graph


def test_forgetting(tmp_path: Path) -> None:
    """A forgotten name is nowhere, the words that were said are nobody's, the rest stays."""
    out = tmp_path / "out"
    made = build(write(tmp_path / "in"), out)
    fresh = rebuild(out, _decided("forget", *BELL))

    assert {p.name for p in made.dossier.people} - {p.name for p in fresh.dossier.people} == {
        "Ann Bell"
    }
    assert len(fresh.dossier.quotations) == len(made.dossier.quotations)
    assert None in {q.speaker for q in fresh.dossier.quotations}
    assert fresh.dossier.judgements == made.dossier.judgements
    for name, data in results(out).items():
        assert b"Bell" not in data, name


@pytest.mark.parametrize("fresh", [True, False])
def test_forgetting_holds(tmp_path: Path, *, fresh: bool) -> None:
    """Later builds blot the name out again: the same bytes, whether anew or added to."""
    paths, out = write(tmp_path / "in"), tmp_path / "out"
    build(paths, out)
    rebuild(out, _decided("forget", *BELL))
    before = results(out)
    build(paths, out, fresh=fresh)

    assert results(out) == before


def test_forgotten_before_it_came_in(tmp_path: Path) -> None:
    """A source that comes in later is blotted before anything is kept of it."""
    out = tmp_path / "out"
    build(write(tmp_path / "one", "full.md"), out, decisions=_decided("forget", *BELL))
    visit = tmp_path / "two" / "ann-bell-is-proud.txt"
    visit.parent.mkdir()
    visit.write_text(STORIES["visit.txt"], encoding="utf-8")
    made = build([visit], out)

    assert made.sources == 2
    assert all(b"Bell" not in data and b"bell" not in data for data in results(out).values())


def test_a_name_in_decisions(tmp_path: Path) -> None:
    """What a person wrote beside other decisions is kept without the name."""
    entry = f"- wrong: role/{'a' * 16}\n{TOLD}  words: [Ann Bell, leader]\n"
    marks = f"- forget: [{', '.join(BELL)}]\n{TOLD}"
    out = tmp_path / "out"
    build(write(tmp_path / "in"), out, decisions=parse_decisions(FILE, entry + marks))

    assert all(b"Bell" not in data for data in results(out).values())
    assert "Bell" not in (out / FILE).read_text(encoding="utf-8")


def test_names_of_files_that_cannot_be_read(tmp_path: Path) -> None:
    """An issue and the list of texts passed over hold no forgotten name either."""
    folder, out = tmp_path / "in", tmp_path / "out"
    write(folder, "full.md")
    (folder / "ann-bell-empty.txt").write_text("", encoding="utf-8")
    (folder / "ann-bell-football.txt").write_text("The match was a draw.", encoding="utf-8")
    made = build([folder], out, decisions=_decided("forget", *BELL))

    assert (made.left_out, made.passed) == (1, 1)
    for name in ("issues.jsonl", "passed.tsv"):
        text = (out / name).read_text(encoding="utf-8")
        assert "████████" in text
        assert "bell" not in text.casefold()


def test_a_text_that_has_changed(tmp_path: Path) -> None:
    """A changed file is added, or takes the place of its former text, to the byte."""
    paths, out = write(tmp_path / "in"), tmp_path / "out"
    build(paths, out)
    paths[0].write_text(STORIES["visit.txt"].replace("April", "May"), encoding="utf-8")
    assert build(paths, out, replaces=True).sources == 3
    build(paths, tmp_path / "whole")
    assert results(out) == results(tmp_path / "whole")
    paths[0].write_text(STORIES["visit.txt"].replace("April", "June"), encoding="utf-8")
    assert build(paths, out).sources == 4


def test_a_changed_text_that_is_passed_over(tmp_path: Path) -> None:
    """A file that has come to speak of something else takes its former text away."""
    paths, out = write(tmp_path / "in"), tmp_path / "out"
    build(paths, out, page=False)
    paths[0].write_text("The match was a draw.", encoding="utf-8")

    assert build(paths, out, replaces=True, page=False).sources == 2


def test_namesakes_are_not_replaced(tmp_path: Path) -> None:
    """Of two files of one name in two folders neither is the other's former text."""
    one, out = write(tmp_path / "one"), tmp_path / "out"
    build(one, out, page=False)
    other = write(tmp_path / "two", "visit.txt")
    other[0].write_text(STORIES["visit.txt"].replace("April", "May"), encoding="utf-8")

    assert build([*one, *other], out, replaces=True, page=False).sources == 4


def test_nothing_is_kept_out() -> None:
    """Without such decisions everything passes as it is."""
    assert not Withheld.of(Decisions())
    assert list(Withheld().lines([b"x\ty\n"])) == [b"x\ty\n"]
