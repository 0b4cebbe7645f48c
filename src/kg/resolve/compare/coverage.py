"""How much of a claim the sentences of a report hold, as found or as aimed at.

A claim is the set of stems of its telling words, each weighted by how rare it is in the report.
What a report plans or wants (*plans to improve services so that they receive support*) is not
told as found.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from kg.model.span import Span
from kg.resolve.compare.cues import AIM, STOP
from kg.resolve.compare.printed import Printed, Told
from kg.resolve.compare.words import stem

_MOST = 12
"""Sentences of a report that are held against a claim."""

_PARTS = 3
"""A paper joins the words of so many sentences of a report in one."""

_NEW = 3
"""A sentence counts where it holds so many words of a claim that no other does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What one sentence of a report holds of a claim.

    ``shared`` are the stems it tells, ``aimed`` those that stand in it only as an aim.
    """

    told: Told
    shared: frozenset[str]
    aimed: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """How much of a claim a report holds: shares of its weight in 0 to 1, and where."""

    share: float
    parts: tuple[Held, ...]

    @property
    def places(self) -> tuple[Span, ...]:
        """The sentences that hold it."""
        return tuple(h.told.span for h in self.parts)


def likely(claim: Iterable[str], report: Printed) -> tuple[Held, ...]:
    """Return what the likeliest sentences of a report hold of a claim."""
    stems = frozenset(claim)
    return tuple(_held(stems, told, report) for told in report.likely(sorted(stems), _MOST))


def _held(stems: frozenset[str], told: Told, report: Printed) -> Held:
    """Return what one sentence holds of a claim."""
    text = told.span.of(report.article.text)
    aim = AIM.search(" ".join(text.split()))
    # Line ends count as blanks above and here alike, so the offset is the same.
    border = told.span.start + aim.start() if aim else told.span.end
    stated = {stem(w.folded) for w in told.words if w.folded not in STOP and w.span.start < border}
    aimed = {stem(w.folded) for w in told.words if w.folded not in STOP and w.span.start >= border}
    return Held(told=told, shared=stems & stated, aimed=stems & (aimed - stated))


def covered(
    claim: Iterable[str], held: Iterable[Held], report: Printed, *, aims: bool = False
) -> Coverage:
    """Return how much of a claim some sentences hold together, the best first."""
    weights = {one: report.weight(one) for one in set(claim)}
    whole = sum(weights.values())
    left = list(held)
    taken: set[str] = set()
    parts: list[Held] = []
    while left and len(parts) < _PARTS:
        fresh = [((h.shared | h.aimed if aims else h.shared) - taken, h) for h in left]
        best, chosen = max(fresh, key=lambda f: (sum(weights[w] for w in f[0]), -f[1].told.index))
        if len(best) < _NEW:
            break
        taken |= best
        parts.append(chosen)
        left.remove(chosen)
    share = sum(weights[w] for w in taken) / whole if whole else 0.0
    return Coverage(share=share, parts=tuple(parts))
