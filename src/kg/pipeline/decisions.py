"""Which file of decisions a build goes by.

The file that is named; else ``decisions.yaml`` of the working folder or of its ``data`` folder,
where it decides anything; else what the last build into the same folder went by, so that nothing
decided is lost by building once without the file.
"""

from pathlib import Path

from kg.errors import SettingsError
from kg.model.decision import Decisions
from kg.resources import path
from kg.sources.decisions import FILE, read_decisions

SHIPPED = f"data/{FILE}"
_PLACES = (Path(FILE), Path(SHIPPED))


def given(named: Path | None = None) -> Decisions | None:
    """Return the decisions that a person gives: by name, or by a file where they work.

    Raises:
        SettingsError: The file that is named is not there, or cannot be read.
    """
    file = named or next((place for place in _PLACES if place.is_file()), None)
    if file is None:
        return None
    try:
        found = read_decisions(file)
    except OSError as error:
        message = f"The decisions {file} cannot be read: {error.strerror}."
        raise SettingsError(message) from error
    return found if named or found.entries or found.issues else None


def known(out: Path, *, fresh: bool = False) -> Decisions:
    """Return the decisions that the last build into a folder went by, else the shipped ones."""
    file = out / FILE
    return read_decisions(file if file.is_file() and not fresh else path(SHIPPED))


def file_to_write(named: Path | None = None) -> Path:
    """Return the file into which new decisions go: the one that a build would read."""
    return named or next((place for place in _PLACES if place.is_file()), _PLACES[0])
