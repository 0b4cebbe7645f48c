"""Which file of decisions a build goes by.

The file that is named; else ``decisions.yaml`` of the working folder or of its ``data`` folder,
where it decides anything; else what the last build into the same folder went by, so that nothing
decided is lost by building once without the file. What was removed or forgotten stays so whatever
file a build goes by, ``--fresh`` included, until it is taken back.
"""

from pathlib import Path

from kg.errors import SettingsError
from kg.model.decision import WITHHELD, Decision, Decisions
from kg.resolve.decisions import in_force
from kg.resources import path
from kg.sources.decisions import FILE, entry_text, parse_decisions, read_decisions

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


def for_build(named: Decisions | None, out: Path, *, fresh: bool = False) -> Decisions:
    """Return what a build into a folder goes by.

    To the decisions that a person names, or else to the last build's, comes what that build kept
    out and these do not speak of.
    """
    decided = known(out, fresh=fresh) if named is None else named
    before, _ = in_force(known(out))
    said = {mark for entry in decided.entries if _withholds(entry) for mark in entry.marks}
    kept = [e for e in before if _withholds(e) and not said.issuperset(e.marks)]
    if not kept:
        return decided
    text = "".join(row for row in decided.text.splitlines(keepends=True) if row.strip() != "[]")
    joint = "" if not text or text.endswith("\n") else "\n"
    return parse_decisions(decided.name, text + joint + "".join(map(entry_text, kept)))


def _withholds(entry: Decision) -> bool:
    """Say whether an entry keeps something out, or takes that back."""
    return (entry.takes_back or entry.verb) in WITHHELD


def file_to_write(named: Path | None = None) -> Path:
    """Return the file into which new decisions go: the one that a build would read."""
    return named or next((place for place in _PLACES if place.is_file()), _PLACES[0])
