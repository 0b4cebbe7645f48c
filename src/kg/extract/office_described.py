"""Offices told by a description that stands for a person: *“…,” says the team manager*.

A paper that has named somebody goes on with *the city's strategic director* as often as with *she*.
Only the one person of a paragraph is meant so, and only where the article gives that one no office
beside the name, and the office to nobody else.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from kg.extract.lexicon.names import COUNCILLOR
from kg.extract.lexicon.speech import SAID
from kg.extract.lexicon.title_phrase import Title, read_after
from kg.extract.lexicon.titles import role_type
from kg.model.document import Document, Paragraph, Part
from kg.model.mention import PersonMention, RoleMention
from kg.model.span import Span
from kg.model.terms import RoleType

# "The ", "The city council's ": at the head of a clause, or after a verb of speech
OPENS = re.compile(
    r"(?:^|(?<=[.!?]\s)|(?<=[.!?][”\"’]\s)|(?<=,\s)|(?<=\bBut\s)|(?<=\bAnd\s))(?P<the>[Tt]he)\s"
)
# Offices that say too little of whose they are, as one word alone does: *the director left*
_PLAIN = frozenset({"council leader", "council's leader", "lead inspector", "education secretary"})
# "has asked the minister": not the one who speaks
ADDRESSED = frozenset(
    {"asked", "asks", "told", "tells", "urged", "urges", "urge", "thanked", "assured", "reassured"}
)
_LONG = 80


def of_descriptions(
    document: Document, told: Sequence[RoleMention]
) -> Iterator[tuple[PersonMention, Title]]:
    """Yield the persons without an office, each with the title of a description of them."""
    held: dict[Span | None, str] = {r.person: r.title for r in told}
    known: defaultdict[str, list[PersonMention]] = defaultdict(list)
    for person in document.of(PersonMention):
        known[person.name.split()[-1]].append(person)
    titles = frozenset(held.values())
    for people in known.values():
        if any(p.span in held or p.credit or _is_councillor(p) for p in people):
            continue
        if len({p.name for p in people if " " in p.name}) == 1:
            yield from _of_person(document, people, titles)


def _is_councillor(person: PersonMention) -> bool:
    """Say whether somebody is called a councillor, whom no officer's title fits."""
    return (person.honorific or "").split(" ")[0].lower().rstrip(".") in COUNCILLOR


def _of_person(
    document: Document, people: list[PersonMention], titles: frozenset[str]
) -> Iterator[tuple[PersonMention, Title]]:
    """Yield the first title that a paragraph which names only this person tells by description."""
    for person in people:
        paragraph = document.paragraph_at(person.span.start)
        if paragraph is None or paragraph.part is not Part.BODY:
            continue
        others = {p.name.split()[-1] for p in document.within(PersonMention, paragraph.span)}
        if len(others) != 1:
            continue
        for title in _described(document, paragraph, person):
            if not any(title.words in t or t in title.words for t in titles):
                yield person, title
                return


def _described(document: Document, paragraph: Paragraph, person: PersonMention) -> Iterator[Title]:
    """Yield the titles of a paragraph's descriptions after a name, outside quotations."""
    text, end = document.text, paragraph.span.end
    for match in OPENS.finditer(text, person.span.end, end):
        if document.quote_at(match.start("the")) is None:
            yield from _titles(document, match.end(), end)
    for said in SAID.finditer(text, person.span.end, end):
        if said[0] in ADDRESSED:
            continue
        if text.startswith(" the ", said.end()) and document.quote_at(said.start()) is None:
            yield from _titles(document, said.end() + len(" the "), end)


def _titles(document: Document, start: int, end: int) -> Iterator[Title]:
    """Yield the title at a place, if no name follows that it may belong to."""
    for title in read_after(document.text, start, min(end, start + _LONG)):
        near = Span(title.span.end, min(end, title.span.end + 4))
        bare = " " not in title.words or title.words in _PLAIN
        opposes = role_type(title.words) is RoleType.OPPOSITION
        if not (bare or opposes or document.within(PersonMention, near)):
            yield title
        return
