"""The reference tables."""

from pathlib import Path

import pytest

from kg.errors import ReferenceTableError
from kg.model import reference
from kg.resources import path


def test_a_damaged_row_names_its_file_and_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A row without a column says where it stands."""
    table = tmp_path / "bare_names.csv"
    table.write_text("form,gss\nRedbridge,E09000026\n", encoding="utf-8")
    monkeypatch.setattr(reference, "path", lambda _: table)
    reference.bare_names.cache_clear()

    with pytest.raises(ReferenceTableError, match=r"bare_names\.csv, line 2.*ambiguity"):
        reference.bare_names()
    monkeypatch.undo()
    reference.bare_names.cache_clear()


def test_councils_are_known_by_code() -> None:
    """Redbridge is found by the code of the Office for National Statistics."""
    entry = reference.councils()["E09000026"]

    assert (entry.name, entry.nation, entry.end) == ("Redbridge", "England", "")


def test_decoys_and_agencies_are_there() -> None:
    """What only looks like a council is known, and so are other bodies."""
    assert "Surrey Heath" in reference.decoys()
    assert reference.agencies()["ofsted"].kind == "inspectorate"


def test_codes_of_a_council() -> None:
    """A council has the codes of both registers, and the inspectorate's number where known."""
    entry = reference.councils()["E09000026"]
    assert (entry.register_code, entry.la_code) == ("RDB", "317")
    assert reference.urns()["E09000026"] == "80512"
    assert set(reference.urns()) <= set(reference.councils())


def test_given_names_know_their_forms() -> None:
    """A short form stands under each name that it may be short for, and the rows are sorted."""
    names = reference.given_names()
    rows = (path("data/reference/given_names.csv")).read_text(encoding="utf-8").splitlines()[1:]

    assert "jo" in names["joanna"] & names["joanne"]
    assert "andy" in names["andrew"]
    assert rows == sorted(set(rows))
    assert [name for name, forms in names.items() if not forms or name in forms] == []
