"""Bodies other than councils: *Kent Police*, *the Met*, *NHS Devon*, *Ofsted*, *Barnardo's*.

The known ones are in a reference table with their other names. Forces, boards, trusts and firms
that are not in it are read from their own form (*… Integrated Care Board*, *… Ltd*), charities
and companies from what they are called (*Bright Hands, a charity*; *the union Care Workers*).

Known to miss: a local charity that is never called one and whose name does not say it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.gazetteer import Form, Hit, hits
from kg.extract.lexicon.agency_forms import (
    ACTIVE,
    ANY_AFTER,
    ANY_BEFORE,
    ANY_ONE,
    APPOSITION,
    BESIDE,
    CLUB,
    CLUB_WORDS,
    COMPANION,
    FEDERATED,
    FORM,
    GENERIC,
    HEAD_WORDS,
    HEADED,
    HEADING,
    LABELLED,
    LEADING,
    LISTED,
    NAMED_ALREADY,
    NHS_ACTS,
    NOT_BODY,
    NOT_CALLED,
    OFFICER_OF,
    OFFICES,
    OWNER,
    OWNER_BEFORE,
    POLICE_TEAM,
    PREFIXED,
    RUN_BY,
    SCHOOLED,
    SEAT_AFTER,
    SEAT_BEFORE,
    SORT_ONLY,
    SORT_WORDS,
    THEN_SORT,
    VOICE_OF,
    VOICED,
)
from kg.extract.lexicon.names import is_given
from kg.model.document import Document, Part
from kg.model.mention import AgencyMention
from kg.model.reference import AgencyEntry, agencies
from kg.model.span import Span

SKIPPED = (Part.CREDIT, Part.BYLINE, Part.LINK)
INSPECTORATES = frozenset({"inspectorate"})
# Each with words of which an article must have one, for the pattern to be worth its time
PATTERNS = (
    ("agency.form", LISTED, 0, ("NHS ", "Integrated Care", "ICB", "CCG", "Clinical Comm")),
    ("agency.form", OFFICES, 0, (" of ", " for ")),
    ("agency.form", FORM, 0, ("",)),
    ("agency.form", PREFIXED, 0, ("",)),
    ("agency.form", POLICE_TEAM, 0, (" unit", " squad", " team")),
    ("agency.form", CLUB, "name", CLUB_WORDS),
    ("agency.called", APPOSITION, "name", ("",)),
    ("agency.called", LABELLED, "name", ("",)),
    ("agency.called", THEN_SORT, "name", SORT_WORDS),
    ("agency.acting", VOICED, "name", (" spokes",)),
    ("agency.acting", VOICE_OF, "name", ("pokes",)),
    ("agency.acting", HEADED, "name", HEAD_WORDS),
    ("agency.acting", HEADING, "name", HEAD_WORDS),
    ("agency.acting", ACTIVE, "name", (", which ",)),
    (
        "agency.acting",
        OWNER,
        "name",
        ("owned", "operated", "outsourced", "contract", "commissioned", "provided", "employed"),
    ),
    ("agency.acting", RUN_BY, "name", (" by ",)),
)
# Bodies of which a place may have one of its own: *Northshire Law Society*
SEATED = frozenset({"charity", "union", "sector body", "professional body", "court"})

# "Northshire Health Trust of | Kent Police": what joined a name to the next is none of it
JOINT = re.compile(r"(?:[ ,]+(?:and|of|the|for|in|&|with|from))+$")
# "Children's commissioner for Northshire"
COMMISSION_FOR = re.compile(r"\sfor\s(?!England|Wales)[A-Z]")


@dataclass(frozen=True)
class AgencyExtractor:
    """A body other than a council, by the reference table or by its own form."""

    name: str = "agency"
    needs: frozenset[str] = frozenset()

    def __call__(self, document: Document) -> Iterator[AgencyMention]:
        """Yield the bodies named in all parts but credits, by-lines and links."""
        known = list(_by_table(document))
        formed = list(_by_form(document, known))
        inside = {m.span for m in known if any(f.span.covers(m.span) for f in formed)}
        named = [m for m in [*known, *formed] if m.span not in inside]
        yield from (_in_full(m, named) for m in named if not _is_generic(m, named))


def _by_table(document: Document) -> Iterator[AgencyMention]:
    """Yield the bodies of the reference table."""
    text = document.text
    for hit in hits(text):
        if hit.form is not Form.AGENCY or not _is_read(document, hit.span):
            continue
        entry = agencies()[hit.keys[0]]
        if not _is_meant(text, hit.span, entry):
            continue
        span = _with_seat(text, hit.span, entry.key) if entry.kind in SEATED else hit.span
        known = span == hit.span
        yield AgencyMention(
            span=span,
            text=span.of(text),
            rule="agency.table" if known else "agency.form",
            name=entry.name if known else span.of(text),
            key=entry.key if known else None,
            inspectorate=entry.kind in INSPECTORATES,
        )


def _is_meant(text: str, span: Span, entry: AgencyEntry) -> bool:
    """Say whether a form of the table stands for its body here.

    *The family court* is any; *NHS managers* are not the NHS; a government's *children's
    commissioner for Northshire* is not the Children's Commissioner.
    """
    if entry.kind in ("sector body", "court") and span.of(text).split()[-1].islower():
        return False
    if entry.key in GENERIC and ANY_ONE.search(text, max(0, span.start - 3), span.start):
        return False
    if entry.key == "nhs":
        return NHS_ACTS.match(text, span.end) is not None
    after = text[span.end : span.end + 12]
    return entry.kind != "public body" or COMMISSION_FOR.match(after) is None


def _with_seat(text: str, span: Span, key: str) -> Span:
    """Return a body's place with the place or nation beside its name, which makes it another."""
    start, end = span
    low = max(0, start - 40)
    before = SEAT_BEFORE.search(text, low, start)
    after = SEAT_AFTER.match(text, end)
    if key in FEDERATED:
        before = before or ANY_BEFORE.search(text, low, start)
        after = after or ANY_AFTER.match(text, end)
    for place in hits(text):
        if (
            place.form is Form.BARE
            and place.span.end + 1 == start
            and text[start - 1] == " "
            and place.span.of(text) != "March"
        ):
            return Span(place.span.start, end)
    if before is not None:
        whole = Span(before.start(), end)
        lead = LEADING.match(whole.of(text))
        return Span(min(start, whole.start + (lead.end() if lead else 0)), end)
    return Span(start, after.end()) if after else span


