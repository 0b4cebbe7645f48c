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
from dataclasses import dataclass, replace

from kg.extract.lexicon.service_words import PALE, VOCABULARY
from kg.extract.lexicon.services import (
    ADVERB,
    ANY_DOOR,
    APPOSITION,
    AT_WORK,
    CALLED,
    DROPPED,
    FUNCTION_END,
    JOINING,
    KIND,
    KIND_THEN_NAME,
    MID_NAME,
    MID_SENTENCE,
    NAME_AFTER,
    NAME_THEN_KIND,
    NAME_THEN_WAY,
    NAMED,
    NOT_SERVICE,
    ONE_OF_MANY,
    OTHERS_OWN,
    OWNER,
    SHORT_FORM,
    STAFFED,
    STARTS,
    TWO_NAMES,
    USUAL,
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
}
TOKEN = re.compile(r"[^\s]+")
# A name in quotation marks: its last is none of its own
OPENED = ("‘", "'", "“", '"')
QUOTES = ("’", "'")
_MIN_NAME = 3
_LONG = 3
_WINDOW = 90


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
                found.extend(_in_span(document, paragraph.span, paragraph.part, taken))
        yield from _under_one_name(document.text, found)


class _Taken:
    """The places of a text that are spoken for."""

    def __init__(self, spans: list[Span]) -> None:
        self._spans = spans

    def holds(self, span: Span) -> bool:
        """Say whether a place shares characters with one spoken for."""
        return any(span.overlaps(other) for other in self._spans)

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
            taken.add(place)
            yield _mention(text, place, "service.common")
    if part is not Part.HEADLINE:
        for match in KIND.finditer(text, *span):
            described = _described(text, span, match)
            if described is None or taken.holds(described):
                continue
            if not OTHERS_OWN.search(text, span.start, described.start):
                taken.add(described)
                yield _mention(text, described, "service.described")


def _is_any(text: str, match: re.Match[str]) -> bool:
    """Say whether a usual name is of any such thing: *a family hub*, *a front door* of wood."""
    before = text[max(0, match.start() - 20) : match.start()]
    if match["door"]:
        return ANY_DOOR.search(before) is not None
    return match["common"].lower() == "family hub" and ONE_OF_MANY.search(before) is not None


def _proper(document: Document, span: Span, taken: _Taken) -> Iterator[ServiceMention]:
    """Yield the services that go by a name of their own."""
    text = document.text
    for match in APPOSITION.finditer(text, *span):
        place = _trimmed(text, Span(*match.span("name")))
        if not ADVERB.match(match["name"]) and _is_free(document, place, taken):
            taken.add(Span(place.start, match.end()))
            yield _mention(text, place, "service.apposition")
    for match in KIND_THEN_NAME.finditer(text, *span):
        place = Span(*match.span("name"))
        if _is_free(document, place, taken) and not document.within(CouncilMention, place):
            taken.add(Span(*match.span()))
            yield _mention(text, place, "service.apposition")
    for rule, pattern in BY_WORDING.items():
        for match in pattern.finditer(text, *span):
            place = _trimmed(text, Span(*match.span("name")))
            if not ADVERB.match(match["name"]) and _is_free(document, place, taken):
                taken.add(Span(min(match.start(), place.start), place.end))
                yield _mention(text, place, rule)
    for place in _named(text, span):
        if len(place.of(text).split()) > 1 and _is_free(document, place, taken):
            taken.add(place)
            yield _mention(text, place, "service.name")
    yield from _with_kind(document, span, taken)


def _named(text: str, span: Span) -> Iterator[Span]:
    """Yield the names in capitals that end with what they are, of two joined by *and* each."""
    for match in NAMED.finditer(text, *span):
        start = match.start()
        for joint in TWO_NAMES.finditer(text, *match.span()):
            yield _trimmed(text, Span(start, joint.start("joint")))
            start = joint.end("joint")
        yield _trimmed(text, Span(start, match.end()))


def _with_kind(document: Document, span: Span, taken: _Taken) -> Iterator[ServiceMention]:
    """Yield the services whose name stands before the word for what they are."""
    text = document.text
    for match in NAME_THEN_KIND.finditer(text, *span):
        name = _trimmed(text, Span(*match.span("name"))).of(text)
        alone = match["kind"] in DROPPED or match["shut"] or _is_long(name, match["kind"])
        end = match.end("name" if alone else "kind")
        place = _trimmed(text, Span(match.start(), end))
        if _is_adjective(text, match) or place.start >= match.end("name"):
            continue
        if _is_free(document, place, taken):
            taken.add(Span(place.start, match.end()))
            yield _mention(text, place, "service.name-kind")
    for match in NAME_THEN_WAY.finditer(text, *span):
        place = _trimmed(text, Span(*match.span("name")))
        if _is_way(place.of(text), match["kind"]) and _is_free(document, place, taken):
            taken.add(Span(place.start, match.end()))
            yield _mention(text, place, "service.name-kind")


