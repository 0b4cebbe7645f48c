"""Every regular expression of the program, and how it is used: to find, or only to fit a place."""

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

import kg

SOURCE = Path(kg.__file__).parent
_FITS = {"match", "fullmatch"}
_DEEP = 6


@dataclass(frozen=True, slots=True)
class Found:
    """A pattern, the name it is known by, and whether it is only ever tried at one place."""

    place: str
    pattern: re.Pattern[str]
    fits_only: bool


@cache
def patterns() -> tuple[Found, ...]:
    """Return every pattern in a module's names, tables and records, and in its functions' bodies."""
    found: dict[tuple[str, int], Found] = {}
    used = _used()
    for module in _modules():
        for name, value in vars(module).items():
            if not name.startswith("__"):
                for pattern in _within(value, 0, set()):
                    fits = bool(used.get(name)) and used[name] <= _FITS
                    one = Found(f"{module.__name__}.{name}", pattern, fits)
                    found.setdefault((pattern.pattern, pattern.flags), one)
    for place, pattern, fits in _inline():
        found.setdefault((pattern.pattern, pattern.flags), Found(place, pattern, fits))
    return tuple(found.values())


@cache
def _modules() -> tuple[ModuleType, ...]:
    names = [m.name for m in pkgutil.walk_packages(kg.__path__, "kg.")]
    return tuple(importlib.import_module(n) for n in names if not n.endswith("__main__"))


def _within(value: Any, depth: int, seen: set[int]) -> Iterator[re.Pattern[str]]:  # noqa: ANN401 - whatever a module holds
    """Yield the patterns in a value: in tables, records, partial and closed-over ones too."""
    if isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield value
        return
    if (
        depth > _DEEP
        or id(value) in seen
        or isinstance(value, (str, bytes, int, float, ModuleType))
    ):
        return
    seen.add(id(value))
    for inner in _inside(value):
        yield from _within(inner, depth + 1, seen)


def _inside(value: Any) -> Iterator[Any]:  # noqa: ANN401 - the same
    if isinstance(value, dict):
        yield from (*value.keys(), *value.values())
    elif isinstance(value, (list, tuple, set, frozenset)):
        yield from value
    elif isinstance(value, FunctionType):
        yield from (cell.cell_contents for cell in value.__closure__ or ())
    elif isinstance(value, partial):
        yield from (*value.args, *value.keywords.values(), value.func)
    elif type(value).__module__.startswith("kg"):
        for kind in type(value).__mro__:
            slots = getattr(kind, "__slots__", ())
            yield from (getattr(value, s, None) for s in slots if isinstance(s, str))
        yield from vars(value).values() if hasattr(value, "__dict__") else ()


@cache
def _used() -> dict[str, set[str]]:
    """Return by which methods each name in capitals is used anywhere in the program."""
    used: dict[str, set[str]] = {}
    word = re.compile(
        r"\b([A-Z_][A-Z_\d]+)\.(search|finditer|sub|findall|split|match|fullmatch|stands_in|count|blanked)\("
    )
    for file in SOURCE.rglob("*.py"):
        for name, method in word.findall(file.read_text(encoding="utf-8")):
            used.setdefault(name, set()).add(method)
    return used


def _inline() -> Iterator[tuple[str, re.Pattern[str], bool]]:
    """Yield the patterns that stand in calls: ``re.search("…", text)``."""
    for file in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and ast.unparse(node.func.value) == "re"
                and node.args
                and isinstance(node.args[0], ast.Constant)
                and isinstance(node.args[0].value, str)
            ):
                flags = [ast.unparse(k.value) for k in node.keywords if k.arg == "flags"]
                number = sum(getattr(re, f.removeprefix("re.")) for f in flags)
                pattern = re.compile(node.args[0].value, number)
                yield f"{file.stem}:{node.lineno}", pattern, node.func.attr in _FITS
