"""Which councils of a sentence a grade or a visit in it is about."""

import re

from kg.model.document import Document
from kg.model.mention import CouncilMention
from kg.model.span import Span

PLURAL = re.compile(
    r"\b(?:both|all|each|were|are|have|respectively|councils|authorities|boroughs|neighbours)\b"
)
# "in both councils", "the two authorities": those named just before
BOTH = re.compile(
    r"\b(?:[Bb]oth|[Tt]he\stwo|[Ee]ach\sof\sthe\stwo)\s(?:new\s)?(?:councils|authorities|boroughs|areas|counties|cities)\b"
)
_FAR = 600
# A council only compared with or come from: "took over from", "unlike its neighbour"
OBLIQUE = re.compile(
    r"\b(?:from|with|unlike|like|near|than|alongside|neighbour(?:ing)?)\s(?:the\s)?$"
)
# "the predecessor council": no name, and yet not the article's own council
NAMED_OTHERWISE = re.compile(r"\bpredecessor\b", re.IGNORECASE)


def councils_of(
    document: Document, clause: Span, sentence: Span, position: int
) -> tuple[Span | None, ...]:
    """Return the councils that a place in a clause is about; None stands for the context's own.

    Those named before it in its clause come first: *Leeds and Bradford were both rated good* has
    two, *Leeds, unlike Bradford, was rated good* one.
    """
    clause = Span(max(clause.start, position - _FAR), min(clause.end, position + _FAR))
    inside = document.within(CouncilMention, clause)
    if BOTH.search(clause.of(document.text)) and len({m.gss for m in inside if m.gss}) < 2:  # noqa: PLR2004 - two councils
        return _last_two(document, clause.start)
    spoken = [m for m in inside if not _is_oblique(document.text, m)]
    named = [m for m in spoken if m.gss or NAMED_OTHERWISE.search(m.text)]
    if not named and spoken:
        return (spoken[0].span,)
    if not named:
        named = [m for m in inside if m.gss]
    before = [m for m in named if m.span.end <= position]
    chosen = before or named
    if len({m.gss for m in chosen}) > 1 and PLURAL.search(clause.of(document.text)):
        first = {m.gss: m.span for m in reversed(chosen)}
        return tuple(sorted(first.values()))
    if chosen:
        return (before[-1].span if before else chosen[0].span,)
    whole = [m for m in document.within(CouncilMention, sentence) if m.span.end <= position]
    direct = [m for m in whole if not _is_oblique(document.text, m)]
    earlier = [m for m in direct if m.gss] or direct
    return (earlier[-1].span,) if earlier else (None,)


def _last_two(document: Document, position: int) -> tuple[Span | None, ...]:
    """Return the two councils named last before a place, for *both councils*."""
    found: dict[str, Span] = {}
    for mention in reversed(document.of(CouncilMention)):
        if mention.gss and mention.span.end <= position and len(found) < 2:  # noqa: PLR2004 - both
            found.setdefault(mention.gss, mention.span)
    return tuple(sorted(found.values())) or (None,)


def _is_oblique(text: str, mention: CouncilMention) -> bool:
    """Say whether a council is only compared with, or come from."""
    return OBLIQUE.search(text, max(0, mention.span.start - 20), mention.span.start) is not None
