"""How far a long command has come, shown on standard error where that is a terminal."""

import sys
from types import TracebackType
from typing import TYPE_CHECKING, Self

from kg.cli.common import is_quiet

if TYPE_CHECKING:
    from rich.progress import Progress as Bars
    from rich.progress import ProgressColumn, Task, TaskID


class Progress:
    """A bar for each stage of a build. Off a terminal it shows nothing.

    A build calls ``begin`` at the start of a stage and ``advance`` for each source done.
    """

    def __init__(self, *, shown: bool | None = None) -> None:
        self._shown = (sys.stderr.isatty() and not is_quiet()) if shown is None else shown
        self._bars: Bars | None = None
        self._task: TaskID | None = None

    def __enter__(self) -> Self:
        """Make room for the bars."""
        if self._shown:
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
            from rich.progress import Progress as Bars

            columns = (
                TextColumn("{task.description}"),
                BarColumn(),
                MofNCompleteColumn(),
                _rate(),
                TimeRemainingColumn(),
            )
            self._bars = Bars(
                *columns, console=Console(stderr=True, force_terminal=True), transient=True
            )
            self._bars.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Take the bars away: what was found is said in words."""
        if self._bars is not None:
            self._bars.stop()

    def begin(self, stage: str, total: int | None = None) -> None:
        """Show a new stage in place of the one before; ``total`` is how many sources it has."""
        if self._bars is None:
            return
        if self._task is not None:
            self._bars.remove_task(self._task)
        self._task = self._bars.add_task(stage, total=total)

    def advance(self, count: int = 1) -> None:
        """Count sources that are done."""
        if self._bars is not None and self._task is not None:
            self._bars.advance(self._task, count)


def _rate() -> "ProgressColumn":
    """Return the column that says how many sources are read in a second."""
    from rich.progress import ProgressColumn
    from rich.text import Text

    class Rate(ProgressColumn):
        def render(self, task: "Task") -> Text:
            return Text(f"{task.speed:,.0f}/s" if task.speed else "")

    return Rate()
