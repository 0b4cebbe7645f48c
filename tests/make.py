"""Short makers of records, for tests: ``make.inspection(when="2019-21")``."""

from dataclasses import replace

from kg.model.article import Article
from kg.model.dossier import Account, Dossier, SourceNote
from kg.model.record import (
    Absence,
    Agency,
    Comparison,
    Conflict,
    Council,
    Dating,
    Evidence,
    Finding,
    Inspection,
    Judgement,
    Observation,
    Person,
    Quotation,
    Recommendation,
    RoleHolding,
    Service,
    Tenure,
)
from kg.model.span import Span
from kg.model.terms import (
    AbsenceReason,
    Area,
    ClaimKind,
    ConflictKind,
    Grade,
    InspectionType,
    Polarity,
    QuotationKind,
    RoleType,
    Topic,
    Verdict,
)

REDBRIDGE = "council/E09000026"


def article(key: str = "a1", text: str = "Words.", **fields: object) -> Article:
    """Return an article."""
    given: dict[str, object] = {"name": f"story-{key}", **fields}
    return Article(key=key, text=text, **given)  # type: ignore[arg-type]


def evidence(source: str = "a1", start: int = 0, text: str = "Words", rule: str = "r") -> Evidence:
    """Return a piece of evidence; its end follows from its words."""
    span = Span(start, start + len(text))
    return Evidence(source=source, span=span, text=text, rule=rule, confidence=0.9)


def council(gss: str = "E09000026", name: str = "Redbridge", source: str = "a1") -> Council:
    """Return a council."""
    return Council(key=f"council/{gss}", gss=gss, name=name, evidence=(evidence(source),))


def agency(key: str = "kent-police", name: str = "Kent Police", source: str = "a1") -> Agency:
    """Return a body other than a council."""
    return Agency(key=f"agency/{key}", name=name, kind="police", evidence=(evidence(source),))


def service(name: str = "Harbour Hub", source: str = "a1") -> Service:
    """Return a council's service."""
    return Service(
        key=f"service/{name}", name=name, council=REDBRIDGE, evidence=(evidence(source),)
    )


def person(
    name: str = "Ann Lee", source: str = "a1", context: str = REDBRIDGE, number: int = 0
) -> Person:
    """Return a person of one article."""
    key = f"person/{source}-{number}"
    return Person(key=key, name=name, context=context, evidence=(evidence(source),))


def holding(
    person_key: str = "person/a1-0",
    title: str = "council leader",
    role_type: RoleType = RoleType.LEADER,
    observed: str | None = None,
    source: str = "a1",
    organisation: str | None = REDBRIDGE,
) -> RoleHolding:
    """Return a role holding with one sight of it."""
    seen = evidence(source, text=title)
    return RoleHolding(
        key=f"role/{source}-{title}-{person_key}",
        person=person_key,
        organisation=organisation,
        role_type=role_type,
        post_title=title,
        observations=(Observation(title=title, evidence=seen, observed=observed),),
        evidence=(seen,),
    )


def inspection(
    when: str | None = "2019-04/2019-05",
    source: str = "a1",
    number: int = 0,
    kind: InspectionType = InspectionType.UNKNOWN,
    council_key: str = REDBRIDGE,
) -> Inspection:
    """Return an inspection of one article, its time told once."""
    told = (
        (Dating(edtf=when, evidence=(evidence(source, 10, "then", "date"),), why="The best."),)
        if when
        else ()
    )
    return Inspection(
        key=f"inspection/{source}-{number}",
        council=council_key,
        regulator="Ofsted",
        inspection_type=kind,
        when=when,
        datings=told,
        evidence=(evidence(source, 20, "inspected", "inspection"),),
    )


def judgement(
    inspection_key: str = "inspection/a1-0",
    grade: Grade = Grade.GOOD,
    area: Area = Area.OVERALL,
    source: str = "a1",
) -> Judgement:
    """Return a grade."""
    return Judgement(
        key=f"judgement/{inspection_key}-{area}-{grade}",
        inspection=inspection_key,
        area=area,
        grade=grade,
        evidence=(evidence(source, 40, "rated", "judgement.verb"),),
    )


