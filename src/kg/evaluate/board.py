"""The scoreboard of one part of the corpus: all that one reading of it is asked to show."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.evaluate.baseline import OPEN, Part, names, standing
from kg.evaluate.changes import changes_table
from kg.evaluate.compare import Comparison
from kg.evaluate.phenomena import PhenomenonTally
from kg.evaluate.report import details, phenomena_table, rules_table, table
from kg.evaluate.rules import RuleTally
from kg.evaluate.score import Scores


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """The scores, and the further views that were asked for; None where one was not.

    A board that is not ``named`` tells figures only: no article, no fact.
    """

    scores: Scores
    rules: Sequence[RuleTally] | None = None
    phenomena: Sequence[PhenomenonTally] | None = None
    comparison: Comparison | None = None
    part: str = OPEN
    named: bool = True

    def standing(self) -> Part:
        """Return what a baseline keeps of the scores."""
        return standing(self.scores, self.part)

    def names(self) -> Mapping[str, str]:
        """Return what the hashes of the comparison stand for."""
        return names(self.scores, self.part)


def as_text(board: Board, *, verbose: bool = False) -> str:
    """Return the board's tables, one under the other; ``verbose`` lists each wrong fact first."""
    parts = [details(board.scores)] if verbose else []
    parts.append(table(board.scores, named=board.named))
    if board.rules is not None:
        parts.append(rules_table(board.rules))
    if board.phenomena is not None:
        parts.append(phenomena_table(board.phenomena))
    if board.comparison is not None:
        parts.append(changes_table(board.comparison, named=board.named, names=board.names()))
    return "\n".join(parts)
