"""From the paths that a person names to the files that are read, each once, in one order."""

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from kg.model.issue import Issue, Level


def find(paths: Iterable[Path], endings: frozenset[str]) -> Iterator[Path | Issue]:
    """Yield the files under the paths, sorted by name and place, and what is wrong with a path.

    In folders, those with the endings are taken; hidden ones and linked folders are left out.
    A file that is named itself is taken whatever its ending. Two paths to one file are one.
    """
    chosen: dict[Path, None] = {}
    problems: set[Issue] = set()
    for path in paths:
        found, wrong = _under(path, endings)
        chosen.update(dict.fromkeys(found))
        problems.update(wrong)
    yield from sorted(problems, key=lambda issue: (issue.source, issue.what))
    seen: set[tuple[str, str]] = set()
    folders: dict[str, str] = {}
    for file in sorted(chosen, key=lambda f: (f.name, f.as_posix())):
        place, problem = _place(file, folders)
        if place not in seen:
            seen.add(place)
            yield problem or file


def shown(name: str) -> str:
    r"""Return a file's name as it can be written and printed on one line.

    Bytes that are no UTF-8 and control characters become escapes as ``\xff`` and ``\x0a``.
    """
    if name.isprintable():
        return name
    text = os.fsencode(name).decode("utf-8", "backslashreplace")
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def stop(path: Path, code: str, what: str) -> Issue:
    """Return the issue of a path that was left out."""
    return Issue(source=shown(path.name or str(path)), level=Level.STOP, code=code, what=what)


def _under(path: Path, endings: frozenset[str]) -> tuple[list[Path], list[Issue]]:
    """Return the files that one named path stands for, and what is wrong with it."""
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return ([path], []) if path.is_symlink() else ([], [_missing(path)])
    except (OSError, ValueError) as error:
        return [], [unreadable(path, error)]
    if not stat.S_ISDIR(mode):
        return [path], []
    errors: list[OSError] = []
    files = list(_below(path, endings, errors))
    wrong = [unreadable(Path(error.filename or path), error) for error in errors]
    if not files and not wrong:
        wrong.append(stop(path, "no-files", "The folder holds no file that could be an article."))
    return files, wrong


def _below(folder: Path, endings: frozenset[str], errors: list[OSError]) -> Iterator[Path]:
    """Yield the files below a folder; folders that cannot be opened are added to ``errors``."""
    for root, folders, files in os.walk(folder, onerror=errors.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        place = Path(root)
        for name in sorted(files):
            # An archive has a million files, and a Path costs as much as to read one.
            if not name.startswith(".") and os.path.splitext(name)[1].lower() in endings:  # noqa: PTH122
                yield place / name


def _place(file: Path, folders: dict[str, str]) -> tuple[tuple[str, str], Issue | None]:
    """Return the folder and name of where a file really is, and why it cannot be opened, if so.

    ``folders`` keeps where folders really are: an archive has a million files in a few.
    """
    try:
        mode = os.lstat(file).st_mode
        if not stat.S_ISLNK(mode):
            folder = os.path.dirname(file)  # noqa: PTH120 -- a Path for each would cost as much again
            if folder not in folders:
                folders[folder] = os.path.realpath(folder)
            place = folders[folder], file.name
        else:
            place, mode = os.path.split(os.path.realpath(file)), file.stat().st_mode
    except (OSError, ValueError) as error:
        return ("", str(file)), unreadable(file, error)
    if not stat.S_ISREG(mode):
        what = "This is neither a file nor a folder but a pipe, a socket or a device."
        return place, stop(file, "not-a-file", f"{what} It was left out.")
    return place, None


def unreadable(path: Path, error: OSError | ValueError) -> Issue:
    """Return the issue of a path that the system does not open."""
    why = getattr(error, "strerror", None) or "its name cannot be used"
    return stop(path, "unreadable", f"It could not be opened ({why}); it was left out.")


def _missing(path: Path) -> Issue:
    """Return the issue of a path that leads nowhere."""
    return stop(path, "missing", "There is no such file or folder.")
