"""Rows as a pandas frame."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from kg.errors import SettingsError

if TYPE_CHECKING:
    from pandas import DataFrame


def frame(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> "DataFrame":
    """Return rows as a frame; whole numbers stay whole where one is missing.

    Raises:
        SettingsError: pandas is not installed.
    """
    try:
        import pandas as pd
    except ImportError as error:
        message = "A frame needs pandas: pip install 'kg-inspections[frames]'."
        raise SettingsError(message) from error
    found = pd.DataFrame.from_records([tuple(row) for row in rows], columns=list(columns))
    for place, column in enumerate(columns):
        values = [row[place] for row in rows if row[place] is not None]
        kinds = {type(value) for value in values}
        if kinds == {date}:
            found[column] = pd.to_datetime(found[column])
        elif kinds == {int}:
            found[column] = found[column].astype("Int64")
        elif kinds == {bool}:
            found[column] = found[column].astype("boolean")
        elif kinds and all(issubclass(kind, str) for kind in kinds):
            found[column] = found[column].map(str, na_action="ignore").astype("str")
    return found
