"""Bodies other than councils: *Kent Police*, *the Met*, *NHS Devon*, *Ofsted*, *Barnardo's*.

The known ones are in a reference table with their other names; forces, boards and trusts that are
not in it are read from their own form (*… Integrated Care Board*).

Known to miss: a local charity whose name says nothing of what it is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.gazetteer import Form, hits
from kg.model.document import Document, Part
from kg.model.mention import AgencyMention
from kg.model.reference import agencies
from kg.model.span import Span

_NAME = r"(?:[A-Z][\w'’&-]{1,24}(?:\ |,\ (?!of\b))(?:(?:and|of|the|&|for|upon|in|on)\ )?){1,7}"

# "Sussex Community NHS Foundation Trust", "South West Police", "Northshire Integrated Care Board"
BODY = re.compile(
    rf"""\b{_NAME}(?:Police(?:\ Service)?|Constabulary|NHS\ (?:Foundation\ )?Trust|(?:Foundation\ )?NHS\ Trust|Integrated\ Care\ (?:Board|System)
        |Clinical\ Commissioning\ Group|CCG|ICB|Health\ Board|Children(?:['’]s)?(?:\ (?:Services|and\ Families))?\ Trust|Children\ First|Youth\ Offending\ Trust
        |Fire\ and\ Rescue\ Service|Community\ Healthcare|Probation\ Service|Adoption(?:\ (?:Partnership|Agency))|Children['’]s\ Hospital|University\ Hospitals?)\b""",
    re.VERBOSE,
)
LEADING = re.compile(
    r"^(?:(?:The|In|At|For|From|And|But|When|While|As|With|By|Since|After|Both|Inspectors|However|Meanwhile),?\ )+"
)
SKIPPED = (Part.CREDIT, Part.BYLINE, Part.LINK)
INSPECTORATES = frozenset({"inspectorate"})


@dataclass(frozen=True)
class AgencyExtractor:
    """A body other than a council, by the reference table or by its own form."""

    name: str = "agency"
    needs: frozenset[str] = frozenset()

    def __call__(self, document: Document) -> Iterator[AgencyMention]:
        """Yield the bodies named in all parts but credits, by-lines and links."""
        taken: list[Span] = []
        for hit in hits(document.text):
            taken.append(hit.span)
            if hit.form is Form.AGENCY and _is_read(document, hit.span):
                entry = agencies()[hit.keys[0]]
                yield AgencyMention(
                    span=hit.span,
                    text=hit.span.of(document.text),
                    rule="agency.table",
                    name=entry.name,
                    key=entry.key,
                    inspectorate=entry.kind in INSPECTORATES,
                )
        yield from _by_form(document, taken)


def _is_read(document: Document, span: Span) -> bool:
    """Say whether a place in the text belongs to the story."""
    paragraph = document.paragraph_at(span.start)
    return paragraph is not None and paragraph.part not in SKIPPED


def _by_form(document: Document, taken: list[Span]) -> Iterator[AgencyMention]:
    """Yield bodies that are in no table but say in their name what they are."""
    ends = {span.end for span in taken}
    for match in BODY.finditer(document.text):
        lead = LEADING.match(match[0])
        span = Span(match.start() + (lead.end() if lead else 0), match.end())
        words = span.of(document.text)
        if span.end in ends or len(words.split()) < 2 or not _is_read(document, span):  # noqa: PLR2004 - "Police" alone names none
            continue
        yield AgencyMention(span=span, text=words, rule="agency.form", name=words, key=None)


extractor = AgencyExtractor()
