"""What is gained and what is lost since the baseline."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from kg.evaluate.baseline import Part, Standing

LOST, MORE_FALSE, GAINED, FEWER_FALSE = "lost", "more false", "gained", "fewer false"
_NOTHING = Standing()


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """How one kind of fact in one article differs from the baseline.

    ``gained`` are right now and were not, ``lost`` were right and are not; ``before`` and ``now``
    count the false facts.
    """

    article: str
    kind: str
    gained: tuple[str, ...]
    lost: tuple[str, ...]
    before: int
    now: int

    @property
    def is_loss(self) -> bool:
        """Whether a right fact went, or a false one came."""
        return bool(self.lost) or self.now > self.before

    def counts(self) -> dict[str, int]:
        """Return how many changes of each sort these are, the losses first."""
        return {
            LOST: len(self.lost),
            MORE_FALSE: max(0, self.now - self.before),
            GAINED: len(self.gained),
            FEWER_FALSE: max(0, self.before - self.now),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Fresh:
    """The articles that the baseline does not know yet: they can only be a gain."""

    articles: int
    right: int
    false: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The changes since the baseline, by article and kind, and the new articles."""

    changes: tuple[Change, ...]
    fresh: Fresh

    def counts(self) -> Counter[str]:
        """Return how many changes of each sort there are."""
        total: Counter[str] = Counter()
        for change in self.changes:
            total.update(change.counts())
        return total

    @property
    def losses(self) -> tuple[Change, ...]:
        """The changes for the worse."""
        return tuple(change for change in self.changes if change.is_loss)


def compare(before: Part, now: Part) -> Comparison:
    """Return what changed. An article that is gone has lost all it had."""
    every = (
        change
        for article in sorted(before)
        for change in _changes(article, before[article], now.get(article, {}))
    )
    new = [kept for article in sorted(set(now) - set(before)) for kept in now[article].values()]
    return Comparison(
        changes=tuple(every),
        fresh=Fresh(
            articles=len(set(now) - set(before)),
            right=sum(len(kept.right) for kept in new),
            false=sum(kept.false for kept in new),
        ),
    )


def _changes(
    article: str, before: Mapping[str, Standing], now: Mapping[str, Standing]
) -> list[Change]:
    changes = []
    for kind in sorted({*before, *now}):
        old, new = before.get(kind, _NOTHING), now.get(kind, _NOTHING)
        # Counted, since two facts of an article may read alike.
        was, is_now = Counter(old.right), Counter(new.right)
        change = Change(
            article=article,
            kind=kind,
            gained=tuple(sorted((is_now - was).elements())),
            lost=tuple(sorted((was - is_now).elements())),
            before=old.false,
            now=new.false,
        )
        if change.gained or change.lost or change.before != change.now:
            changes.append(change)
    return changes
