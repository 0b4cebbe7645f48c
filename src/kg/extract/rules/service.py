"""A council's own named services, teams, boards and programmes.

Four sorts: those that every council has under much the same words (*front door*, *virtual
school*), those that go by a name of their own (*Families Together Hub*, *the Reach Out service*;
*Reach Out, the domestic abuse service*), and descriptions that work as a name (*the contact,
referral and assessment service*). *Children's services* as such is none, nor is a plan.

Known to miss: a name without any word that says what it is (*Reach Out helped …*), unless it is
said somewhere in the article.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.lexicon.services import (
    ADVERB,
    ANSWERS,
    ANY_DOOR,
    APPOSITION,
    AT_WORK,
    BRANDS,
    CALLED,
    FUNCTION_END,
    JOINED_AFTER,
    JOINED_BEFORE,
    KIND,
    KIND_THEN_NAME,
    NAME_AFTER,
    NAME_THEN_KIND,
    NAME_THEN_WAY,
    NAMED,
    NOT_SERVICE,
    ONE_OF_MANY,
    OTHERS_AFTER,
    OTHERS_OWN,
    PARTED,
    PLACE_BEFORE,
    PRAISED,
    STAFFED,
    STARTS,
    TWO_NAMES,
    USUAL,
)
from kg.extract.service_names import (
    described,
    drops_kind,
    is_adjective,
    is_bare,
    is_way,
    trimmed,
    under_one_name,
    widened,
)
from kg.model.document import Document, Part
from kg.model.mention import AgencyMention, CouncilMention, PersonMention, ServiceMention
from kg.model.span import Span

READ = (Part.BODY, Part.ITEM, Part.HEADLINE, Part.HEADING)
# What the words around a name say of it, where the name itself says nothing
BY_WORDING = {
    "service.called": CALLED,
    "service.after": NAME_AFTER,
    "service.at-work": AT_WORK,
    "service.staffed": STAFFED,
    "service.praised": PRAISED,
    "service.answers": ANSWERS,
}
# "Gateway to Services team": the word for what it is comes after
KIND_AFTER = re.compile(r"\ (?:team|service|hub|programme|project|scheme|unit)\b")
_MIN_NAME = 3
_WINDOW = 90
_NEAR = 20


@dataclass(frozen=True)
class ServiceExtractor:
    """A named or usual service, team, board or programme of a council."""

    name: str = "service"
    needs: frozenset[str] = frozenset({"council", "agency", "person"})

    def __call__(self, document: Document) -> Iterator[ServiceMention]:
        """Yield the services of the story's own parts, each under one name."""
        found: list[ServiceMention] = []
        taken = _Taken([m.span for m in document.of(AgencyMention)])
        for paragraph in document.paragraphs:
            if paragraph.part in READ:
                here = list(_in_span(document, paragraph.span, paragraph.part, taken))
                found += [*here, *_joined(document, here, paragraph.span, taken)]
        yield from under_one_name(document.text, found)


class _Taken:
    """The places of a text that are spoken for."""

    def __init__(self, spans: list[Span]) -> None:
        self._spans = spans

    def holds(self, span: Span) -> bool:
        """Say whether a place shares characters with one spoken for."""
        return any(span.overlaps(other) for other in self._spans)

    def last_before(self, position: int) -> int:
        """Return where the last place that ends before a position does, 0 where none does."""
        return max((s.end for s in self._spans if s.end <= position), default=0)

    def add(self, span: Span) -> None:
        """Take a place."""
        self._spans.append(span)


def _in_span(document: Document, span: Span, part: Part, taken: _Taken) -> Iterator[ServiceMention]:
    """Yield the services of one paragraph, the surest sort first."""
    text = document.text
    if part is not Part.HEADLINE:
        yield from _proper(document, span, taken)
    for match in USUAL.finditer(text, *span):
        place = Span(*match.span("door" if match["door"] else "common"))
        if OTHERS_OWN.search(text, span.start, place.start) or taken.holds(place):
            continue
        if not _is_any(text, match):
            place = _with_place(document, widened(text, span, match, place), taken)
            taken.add(place)
            yield _mention(text, place, "service.common")
    if part is not Part.HEADLINE:
        for match in KIND.finditer(text, *span):
            whole = described(text, _after_taken(taken, span, match), match)
            if whole is None or _is_run_by_other(document, whole):
                continue
            whole = _with_place(document, whole, taken)
            if taken.holds(whole):
                continue
            if not OTHERS_OWN.search(text, span.start, whole.start):
                taken.add(whole)
                yield _mention(text, whole, "service.described")


def _joined(
    document: Document, found: list[ServiceMention], span: Span, taken: _Taken
) -> Iterator[ServiceMention]:
    """Yield the names joined by *and* to a known service's: *the family hubs and Big Steps*."""
    text = document.text
    for service in found:
        after = JOINED_AFTER.match(text, service.span.end, span.end)
        near = max(span.start, service.span.start - _WINDOW)
        before = JOINED_BEFORE.search(text, near, service.span.start)
        for match in filter(None, (after, before)):
            place = trimmed(text, Span(*match.span("name")))
            if " " not in place.of(text) or document.within(CouncilMention, place):
                continue
            if not ADVERB.match(place.of(text)) and _is_free(document, place, taken):
                taken.add(place)
                yield _mention(text, place, "service.joined")


def _after_taken(taken: _Taken, paragraph: Span, match: re.Match[str]) -> Span:
    """Return the part of a paragraph after the last name that stands before a match."""
    return Span(max(paragraph.start, taken.last_before(match.start())), paragraph.end)


