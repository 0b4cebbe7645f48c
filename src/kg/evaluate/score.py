"""Precision, recall and F1 of what was found, for each kind of fact."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.evaluate.facts import KINDS, Fact, Kind, Row
from kg.evaluate.fit import FITS, Fit
from kg.evaluate.gold import Gold
from kg.evaluate.match import pair

Rows = Mapping[str, Sequence[Row]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How one kind of fact came out in one article: what was right, missed and false."""

    article: str
    kind: str
    right: tuple[str, ...]
    missed: tuple[str, ...]
    false: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Counts of one kind over all articles. A share of nothing is None."""

    kind: str
    gold: int
    found: int
    right: int

    @property
    def precision(self) -> float | None:
        """The share of what was found that is right."""
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        """The share of the gold that was found."""
        return self.right / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall."""
        total = self.gold + self.found
        return 2 * self.right / total if total else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """The outcomes of all articles, by article and then in the order of the kinds.

    ``articles`` counts the articles that were compared; ``leaks`` names those that report no
    inspection and were given an inspection, a judgement or a finding all the same.
    """

    outcomes: tuple[Outcome, ...]
    articles: int
    leaks: tuple[str, ...] = ()

    def tallies(self) -> tuple[Tally, ...]:
        """Return the counts of each kind, and of all kinds together as ``all``."""
        every = [_tally(kind.name, self._of(kind.name)) for kind in KINDS]
        return (*every, _tally("all", self.outcomes))

    def _of(self, kind: str) -> tuple[Outcome, ...]:
        return tuple(outcome for outcome in self.outcomes if outcome.kind == kind)


def score(gold: Gold, rows: Rows, article: str = "") -> Scores:
    """Return how the rows read from one article agree with its gold.

    ``rows`` holds the rows of the queries of the same names as the kinds, all of one source.
    """
    outcomes = tuple(_outcome(kind, gold, rows.get(kind.name, ()), article) for kind in KINDS)
    told = any(rows.get(name) for name in ("inspections", "judgements", "findings"))
    leaks = (article,) if told and not gold.relevant else ()
    return Scores(outcomes=outcomes, articles=1, leaks=leaks)


def score_all(golds: Mapping[str, Gold], rows: Rows) -> Scores:
    """Return how the rows of many sources agree with the gold files of the same names."""
    by_source: dict[str, dict[str, list[Row]]] = {name: {} for name in golds}
    for kind, every in rows.items():
        for row in every:
            if row.get("source") in by_source:
                by_source[row["source"]].setdefault(kind, []).append(row)
    each = [score(golds[name], by_source[name], name) for name in sorted(golds)]
    return Scores(
        outcomes=tuple(outcome for scores in each for outcome in scores.outcomes),
        articles=len(each),
        leaks=tuple(leak for scores in each for leak in scores.leaks),
    )


def _outcome(kind: Kind, gold: Gold, rows: Sequence[Row], article: str) -> Outcome:
    fit = FITS[kind.name]
    every = tuple(kind.wanted(gold))
    wanted = [fact for fact in every if not fact.optional]
    found = [fact for fact in kind.found(rows) if not fact.optional]
    pairs = pair(wanted, found, fit)
    paired = set(pairs.values())
    pardoned = [fact for fact in every if fact.optional]
    if kind.name == "findings":
        # A sentence may hold more findings than its gold lists.
        pardoned += [wanted[i] for i in pairs]
    false = [
        fact for j, fact in enumerate(found) if j not in paired and not _fits(fact, pardoned, fit)
    ]
    return Outcome(
        article=article,
        kind=kind.name,
        right=tuple(wanted[i].label for i in pairs),
        missed=tuple(fact.label for i, fact in enumerate(wanted) if i not in pairs),
        false=tuple(fact.label for fact in false),
    )


def _fits(found: Fact, pardoned: Sequence[Fact], fit: Fit) -> bool:
    return any(fit(wanted, found) is not None for wanted in pardoned)


def _tally(kind: str, outcomes: Sequence[Outcome]) -> Tally:
    right = sum(len(outcome.right) for outcome in outcomes)
    return Tally(
        kind=kind,
        gold=right + sum(len(outcome.missed) for outcome in outcomes),
        found=right + sum(len(outcome.false) for outcome in outcomes),
        right=right,
    )
