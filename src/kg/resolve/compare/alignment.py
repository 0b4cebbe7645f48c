"""Where the words of a quotation stand in a report, and what is changed in them.

The steps go from strict to loose: the words as they stand; the one sentence that holds most of
them; two sentences that hold them between them. Alignment within a sentence is rapidfuzz's
longest common subsequence over words.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz.distance import Indel

from kg.model.span import Span
from kg.model.terms import Verdict
from kg.resolve.compare.cues import STOP
from kg.resolve.compare.printed import Printed, Told
from kg.resolve.compare.words import Word, stem

_ENOUGH = 0.7
"""So large a share of a quotation's words must stand in the report for it to be from there."""

_RUN = 3
"""A second sentence is spliced in where it lends so many words in a row."""

_FEW = 3
"""So few words are found as they stand, by their stems, or not at all."""

_MOST = 6
"""Sentences that are held against a quotation."""

_FAR = 3
"""A single word that stands further off than this is there by chance."""

_AROUND = 2
"""A sentence that goes on for fewer words than this is not cut short."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aligned:
    """How a quotation stands in a report.

    ``places`` are the stretches of the report that hold its words, in the order of the report.
    ``changes`` says in words what differs.
    """

    verdict: Verdict
    places: tuple[Span, ...] = ()
    changes: str = ""


def align(quoted: Sequence[Word], report: Printed, *, whole: bool) -> Aligned:
    """Return how quoted words stand in a report.

    ``whole`` says that the paper gives them as a sentence from its beginning to its end: then words
    that the report has before or after them were cut off.
    """
    folded = [w.folded for w in quoted]
    place = _as_they_stand(folded, report)
    if place is not None:
        return _exact(place, len(folded), report, whole=whole)
    if len(folded) <= _FEW:
        return _few(folded, report)
    found = report.likely((stem(w) for w in folded if w not in STOP), _MOST)
    held = [(_blocks(folded, told.folded), told) for told in found]
    if not held:
        return Aligned(verdict=Verdict.NOT_FOUND)
    best, first = max(held, key=lambda h: (_taken(h[0]), -h[1].index))
    if _taken(best) >= _ENOUGH * len(folded):
        return _altered(folded, best, first)
    return _spliced(folded, best, first, [told for _, told in held if told is not first])


def _as_they_stand(folded: Sequence[str], report: Printed) -> int | None:
    """Return the place in the report's running words at which a run of words begins."""
    if not folded or any(w not in report.places for w in folded):
        return None
    rare = min(range(len(folded)), key=lambda n: (len(report.places[folded[n]]), n))
    running, size = report.running, len(folded)
    for place in report.places[folded[rare]]:
        start = place - rare
        if 0 <= start <= len(running) - size and all(
            running[start + n].folded == folded[n] for n in range(size)
        ):
            return start
    return None


def _exact(place: int, size: int, report: Printed, *, whole: bool) -> Aligned:
    """Return that words stand in the report as quoted; cut off, where a sentence goes on."""
    first, last = report.running[place], report.running[place + size - 1]
    opening = report.sentences[report.of_running[place]]
    closing = report.sentences[report.of_running[place + size - 1]]
    before = [w for w in opening.words if w.span.start < first.span.start]
    after = [w for w in closing.words if w.span.start > last.span.start]
    left_out = [_said(part) for part in (before, after) if len(part) >= _AROUND]
    if whole and left_out:
        changes = "leaves out " + " and ".join(f"“{part}”" for part in left_out)
        places = (Span(opening.span.start, closing.span.end),)
        return Aligned(verdict=Verdict.TRUNCATED, places=places, changes=changes)
    return Aligned(verdict=Verdict.EXACT, places=(Span(first.span.start, last.span.end),))


def _few(folded: Sequence[str], report: Printed) -> Aligned:
    """Return whether a word or two stand in the report in another form: *exceptionally*."""
    stems = [stem(w) for w in folded]
    sets = [set(report.holding.get(one, ())) for one in stems]
    shared = sorted(set.intersection(*sets)) if sets else []
    for index in shared:
        told = report.sentences[index]
        held = [stem(w) for w in told.folded]
        for start in range(len(held) - len(stems) + 1):
            if held[start : start + len(stems)] == stems:
                taken = told.words[start : start + len(stems)]
                return Aligned(
                    verdict=Verdict.ALTERED,
                    places=(Span(taken[0].span.start, taken[-1].span.end),),
                    changes=f"“{' '.join(folded)}” for “{_said(taken)}”",
                )
    return Aligned(verdict=Verdict.NOT_FOUND)


@dataclass(frozen=True, slots=True)
class _Block:
    """A run of words that quotation and sentence share: its places in both, and its length."""

    quoted: int
    told: int
    size: int


def _blocks(folded: Sequence[str], told: Sequence[str]) -> tuple[_Block, ...]:
    """Return the runs of words shared in order, those of function words alone left out."""
    opcodes = Indel.opcodes(list(folded), list(told))
    shared = (
        _Block(op.src_start, op.dest_start, op.src_end - op.src_start)
        for op in opcodes
        if op.tag == "equal"
    )
    kept = [
        b
        for b in shared
        if b.size >= _RUN or any(w not in STOP for w in folded[b.quoted : b.quoted + b.size])
    ]
    return tuple(_without_strays(kept))


