"""Where results go."""

from pathlib import Path

import pytest

from kg.cli.output import emit, note
from kg.errors import SettingsError


def test_results_and_remarks(capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    """Results go to standard output or to the file that is named, remarks to standard error."""
    emit("é\n".encode())
    emit(b"b\n", Path("-"))
    emit(b"c\n", tmp_path / "new" / "file")
    note("remark")
    assert capfdbinary.readouterr() == ("é\nb\n".encode(), b"remark\n")
    assert (tmp_path / "new" / "file").read_bytes() == b"c\n"


def test_unwritable(tmp_path: Path) -> None:
    """A folder is no file to write to."""
    with pytest.raises(SettingsError, match="cannot be written"):
        emit(b"", tmp_path)
