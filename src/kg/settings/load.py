"""Reading the settings, and knowing where each comes from."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

from kg.errors import SettingsError
from kg.settings.table import BY_NAME, SETTINGS, Named, Value

OWN = "kg.toml"
PROJECT = "pyproject.toml"
_SLIP = 0.75
"""How alike a variable must be to one of ours to be a slip and not another program's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A setting's value and where it was set: *default*, *kg.toml, line 3*, *KG_OUT*."""

    value: Value
    origin: str = "default"

    @property
    def is_set(self) -> bool:
        """Say whether a person set it."""
        return self.origin != "default"


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings of a run."""

    found: Mapping[str, Setting]

    def text(self, name: str) -> str:
        """Return a setting that has a default, as text."""
        return str(self.found[name].value)

    def number(self, name: str) -> int:
        """Return a setting that has a default, as a number."""
        return int(self.text(name))

    @property
    def out(self) -> Path:
        """The folder into which a build writes."""
        return Path(self.text("out"))

    @property
    def graph(self) -> str:
        """The graph that is asked: where nothing is set, the folder that a build writes."""
        return str(self.found["graph"].value or self.out)

    def defaults(self, command: str) -> dict[str, Value]:
        """Return what a command takes in place of its defaults, by parameter."""
        made: dict[str, Value] = {}
        for setting in SETTINGS:
            if setting.param and setting.is_for(command):
                found = self.found[setting.name]
                if found.is_set:
                    made[setting.param] = found.value
                elif setting.name == "graph" and self.found["out"].is_set:
                    made[setting.param] = self.text("out")
        return made


@cache
def settings() -> Settings:
    """Return the settings of this run, read once: what addresses begin with must not change."""
    return load()


def load(folder: Path | None = None, environment: Mapping[str, str] | None = None) -> Settings:
    """Read the settings of a folder and of an environment.

    Raises:
        SettingsError: A file cannot be read, or a key or a value is wrong; it says where, what
            is wanted, and which name is near.
    """
    place = Path() if folder is None else folder
    found = {setting.name: Setting(value=setting.default) for setting in SETTINGS}
    for name, value, origin in (
        *_project(place / PROJECT),
        *_own(place / OWN),
        *_environment(os.environ if environment is None else environment),
    ):
        found[name] = Setting(value=_read(BY_NAME[name], value, origin), origin=origin)
    return Settings(found)


def _read(setting: Named, value: object, origin: str) -> Value:
    try:
        return setting.kind.read(value)
    except SettingsError as error:
        message = f"{origin}: {setting.name}: {error}."
        raise SettingsError(message) from error


def _project(file: Path) -> Iterator[tuple[str, Any, str]]:
    """Yield what ``[tool.kg]`` of a project's file sets; without that table it is not ours."""
    text = _text(file)
    # Most projects have no such table, and parsing a whole file for nothing takes its time.
    if "tool" in text and "kg" in text:
        tools = _parsed(file, text).get("tool", {})
        table = tools.get("kg", {}) if isinstance(tools, dict) else {}
        yield from _keys(file, text, table, "tool.kg")


def _own(file: Path) -> Iterator[tuple[str, Any, str]]:
    text = _text(file)
    yield from _keys(file, text, _parsed(file, text) if text else {}, "")


def _environment(environment: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """Yield what the environment sets; other programs may have variables that begin as ours."""
    known = {setting.variable: setting.name for setting in SETTINGS}
    for variable in sorted(environment):
        if variable in known and environment[variable]:
            yield known[variable], environment[variable], variable
        elif variable.startswith("KG_") and variable not in known:
            for near in get_close_matches(variable, sorted(known), n=1, cutoff=_SLIP):
                message = f"{variable}: there is no such setting. Did you mean {near}?"
                raise SettingsError(message)


def _keys(file: Path, text: str, table: object, heading: str) -> Iterator[tuple[str, Any, str]]:
    """Yield the keys of a table with their line."""
    if not isinstance(table, dict):
        message = f"{file.name}: {heading} must be a table of settings."
        raise SettingsError(message)
    for name, value in table.items():
        origin = f"{file.name}, line {_line(text, name, heading)}"
        if name not in BY_NAME:
            message = f"{origin}: there is no setting {name}.{_near(name, BY_NAME)}"
            raise SettingsError(message)
        yield name, value, origin


def _line(text: str, name: str, heading: str) -> int:
    """Return the line of a key: TOML's reader knows values and no places."""
    table = first = 0
    inside = not heading
    for number, line in enumerate(text.splitlines(), start=1):
        plain = line.strip()
        if plain.startswith("["):
            inside = "".join(plain.partition("#")[0].split()) == f"[{heading}]"
            table = number if inside else table
        elif inside and plain.partition("=")[0].strip().strip("\"'") == name:
            first = first or number
    return first or table or 1


def _near(name: str, known: Mapping[str, object]) -> str:
    near = get_close_matches(name, sorted(known), n=1, cutoff=0.6)
    hint = f" Did you mean {near[0]}?" if near else ""
    return hint or f" There are: {', '.join(sorted(known))}."


def _text(file: Path) -> str:
    """Return a file's text, nothing where there is no file."""
    try:
        return file.read_text(encoding="utf-8")
    except (FileNotFoundError, IsADirectoryError):
        return ""
    except (OSError, UnicodeDecodeError) as error:
        message = f"{file.name} cannot be read: {error}."
        raise SettingsError(message) from error


def _parsed(file: Path, text: str) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = f"{file.name} is no TOML: {error}."
        raise SettingsError(message) from error
