"""``kg explain``."""

import json
from collections.abc import Callable
from pathlib import Path

from click.testing import Result

import compared
import sample
from kg.model.article import Article
from kg.pipeline import accounts
from kg.pipeline.read import read_article
from kg.rdf.mapping import triples
from kg.rdf.schemes import scheme_triples
from kg.resolve.link import link
from kg.resolve.marks import pointed_fact
from kg.sources.base import read
from kg.store.graph import STORE, write
from kg.store.swap import staging

Run = Callable[..., Result]


def test_words_are_marked_in_their_sentence(run: Run, out: Path) -> None:
    """A council's page names the source, the rule, how sure it is, and marks the words."""
    result = run("explain", "redbridge", "--graph", out)
    assert result.exit_code == 0
    assert result.stdout.splitlines()[1] == sample.COUNCIL
    assert "(rule council.name, confidence 0.9)" in result.stdout
    assert "Inspectors rated »Redbridge« Good after a visit" in result.stdout


def test_store_folder_finds_the_texts_above(run: Run, out: Path) -> None:
    """The texts are found when the graph is named by its store or its Turtle."""
    for graph in (out / "store", out / "graph.ttl"):
        assert "rated »Redbridge«" in run("explain", "Redbridge", "--graph", graph).stdout


def test_without_texts(run: Run, out: Path, tmp_path: Path) -> None:
    """A graph that stands alone shows the exact words."""
    alone = tmp_path / "deep" / "graph.ttl"
    alone.parent.mkdir()
    alone.write_bytes((out / "graph.ttl").read_bytes())
    assert "\n      »Redbridge«\n" in run("explain", "Redbridge", "--graph", alone).stdout


def test_contradiction_is_shown(run: Run, out: Path) -> None:
    """A grade that another source contradicts shows both and which is preferred."""
    shown = run("explain", "judgement/j1", "--graph", out).stdout
    assert "Good (good-news, good-news-copy) against Outstanding (redbridge-2019)" in shown
    assert "preferred: Outstanding" in shown


def test_unknown_thing(run: Run, out: Path) -> None:
    """What is not in the graph is answered with the nearest labels."""
    result = run("explain", "Redbrige", "--graph", out)
    assert result.exit_code == 1
    assert "Nothing in the graph is called Redbrige. The nearest:" in result.stderr


def test_reference_facts_say_so(run: Run, out: Path) -> None:
    """A thing without evidence says where it comes from."""
    shown = run("explain", "source/paper", "--graph", out).stdout
    assert "Not from a source" in shown


def test_json_has_every_word(run: Run, out: Path) -> None:
    """Another program gets the facts by name and each word with its source."""
    (told,) = json.loads(run("explain", "redbridge", "--graph", out, "--format", "json").stdout)

    assert told["iri"] == sample.COUNCIL
    assert told["facts"]["name"] == ["Redbridge"]
    assert told["claims"][0]["words"][0]["exact"] == "Redbridge"
    assert told["rules"]["council"].startswith("Councils")


def test_press_beside_report(run: Run, tmp_path: Path) -> None:
    """What an article claims is shown beside the report, the loudest verdict first."""
    folder = tmp_path / "sources"
    folder.mkdir()
    text = (
        "Trafford Council's children's services were rated outstanding by Ofsted in June 2019.\n\n"
        "Inspectors said that social workers write “thoughtful letters” to children.\n"
    )
    (folder / "paper.txt").write_text(text, encoding="utf-8")
    out = tmp_path / "out"
    (paper,) = (read_article(a) for a in read([folder]) if isinstance(a, Article))
    with staging(out) as new:
        accounts.write(new / accounts.FILE, [compared.report(), paper])
        write(new / STORE, [*triples(link([compared.report(), paper])), *scheme_triples()])
    shown = run("explain", "paper", "--graph", out).stdout

    assert "Press beside report" in shown
    assert "grade in paper: contradicted. The report gives Good." in shown
    assert "report:  thoughtful letters  (trafford-report, page 2)" in shown
    assert shown.index("contradicted") < shown.index("exact.")


def test_what_the_rules_read(run: Run, out: Path) -> None:
    """Each family of rules is told in a line."""
    shown = run("explain", "redbridge", "--graph", out).stdout
    assert "What the rules read\n  council: Councils" in shown


def test_words_are_shown_with_what_they_were_read_as(run: Run, out: Path) -> None:
    """Where the words are not the name or the grade itself, what they mean stands beside."""
    shown = run("explain", "judgement/j2", "--graph", out).stdout
    assert "(read as " in shown or "»" in shown
    assert "(read as Redbridge)" not in run("explain", "redbridge", "--graph", out).stdout


def test_a_persons_decision_is_shown(run: Run, tmp_path: Path) -> None:
    """Who decided what, when and why stands with the thing whose words it is about."""
    folder = tmp_path / "sources"
    folder.mkdir()
    text = "Ofsted rated Trafford Council's children's services good in June 2019."
    (folder / "paper.txt").write_text(text, encoding="utf-8")
    first = run("build", folder, "--out", tmp_path / "out")
    assert first.exit_code == 0
    (account,) = accounts.load(tmp_path / "out")
    (grade,) = account.judgements
    (mark,) = {pointed_fact(grade, piece).mark for piece in grade.evidence}
    decisions = tmp_path / "decisions.yaml"
    decisions.write_text(
        f"- right: {mark}\n  who: A. Reader\n  when: 2024-05-31\n  why: The report says so.\n",
        encoding="utf-8",
    )
    run("build", folder, "--out", tmp_path / "out", "--decisions", decisions)
    shown = run(
        "explain", "Good for overall – Trafford: inspection, June 2019", "--graph", tmp_path / "out"
    ).stdout

    assert (
        "What a person decided\n  right, decided by A. Reader on 2024-05-31: The report says so."
        in shown
    )
