"""The whole graph in the formats of ``kg export``."""

from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import SettingsError
from kg.query.whole import FORMATS, whole

if TYPE_CHECKING:
    from pyoxigraph import Store


def export(store: "Store", form: str, output: Path | None) -> bytes:
    """Return the graph in a format, and write it where that is asked for; csv is a folder.

    Raises:
        SettingsError: There is no such format, or csv has no folder to go to.
    """
    if form not in FORMATS:
        message = f"There is no format {form}. There are: {', '.join(FORMATS)}."
        raise SettingsError(message)
    if form == "csv":
        return _folder(store, output)
    body = whole(store, form)
    if output is not None:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_bytes(body)
    return body


def _folder(store: "Store", folder: Path | None) -> bytes:
    """Write the tables into a folder; nothing is returned of many files."""
    from kg.query.tables import csv_files

    if folder is None:
        message = "csv is a folder of tables: name it, as in export('csv', 'tables')."
        raise SettingsError(message)
    folder.mkdir(parents=True, exist_ok=True)
    for name, body in csv_files(store):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(body)
    return b""
