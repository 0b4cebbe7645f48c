"""Marks: what a person's decisions point at, and which records of which sources they mean.

A mark hashes the kind, what was read, the source, and the words and their place, so that neither
a rebuild nor the order of sources changes it. Where the words at a place are read otherwise by a
later version, or the text has changed, the mark means nothing any more: the decision is stale.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kg.model.dossier import Account
from kg.model.record import Dating, Evidence, Finding, Inspection, Judgement, Quotation, RoleHolding
from kg.resolve.keys import digest, slug


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointed:
    """A record of one source that a mark points at, and the words by which it does.

    ``node`` names the record among those of all sources, ``key`` within its own. Of things,
    ``block`` is what must agree for two to be one: an inspection's council.
    """

    kind: str
    node: str
    key: str
    piece: Evidence
    block: str = ""
    what: str = ""

    @property
    def mark(self) -> str:
        """The mark of these words."""
        return mark(self.kind, self.piece, self.what or self.block)


def mark(kind: str, piece: Evidence, what: str = "") -> str:
    """Return the mark of a piece of evidence; ``what`` tells apart what one place can give."""
    start, end = piece.span
    return f"{kind}/{digest(kind, what, piece.source, str(start), str(end), piece.text)}"


def pointed(marks: Iterable[str], accounts: Iterable[Account]) -> Mapping[str, list[Pointed]]:
    """Return what each of some marks points at; nothing where no source has its words."""
    wanted = set(marks)
    found: dict[str, list[Pointed]] = {}
    for account in accounts if wanted else ():
        for one in all_pointed(account):
            if (own := one.mark) in wanted and all(o.node != one.node for o in found.get(own, ())):
                found.setdefault(own, []).append(one)
    return found


def all_pointed(account: Account) -> Iterator[Pointed]:
    """Yield all that marks can point at in one source."""
    source = account.article.key
    for person in account.people:
        for piece in person.evidence:
            yield Pointed(kind="person", node=person.key, key=person.key, piece=piece)
    for body in (*account.services, *account.agencies):
        kind = body.key.partition("/")[0]
        for piece in body.evidence:
            yield Pointed(kind=kind, node=f"{source} {body.key}", key=body.key, piece=piece)
    for inspection in account.inspections:
        yield from _of_inspection(inspection)
    told: tuple[Judgement | RoleHolding | Finding | Quotation, ...] = (
        *account.judgements,
        *account.roles,
        *account.findings,
        *account.quotations,
    )
    for fact in told:
        for piece in fact.evidence:
            yield pointed_fact(fact, piece)


def _of_inspection(inspection: Inspection) -> Iterator[Pointed]:
    """Yield an inspection by each of its words, and each time that is told of it."""
    key, council = inspection.key, inspection.council
    for piece in inspection.evidence:
        # A sentence may tell of two: then its words mean one of them with its time.
        for what in ("", at_time(council, inspection.when)):
            yield Pointed(
                kind="inspection", node=key, key=key, piece=piece, block=council, what=what
            )
    for dating in inspection.datings:
        for piece in dating.evidence:
            yield pointed_time(inspection.key, dating, piece)


def at_time(council: str, when: str | None) -> str:
    """Return what tells apart the inspections of one sentence."""
    return f"{council} {when or ''}"


def pointed_time(inspection: str, dating: Dating, piece: Evidence) -> Pointed:
    """Return a time on site as some words tell it."""
    node = f"{inspection} {dating.edtf}"
    return Pointed(kind="dating", node=node, key=inspection, piece=piece, what=dating.edtf)


def pointed_fact(fact: Judgement | RoleHolding | Finding | Quotation, piece: Evidence) -> Pointed:
    """Return a fact as some words tell it."""
    kind, what = _told(fact)
    return Pointed(kind=kind, node=fact.key, key=fact.key, piece=piece, what=what)


def _told(fact: Judgement | RoleHolding | Finding | Quotation) -> tuple[str, str]:
    """Return a fact's kind, and what tells it apart from others of the same words."""
    if isinstance(fact, Judgement):
        return "judgement", f"{fact.area_text or fact.area.value}: {fact.grade.value}"
    if isinstance(fact, RoleHolding):
        return "role", f"{fact.role_type.value}: {slug(fact.post_title)}"
    return ("finding" if isinstance(fact, Finding) else "quotation"), ""
