"""What one source says, and what all sources together say: the two ends of linking.

Read from one source, records stand in an :class:`Account` under keys of its own. Linked across
sources they stand in a :class:`Dossier`, which the graph is made from.
"""

from dataclasses import dataclass

from kg.model.article import Article
from kg.model.issue import Issue
from kg.model.record import (
    Absence,
    Agency,
    Comparison,
    Conflict,
    Council,
    Finding,
    Inspection,
    Judgement,
    Person,
    Quotation,
    Recommendation,
    RoleHolding,
    Service,
    Tenure,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """All that one source says: its records with local keys, and what could not be taken."""

    article: Article
    names: tuple[str, ...]
    """The file names, without ending, under which this text came in; sorted."""

    files: tuple[str, ...] = ()
    """The hashes of the files, bytes and name, from which it was read; sorted."""

    notes: tuple[Issue, ...] = ()
    """What was to be said of how these files were read."""

    written: str | None = None
    """When the text was written, an EDTF time, as far as its printed date and its words tell."""

    written_why: str = ""
    """Why it is taken to have been written then, in a sentence."""

    councils: tuple[Council, ...] = ()
    agencies: tuple[Agency, ...] = ()
    services: tuple[Service, ...] = ()
    people: tuple[Person, ...] = ()
    roles: tuple[RoleHolding, ...] = ()
    inspections: tuple[Inspection, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    absences: tuple[Absence, ...] = ()
    tenures: tuple[Tenure, ...] = ()
    findings: tuple[Finding, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    issues: tuple[Issue, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceNote:
    """A source of the graph: the article, every file name it came in under, when it was written."""

    article: Article
    names: tuple[str, ...]
    written: str | None = None
    written_why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """All that the sources together say: the records of the graph, each kind sorted by key."""

    articles: tuple[SourceNote, ...] = ()
    councils: tuple[Council, ...] = ()
    agencies: tuple[Agency, ...] = ()
    services: tuple[Service, ...] = ()
    people: tuple[Person, ...] = ()
    roles: tuple[RoleHolding, ...] = ()
    inspections: tuple[Inspection, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    absences: tuple[Absence, ...] = ()
    tenures: tuple[Tenure, ...] = ()
    findings: tuple[Finding, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
