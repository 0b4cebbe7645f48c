"""Hostile sources cost at most themselves, and are shown as text: docs/trust.md, *Nothing let in*."""

import io
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from built import built
from kg.pipeline.read import Outcome, outcome
from kg.query.formats import serialise
from kg.query.prefixes import PREFIXES
from kg.sources.base import READ, raws
from kg.sources.raw import Raw
from kg.sources.textfile import from_text
from kg.store.graph import load_file, open_store
from torture.hostile import LINES, PAGES, PLAIN

MOST_MS_A_KILOBYTE = 400
"""Fifty times what prose costs; what grows faster than its length takes seconds."""

NASTY = (
    "Published: 3 June 2024\n\n"
    "Bury Council’s children’s services were rated good by Ofsted in June 2024. "
    "Councillor Ann Sample, leader of Bury Council, said: “=1+1 </script><script>alert(2)</script>"
    " \x1b]0;owned\x07 \u202e . } ; DROP ALL ; <http://x.test/> a kg:Thing .”\n"
)


def _read(suffix: str, data: bytes) -> Outcome:
    return outcome(Raw(name="x", place="x", suffix=suffix, data=data))


@pytest.mark.parametrize(
    ("suffix", "name"),
    [
        *((".txt", name) for name in PLAIN),
        *((".html", name) for name in PAGES),
        *((".json line", name) for name in LINES),
    ],
)
def test_a_hostile_text_is_read_in_time(suffix: str, name: str) -> None:
    """Whatever it is made of, it costs a bounded time a kilobyte and ends in an answer."""
    maker = {**PLAIN, **PAGES, **LINES}[name]
    data = maker(4_000).encode("utf-8", "surrogatepass")
    begun = time.process_time()
    found = _read(suffix, data)
    assert found.account or found.issues or found.passed
    assert (time.process_time() - begun) * 1e3 < MOST_MS_A_KILOBYTE * 4 + 1_000


@pytest.mark.parametrize("mark", [",", ": ", "A, ", "& ", "(/", "- ", "1 ", "\u00a0|"])
def test_a_first_line_of_marks_is_no_riddle(mark: str) -> None:
    """The line that may date an article is tried in one pass: 390 commas once took for ever."""
    begun = time.process_time()
    from_text("x", mark * (390 // len(mark)) + "\n\nThe story begins here.\n")
    assert time.process_time() - begun < 1


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(data=st.binary(max_size=400), suffix=st.sampled_from([*sorted(READ), ".json line"]))
def test_bytes_of_any_kind_are_read_or_refused(data: bytes, suffix: str) -> None:
    """No reader raises: it gives an account, or an issue, or passes the text over."""
    mark = b"%PDF-1.7\n" if suffix == ".pdf" else b""
    found = _read(suffix, mark + data + (b"\n%%EOF" if mark else b""))
    assert found.account or found.issues or found.passed


_PIECES = st.sampled_from(
    [
        *("Bury Council ", "Ofsted ", "inspected ", "rated ", "good", "“", "”", "'", "said ", ". "),
        *(
            "Councillor ",
            "Ann Sample",
            ", ",
            "leader ",
            "of ",
            "\n\n",
            "in June 2024",
            "not ",
            "2024",
        ),
        *(
            "overall effectiveness: ",
            "inadequate ",
            "\u202e",
            "\u200b",
            "e\u0301",
            "<b>",
            "# ",
            "- ",
        ),
        *("children’s services ", "visit ", "she ", "(", ")", ": ", "– ", "| ", "\t", "1. ", "…"),
    ]
)


@settings(max_examples=80, deadline=None, derandomize=True, database=None)
@given(pieces=st.lists(_PIECES, max_size=60))
def test_words_in_any_order_are_read(pieces: list[str]) -> None:
    """No extractor raises, and what it finds is in the text to the letter."""
    text = "Ofsted children’s services council. " + "".join(pieces)
    found = _read(".txt", text.encode())
    assert found.account or found.issues
    if found.account:
        for quotation in found.account.quotations:
            for piece in quotation.evidence:
                words = found.account.article.text[piece.span.start : piece.span.end]
                assert piece.text == words


def test_xml_bombs_and_outside_entities_are_not_followed(tmp_path: Path) -> None:
    """A page's own entities are not opened, least of all a file's."""
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret words", encoding="utf-8")
    bomb = '<!ENTITY a "lol">' + "".join(
        f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)
    )
    page = (
        f'<?xml version="1.0"?><!DOCTYPE html [{bomb}<!ENTITY f SYSTEM "{secret.as_uri()}">]>'
        f"<html><body><article><p>{NASTY}</p><p>&j; &f;</p></article></body></html>"
    )
    for suffix in (".xhtml", ".html"):
        found = _read(suffix, page.encode())
        text = found.account.article.text if found.account else ""
        assert "secret words" not in text
        assert len(text) < 10_000


def test_names_in_an_archive_lead_nowhere(tmp_path: Path) -> None:
    """A member whose name climbs out of the folder is read and written nowhere."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("../../climbed.txt", NASTY)
        archive.writestr("/etc/absolute.txt", NASTY)
    place = tmp_path / "in" / "a.zip"
    place.parent.mkdir()
    place.write_bytes(packed.getvalue())
    names = [raw.name for raw in raws([place]) if isinstance(raw, Raw)]
    assert names == ["absolute", "climbed"]
    assert sorted(p.name for p in tmp_path.rglob("*")) == ["a.zip", "in"]


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A graph of an article full of code, under a name full of marks."""
    folder = tmp_path_factory.mktemp("hostile")
    built(folder, {"=HYPERLINK(1),<b>&\u202e #?%{}|^`.txt": NASTY}, page=True)
    return folder / "out"


def test_turtle_in_an_article_is_a_string(out: Path) -> None:
    """The file of triples holds the words as a string and no triple of their making."""
    store = load_file(out / "graph.ttl")
    assert len(store) == len(open_store(out))
    assert not any("x.test" in str(quad.subject) for quad in store)
    assert b"\x1b" not in (out / "graph.ttl").read_bytes()


def test_a_script_in_an_article_does_not_end_the_page_s(out: Path) -> None:
    """In the page the words are packed, and no element."""
    page = (out / "graph.html").read_text(encoding="utf-8")
    assert "<script>alert" not in page


@pytest.mark.parametrize("form", ["table", "md"])
def test_escape_codes_and_markup_are_shown(out: Path, form: str) -> None:
    """A table steers no terminal, and Markdown holds no element."""
    names = "".join(f"PREFIX {name}: <{iri}> " for name, iri in PREFIXES.items())
    query = 'SELECT ?t WHERE { ?q kg:text ?t FILTER(CONTAINS(?t, "owned")) }'
    answer = open_store(out).query(names + query)
    told = serialise(answer, form).decode()
    assert "owned" in told
    assert not {"\x1b", "\x07", "\u202e"} & set(told)
    assert form == "table" or "<script>" not in told


def test_explain_steers_no_terminal(out: Path) -> None:
    """Nor does what a person is told of a thing."""
    command = [sys.executable, "-m", "kg", "explain", "Bury", "--graph", str(out)]
    told = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
    assert "owned" in told
    assert not {"\x1b", "\x07", "\u202e"} & set(told)
