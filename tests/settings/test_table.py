"""The settings there are."""

import pytest

from kg.errors import SettingsError
from kg.settings.table import BY_NAME, SETTINGS


def test_each_has_a_name_a_variable_and_a_reason() -> None:
    """A setting says what it is for, and what holds where nobody sets it."""
    assert len(BY_NAME) == len(SETTINGS)
    for setting in SETTINGS:
        assert setting.variable == f"KG_{setting.name.upper()}".replace("-", "_")
        assert setting.what.endswith(".")
        assert (setting.default is None) == bool(setting.unset)


@pytest.mark.parametrize("setting", [s for s in SETTINGS if s.default is not None])
def test_defaults_are_of_their_kind(setting: object) -> None:
    """What holds unless told otherwise could be set as well."""
    named = next(s for s in SETTINGS if s is setting)
    assert named.kind.read(named.default) == named.default


@pytest.mark.parametrize(
    ("name", "value", "wanted"),
    [
        ("workers", 2, 2),
        ("workers", "2", 2),
        ("colour", "never", "never"),
        ("out", "made here", "made here"),
        ("things", "https://data.test/id/", "https://data.test/id/"),
        ("definitions", "urn:x:def#", "urn:x:def#"),
    ],
)
def test_a_value_is_taken(name: str, value: object, wanted: object) -> None:
    """A file gives numbers as numbers, the environment as text."""
    assert BY_NAME[name].kind.read(value) == wanted


@pytest.mark.parametrize(
    ("name", "value", "wanted"),
    [
        ("workers", 0, "a whole number"),
        ("workers", True, "a whole number"),
        ("workers", 2.5, "a whole number"),
        ("workers", "two", "a whole number"),
        ("colour", "blue", "one of auto, always, never"),
        ("out", 3, "a path in quotes"),
        ("out", " ", "a path in quotes"),
        ("things", "https://data.test/id", "ends in /"),
        ("things", "data.test/", "an address"),
        ("definitions", "https://data.test/<def>#", "an address"),
    ],
)
def test_a_wrong_value_is_refused(name: str, value: object, wanted: str) -> None:
    """The message says what is wanted."""
    with pytest.raises(SettingsError, match=wanted):
        BY_NAME[name].kind.read(value)
