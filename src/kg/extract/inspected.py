"""Which councils of a sentence a grade or a visit in it is about."""

import re
from collections.abc import Sequence

from kg.extract.employers import only_employs
from kg.model.document import Document
from kg.model.mention import CouncilMention
from kg.model.span import Span

PLURAL = re.compile(
    r"\b(?:both|all|each|were|are|have|respectively|councils|authorities|boroughs|neighbours)\b"
)
# "in both councils", "the two authorities": those named just before
BOTH = re.compile(
    r"^\W*Each\s(?:had|was|has|is)\b|\b(?:[Bb]oth|[Tt]he\stwo|[Ee]ach\sof\sthe\stwo)\s(?:new\s)?(?:councils|authorities|boroughs|areas|counties|cities)\b"
)
_FAR = 600
# A council only compared with or come from: "took over from", "unlike its neighbour"
OBLIQUE = re.compile(
    r"\b(?:from|with|unlike|like|near|than|alongside|neighbour(?:ing)?|join(?:s|ed|ing)|behind|follow(?:s|ed))\s(?:the\s)?$"
)
# "Bradford, Leeds's neighbour": only where another council lies
NEIGHBOUR = re.compile(r"['’]s?\s(?:\w+\s)?(?:neighbour|rival|counterpart)s?\b")
# "with Leeds, whose own services hold an": what is told of the one named right before
RELATIVE = re.compile(r",?\s(?:\()?(?:which|whose|itself)\s[^,;.]{0,90}")
# Between two councils of a list
LISTED = re.compile(r",?\s(?:and\s)?(?:the\s)?|,?\s?&\s|,\s|")
# From a grade to the councils that got it: "rated as poor are Leeds, …", "inadequate: Leeds, …"
LEADS_TO_LIST = re.compile(
    r"[\w-]+(?:\s[\w-]+){0,3}?[”’\"']?(?:\s(?:authorities|councils|boroughs))?(?:\s(?:are|were|is|include[sd]?|including)\s|\s?:\s|\s\(|\s[–-]\s)"
)
# "– were judged": the subject stands before the dashes
DASHED = re.compile(r"\W*(?:were|was|are|have|had|all)\b")
COUNTED = re.compile(
    r"\b(?P<number>two|three|four|five)\s(?:[\w’'-]+\s){0,2}?(?:councils|boroughs|authorities|cities)\b",
    re.IGNORECASE,
)
NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5}
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
    listed = (
        _list_after(document, Span(position, sentence.end))
        or _list_before(document, clause)
        or _related(document, sentence, position)
    )
    if listed:
        return listed
    inside = _meant(document, clause)
    if BOTH.search(clause.of(document.text)) and len({m.gss for m in inside if m.gss}) < 2:  # noqa: PLR2004 - two councils
        return _last_two(document, clause.start)
    if not any(m.gss for m in document.within(CouncilMention, sentence)):
        counted = _counted(document, clause)
        if counted:
            return counted
    spoken = _direct(document.text, inside)
    named = [m for m in spoken if m.gss or NAMED_OTHERWISE.search(m.text)]
    if not named and spoken:
        return (spoken[0].span,)
    if not named:
        subject = _subject(document, sentence, clause.start)
        if subject is not None and inside:
            return (subject,)
        named = [m for m in inside if m.gss]
    before = [m for m in named if m.span.end <= position]
    chosen = before or named
    if len({m.gss for m in chosen}) > 1 and PLURAL.search(clause.of(document.text)):
        first = {m.gss: m.span for m in reversed(chosen)}
        return tuple(sorted(first.values()))
    if chosen:
        return (before[-1].span if before else chosen[0].span,)
    whole = [m for m in _meant(document, sentence) if m.span.end <= position]
    direct = _direct(document.text, whole)
    earlier = [m for m in direct if m.gss] or direct
    return (earlier[-1].span,) if earlier else (None,)


def _meant(document: Document, span: Span) -> list[CouncilMention]:
    """Return the councils of a span but for those where somebody only works or worked."""
    return [m for m in document.within(CouncilMention, span) if not only_employs(document.text, m)]


