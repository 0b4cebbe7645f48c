"""The people and bodies of one document that can speak, and where each is named."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from kg.extract.lexicon.names import word_list
from kg.extract.lexicon.speech import INSPECTORATE_WORDS
from kg.extract.offices import Body
from kg.extract.protagonist import protagonists
from kg.model.document import Document
from kg.model.mention import AgencyMention, CouncilMention, PersonMention, RoleMention
from kg.model.span import Span

# A word before a name that makes it no subject: "a letter to Ann Lee"
OBJECT = re.compile(
    r"\b(?:to|with|from|of|for|by|about|than|alongside|against|at|on|in|replaced|replacing|succeeded|thanked|praised|asked|told|under)\s(?:the\s|a\s|an\s|our\s|its\s|his\s|her\s)?(?:(?:former|then|new|interim|acting|late|outgoing|incoming|previous)\s){0,2}$"
)
# "Ofsted, the Care Quality Commission and": several that speak with one voice
JOINED = re.compile(
    r",?\s(?:(?:and|with|&)\s)?(?:the\s)?(?:\w+\s(?:inspectorate|watchdog|regulator)\sand\s(?:the\s)?)?"
)

# Who leads where several inspect together
LEADS = re.compile(r"Ofsted\b|(?:The\s)?Care Inspectorate\b|CIW\b", re.IGNORECASE)
# What may stand between a title and its name: "the leader, Cllr "
BESIDE = re.compile(r"(?:,|\s[–—-]|\sand\s\w+)?\s(?:[A-Z]\w{0,10}\.?\s){0,2}")
HE_OR_SHE = re.compile(r"\b(?:[Hh]e|[Ss]he)\b")
# Others whom *he* and *she* may mean in a paragraph that names one person
SOMEBODY = re.compile(
    r"\b(?:boy|girl|man|woman|mother|father|mum|dad|child|baby|son|daughter|husband|wife|sister|brother|teenager|carer|predecessor|successor|deputy)\b"
)
SHE = frozenset({"mrs", "ms", "miss", "dame", "lady", "baroness"})
HE = frozenset({"mr", "sir", "lord", "baron"})


@dataclass(frozen=True, slots=True)
class Cast:
    """The people and bodies of one document that can speak."""

    document: Document
    people: tuple[PersonMention, ...]
    bodies: tuple[Body, ...]
    inspectorates: tuple[Body, ...]
    councils: tuple[Body, ...]
    starts: dict[Span, int]
    """Where the words before each person begin: the honorific, a title."""

    pronouns: dict[str, str]
    """The pronoun that fits each surname, where an honorific or a first name tells one."""

    firsts: dict[str, Span]
    """Who is meant by each first name that only one person has."""

    about: dict[str, Span]
    """Whom *he* or *she* means where nobody else is near, in a profile or an interview."""

    @classmethod
    def of(cls, document: Document) -> Self:
        """Gather those who can speak in a document."""
        bodies: list[Body] = [*document.of(AgencyMention), *document.of(CouncilMention)]
        pronouns = _pronouns(document)
        return cls(
            document,
            tuple(p for p in document.of(PersonMention) if not p.credit),
            tuple(sorted(bodies, key=lambda m: m.span)),
            tuple(a for a in document.of(AgencyMention) if a.inspectorate),
            document.of(CouncilMention),
            _starts(document),
            pronouns,
            _firsts(document.of(PersonMention)),
            protagonists(document, pronouns),
        )

    def people_in(self, span: Span) -> Iterator[Span]:
        """Yield the names of the people in a place who can speak."""
        for person in self.document.within(PersonMention, span):
            if not person.credit:
                yield person.span

    def is_object(self, span: Span, clause: Span) -> bool:
        """Say whether a name stands after a preposition, or owns what follows."""
        text = self.document.text
        start = self.starts.get(span, span.start)
        before = text[max(clause.start, start - 40) : start]
        if re.match(r"['’]s?\b", text[span.end : span.end + 2]) and not self._ends_clause(
            span, clause
        ):
            return True
        return OBJECT.search(before) is not None

    def _ends_clause(self, span: Span, clause: Span) -> bool:
        return clause.end - span.end < 3  # noqa: PLR2004 - nothing but the possessive is left

    def owns(self, body: Body) -> bool:
        """Say whether a body's name is in the possessive: *Ofsted's report*."""
        return (
            re.match(r"['’]s?\b", self.document.text[body.span.end : body.span.end + 2]) is not None
        )

    def report(self, clause: Span) -> int | None:
        """Return where a clause speaks of the report, the inspectors or the watchdog."""
        for match in INSPECTORATE_WORDS.finditer(self.document.text, *clause):
            before = self.document.text[max(clause.start, match.start() - 12) : match.start()]
            if not re.search(r"\b(?:to|of|by|with|for|after|on)\s$", before):
                return match.start()
        return None

    def nearest(self, at: int) -> Span | None:
        """Return the body last named before a place in its paragraph."""
        paragraph = self.document.paragraph_at(at)
        if paragraph is None:
            return None
        near = self.bodies_in(Span(paragraph.span.start, at))
        free = [b.span for b in near if self.document.quote_at(b.span.start) is None]
        return free[-1] if free else None

    def bodies_in(self, span: Span) -> list[Body]:
        """Return the bodies named within a span, in text order."""
        found: list[Body] = [*self.document.within(AgencyMention, span)]
        found += self.document.within(CouncilMention, span)
        return sorted(
            (
                m
                for m in found
                if not any(o.span != m.span and o.span.covers(m.span) for o in found)
            ),
            key=lambda m: m.span,
        )

    def before(self, bodies: tuple[Body, ...], at: int) -> tuple[Body, ...]:
        """Return those of some bodies that are named before a place."""
        return bodies[: bisect_left(bodies, at, key=lambda b: b.span.start)]

    def inspectorate(self, at: int) -> Span | None:
        """Return the inspectorate last named before a place, or the first named after it.

        Of several in a row, which inspect together, the one that leads is meant, or the first.
        """
        found = self._last(self.inspectorates, at)
        row = [] if found is None else [found]
        for one in reversed(self.before(self.inspectorates, found.start if found else 0)):
            if self.document.text[one.span.end : row[-1].start] == " (":
                row.append(one.span)  # its initials, in brackets
                continue
            if not JOINED.fullmatch(self.document.text[one.span.end : row[-1].start]):
                break
            row.append(one.span)
        leads = [one for one in row if LEADS.match(one.of(self.document.text))]
        return leads[-1] if leads else row[-1] if row else None

    def council(self, at: int) -> Span | None:
        """Return the council last named before a place, or the first named after it."""
        return self._last(self.councils, at)

    def _last(self, bodies: tuple[Body, ...], at: int) -> Span | None:
        """Return the last of some bodies before a place, or the first after it."""
        place = max(bisect_right(bodies, at, key=lambda b: b.span.start) - 1, 0)
        return bodies[place].span if bodies else None

    def is_body(self, span: Span | None) -> bool:
        """Say whether a place names a body."""
        return any(b.span == span for b in self.bodies)

    def can_be(self, word: str, person: Span) -> bool:
        """Say whether *he* or *she* can mean a person."""
        surname = person.of(self.document.text).split()[-1]
        return self.pronouns.get(surname, word) == word


def _starts(document: Document) -> dict[Span, int]:
    """Return where the words before each person begin: the honorific, a title beside the name."""
    starts = {}
    for person in document.of(PersonMention):
        honorific = len(person.honorific or "")
        starts[person.span] = person.span.start - honorific - (1 if honorific else 0)
    for role in document.of(RoleMention):
        if role.person is None or role.span.of(document.text).endswith(" by"):
            continue
        if BESIDE.fullmatch(document.text, role.span.end, role.person.start):
            starts[role.person] = min(starts[role.person], role.span.start)
    return starts


def _firsts(people: tuple[PersonMention, ...]) -> dict[str, Span]:
    """Return the first full mention for each first name that one surname has."""
    found: dict[str, list[PersonMention]] = {}
    for person in people:
        if len(person.text.split()) > 1 and not person.credit:
            found.setdefault(person.text.split()[0], []).append(person)
    return {
        first: those[0].span
        for first, those in found.items()
        if len({p.text.split()[-1] for p in those}) == 1
    }


def _pronouns(document: Document) -> dict[str, str]:
    """Return the pronoun for each surname that all its mentions agree on."""
    told: dict[str, set[str]] = {}
    for person in document.of(PersonMention):
        names = person.text.lower().split()
        honorific = (person.honorific or "").lower().rstrip(".")
        first = names[0] if len(names) > 1 else ""
        words = told.setdefault(person.text.split()[-1], set())
        if honorific in SHE or first in word_list("first_names_she"):
            words.add("she")
        elif honorific in HE or first in word_list("first_names_he"):
            words.add("he")
        elif first:
            words.add(first)
    known = {s: w for s, words in told.items() for w in words if words in ({"he"}, {"she"})}
    return _usual(document) | known


def _usual(document: Document) -> dict[str, str]:
    """Return the pronoun for each surname that alone stands in a paragraph with just that one."""
    told: dict[str, set[str]] = {}
    for paragraph in document.paragraphs:
        people = document.within(PersonMention, paragraph.span)
        names = {p.text.split()[-1] for p in people if not p.credit}
        if len(names) != 1 or SOMEBODY.search(paragraph.span.of(document.text)):
            continue
        words = {
            match[0].lower()
            for match in HE_OR_SHE.finditer(document.text, people[0].span.end, paragraph.span.end)
            if document.quote_at(match.start()) is None
        }
        told.setdefault(names.pop(), set()).update(words)
    return {s: w for s, words in told.items() for w in words if words in ({"he"}, {"she"})}