def _without_strays(blocks: list[_Block]) -> list[_Block]:
    """Return runs without single words at either end that stand far off in the sentence."""
    kept = list(blocks)
    while len(kept) > 1 and kept[-1].size == 1 and kept[-1].told - _end(kept[-2]) > _FAR:
        kept.pop()
    while len(kept) > 1 and kept[0].size == 1 and kept[1].told - _end(kept[0]) > _FAR:
        kept.pop(0)
    return kept


def _end(block: _Block) -> int:
    """Return the place in the sentence after a run."""
    return block.told + block.size


def _taken(blocks: Iterable[_Block]) -> int:
    """Count the words in some runs."""
    return sum(b.size for b in blocks)


def _altered(folded: Sequence[str], blocks: tuple[_Block, ...], told: Told) -> Aligned:
    """Return that one sentence holds most of the words, and which are changed."""
    return Aligned(
        verdict=Verdict.ALTERED,
        places=(_reach(blocks, told),),
        changes="; ".join(_changes(folded, blocks, told)),
    )


def _spliced(
    folded: Sequence[str], best: tuple[_Block, ...], first: Told, others: Sequence[Told]
) -> Aligned:
    """Return that two sentences hold the words between them, else that none does."""
    free = _free(len(folded), best)
    choices: list[tuple[int, int, _Block, Told]] = []
    for told in others:
        for start, end in free:
            for block in _blocks(folded[start:end], told.folded):
                moved = _Block(block.quoted + start, block.told, block.size)
                choices.append((block.size, -told.index, moved, told))
    if not choices:
        return Aligned(verdict=Verdict.NOT_FOUND)
    size, _, block, second = max(choices, key=lambda c: (c[0], c[1], -c[2].quoted))
    if size < _RUN or _taken(best) + size < _ENOUGH * len(folded):
        return Aligned(verdict=Verdict.NOT_FOUND)
    pieces = sorted([(best, first), ((block,), second)], key=lambda p: p[0][0].quoted)
    parts = [_span_words(folded, blocks) for blocks, _ in pieces]
    changes = [f"“{parts[0]}” and “{parts[1]}” stand in two sentences"]
    joints = [folded[start:end] for start, end in _free(len(folded), (*best, block))]
    near = [w for blocks, told in pieces for w in _beside(blocks, told)]
    changes += [_joint(words, near) for words in joints if _matters(words)]
    return Aligned(
        verdict=Verdict.SPLICED,
        places=tuple(sorted(_reach(blocks, told) for blocks, told in pieces)),
        changes="; ".join(changes),
    )


def _beside(blocks: Sequence[_Block], told: Told) -> tuple[str, ...]:
    """Return the words of a sentence just before and after the runs taken from it."""
    first, last = blocks[0].told, _end(blocks[-1])
    return (*told.folded[max(0, first - 1) : first], *told.folded[last : last + 1])


def _joint(found: Sequence[str], near: Sequence[str]) -> str:
    """Return what a paper puts between two pieces: another form of a word, or a word of its own."""
    for word in found:
        form = next((w for w in near if stem(w) == stem(word) and w not in STOP), "")
        if form and word not in STOP:
            return f"“{word}” for “{form}”"
    return f"“{' '.join(found)}” is in neither"


def _free(size: int, blocks: Iterable[_Block]) -> list[tuple[int, int]]:
    """Return the stretches of a quotation that no run covers."""
    found: list[tuple[int, int]] = []
    position = 0
    for block in sorted(blocks, key=lambda b: b.quoted):
        if block.quoted > position:
            found.append((position, block.quoted))
        position = block.quoted + block.size
    if position < size:
        found.append((position, size))
    return found


def _reach(blocks: Sequence[_Block], told: Told) -> Span:
    """Return the stretch of the report from the first shared run to the last."""
    first, last = blocks[0], blocks[-1]
    end = told.words[last.told + last.size - 1].span.end
    return Span(told.words[first.told].span.start, end)


def _changes(folded: Sequence[str], blocks: Sequence[_Block], told: Told) -> Iterable[str]:
    """Yield what differs between a quotation and a sentence, from the first shared run on."""
    if blocks[0].quoted:
        yield f"adds “{' '.join(folded[: blocks[0].quoted])}”"
    for one, other in pairwise(blocks):
        mine = folded[one.quoted + one.size : other.quoted]
        its = told.words[one.told + one.size : other.told]
        if mine and its:
            yield f"“{' '.join(mine)}” for “{_said(its)}”"
        elif mine:
            yield f"adds “{' '.join(mine)}”"
        elif its:
            yield f"leaves out “{_said(its)}”"
    rest = folded[blocks[-1].quoted + blocks[-1].size :]
    if rest:
        yield f"adds “{' '.join(rest)}”"


def _said(found: Sequence[Word]) -> str:
    """Return words as one string, folded."""
    return " ".join(w.folded for w in found)


def _span_words(folded: Sequence[str], blocks: Sequence[_Block]) -> str:
    """Return the words of a quotation from its first run to its last."""
    last = blocks[-1]
    return " ".join(folded[blocks[0].quoted : last.quoted + last.size])


def _matters(found: Sequence[str]) -> bool:
    """Say whether words are more than a joint: *and*."""
    return any(w not in STOP for w in found)