def _related(document: Document, sentence: Span, position: int) -> tuple[Span | None, ...]:
    """Return the council of whose relative clause a place is part: *Leeds, whose services hold*."""
    named = [m for m in document.within(CouncilMention, sentence) if m.span.end <= position]
    if not named or named[-1].gss is None:
        return ()
    near = RELATIVE.fullmatch(document.text, named[-1].span.end, position)
    return (named[-1].span,) if near else ()


def _subject(document: Document, sentence: Span, end: int) -> Span | None:
    """Return the council that a sentence is about before a clause on its own: *Leeds, which …*."""
    before = [m for m in _meant(document, sentence) if m.span.end <= end]
    direct = [m for m in _direct(document.text, before) if m.gss]
    return direct[-1].span if direct else None


def _last_two(document: Document, position: int) -> tuple[Span | None, ...]:
    """Return the two councils named last before a place, for *both councils*."""
    found: dict[str, Span] = {}
    for mention in reversed(document.of(CouncilMention)):
        if mention.gss and mention.span.end <= position and len(found) < 2:  # noqa: PLR2004 - both
            found.setdefault(mention.gss, mention.span)
    return tuple(sorted(found.values())) or (None,)


def _direct(text: str, mentions: Sequence[CouncilMention]) -> list[CouncilMention]:
    """Return the councils that are not only compared with, joined or come from.

    In *Leeds joined Hull, York and Kent* one is left.
    """
    kept: list[CouncilMention] = []
    last: CouncilMention | None = None
    for mention in mentions:
        start = max(0, mention.span.start - 25)
        oblique = OBLIQUE.search(text, start, mention.span.start) is not None
        oblique = oblique or NEIGHBOUR.match(text, mention.span.end) is not None
        if last is not None and LISTED.fullmatch(text, last.span.end, mention.span.start):
            oblique = True
        last = mention if oblique else None
        if not oblique:
            kept.append(mention)
    return kept


def _named_list(document: Document, span: Span) -> tuple[CouncilMention, ...]:
    """Return the councils of one list, two at least, that a span begins with."""
    text = document.text
    found: list[CouncilMention] = []
    for mention in document.within(CouncilMention, span):
        start = found[-1].span.end if found else span.start
        if mention.gss is None or not LISTED.fullmatch(text, start, mention.span.start):
            break
        found.append(mention)
    return tuple(found) if len({m.gss for m in found}) > 1 else ()


def _list_after(document: Document, rest: Span) -> tuple[Span | None, ...]:
    """Return the councils listed after a grade: *those rated poor are Leeds, Kent and Hull*."""
    match = LEADS_TO_LIST.match(document.text, *rest)
    listed = _named_list(document, Span(match.end(), rest.end)) if match else ()
    return tuple(m.span for m in listed)


def _list_before(document: Document, clause: Span) -> tuple[Span | None, ...]:
    """Return the councils in dashes before a clause: *four councils – Leeds, … – were rated poor*."""
    text = document.text
    dashed = DASHED.match(text, clause.start, clause.end)
    if dashed is None:
        return ()
    start = max(text.rfind(" – ", 0, clause.start - 3), text.rfind(" - ", 0, clause.start - 3))
    if start < max(0, clause.start - _FAR):
        return ()
    return tuple(m.span for m in _named_list(document, Span(start + 3, clause.start)))


def _counted(document: Document, clause: Span) -> tuple[Span | None, ...]:
    """Return the councils that a count announces: *Two boroughs are rated good. Ealing and Brent*."""
    match = COUNTED.search(document.text, *clause)
    if match is None:
        return ()
    number = NUMBERS[match["number"].lower()]
    sentence = document.sentence_at(clause.start)
    first: dict[str, Span] = {}
    for later in document.sentences[sentence.index + 1 : sentence.index + 4] if sentence else ():
        for mention in document.within(CouncilMention, later.span):
            if mention.gss:
                first.setdefault(mention.gss, mention.span)
        if len(first) >= number:
            break
    return tuple(first.values()) if len(first) == number else ()
