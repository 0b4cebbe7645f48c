"""Who holds which role of which body, within one article."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kg.model.document import Document
from kg.model.mention import AgencyMention, PersonMention, RoleMention
from kg.model.record import Evidence, Observation
from kg.model.span import Span
from kg.model.terms import RoleType
from kg.resolve.councils import CouncilsOf
from kg.resolve.keys import agency_key, council_key
from kg.resolve.people import PeopleOf

OF_INSPECTORATE = frozenset(
    {RoleType.INSPECTOR, RoleType.LEAD_INSPECTOR, RoleType.INSPECTORATE_OFFICE}
)
OF_NOBODY = frozenset({RoleType.MP, RoleType.MINISTER})
OF_COUNCIL = (
    frozenset(RoleType) - OF_INSPECTORATE - OF_NOBODY - {RoleType.OTHER, RoleType.SPOKESPERSON}
)
# "former", "interim": what the words before a title, or inside it, say of the holding
FLAG = (
    r"(?:interim|acting|temporary|caretaker|stand-in"
    r"|former|previous|ex|retired|incoming|outgoing|departing)"
)
FLAGS_BEFORE = re.compile(rf"(?<![\w’'-])(?:{FLAG}[\s-])+$", re.IGNORECASE)
FLAG_INSIDE = re.compile(rf"(?<![\w’'-]){FLAG}(?![\w’'-])\s?", re.IGNORECASE)
_LOOK_BACK = 40
# A title of the first sort may be the short form of one of the others
_KIN = {
    RoleType.SENIOR_OFFICER: frozenset({RoleType.SENIOR_OFFICER, RoleType.DCS}),
    RoleType.COUNCILLOR_OTHER: frozenset({RoleType.COUNCILLOR_OTHER, RoleType.LEAD_MEMBER}),
    RoleType.INSPECTOR: frozenset({RoleType.INSPECTOR, RoleType.LEAD_INSPECTOR}),
}
# "the trust's interim ": whose office it is, told before it
TRUST_BEFORE = re.compile(r"\b(?:children['’]s\s)?trust['’]s\s(?:[\w-]+\s){0,2}$", re.IGNORECASE)
TRUST = re.compile(r"\b(?:the|its)\s(?:children['’]s\s)?trust(?:['’]s)?\b|\btrust\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Holder:
    """A person in a role: ``person`` counts the article's people, ``organisation`` is a key.

    ``title`` is the mention's with *former* or *interim* as printed; ``span`` runs from the person
    to the title, whichever comes first.
    """

    person: int
    organisation: str | None
    mention: RoleMention
    title: str
    span: Span

    def observation(self, evidence: Evidence, seen_at: str | None) -> Observation:
        """Return the sight that the article had of the person in the role."""
        return Observation(
            title=self.title,
            evidence=evidence,
            observed=seen_at,
            interim=self.mention.interim,
            former=self.mention.former,
            incoming=self.mention.incoming,
        )


def holders(
    document: Document, people: PeopleOf, councils: CouncilsOf, regulator: str
) -> tuple[Holder, ...]:
    """Return the roles that the article gives to its people, each once, in text order."""
    found: dict[tuple[int, str, bool, str | None], Holder] = {}
    for mention in document.of(RoleMention):
        if mention.person is None or mention.person not in people.by_span:
            continue
        person = people.by_span[mention.person]
        holder = Holder(
            person=person,
            organisation=_organisation(document, councils, mention, regulator),
            mention=mention,
            title=_as_printed(document.text, mention),
            span=Span(
                min(mention.span.start, mention.person.start),
                max(mention.span.end, mention.person.end),
            ),
        )
        further = holder.organisation if mention.rule == "role.further" else None
        found.setdefault((person, mention.title, mention.former, further), holder)
    return tuple(h for h in found.values() if not _is_told_fuller(h, found.values()))


def _is_told_fuller(holder: Holder, others: Iterable[Holder]) -> bool:
    """Say whether another title of a person holds this one: *director*, *director of children*."""
    words = _words(holder.title)
    own = holder.mention.role_type
    for other in others:
        if other is holder or _holding(other) != _holding(holder):
            continue
        if other.mention.role_type in _KIN.get(own, frozenset({own})):
            theirs = _words(other.title)
            if words < theirs or (words == theirs and other.mention.span < holder.mention.span):
                return True
    return False


def _holding(holder: Holder) -> tuple[int, str | None, bool, bool]:
    """Return who held an office of which body, and how."""
    mention = holder.mention
    return holder.person, holder.organisation, mention.former, mention.interim


def _words(title: str) -> frozenset[str]:
    """Return the words of a title that tell it from others."""
    return frozenset(re.findall(r"[\w’'-]+", title)) - {"of", "the", "for", "and", "a", "an"}


def _as_printed(text: str, mention: RoleMention) -> str:
    """Return a title with the words *former*, *interim* and their like that are printed in it."""
    start = mention.span.start
    flags = FLAGS_BEFORE.search(text, max(0, start - _LOOK_BACK), start)
    if flags:
        return " ".join([*flags[0].lower().replace("-", " ").split(), mention.title])
    inside = " ".join(mention.text.lower().split())
    bare = FLAG_INSIDE.sub("", inside)
    return inside if inside != bare and bare == mention.title else mention.title


def leads_of(document: Document, people: PeopleOf) -> tuple[tuple[int, int], ...]:
    """Return who led an inspection, with the place in the text that says so.

    Lead inspectors are; where none is called so, the only inspector named is taken for the lead.
    """
    roles = [r for r in document.of(RoleMention) if r.person in people.by_span and not r.former]
    lead = [r for r in roles if r.role_type is RoleType.LEAD_INSPECTOR]
    chosen = lead or [r for r in roles if r.role_type is RoleType.INSPECTOR]
    placed = [(people.by_span[r.person], r.person.start) for r in chosen if r.person]
    several = len({person for person, _ in placed}) > 1
    return () if several and not lead else tuple(placed)


def _organisation(
    document: Document, councils: CouncilsOf, mention: RoleMention, regulator: str
) -> str | None:
    """Return the key of the body a role belongs to: named in it, or told by the role's sort."""
    councillor = _is_councillor(document, mention)
    if mention.role_type in OF_NOBODY and not councillor:
        return None
    named = mention.organisation
    if named is not None:
        if named in councils.by_span:
            return council_key(councils.by_span[named])
        for agency in document.within(AgencyMention, named):
            return agency_key(agency.name, agency.key)
    if mention.role_type in OF_INSPECTORATE:
        return agency_key(regulator, regulator.lower())
    own = TRUST_BEFORE.search(document.text, max(0, mention.span.start - 40), mention.span.start)
    trust = _trust(document) if own or TRUST.search(mention.title) else None
    if trust:
        return trust
    if mention.role_type in OF_COUNCIL or councillor:
        gss = councils.near(mention.span.start)
        return council_key(gss) if gss else None
    return None


def _is_councillor(document: Document, mention: RoleMention) -> bool:
    """Say whether the holder is called Councillor: then an office is of the council."""
    held = document.within(PersonMention, mention.person) if mention.person else ()
    return any((p.honorific or "").lower().startswith(("coun", "cllr", "clr")) for p in held)


def _trust(document: Document) -> str | None:
    """Return the one trust that the article names, for *the trust*."""
    named = {
        agency_key(m.name, m.key) for m in document.of(AgencyMention) if m.name.endswith("Trust")
    }
    return min(named) if len(named) == 1 else None
