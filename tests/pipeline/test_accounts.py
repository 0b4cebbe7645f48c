"""What each source says, kept between builds."""

from pathlib import Path

import pytest

import make
from kg.errors import GraphError
from kg.model.dossier import Account
from kg.pipeline import accounts
from kg.pipeline.read import read_article
from kg.sources.textfile import from_text
from pipeline.stories import EARLY, FULL


@pytest.fixture(scope="module")
def read_here() -> tuple[Account, ...]:
    """Hold the accounts of two stories."""
    return read_article(from_text("full", FULL)), read_article(from_text("early", EARLY))


def test_come_back_as_they_were(tmp_path: Path, read_here: tuple[Account, ...]) -> None:
    """Accounts are read back as they were written, sorted by key."""
    accounts.write(tmp_path / accounts.FILE, read_here)
    expected = sorted(read_here, key=lambda a: a.article.key)
    assert list(accounts.load(tmp_path)) == expected


def test_order_does_not_matter(tmp_path: Path, read_here: tuple[Account, ...]) -> None:
    """The same accounts in another order give the same bytes."""
    accounts.write(tmp_path / "one", read_here)
    accounts.write(tmp_path / "two", read_here[::-1])
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_no_file(tmp_path: Path) -> None:
    """A folder without accounts holds none and is not current."""
    assert list(accounts.load(tmp_path)) == []
    assert not accounts.is_current(tmp_path)


def test_texts(tmp_path: Path, read_here: tuple[Account, ...]) -> None:
    """The sources' texts are found by their keys."""
    accounts.write(tmp_path / accounts.FILE, read_here)
    assert accounts.texts(tmp_path) == {a.article.key: a.article.text for a in read_here}


def test_damaged_line(tmp_path: Path) -> None:
    """A damaged line is told with its number and the way out."""
    file = tmp_path / accounts.FILE
    accounts.write(file, [make.account()])
    file.write_bytes(file.read_bytes()[:-20])
    with pytest.raises(GraphError, match=r"line 2 is damaged.*--fresh"):
        list(accounts.load(tmp_path))


def test_current(tmp_path: Path, read_here: tuple[Account, ...]) -> None:
    """Accounts of these readers are current; those of other readers, or of none, are not."""
    file = tmp_path / accounts.FILE
    accounts.write(file, read_here)
    assert accounts.is_current(tmp_path)
    written = file.read_bytes()
    file.write_bytes(written.replace(accounts.fingerprint().encode(), b"0" * 16, 1))
    assert not accounts.is_current(tmp_path)
    file.write_bytes(b"no head\n")
    assert not accounts.is_current(tmp_path)


def test_fingerprint() -> None:
    """The fingerprint is sixteen figures."""
    assert len(accounts.fingerprint()) == 16
    assert int(accounts.fingerprint(), 16) >= 0


def test_words_of_another_version(tmp_path: Path, read_here: tuple[Account, ...]) -> None:
    """Of accounts whose word lists mean nothing here the texts and their names are read."""
    file = tmp_path / accounts.FILE
    accounts.write(file, read_here)
    file.write_bytes(file.read_bytes().replace(b'"Outstanding"', b'"Splendid"'))
    with pytest.raises(GraphError, match="damaged"):
        list(accounts.load(tmp_path))
    expected = sorted(read_here, key=lambda a: a.article.key)
    assert [(k.article, k.names) for k in accounts.kept(tmp_path)] == [
        (a.article, a.names) for a in expected
    ]
