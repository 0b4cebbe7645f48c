"""How each rule of reading does: what rests on it, and how much of that is right."""

from collections import Counter
from dataclasses import dataclass

from kg.evaluate.score import KINDS, Scores
from kg.evaluate.tally import Tally

NO_RULE = "no rule told"


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleTally:
    """The counts of one rule within one kind of fact.

    The tally's gold is that of the kind, so that its recall is the share of the kind that the
    rule, alone or with others, gets right.
    """

    kind: str
    tally: Tally


def by_rule(scores: Scores) -> tuple[RuleTally, ...]:
    """Return the counts of each rule, by kind and then the most used first.

    A fact that rests on several rules counts under each of them.
    """
    return tuple(rule for kind in KINDS for rule in _of_kind(scores, kind))


def _of_kind(scores: Scores, kind: str) -> list[RuleTally]:
    outcomes = scores.of(kind)
    gold = sum(len(outcome.right) + len(outcome.missed) for outcome in outcomes)
    found: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for outcome in outcomes:
        for credit in outcome.credits:
            for rule in credit.rules or (NO_RULE,):
                found[rule] += 1
                right[rule] += credit.right
    return [
        RuleTally(
            kind=kind, tally=Tally(kind=rule, gold=gold, found=found[rule], right=right[rule])
        )
        for rule in sorted(found, key=lambda rule: (-found[rule], rule))
    ]