def _with_place(document: Document, place: Span, taken: _Taken) -> Span:
    """Return a usual name with the place before it: *the Bideford family hub*."""
    text = document.text
    before = PLACE_BEFORE.search(text, max(0, place.start - _WINDOW), place.start)
    if before is None:
        return place
    whole = Span(before.start("place"), place.end)
    name = Span(whole.start, before.end("place"))
    if (
        taken.holds(name)
        or document.within(PersonMention, name)
        or NOT_SERVICE.search(name.of(text))
    ):
        return place
    return place if document.within(CouncilMention, name) else whole


def _is_run_by_other(document: Document, place: Span) -> bool:
    """Say whether another body follows as the one whose it is."""
    return any(
        OTHERS_AFTER.fullmatch(document.text, place.end, agency.span.start)
        for agency in document.of(AgencyMention)
        if 0 < agency.span.start - place.end < _NEAR
    )


def _is_any(text: str, match: re.Match[str]) -> bool:
    """Say whether a usual name is of any such thing: *a family hub*, *a front door* of wood."""
    before = text[max(0, match.start() - 20) : match.start()]
    if match["door"]:
        return ANY_DOOR.search(before) is not None
    return match["common"].lower() == "family hub" and ONE_OF_MANY.search(before) is not None


def _proper(document: Document, span: Span, taken: _Taken) -> Iterator[ServiceMention]:
    """Yield the services that go by a name of their own."""
    yield from _set_beside(document, span, taken)
    text = document.text
    for rule, pattern in BY_WORDING.items():
        for match in pattern.finditer(text, *span):
            place = trimmed(text, Span(*match.span("name")))
            if not ADVERB.match(match["name"]) and _is_free(document, place, taken):
                taken.add(Span(min(match.start(), place.start), place.end))
                yield _mention(text, place, rule)
    for place in _named(text, span):
        if " " in place.of(text) and _is_free(document, place, taken):
            taken.add(place)
            yield _mention(text, place, "service.name")
    yield from _with_kind(document, span, taken)
    for match in BRANDS.finditer(text, *span):
        if not taken.holds(Span(*match.span())):
            taken.add(Span(*match.span()))
            yield _mention(text, Span(*match.span()), "service.brand")


def _set_beside(document: Document, span: Span, taken: _Taken) -> Iterator[ServiceMention]:
    """Yield the names with what they are set beside them: *Reach Out, the drugs service*."""
    text = document.text
    for match in APPOSITION.finditer(text, *span):
        place = trimmed(text, Span(*match.span("name")))
        if not ADVERB.match(match["name"]) and _is_free(document, place, taken):
            both = match["kind"] == "front door"
            taken.add(place if both else Span(place.start, match.end()))
            yield _mention(text, place, "service.apposition")
    for match in KIND_THEN_NAME.finditer(text, *span):
        place = Span(*match.span("name"))
        if _is_free(document, place, taken) and not document.within(CouncilMention, place):
            taken.add(Span(*match.span()))
            yield _mention(text, place, "service.apposition")


def _named(text: str, span: Span) -> Iterator[Span]:
    """Yield the names in capitals that end with what they are, of two joined by *and* each."""
    for match in PARTED.finditer(text, *span):
        yield trimmed(text, Span(*match.span()))
    for match in NAMED.finditer(text, *span):
        start = match.start()
        for joint in TWO_NAMES.finditer(text, *match.span()):
            yield trimmed(text, Span(start, joint.start("joint")))
            start = joint.end("joint")
        if not KIND_AFTER.match(text, match.end()):
            yield trimmed(text, Span(start, match.end()))


def _with_kind(document: Document, span: Span, taken: _Taken) -> Iterator[ServiceMention]:
    """Yield the services whose name stands before the word for what they are."""
    text = document.text
    for match in NAME_THEN_KIND.finditer(text, *span):
        alone = match["shut"] or drops_kind(text, match)
        end = match.end("name" if alone else "kind")
        place = trimmed(text, Span(match.start(), end))
        named = Span(place.start, match.end("name")).of(text)
        if (
            is_adjective(text, match)
            or is_bare(named, match["kind"])
            or place.start >= match.end("name")
        ):
            continue
        if _is_free(document, place, taken):
            taken.add(Span(place.start, match.end()))
            yield _mention(text, place, "service.name-kind")
    for match in NAME_THEN_WAY.finditer(text, *span):
        place = trimmed(text, Span(*match.span("name")))
        if is_way(place.of(text), match["kind"]) and _is_free(document, place, taken):
            taken.add(Span(place.start, match.end()))
            yield _mention(text, place, "service.name-kind")


def _is_free(document: Document, place: Span, taken: _Taken) -> bool:
    """Say whether a name is nobody else's: no council's, person's, body's or department's."""
    words = place.of(document.text)
    start = STARTS.match(f"{words} ")
    if start and start.end() > len(words):
        return False
    if len(words) < _MIN_NAME or NOT_SERVICE.search(words) or FUNCTION_END.search(words):
        return False
    if taken.holds(place) or document.within(PersonMention, place):
        return False
    return all(m.span != place for m in document.within(CouncilMention, place))


def _mention(text: str, span: Span, rule: str) -> ServiceMention:
    """Return the mention, its name with plain hyphens and apostrophes."""
    name = span.of(text).replace("’", "'").replace("\n", " ")
    if name.lower().replace("-", " ") == "front door":
        name = "front door"
    return ServiceMention(span=span, text=span.of(text), rule=rule, name=name)


extractor = ServiceExtractor()