def _by_form(document: Document, known: list[AgencyMention]) -> Iterator[AgencyMention]:
    """Yield bodies that are in no table but say in their name or beside it what they are."""
    text = document.text
    taken = [m.span for m in known if m.key not in GENERIC]
    taken += [h.span for h in hits(text) if _is_council(text, h)]
    places = {h.span for h in hits(text) if h.form is Form.BARE}
    for rule, pattern, group in _worth_trying(text):
        for match in pattern.finditer(text):
            span = _trimmed(text, Span(*match.span(group)), taken)
            words = span.of(text)
            if any(_clashes(text, span, other) for other in taken) or _is_place(text, span, places):
                continue
            if not _is_name(rule, words) or not _is_read(document, span):
                continue
            if rule == "agency.form" and span.end < match.end(group) and not pattern.search(words):
                continue
            if SCHOOLED.search(text, max(0, span.start - 60), span.start):
                continue
            if rule == "agency.called" and _is_officer(text, span):
                continue
            taken.append(span)
            yield AgencyMention(span=span, text=words, rule=rule, name=words, key=None)


def _is_officer(text: str, span: Span) -> bool:
    """Say whether a name is of who heads a body, not of it: *Chief executive of the firm Jo Ash*."""
    words = span.of(text).split()
    headed = OFFICER_OF.search(text, max(0, span.start - 60), span.start)
    return headed is not None and len(words) > 1 and is_given(words[0])


def _worth_trying(text: str) -> list[tuple[str, re.Pattern[str], str | int]]:
    """Return the patterns of which the text has a word, in their order."""
    return [(r, p, g) for r, p, g, cues in PATTERNS if any(cue in text for cue in cues)]


