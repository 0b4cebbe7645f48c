"""Gold files."""

from pathlib import Path

import pytest

from kg.errors import SettingsError
from kg.evaluate.gold import load, parse

SMALL = b"""{"relevant": true, "councils": [{"name": "Kent", "gss": "E10000016"}],
 "inspections": [{"id": "i1", "council": "Kent", "type": "full", "when": null}],
 "judgements": [{"inspection": "i1", "area": "overall", "grade": "Good"}],
 "statements": [{"speaker": "Ofsted", "kind": "direct", "first_words": "well led"}],
 "notes": "not read"}"""


def test_statements_are_quotations() -> None:
    """The key statements is read as quotations, and keys that are not facts are left."""
    gold = parse(SMALL, "a.json")
    assert gold.quotations[0].speaker == "Ofsted"
    assert gold.inspections[0].when is None


def test_phenomena_are_codes() -> None:
    """A gold file may name the hard points of language that its article shows."""
    gold = parse(b'{"relevant": true, "phenomena": ["wish", "typos"]}', "a.json")
    assert gold.phenomena == ("wish", "typos")
    assert parse(SMALL, "a.json").phenomena == ()


def test_damaged_file_is_named() -> None:
    """A file that is not gold is refused by its name."""
    with pytest.raises(SettingsError, match=r"a\.json is not a gold file"):
        parse(b'{"relevant": "perhaps"}', "a.json")


def test_judgement_of_an_unlisted_inspection() -> None:
    """A judgement must be of an inspection that the file lists."""
    with pytest.raises(SettingsError, match="'i9'"):
        parse(SMALL.replace(b'"inspection": "i1"', b'"inspection": "i9"'), "a.json")


def test_folder_is_read_by_article_name(tmp_path: Path) -> None:
    """A gold file stands for the article of the same name, in the order of the names."""
    (tmp_path / "b.json").write_bytes(SMALL)
    (tmp_path / "a.json").write_bytes(SMALL)
    assert list(load(tmp_path)) == ["a", "b"]


def test_empty_folder_is_refused(tmp_path: Path) -> None:
    """A folder without gold files is a wrong path, and so is none at all."""
    with pytest.raises(SettingsError, match="holds no gold file"):
        load(tmp_path)
    with pytest.raises(SettingsError, match="There is no folder"):
        load(tmp_path / "none")
