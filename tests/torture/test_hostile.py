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
from pyoxigraph import RdfFormat, parse, serialize

from built import built
from kg.model.issue import Issue
from kg.pipeline.read import Outcome, outcome
from kg.query.formats import serialise
from kg.query.prefixes import PREFIXES
from kg.rdf.mapping import triples
from kg.resolve.link import link
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


def _pdf(*objects: bytes, pages: bytes) -> bytes:
    """Return a PDF of some objects, the first of them its catalogue."""
    body, places = b"%PDF-1.7\n", []
    for number, what in enumerate((b"<< /Type /Catalog /Pages 2 0 R >>", pages, *objects), start=1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, what)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
    return b"%s%s%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (
        body,
        head,
        table,
        len(places) + 1,
        len(body),
    )


@pytest.mark.parametrize(
    "data",
    [
        # Pages that are their own parents and children.
        _pdf(pages=b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"),
        _pdf(
            b"<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>",
            pages=b"<< /Type /Pages /Kids [3 0 R] /Count 1 /Parent 3 0 R >>",
        ),
        # A count of pages that nobody has.
        _pdf(pages=b"<< /Type /Pages /Kids [] /Count 2147483647 >>"),
        _pdf(
            b"<< /Type /Page /Parent 2 0 R >>",
            pages=b"<< /Type /Pages /Kids [3 0 R] /Count 99999999 >>",
        ),
        # A script to be run when it is opened.
        _pdf(
            b"<< /Type /Page /Parent 2 0 R /AA << /O << /S /JavaScript /JS (app.alert(1)) >> >> >>",
            pages=b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        ),
        # A stream that says it is longer than the file, and one that unpacks itself.
        _pdf(
            b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>",
            b"<< /Length 999999999 >>\nstream\nBT (x) Tj ET\nendstream",
            pages=b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        ),
    ],
    ids=["its-own-page", "ring", "many-pages", "more-pages", "script", "long-stream"],
)
def test_a_hostile_pdf_is_left_out_in_time(data: bytes) -> None:
    """Loops, counts, scripts and streams that lie are an issue, at once."""
    begun = time.perf_counter()
    found = _read(".pdf", data)
    assert time.perf_counter() - begun < 5
    assert found.issues
    assert found.account is None


def test_members_that_share_their_bytes_are_bounded(tmp_path: Path) -> None:
    """An archive whose members lie one upon the other unpacks to no more than is allowed."""
    body = b"Ofsted rated Kent County Council good. " * 60_000
    with zipfile.ZipFile(tmp_path / "one.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("0.txt", body)
    data = (tmp_path / "one.zip").read_bytes()
    at = data.index(b"PK\x01\x02")
    end = data.index(b"PK\x05\x06")
    entry, many = data[at:end], 400
    tail = bytearray(data[end:])
    tail[8:12] = many.to_bytes(2, "little") * 2
    tail[12:16] = (len(entry) * many).to_bytes(4, "little")
    (tmp_path / "many.zip").write_bytes(data[:at] + entry * many + bytes(tail))
    found = list(raws([tmp_path / "many.zip"]))
    texts = [one for one in found if isinstance(one, Raw)]
    assert len(texts) < many
    assert any(one.code in {"bomb", "damaged"} for one in found if isinstance(one, Issue))


@pytest.mark.parametrize(
    "name",
    [
        "Jane \u0420\u043ee",  # Cyrillic letters that look like *Roe*
        "Jane\u200b R\u200doe",
        "Jane \u202eeoR",
        "Jane Ro\u0301e",
        "Jane R<o>e{x}|^`",
        "Jane R%0aoe",
    ],
)
def test_names_of_strange_letters(name: str) -> None:
    """A name of look-alike, invisible, turning or reserved characters makes sound triples."""
    text = (
        f"Ofsted rated Kent County Council’s children’s services good in May 2022.\n\n"
        f"Councillor {name}, leader of the council, said: “We are proud of what staff have done.”"
    )
    found = _read(".txt", text.encode())
    assert found.account is not None
    made = list(triples(link((found.account,))))
    body = serialize(made, format=RdfFormat.N_TRIPLES)
    assert [quad.triple for quad in parse(body, format=RdfFormat.N_TRIPLES)] == made
    assert all(
        piece.text == text[slice(*piece.span)] for p in found.account.people for piece in p.evidence
    )