def _is_name(rule: str, words: str) -> bool:
    """Say whether the words that a rule found name a body by it."""
    if not words or NOT_BODY.search(words):
        return False
    if rule == "agency.acting":
        return NOT_CALLED.search(words) is None
    return rule != "agency.form" or " " in words


def _is_place(text: str, span: Span, places: set[Span]) -> bool:
    """Say whether a name is a council's place, or only places: *a spokesman for Kent and Essex*."""
    inside = sorted(place for place in places if span.covers(place))
    rest = span.of(text)
    for place in inside:
        rest = rest.replace(place.of(text), "", 1)
    return bool(inside) and not set(rest.split()) - {"and", "&"}


def _trimmed(text: str, span: Span, taken: list[Span]) -> Span:
    """Return a name without the words a sentence began with and bodies named beside it."""
    for other in taken:
        if _clashes(text, span, other) and span.start <= other.start and other.end < span.end:
            rest = text[other.end : span.end]
            span = Span(span.end - len(rest.lstrip(" ,&").removeprefix("and ")), span.end)
        elif span.start < other.start < span.end:
            kept = JOINT.sub("", text[span.start : other.start].rstrip(" ,"))
            span = Span(span.start, span.start + len(kept))
    beside = BESIDE.match(span.of(text)) or _companion(span.of(text))
    span = Span(span.start + beside.end(), span.end) if beside else span
    owner = OWNER_BEFORE.match(span.of(text))
    span = Span(span.start + owner.end(), span.end) if owner else span
    lead = LEADING.match(span.of(text))
    span = Span(span.start + lead.end(), span.end) if lead else span
    owns = span.of(text).startswith("NHS ") and span.of(text).endswith(("'s", "’s"))
    return Span(span.start, span.end - 2) if owns else span


def _is_council(text: str, hit: Hit) -> bool:
    """Say whether a hit is a council's, and no place in a trust's name: *County Durham and …*."""
    return hit.form is Form.COUNCIL and not hit.span.of(text).startswith("County ")


def _clashes(text: str, span: Span, other: Span) -> bool:
    """Say whether a name runs into another body's, and does not only say what that body is."""
    if not span.overlaps(other):
        return False
    longer = span.start <= other.start and other.end < span.end
    return not (longer and SORT_ONLY.match(text[other.end : span.end]))


def _companion(words: str) -> re.Match[str] | None:
    """Return a person named before a body and *and*: *Jo Ash and Northshire NHS Trust*."""
    found = COMPANION.match(words)
    return found if found and is_given(found["given"]) else None


def _in_full(mention: AgencyMention, named: list[AgencyMention]) -> AgencyMention:
    """Return *a Northshire Homes spokesman* as one of Northshire Homes Ltd, where that is named."""
    if mention.key is not None:
        return mention
    begun = mention.name.lower()
    for other in named:
        known = agencies()[other.key].aliases if other.key else ()
        short = begun in {alias.lower().removeprefix("the ") for alias in known}
        if short or other.name.lower().startswith((f"{begun} ", f"{begun},")):
            return replace(mention, name=other.name, key=other.key, inspectorate=other.inspectorate)
    return mention


def _is_generic(mention: AgencyMention, named: list[AgencyMention]) -> bool:
    """Say whether a mention is only *the integrated care board* of one that is named."""
    if mention.key not in GENERIC:
        return False
    kept = GENERIC if mention.key != "nhs" else {"nhs"}
    others = [m.name for m in named if m.key not in kept and not m.inspectorate]
    already = NAMED_ALREADY.get(mention.key or "")
    if already is not None:
        return any(already.search(name) for name in others)
    return any(name.lower().endswith(mention.name.lower()) for name in others)


def _is_read(document: Document, span: Span) -> bool:
    """Say whether a place in the text belongs to the story."""
    paragraph = document.paragraph_at(span.start)
    return (
        paragraph is not None and paragraph.part not in SKIPPED and span.end <= paragraph.span.end
    )


extractor = AgencyExtractor()
