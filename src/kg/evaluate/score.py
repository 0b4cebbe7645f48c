"""Which facts of which article were found, missed and made up."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kg.evaluate.facts import Fact
from kg.evaluate.fit import FITS, Fit
from kg.evaluate.found import FOUND, Row
from kg.evaluate.gold import Gold
from kg.evaluate.match import pair
from kg.evaluate.tally import Tally
from kg.evaluate.wanted import WANTED

Rows = Mapping[str, Sequence[Row]]

KINDS = tuple(WANTED)
"""The kinds of fact that are scored, in the order of every table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """A found fact that counts: the rules it rests on, and whether it is right."""

    rules: tuple[str, ...]
    right: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How one kind of fact came out in one article: what was right, missed and false.

    ``credits`` has an entry for each right and for each false fact.
    """

    article: str
    kind: str
    right: tuple[str, ...]
    missed: tuple[str, ...]
    false: tuple[str, ...]
    credits: tuple[Credit, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """The outcomes of all articles, by article and then in the order of the kinds.

    ``articles`` counts the articles that were compared; ``leaks`` names those that report no
    inspection and were given an inspection, a judgement or a finding all the same.
    """

    outcomes: tuple[Outcome, ...]
    articles: int
    leaks: tuple[str, ...] = ()

    def of(self, kind: str) -> tuple[Outcome, ...]:
        """Return the outcomes of one kind."""
        return tuple(outcome for outcome in self.outcomes if outcome.kind == kind)

    def tallies(self) -> tuple[Tally, ...]:
        """Return the counts of each kind, and of all kinds together as ``all``."""
        return (*(count(kind, self.of(kind)) for kind in KINDS), count("all", self.outcomes))


def count(name: str, outcomes: Iterable[Outcome]) -> Tally:
    """Return the counts over some outcomes, under a name."""
    every = tuple(outcomes)
    right = sum(len(outcome.right) for outcome in every)
    return Tally(
        kind=name,
        gold=right + sum(len(outcome.missed) for outcome in every),
        found=right + sum(len(outcome.false) for outcome in every),
        right=right,
    )


def score(gold: Gold, rows: Rows, article: str = "") -> Scores:
    """Return how the rows read from one article agree with its gold.

    ``rows`` holds the rows of the queries of the same names as the kinds, all of one source.
    """
    outcomes = tuple(_outcome(kind, gold, rows.get(kind, ()), article) for kind in KINDS)
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


def _outcome(kind: str, gold: Gold, rows: Sequence[Row], article: str) -> Outcome:
    fit = FITS[kind]
    every = tuple(WANTED[kind](gold))
    wanted = [fact for fact in every if not fact.optional]
    found = [fact for fact in FOUND[kind](rows) if not fact.optional]
    pairs = pair(wanted, found, fit)
    pardoned = [fact for fact in every if fact.optional]
    if kind == "findings":
        # A sentence may hold more findings than its gold lists.
        pardoned += [wanted[i] for i in pairs]
    paired = [found[j] for j in pairs.values()]
    taken = set(pairs.values())
    false = [
        fact for j, fact in enumerate(found) if j not in taken and not _fits(fact, pardoned, fit)
    ]
    return Outcome(
        article=article,
        kind=kind,
        right=tuple(wanted[i].label for i in pairs),
        missed=tuple(fact.label for i, fact in enumerate(wanted) if i not in pairs),
        false=tuple(fact.label for fact in false),
        credits=(
            *(Credit(rules=fact.rules, right=True) for fact in paired),
            *(Credit(rules=fact.rules, right=False) for fact in false),
        ),
    )


def _fits(found: Fact, pardoned: Sequence[Fact], fit: Fit) -> bool:
    return any(fit(wanted, found) is not None for wanted in pardoned)
