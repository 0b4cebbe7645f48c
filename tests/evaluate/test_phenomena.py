"""Scores by phenomenon."""

from pathlib import Path

import pytest

from built import CORPUS
from kg.errors import SettingsError
from kg.evaluate import gold as gold_files
from kg.evaluate.gold import Gold, GoldCouncil, GoldPerson
from kg.evaluate.phenomena import Phenomenon, beside, by_phenomenon, load
from kg.evaluate.score import score_all

TABLE = (
    Phenomenon(code="typos", meaning="misspelt", kinds=frozenset({"councils", "people"})),
    Phenomenon(code="surname", meaning="one surname", kinds=frozenset({"people"})),
    Phenomenon(code="wish", meaning="a wish", kinds=frozenset({"judgements"})),
    Phenomenon(code="unseen", meaning="in no article", kinds=frozenset({"people"})),
)
GOLDS = {
    "a": Gold(
        relevant=True,
        councils=(GoldCouncil(name="Kent"),),
        people=(GoldPerson(name="Ann Bell"),),
        phenomena=("typos", "wish"),
    ),
    "b": Gold(relevant=True, people=(GoldPerson(name="Ola Reed"),), phenomena=("surname", "typos")),
    "c": Gold(relevant=True, people=(GoldPerson(name="Ivo Lund"),)),
}
ROWS = {
    "councils": [{"source": "a", "name": "Kent"}, {"source": "b", "name": "Torbay"}],
    "people": [{"source": "a", "name": "Ann Bell"}, {"source": "c", "name": "Ivo Lund"}],
}


def test_a_phenomenon_s_tally() -> None:
    """Its kinds count, in the articles that show it and in no other; the worst comes first."""
    told = by_phenomenon(score_all(GOLDS, ROWS), GOLDS, TABLE)
    assert [(t.tally.kind, t.articles) for t in told] == [("surname", 1), ("typos", 2), ("wish", 1)]
    surname, typos, wish = (t.tally for t in told)
    assert (typos.gold, typos.found, typos.right) == (3, 3, 2)
    assert (surname.gold, surname.found, surname.f1) == (1, 0, 0.0)
    assert wish.f1 is None


def test_an_unknown_code_is_refused() -> None:
    """A gold file's code that the table lacks is named."""
    golds = {"a": Gold(relevant=True, phenomena=("wishes",))}
    with pytest.raises(SettingsError, match="wishes"):
        by_phenomenon(score_all(golds, {}), golds, TABLE)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("code,meaning\nwish,a wish\n", "must have the columns"),
        ("code,meaning,kinds\nwish,a wish,grades\n", "line 2"),
        ("code,meaning,kinds\nwish,a wish\n", "line 2"),
    ],
)
def test_a_damaged_table_is_refused(tmp_path: Path, text: str, message: str) -> None:
    """A table with other columns, or a row without known kinds, is told by file and line."""
    file = tmp_path / "phenomena.csv"
    file.write_text(text, encoding="utf-8", newline="\n")
    with pytest.raises(SettingsError, match=message):
        load(file)
    with pytest.raises(SettingsError, match="cannot be read"):
        load(tmp_path / "none.csv")


def test_the_table_stands_beside_or_above(tmp_path: Path) -> None:
    """The table is looked for beside the gold folder, then one folder up."""
    file = tmp_path / "phenomena.csv"
    file.write_text("code,meaning,kinds\nwish,a wish,judgements\n", encoding="utf-8", newline="\n")
    assert beside(tmp_path / "gold") == beside(tmp_path / "held" / "gold") == file.resolve()
    assert [p.code for p in load(file)] == ["wish"]


def test_the_corpus_s_codes_are_in_its_table() -> None:
    """Each code of the corpus's gold is in its table, which has each code once."""
    codes = [phenomenon.code for phenomenon in load(CORPUS / "phenomena.csv")]
    assert len(codes) == len(set(codes))
    for folder in (CORPUS / "gold", CORPUS / "held" / "gold"):
        used = {code for gold in gold_files.load(folder).values() for code in gold.phenomena}
        assert used - set(codes) == set()
