"""What holds in every test: each build's evidence quotes its sources to the letter."""

import importlib
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from kg.model.dossier import Account, Dossier
from kg.model.record import Record


def _check(every: Sequence[Account], dossier: Dossier) -> None:
    """Assert that every evidence of a dossier is the text at its offsets."""
    texts = {account.article.key: account.article.text for account in every}
    for kind in fields(dossier):
        for record in getattr(dossier, kind.name):
            if isinstance(record, Record):
                for piece in record.evidence:
                    assert piece.text == texts[piece.source][piece.span.start : piece.span.end]


@pytest.fixture(autouse=True)
def _every_build_is_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look at the evidence of whatever a test builds, before it is written."""
    module = importlib.import_module("kg.pipeline.results")
    write = module.write  # the one place through which every build goes

    def checked(folder: Path, every: Any, dossier: Dossier, *args: Any, **named: Any) -> Any:  # noqa: ANN401 - passed on
        _check(every, dossier)
        return write(folder, every, dossier, *args, **named)

    monkeypatch.setattr(module, "write", checked)
