"""The kinds of claims, each in words."""

from pathlib import Path

import make
from built import built
from kg.query.claim_kinds import claims, sources
from kg.store.graph import open_store
from kg.store.reading import Reading
from query.claimed import reading


def test_every_kind_in_words() -> None:
    """A graph with one record of each kind makes one claim of each."""
    told = {claim.kind: claim.says for claim in claims(reading(make.dossier()))}
    assert told == {
        "person": "person named",
        "inspection": "",
        "council": "council named",
        "grade": "overall grade Good",
        "absence": "no adoption grade (not judged)",
        "finding": "strength (workforce) “Inspectors praised the team.”",
        "recommendation": "point 1 to improve “The quality of plans.”",
        "role": "council leader",
        "tenure": "director of children's services in post since July 2016",
        "quotation": "Ann Lee said “We are pleased.”",
        "service": "service Harbour Hub",
        "agency": "agency Kent Police",
        "conflict": "sources disagree on the date: 8 March 2019 (story-a1)"
        " or April to May 2019 (story-a1)",
        "comparison": told["comparison"],
    }
    assert told["comparison"].startswith("beside the report ")


def test_headings() -> None:
    """What is claimed of an inspection or a person stands under it."""
    found = {claim.kind: claim.heading for claim in claims(reading(make.dossier()))}
    of_inspection = "Redbridge, inspection of April to May 2019"
    for kind in ("inspection", "grade", "absence", "finding", "recommendation", "tenure"):
        assert found[kind] == of_inspection
    assert found["person"] == found["role"] == "Redbridge, Ann Lee"
    assert (found["quotation"], found["agency"]) == ("Redbridge", "")


def test_a_source_s_names() -> None:
    """A source goes by its file names."""
    found = sources(reading(make.dossier()))
    assert found == {"https://kg.example/id/source/a1": ("story-a1",)}


def test_councils_that_only_follow_are_not_claimed(tmp_path: Path) -> None:
    """A council that no source names, as the successor of one, is no claim."""
    text = "Ofsted inspected Cumbria County Council's children's services in March 2017.\n"
    built(tmp_path, {"a.txt": text})
    read = Reading(open_store(tmp_path / "out"))
    named = [claim.council for claim in claims(read) if claim.kind == "council"]
    assert named == ["Cumbria"]
    assert len(list(read.every("Council"))) > 1
