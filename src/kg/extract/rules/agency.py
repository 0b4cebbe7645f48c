"""Bodies other than councils: *Kent Police*, *the Met*, *NHS Devon*, *Ofsted*, *Barnardo's*.

The known ones are in a reference table with their other names. Forces, boards, trusts and firms
that are not in it are read from their own form (*… Integrated Care Board*, *… Ltd*), charities
and companies from what they are called (*Bright Hands, a charity*; *the union Care Workers*).

Known to miss: a local charity that is never called one and whose name does not say it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.gazetteer import Form, hits
from kg.extract.lexicon.agency_forms import (
    APPOSITION,
    FORM,
    GENERIC,
    LABELLED,
    LEADING,
    LISTED,
    NOT_BODY,
    PREFIXED,
)
from kg.model.document import Document, Part
from kg.model.mention import AgencyMention
from kg.model.reference import agencies
from kg.model.span import Span

SKIPPED = (Part.CREDIT, Part.BYLINE, Part.LINK)
INSPECTORATES = frozenset({"inspectorate"})
PATTERNS = (
    ("agency.form", LISTED, 0),
    ("agency.form", FORM, 0),
    ("agency.form", PREFIXED, 0),
    ("agency.called", APPOSITION, "name"),
    ("agency.called", LABELLED, "name"),
)


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
        yield from (m for m in named if not _is_generic(m, named))


def _by_table(document: Document) -> Iterator[AgencyMention]:
    """Yield the bodies of the reference table."""
    for hit in hits(document.text):
        if hit.form is Form.AGENCY and _is_read(document, hit.span):
            entry = agencies()[hit.keys[0]]
            if entry.kind == "sector body" and hit.span.of(document.text).split()[-1].islower():
                continue
            yield AgencyMention(
                span=hit.span,
                text=hit.span.of(document.text),
                rule="agency.table",
                name=entry.name,
                key=entry.key,
                inspectorate=entry.kind in INSPECTORATES,
            )


def _by_form(document: Document, known: list[AgencyMention]) -> Iterator[AgencyMention]:
    """Yield bodies that are in no table but say in their name or beside it what they are."""
    text = document.text
    taken = [m.span for m in known if m.key not in GENERIC]
    taken += [h.span for h in hits(text) if h.form is Form.COUNCIL]
    places = {h.span for h in hits(text) if h.form is Form.BARE}
    for rule, pattern, group in PATTERNS:
        for match in pattern.finditer(text):
            span = _trimmed(text, Span(*match.span(group)), taken)
            words = span.of(text)
            if any(span.overlaps(other) for other in taken) or NOT_BODY.search(words):
                continue
            if span in places:
                continue
            if (rule == "agency.form" and " " not in words) or not _is_read(document, span):
                continue
            taken.append(span)
            yield AgencyMention(span=span, text=words, rule=rule, name=words, key=None)


def _trimmed(text: str, span: Span, taken: list[Span]) -> Span:
    """Return a name without the words a sentence began with and bodies named before it."""
    for other in taken:
        if span.start <= other.start and other.end < span.end:
            rest = text[other.end : span.end]
            span = Span(span.end - len(rest.lstrip(" ,&").removeprefix("and ")), span.end)
    lead = LEADING.match(span.of(text))
    return Span(span.start + lead.end(), span.end) if lead else span


def _is_generic(mention: AgencyMention, named: list[AgencyMention]) -> bool:
    """Say whether a mention is only *the integrated care board* of one that is named."""
    if mention.key not in GENERIC:
        return False
    word = mention.name.lower()
    return any(m.key != mention.key and m.name.lower().endswith(word) for m in named)


def _is_read(document: Document, span: Span) -> bool:
    """Say whether a place in the text belongs to the story."""
    paragraph = document.paragraph_at(span.start)
    return (
        paragraph is not None and paragraph.part not in SKIPPED and span.end <= paragraph.span.end
    )


extractor = AgencyExtractor()
