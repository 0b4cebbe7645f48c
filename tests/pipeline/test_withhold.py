"""Finding what a person wants removed or forgotten."""

from pathlib import Path

import pytest

from kg.errors import GraphError
from kg.pipeline import build
from kg.pipeline.withhold import person_called, text_called, texts_with
from kg.resolve.blot import name_marks
from kg.store.graph import open_store
from pipeline.stories import STORIES, write


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Hold the graph of the stories, of a namesake, and of a text that was passed over."""
    folder = tmp_path_factory.mktemp("withhold")
    paths = write(folder / "in")
    more = folder / "more"
    more.mkdir()
    (more / "visit.txt").write_text(STORIES["visit.txt"].replace("April", "May"), encoding="utf-8")
    (more / "match.txt").write_text("The match was a draw.", encoding="utf-8")
    build([*paths, more], folder / "out", page=False)
    return folder / "out"


@pytest.mark.parametrize("wanted", ["early", "early.txt", "in/early.txt", " early "])
def test_a_text_by_its_file(out: Path, wanted: str) -> None:
    """A text is found by its file's name, with or without folder and ending."""
    assert text_called(out, wanted).names == ("early",)


def test_a_text_by_its_key(out: Path) -> None:
    """A text is found by its key, and by the IRI that ends in it."""
    found = text_called(out, "early")

    assert text_called(out, found.key) == found
    assert text_called(out, f"<https://kg.example/id/article/{found.key}>") == found
    assert found.mark == f"source/{found.key}"


def test_texts_of_one_name(out: Path) -> None:
    """Of two texts of one name neither is guessed: their keys are told."""
    with pytest.raises(GraphError, match="2 texts are called visit") as told:
        text_called(out, "visit")

    keys = [line.split()[0] for line in str(told.value).splitlines()[1:]]
    assert {text_called(out, key).names for key in keys} == {("visit",)}


def test_no_such_text(out: Path) -> None:
    """The nearest names are told; of a text passed over, that nothing of it is kept."""
    with pytest.raises(GraphError, match="The nearest: early"):
        text_called(out, "earli")
    with pytest.raises(GraphError, match="was passed over"):
        text_called(out, "match")


def test_a_person(out: Path) -> None:
    """Somebody of the graph is known by name and by IRI; all full names are forgotten."""
    store = open_store(out)
    found = person_called(store, "Joan Marsh")

    assert found.people == ("Joan Marsh",)
    assert set(name_marks("Joan Marsh")) <= set(found.marks)
    assert texts_with(out, found.marks) == 1


def test_nobody_of_the_graph(out: Path) -> None:
    """A full name can be forgotten before anybody bears it; one word is too little."""
    store = open_store(out)
    found = person_called(store, "Robin Ashdown")

    assert (found.people, found.marks) == ((), name_marks("Robin Ashdown"))
    with pytest.raises(GraphError, match="Give the full name"):
        person_called(store, "Ashdown")
    with pytest.raises(GraphError, match="Give the full name"):
        person_called(store, "Redbridge")
