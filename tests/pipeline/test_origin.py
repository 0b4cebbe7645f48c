"""What built a graph."""

from pathlib import Path

import pytest

from kg.errors import GraphError
from kg.model.dossier import Dossier
from kg.pipeline import receipt
from kg.pipeline.origin import origin


def test_another_program_is_told(tmp_path: Path) -> None:
    """The receipt of this program is its own; other rules differ; a damaged one is told."""
    assert origin(tmp_path) is None
    file = tmp_path / receipt.FILE
    receipt.write(file, receipt.receipt((), Dossier(), ()))
    built = origin(tmp_path)
    assert built is not None
    assert built.differs() == ()
    file.write_text(file.read_text().replace(built.readers, "older"), encoding="utf-8")
    older = origin(tmp_path / "graph.ttl")
    assert older is not None
    assert older.differs() == ("reading rules",)
    file.write_text("{", encoding="utf-8")
    with pytest.raises(GraphError, match="damaged"):
        origin(tmp_path)
