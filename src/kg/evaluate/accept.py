"""Writing a new baseline, and with it the losses that somebody answers for."""

from pathlib import Path

from kg.errors import SettingsError
from kg.evaluate import baseline, losses
from kg.evaluate.baseline import Part
from kg.evaluate.board import Board
from kg.evaluate.compare import Change, Comparison, compare


def since(file: Path, part: str, now: Part, *, first: bool = False) -> Comparison:
    """Return what changed in a part since the baseline in a file.

    ``first`` says that there need be no file yet.

    Raises:
        SettingsError: There is no such file, or it is no baseline.
    """
    parts = {} if first and not file.exists() else baseline.load(file)
    return compare(parts.get(part, {}), now)


def accept(file: Path, board: Board, reason: str) -> bool:
    """Write a part's new baseline, its losses into the record beside it; the other parts stay.

    Return False, with nothing written, where something is lost and no reason is given.

    Raises:
        SettingsError: A file cannot be read or written.
    """
    lost = board.comparison.losses if board.comparison else ()
    if lost and not reason.strip():
        return False
    parts = baseline.load(file) if file.exists() else {}
    try:
        if lost:
            _record(file.parent / losses.FILE, board.part, lost, reason)
        file.write_bytes(baseline.dump({**parts, board.part: board.standing()}))
    except (OSError, UnicodeDecodeError) as error:
        message = f"The baseline {file} and its record of losses cannot be written: {error}"
        raise SettingsError(message) from error
    return True


def _record(file: Path, part: str, lost: tuple[Change, ...], reason: str) -> None:
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    told = losses.recorded(text, part, lost, reason)
    file.write_text(told, encoding="utf-8", newline="\n")
