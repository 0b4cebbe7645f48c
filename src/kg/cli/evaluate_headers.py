"""``kg evaluate`` with a table of reports' header facts in place of gold files."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kg.cli.output import emit, note
from kg.errors import SettingsError

if TYPE_CHECKING:
    from kg.evaluate.headers.score import Cell
    from kg.evaluate.headers.wanted import Wanted


def is_table(path: Path) -> bool:
    """Say whether a path is a table of header facts, and not a folder of gold files."""
    return path.suffix.lower() == ".csv"


def evaluate_headers(
    table: Path, reports: Path | None, graph: Path | None, *, verbose: bool, form: str
) -> bool:
    """Print how the header facts of reports agree with a table; say whether no grade is wrong.

    Raises:
        SettingsError: The table cannot be read, or no report of it is there.
    """
    from kg.evaluate.headers.report import as_json, as_text, has_wrong_grade
    from kg.evaluate.headers.wanted import load

    wanted = load(table)
    cells = _scored(wanted, graph or None, reports or table.parent)
    told = (
        as_json(cells, len(wanted))
        if form == "json"
        else as_text(cells, len(wanted), verbose=verbose)
    )
    emit(told.encode())
    return not has_wrong_grade(cells)


def _scored(wanted: "tuple[Wanted, ...]", graph: Path | None, reports: Path) -> "tuple[Cell, ...]":
    """Return the cells of a graph that is there, or of one that is built and thrown away."""
    from kg.evaluate.headers.run import score_headers

    if graph is not None:
        return score_headers(graph, wanted)
    from kg.pipeline import build

    files = _files(wanted, reports)
    with TemporaryDirectory(prefix="kg-") as folder:
        build(files, Path(folder) / "out", fresh=True, page=False)
        return score_headers(Path(folder) / "out", wanted)


def _files(wanted: "tuple[Wanted, ...]", folder: Path) -> list[Path]:
    """Return the files of the reports that the table names."""
    every = [folder / row.document for row in wanted]
    files = [file for file in every if file.is_file()]
    if not files:
        message = f"{folder} holds no report of the table. Name the folder with --articles."
        raise SettingsError(message)
    missing = [file.name for file in every if file not in set(files)]
    if missing:
        note(f"kg: no report {', '.join(missing)}; all of its cells count as missing.")
    return files
