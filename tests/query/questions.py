"""The forty questions of docs/questions.md: the queries that answer each, with their values."""

import re
import shlex
from pathlib import Path
from typing import NamedTuple

from kg.query.run import Row

PAGE = Path(__file__).parents[2] / "docs" / "questions.md"
KEPT = Path(__file__).parent / "questions.json"

# "| 7 | Where do two sources ...? | `conflicts kind=holder` |"
_ROW = re.compile(r"^\| (\d+) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)
_CODE = re.compile(r"`([^`\n]+)`")


class Asked(NamedTuple):
    """A query with values for its parameters; a name that ends in = stands alone, for any value."""

    query: str
    values: dict[str, str]

    @property
    def words(self) -> str:
        """The query and its values in one line."""
        return shlex.join([self.query, *(f"{name}={value}" for name, value in self.values.items())])


def questions() -> dict[int, tuple[str, str]]:
    """Return the number of each question with its words and its answer."""
    rows = _ROW.findall(PAGE.read_text(encoding="utf-8"))
    return {int(number): (question, answer) for number, question, answer in rows}


def asked(answer: str) -> list[Asked]:
    """Return the queries that an answer names: not the single parameters, nor other commands."""
    found = []
    for code in _CODE.findall(answer):
        name, *pairs = shlex.split(code)
        if not name.endswith("=") and name != "kg":
            found.append(Asked(name, dict(pair.split("=", 1) for pair in pairs)))
    return found


def told(found: list[Row]) -> list[Row]:
    """Return rows without their confidence, which is measured anew as the corpus grows."""
    return [{name: value for name, value in row.items() if name != "confidence"} for row in found]


def single(answer: str) -> list[str]:
    """Return the parameters that an answer names without a value."""
    return [code.removesuffix("=") for code in _CODE.findall(answer) if code.endswith("=")]