def absence(
    inspection_key: str = "inspection/a1-0",
    area: Area = Area.ADOPTION,
    reason: AbsenceReason = AbsenceReason.NOT_JUDGED,
    source: str = "a1",
) -> Absence:
    """Return that an area has no grade."""
    return Absence(
        key=f"absence/{inspection_key}-{area}",
        inspection=inspection_key,
        area=area,
        reason=reason,
        evidence=(evidence(source, 45, "Not judged", "report.table"),),
    )


def tenure(inspection_key: str = "inspection/a1-0", source: str = "a1") -> Tenure:
    """Return since when a post is held by somebody who is not named."""
    words = "The director has been in post since July 2016."
    return Tenure(
        key=f"tenure/{source}",
        council=REDBRIDGE,
        inspection=inspection_key,
        role_type=RoleType.DCS,
        title="director of children's services",
        since="2016-07",
        text=words,
        evidence=(evidence(source, 50, words, "report.tenure"),),
    )


def finding(inspection_key: str = "inspection/a1-0", source: str = "a1") -> Finding:
    """Return a finding."""
    words = "Inspectors praised the team."
    return Finding(
        key=f"finding/{source}",
        inspection=inspection_key,
        council=REDBRIDGE,
        polarity=Polarity.STRENGTH,
        topic=Topic.WORKFORCE,
        sentence=words,
        evidence=(evidence(source, 60, words, "finding.tells"),),
    )


def recommendation(inspection_key: str = "inspection/a1-0") -> Recommendation:
    """Return a point to improve."""
    words = "The quality of plans."
    return Recommendation(
        key="recommendation/1",
        inspection=inspection_key,
        council=REDBRIDGE,
        number=1,
        text=words,
        topic=Topic.PLANNING,
        evidence=(evidence("a1", 90, words, "recommendation"),),
    )


def quotation(
    speaker: str | None = "person/a1-0", text: str = "We are pleased.", source: str = "a1"
) -> Quotation:
    """Return a quotation."""
    return Quotation(
        key=f"quotation/{source}-{text}",
        speaker=speaker,
        kind=QuotationKind.DIRECT,
        text=text,
        role="council leader",
        evidence=(evidence(source, 120, text, "quotation.before"),),
    )


def conflict() -> Conflict:
    """Return a conflict of a stated date with the text."""
    return Conflict(
        key="conflict/1",
        subject="source/a1",
        kind=ConflictKind.DATE,
        value_a="2019-03-08",
        source_a="a1",
        value_b="2019-04/2019-05",
        source_b="a1",
        why="The one lies before the other.",
        evidence=(evidence(),),
    )


def comparison() -> Comparison:
    """Return a grade of a paper that the report gives as well."""
    return Comparison(
        key="comparison/1",
        inspection="inspection/a1-0",
        claim=ClaimKind.GRADE,
        verdict=Verdict.CONFIRMED,
        told="overall: Good",
        printed="overall: Good",
        why="The report gives this grade.",
        source="a1",
        report="a1",
        subject="judgement/inspection/a1-0-overall-Good",
        evidence=(evidence(),),
        against=(replace(evidence(start=7), page=1),),
    )


def account(source: str = "a1", **records: object) -> Account:
    """Return what one article says."""
    made = article(source)
    return Account(article=made, names=(made.name,), **records)  # type: ignore[arg-type]


def dossier() -> Dossier:
    """Return a dossier with one record of every class."""
    return Dossier(
        articles=(SourceNote(article=article(title="A story"), names=("story-a1",)),),
        councils=(council(),),
        agencies=(agency(),),
        services=(service(),),
        people=(person(),),
        roles=(holding(observed="2019-06-12"),),
        inspections=(inspection(),),
        judgements=(judgement(),),
        absences=(absence(),),
        tenures=(tenure(),),
        findings=(finding(),),
        recommendations=(recommendation(),),
        quotations=(quotation(),),
        conflicts=(conflict(),),
        comparisons=(comparison(),),
    )
