"""How the reading does where an article shows a hard point of the language: a phenomenon."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.errors import SettingsError
from kg.evaluate.gold import Gold
from kg.evaluate.score import KINDS, Scores, count
from kg.evaluate.tally import Tally

FILE = "phenomena.csv"
_COLUMNS = ["code", "meaning", "kinds"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Phenomenon:
    """A hard point of the language, and the kinds of fact that it makes hard."""

    code: str
    meaning: str
    kinds: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class PhenomenonTally:
    """The counts of a phenomenon's kinds in the articles that show it."""

    articles: int
    tally: Tally


def load(file: Path) -> tuple[Phenomenon, ...]:
    """Return the phenomena of a table with the columns code, meaning and kinds.

    Raises:
        SettingsError: The file is not there, or a row of it is damaged.
    """
    try:
        with file.open(encoding="utf-8", newline="") as lines:
            reader = csv.DictReader(lines)
            rows, columns = list(reader), reader.fieldnames
    except (OSError, UnicodeDecodeError) as error:
        message = f"The table of phenomena {file} cannot be read: {error}"
        raise SettingsError(message) from error
    if columns != _COLUMNS:
        message = f"{file} must have the columns {', '.join(_COLUMNS)}."
        raise SettingsError(message)
    phenomena = []
    for number, row in enumerate(rows, start=2):
        kinds = frozenset((row["kinds"] or "").split())
        if not row["code"] or not kinds or not kinds <= set(KINDS):
            message = f"{file}, line {number}: a code and some of these kinds: {', '.join(KINDS)}."
            raise SettingsError(message)
        phenomena.append(Phenomenon(code=row["code"], meaning=row["meaning"], kinds=kinds))
    return tuple(phenomena)


def beside(gold_dir: Path) -> Path:
    """Return the table that goes with a gold folder: beside it, or one folder further up."""
    above = gold_dir.resolve().parents
    places = [folder / FILE for folder in above[:2]]
    return next((place for place in places if place.is_file()), places[0])


def by_phenomenon(
    scores: Scores, golds: Mapping[str, Gold], phenomena: tuple[Phenomenon, ...]
) -> tuple[PhenomenonTally, ...]:
    """Return the counts of each phenomenon that an article shows, the worst first.

    Raises:
        SettingsError: A gold file has a code that the table lacks.
    """
    known = {phenomenon.code for phenomenon in phenomena}
    unknown = sorted({code for gold in golds.values() for code in gold.phenomena} - known)
    if unknown:
        message = f"Gold files tell of phenomena that the table lacks: {', '.join(unknown)}."
        raise SettingsError(message)
    tallies = [_tally(scores, golds, phenomenon) for phenomenon in phenomena]
    return tuple(sorted((t for t in tallies if t.articles), key=_worst_first))


def _tally(scores: Scores, golds: Mapping[str, Gold], phenomenon: Phenomenon) -> PhenomenonTally:
    showing = {name for name, gold in golds.items() if phenomenon.code in gold.phenomena}
    outcomes = (
        outcome
        for outcome in scores.outcomes
        if outcome.article in showing and outcome.kind in phenomenon.kinds
    )
    return PhenomenonTally(articles=len(showing), tally=count(phenomenon.code, outcomes))


def _worst_first(entry: PhenomenonTally) -> tuple[float, str]:
    share = entry.tally.f1
    # A phenomenon without any fact of its kinds is neither good nor bad: it comes last.
    return (2.0 if share is None else share, entry.tally.kind)
