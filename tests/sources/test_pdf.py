"""Official reports in PDF."""

import io
from pathlib import Path

import pypdfium2
import pytest
from fpdf import FPDF
from fpdf.enums import EncryptionMethod

import small_pdf
from kg.model.article import Article, SourceKind
from kg.model.issue import Issue, Level
from kg.sources.base import read
from kg.sources.pdf import UnreadablePdfError, from_pdf

REPORT = small_pdf.pdf(small_pdf.REPORT)


def drawn() -> FPDF:
    """Return an empty document of one page."""
    document = FPDF(unit="pt", format="A4")
    document.set_font("Helvetica", "", 12)
    document.add_page()
    return document


def test_text_and_places() -> None:
    """The words in reading order; the kind of source is a report."""
    article = from_pdf("report", REPORT)

    assert article.kind is SourceKind.REPORT
    assert "Overall effectiveness Good" in article.text.replace("\n", " ")
    assert [line.start for line in article.lines] == sorted(line.start for line in article.lines)
    assert {line.page for line in article.lines} == {1, 2}
    assert {line.size for line in article.lines} == {200, 140, 110}
    assert {line.bold for line in article.lines} == {True, False}


def test_places_lead_back() -> None:
    """Page and index of a character are those by which pdfium gives the same words."""
    article = from_pdf("report", REPORT)
    document = pypdfium2.PdfDocument(REPORT)
    for words in ("Lead inspector", "The timeliness of return", "Most children are seen"):
        place = article.place(article.text.index(words))
        assert place is not None
        page = document[place.page - 1].get_textpage()
        assert page.get_text_range(place.char, len(words)) == words
    document.close()


def test_the_same_bytes_the_same_article() -> None:
    """Reading is repeatable, and a text has one key whatever its file is called."""
    assert from_pdf("a", REPORT) == from_pdf("a", REPORT)
    assert from_pdf("a", REPORT).key == from_pdf("b", REPORT).key


def test_hyphens_at_a_lines_end_stay() -> None:
    """*Multi-agency* broken over two lines is one word with its hyphen."""
    document = drawn()
    document.text(72, 100, "Children are supported by multi-")
    document.text(72, 115, "agency meetings.")
    article = from_pdf("report", bytes(document.output()))

    assert " ".join(article.text.split()) in (
        "Children are supported by multi-agency meetings.",
        "Children are supported by multi- agency meetings.",
    )
    assert len(article.lines) == 2


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
def test_cut_off(share: float) -> None:
    """A file that breaks off is never half read."""
    with pytest.raises(UnreadablePdfError) as caught:
        from_pdf("report", REPORT[: int(len(REPORT) * share)])
    assert caught.value.code == "truncated"


def test_encrypted() -> None:
    """A file that asks for a password says so."""
    document = drawn()
    document.text(72, 100, "Secret.")
    document.set_encryption("owner", "user", encryption_method=EncryptionMethod.RC4)
    with pytest.raises(UnreadablePdfError) as caught:
        from_pdf("report", bytes(document.output()))
    assert caught.value.code == "encrypted"


def test_a_scan() -> None:
    """Pages that are pictures hold no text that could be read."""
    document = drawn()
    document.rect(72, 100, 300, 300)
    document.add_page()
    document.rect(72, 100, 300, 300)
    with pytest.raises(UnreadablePdfError) as caught:
        from_pdf("report", bytes(document.output()))
    assert caught.value.code == "scanned"


def test_damaged() -> None:
    """Bytes that only begin and end as a PDF does."""
    with pytest.raises(UnreadablePdfError) as caught:
        from_pdf("report", b"%PDF-1.7\n" + b"x" * 400 + b"\n%%EOF")
    assert caught.value.code == "damaged"


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("page.pdf", b"<!DOCTYPE html><html><body><p>Not found</p></body></html>", "mislabelled"),
        ("text.pdf", b"Inspection of Luton children's services", "mislabelled"),
        ("empty.pdf", b"", "empty"),
        ("cut.pdf", REPORT[:900], "truncated"),
    ],
)
def test_what_is_no_report(tmp_path: Path, name: str, data: bytes, code: str) -> None:
    """Each file that cannot be read is one line; the good one beside it is read."""
    (tmp_path / name).write_bytes(data)
    (tmp_path / "good.pdf").write_bytes(REPORT)
    found = list(read([tmp_path]))

    assert [item.name for item in found if isinstance(item, Article)] == ["good"]
    (issue,) = [item for item in found if isinstance(item, Issue)]
    assert (issue.source, issue.level, issue.code) == (name, Level.STOP, code)
    assert issue.what.endswith("left out.")


def test_a_page_that_is_a_picture_is_told(tmp_path: Path) -> None:
    """A report of which one page was scanned is read, and a note names the page."""
    document = drawn()
    for words in (
        "A report begins here, and goes on for long.",
        "",
        "It ends here, after a page that is a picture.",
    ):
        if words:
            document.text(72, 100, words)
        else:
            document.rect(72, 100, 300, 300)
        if not words.startswith("It ends"):
            document.add_page()
    (tmp_path / "report.pdf").write_bytes(bytes(document.output()))
    note, article = list(read([tmp_path]))

    assert isinstance(note, Issue)
    assert (note.level, note.code) == (Level.NOTE, "page-without-text")
    assert "page 2" in note.what
    assert isinstance(article, Article)


def test_a_password_for_changes_alone_hides_nothing() -> None:
    """A file that only the owner may change opens without a password, and is read."""
    document = drawn()
    document.text(72, 100, "Anybody may read this line, and a few more words.")
    document.set_encryption("owner", encryption_method=EncryptionMethod.RC4)

    assert "Anybody may read" in from_pdf("report", bytes(document.output())).text


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_a_turned_page_is_read_as_it_is_shown(turned: int) -> None:
    """A page that the file turns has its lines where a reader sees them."""
    document = FPDF(unit="pt", format=(600, 600))
    document.set_font("Helvetica", "", 12)
    document.add_page()
    with document.rotation(turned, 300, 300):
        document.text(72, 100, "Children are seen by a social worker who knows them.")
        document.text(72, 115, "Plans are clear.")
    made = pypdfium2.PdfDocument(bytes(document.output()))
    made[0].set_rotation(turned)
    file = io.BytesIO()
    made.save(file)
    lines = from_pdf("report", file.getvalue()).lines

    assert [(line.left, line.down, line.size) for line in lines] == [(72, 100, 120), (72, 115, 120)]


def test_a_page_with_its_own_corner() -> None:
    """A page whose corner does not lie at nought: places count from the corner."""
    document = drawn()
    document.text(72, 100, "Children are seen by a social worker who knows them.")
    made = pypdfium2.PdfDocument(bytes(document.output()))
    made[0].set_mediabox(20, 30, 500, 800)
    file = io.BytesIO()
    made.save(file)
    (line,) = from_pdf("report", file.getvalue()).lines

    assert (line.left, line.down) == (52, round(100 - (841.89 - 800)))


def test_the_files_own_title_means_nothing() -> None:
    """Reports keep their template's title in the file: *LA NAME - report*."""
    document = drawn()
    document.set_title("LA NAME - standard-short inspection report")
    document.text(72, 100, "Inspection of Luton, and a few words more than that.")
    article = from_pdf("report", bytes(document.output()))

    assert article.title is None
    assert "LA NAME" not in article.text
