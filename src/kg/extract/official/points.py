"""What must improve: the points and recommendations of a report, each whole and in its order.

The newer reports give bullets under *What needs to improve*, those of the single inspection
framework numbered recommendations, in its first years in two lists: *Priority and immediate
action* and *Areas for improvement*; those of 2013 bullets under *Immediately*, *Within three
months* and *Within six months*. A list inside a numbered point belongs to that point.
"""

from collections.abc import Iterator

from kg.extract.lexicon.topics import topic_of
from kg.model.official import PointReading
from kg.model.report import Block, BlockKind, Report, Section, SectionKind
from kg.model.span import Span

_PLAIN = ("what ", "recommendation")
"""Headings that tell nothing of how urgent their points are."""


def points(report: Report) -> Iterator[PointReading]:
    """Yield the points that the council must improve, counted through all of the lists."""
    number = 0
    headings = tuple(_urgencies(report))
    for section in report.of(SectionKind.IMPROVE):
        for urgency, whole in _points(report.text, section):
            span = _without(report.text, whole, headings)
            number += 1
            words = " ".join(span.of(report.text).split())
            yield PointReading(
                number=number, text=words, urgency=urgency, span=span, topic=topic_of(words)
            )


def _urgencies(report: Report) -> Iterator[str]:
    """Yield the headings that stand over points."""
    for section in report.of(SectionKind.IMPROVE):
        headings = [section.heading, *(b for b in section.blocks if b.kind is BlockKind.HEADING)]
        for heading in headings:
            words = _urgency(report.text, heading)
            if words:
                yield words


def _without(text: str, point: Span, headings: tuple[str, ...]) -> Span:
    """Return a point without the heading that some files hold once more, unseen, at its end."""
    words = point.of(text)
    for heading in headings:
        rest = words[: -len(heading)].rstrip()
        if words.lower().endswith(heading) and rest.endswith((".", ";")):
            return Span(point.start, point.start + len(rest))
    return point


def _points(text: str, section: Section) -> Iterator[tuple[str, Span]]:
    """Yield a section's points with the heading that says how urgent they are."""
    urgency = _urgency(text, section.heading)
    numbered = any(b.kind is BlockKind.NUMBERED for b in section.blocks)
    bullets = sum(b.kind is BlockKind.BULLET for b in section.blocks)
    opener = BlockKind.NUMBERED if numbered and not _is_lead_in(section) else BlockKind.BULLET
    held: Span | None = None
    for block in section.blocks:
        if block.kind is BlockKind.HEADING:
            if held:
                yield urgency, held
            held, urgency = None, _urgency(text, block)
        elif block.kind is opener:
            if held:
                yield urgency, held
            held = block.content
        elif held and (block.kind is BlockKind.BULLET or _goes_on(text, held, block)):
            held = Span(held.start, block.span.end)
        elif not bullets and not numbered and block.kind is BlockKind.PARAGRAPH:
            continue
    if held:
        yield urgency, held


def _is_lead_in(section: Section) -> bool:
    """Say whether the one numbered paragraph only leads in a list of bullets, as in 2013."""
    kinds = [b.kind for b in section.blocks if b.kind is not BlockKind.HEADING]
    return kinds.count(BlockKind.NUMBERED) == 1 and kinds.count(BlockKind.BULLET) > 1


def _goes_on(text: str, held: Span, block: Block) -> bool:
    """Say whether a paragraph takes up a point that a page's end broke off."""
    if block.kind is not BlockKind.PARAGRAPH:
        return False
    words = block.span.of(text)
    ended = held.of(text).rstrip().endswith((".", "!", "?"))
    return words[:1].islower() or (not ended and words.rstrip().endswith("."))


def _urgency(text: str, heading: Block | None) -> str:
    """Return what a heading says of its points, in lower case and without its colon."""
    if heading is None:
        return ""
    words = " ".join(heading.span.of(text).split()).rstrip(":?").lower()
    return "" if words.startswith(_PLAIN) else words
