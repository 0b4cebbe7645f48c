"""Real reports of the inspectorate against the facts that another program read from them.

The reports are read from beside the checkout, where they are; without them these tests are
skipped. Every kind of layout is tested with documents of our own elsewhere.
"""

from pathlib import Path

import pypdfium2
import pytest

from built import SHARED
from kg.evaluate.headers.run import score_headers
from kg.evaluate.headers.wanted import load
from kg.pipeline import build
from kg.pipeline.accounts import load as accounts

REPORTS = SHARED / "reports"
FACTS = REPORTS / "facts.csv"
pytestmark = pytest.mark.skipif(not FACTS.is_file(), reason="the reports are not here")
_SAMPLED = 7


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All reports in one graph."""
    folder = tmp_path_factory.mktemp("reports") / "out"
    build([REPORTS], folder, page=False)
    return folder


def test_every_cell_is_right(out: Path) -> None:
    """No header fact of any report is wrong, and none is missing."""
    cells = score_headers(out, load(FACTS))
    bad = [cell for cell in cells if cell.verdict != "right"]

    assert len(cells) > 600
    assert bad == []


def test_evidence_leads_back_to_the_page(out: Path) -> None:
    """Page and character of a piece of evidence give its first words in the PDF itself."""
    checked = 0
    for number, account in enumerate(accounts(out)):
        if number % _SAMPLED:
            continue
        document = pypdfium2.PdfDocument(REPORTS / f"{account.names[0]}.pdf")
        for record in (*account.judgements, *account.recommendations, *account.findings[:40]):
            for piece in record.evidence:
                place = account.article.place(piece.span.start)
                assert place is not None
                assert place.page == piece.page
                first = piece.text.split("\n", 1)[0][:20]
                words = (
                    document[place.page - 1].get_textpage().get_text_range(place.char, len(first))
                )
                assert _plain(words) == _plain(first)
                checked += 1
        document.close()
    assert checked > 100


def _plain(words: str) -> str:
    """Return words without what is printed alike: hyphens at a line's end, spaces, bullets."""
    return "".join(c for c in words if c.isalnum())
