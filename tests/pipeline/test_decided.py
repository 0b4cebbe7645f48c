"""What a person decided about the words of a graph."""

from pathlib import Path

from kg.pipeline import accounts, build
from kg.pipeline.decided import decided
from kg.resolve.marks import pointed_fact
from kg.sources.decisions import read_decisions

TEXT = "Ofsted rated Trafford Council's children's services good in June 2019."


def test_decisions_are_found_by_the_words_they_point_at(tmp_path: Path) -> None:
    """A decision of the last build is told by kind, source and place of its words."""
    folder = tmp_path / "sources"
    folder.mkdir()
    (folder / "paper.txt").write_text(TEXT, encoding="utf-8")
    out = tmp_path / "out"
    build([folder], out, page=False)
    assert decided(out) == {}

    (account,) = accounts.load(out)
    piece = account.judgements[0].evidence[0]
    mark = pointed_fact(account.judgements[0], piece).mark
    file = tmp_path / "own.yaml"
    file.write_text(
        f"- wrong: {mark}\n  who: B. Reader\n  when: 2024-06-02\n  why: It is on a school.\n",
        encoding="utf-8",
    )
    build([folder], out, page=False, decisions=read_decisions(file))
    place = ("judgement", piece.source, piece.span.start, piece.span.end)
    said = ["wrong, decided by B. Reader on 2024-06-02: It is on a school."]

    assert decided(out) == decided(out / "store") == decided(out / "graph.ttl") == {place: said}
