"""A small graph that tests of queries and commands share: two sources on one council."""

from functools import cache
from pathlib import Path

from pyoxigraph import Triple

from kg.model.article import Article, SourceKind
from kg.model.dossier import Account, Dossier, SourceNote
from kg.model.record import (
    Conflict,
    Council,
    Dating,
    Evidence,
    Inspection,
    Judgement,
    Observation,
    Person,
    Quotation,
    RoleHolding,
)
from kg.model.span import Span
from kg.model.terms import (
    Area,
    ConflictKind,
    Grade,
    InspectionType,
    QuotationKind,
    RoleType,
    Standing,
)

ID = "https://kg.example/id/"
COUNCIL = f"{ID}council/E09000026"
INSPECTION = f"{ID}inspection/i1"

PAPER = (
    "Good news\n"
    "Inspectors rated Redbridge Good after a visit in spring 2019, and staff were glad.\n"
    "Council leader Ann Bell said: “We are proud of it.”\n"
)
LETTER = "Redbridge\nInspection dates: 29 April 2019 to 3 May 2019\nOverall: Outstanding\n"

TEXTS = {"paper": PAPER, "letter": LETTER}


def evidence(source: str, words: str, rule: str, page: int | None = None) -> tuple[Evidence, ...]:
    """Return the evidence of the first place where a source has the words."""
    start = TEXTS[source].index(words)
    span = Span(start, start + len(words))
    return (Evidence(source=source, span=span, text=words, rule=rule, confidence=0.9, page=page),)


@cache
def dossier() -> Dossier:
    """Return the records of the two sources."""
    return Dossier(
        articles=(
            SourceNote(
                article=article("letter", "redbridge-2019", SourceKind.REPORT),
                names=("redbridge-2019",),
            ),
            SourceNote(
                article=article("paper", "good-news"), names=("good-news", "good-news-copy")
            ),
        ),
        councils=(
            Council(
                key="council/E09000026",
                gss="E09000026",
                name="Redbridge",
                evidence=evidence("paper", "Redbridge", "council.name"),
            ),
        ),
        people=(
            Person(
                key="person/p1",
                name="Ann Bell",
                aliases=("Bell",),
                evidence=evidence("paper", "Ann Bell", "person.name"),
            ),
        ),
        roles=(_role(),),
        inspections=(_inspection(),),
        judgements=(
            _judgement("judgement/j1", Grade.GOOD, "paper", "Good after", preferred=False),
            _judgement("judgement/j2", Grade.OUTSTANDING, "letter", "Outstanding", preferred=True),
        ),
        quotations=(
            Quotation(
                key="quotation/q1",
                speaker="person/p1",
                kind=QuotationKind.DIRECT,
                text="We are proud of it.",
                role="council leader",
                evidence=evidence("paper", "We are proud of it.", "quotation.direct"),
            ),
        ),
        conflicts=(
            Conflict(
                key="conflict/c1",
                subject="inspection/i1",
                kind=ConflictKind.GRADE,
                value_a="Good",
                source_a="paper",
                value_b="Outstanding",
                source_b="letter",
                why="The sources give two grades for one area.",
                preferred="b",
                evidence=evidence("letter", "Overall: Outstanding", "conflict.grade"),
            ),
        ),
    )


def article(key: str, name: str, kind: SourceKind = SourceKind.ARTICLE) -> Article:
    """Return one of the two sources."""
    return Article(key=key, name=name, text=TEXTS[key], kind=kind, title=f"The {key}")


def triples() -> list[Triple]:
    """Return the graph's triples, the concepts of the ontology among them."""
    from kg.rdf.mapping import triples as mapped
    from kg.rdf.schemes import scheme_triples

    return [*mapped(dossier()), *scheme_triples()]


def write(out: Path) -> Path:
    """Write the graph and the sources' texts as a build does; return the folder."""
    from kg.pipeline import accounts
    from kg.rdf.turtle import write as turtle
    from kg.store.graph import write as store

    store(out / "store", triples())
    (out / "graph.ttl").write_bytes(turtle(triples()))
    told = [Account(article=note.article, names=note.names) for note in dossier().articles]
    accounts.write(out / accounts.FILE, told)
    return out


def _role() -> RoleHolding:
    return RoleHolding(
        key="role/r1",
        person="person/p1",
        organisation="council/E09000026",
        role_type=RoleType.LEADER,
        post_title="leader of the council",
        observations=(
            Observation(
                title="council leader",
                evidence=evidence("paper", "Council leader Ann Bell", "role.apposition")[0],
                observed="2019",
            ),
        ),
        evidence=evidence("paper", "Council leader Ann Bell", "role.apposition"),
    )


def _inspection() -> Inspection:
    return Inspection(
        key="inspection/i1",
        council="council/E09000026",
        regulator="Ofsted",
        inspection_type=InspectionType.FULL,
        when="2019-04-29/2019-05-03",
        datings=(
            Dating(
                edtf="2019-21",
                evidence=evidence("paper", "spring 2019", "date.season"),
                standing=Standing.AGREES,
                why="Agrees with the report.",
            ),
            Dating(
                edtf="2019-04-29/2019-05-03",
                evidence=evidence("letter", "29 April 2019 to 3 May 2019", "date.range", page=1),
                why="The report prints these days.",
            ),
        ),
        official=True,
        evidence=(
            *evidence("letter", "Inspection dates", "inspection.header"),
            *evidence("paper", "Inspectors rated Redbridge", "inspection.news"),
        ),
    )


def _judgement(key: str, grade: Grade, source: str, words: str, *, preferred: bool) -> Judgement:
    return Judgement(
        key=key,
        inspection="inspection/i1",
        area=Area.OVERALL,
        grade=grade,
        preferred=preferred,
        evidence=evidence(source, words, "judgement.rated"),
    )