def _is_adjective(text: str, match: re.Match[str]) -> bool:
    """Say whether one word before *hub* has its capital from the sentence: *Lovely hub*."""
    return (
        " " not in match["name"]
        and MID_NAME.search(text, max(0, match.start() - 3), match.start()) is None
    )


def _is_long(name: str, kind: str) -> bool:
    """Say whether a team's name has three words of its own, and needs no *team*."""
    return kind == "team" and sum(word[0].isupper() for word in name.split()) >= _LONG


def _is_way(name: str, kind: str) -> bool:
    """Say whether workers or a way of working go by a name: not *Family Support workers*."""
    words = name.lower().split()
    return len(words) > 1 and (kind in DROPPED or not VOCABULARY.issuperset(words))


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


def _trimmed(text: str, span: Span) -> Span:
    """Return a name without the words that a sentence began with."""
    while start := _lead(text, span):
        span = Span(span.start + start.end(), span.end)
    if span.of(text)[-1:] in QUOTES and text[span.start - 1 : span.start] in OPENED:
        return Span(span.start, span.end - 1)
    return span


def _lead(text: str, span: Span) -> re.Match[str] | None:
    """Return the words that a name begins with and that are none of it, if any."""
    words = span.of(text)
    start = STARTS.match(words)
    if (
        start
        and not words.startswith("The ")
        and MID_SENTENCE.match(text, span.start - 2, span.start)
    ):
        start = None
    return start or OWNER.match(words)


def _described(text: str, paragraph: Span, kind: re.Match[str]) -> Span | None:
    """Return the description that ends with *service* or *team* and works as a name, if any."""
    low = max(paragraph.start, kind.start() - _WINDOW)
    start, last = kind.start(), ""
    core = False
    for token in reversed(list(TOKEN.finditer(text, low, kind.start()))):
        raw = token[0].lower().replace("’", "'").lstrip("“‘\"'")
        bare = raw.rstrip(",")
        if bare not in VOCABULARY and (bare not in JOINING or not last):
            break
        if raw.endswith(",") and last not in VOCABULARY:
            break
        last = bare
        if bare in VOCABULARY:
            start = token.end() - len(raw)
            core = core or bare not in PALE
    return Span(start, kind.end()) if core and start < kind.start() else None


def _mention(text: str, span: Span, rule: str) -> ServiceMention:
    """Return the mention, its name with plain hyphens and apostrophes."""
    name = span.of(text).replace("’", "'").replace("\n", " ")
    if name.lower().replace("-", " ") == "front door":
        name = "front door"
    return ServiceMention(span=span, text=span.of(text), rule=rule, name=name)


def _under_one_name(text: str, found: list[ServiceMention]) -> Iterator[ServiceMention]:
    """Yield the mentions, a short form under the longer name that the article has for it.

    Of *the family hub* and *family hubs* the form that comes first names both.
    """
    ordered = sorted(found, key=lambda m: m.span)
    shorts = {
        **{initials: m.name for m in ordered if len(initials := _initials(m.name)) >= _MIN_NAME},
        **{
            match["short"]: mention.name
            for mention in ordered
            if (match := SHORT_FORM.match(text, mention.span.end))
        },
    }
    numbers: dict[str, str] = {}
    for mention in ordered:
        numbers.setdefault(mention.name.lower().removesuffix("s"), mention.name)
    names = sorted({m.name for m in found if m.name not in shorts})
    for mention in ordered:
        name = shorts.get(mention.name, mention.name)
        if name.lower() != numbers.get(name.lower().removesuffix("s"), name).lower():
            name = numbers[name.lower().removesuffix("s")]
        longer = [n for n in names if n.lower().endswith(f" {name.lower()}")]
        yield replace(mention, name=longer[0] if len(longer) == 1 else name)


def _initials(name: str) -> str:
    """Return the first letters of a name's words: *MASH* of *multi-agency safeguarding hub*."""
    return "".join(word[0] for word in name.replace("-", " ").split()).upper()


extractor = ServiceExtractor()
