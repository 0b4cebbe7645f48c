"""The grades that papers tell, beside the report's table.

A paper may name a part of an area, which the report graded as a whole; may count areas, with or
without the overall grade among them; and may leave a grade out, which is said once for all papers.
"""

from collections.abc import Iterable, Iterator

from kg.model.record import Comparison, Evidence, Judgement
from kg.model.terms import Area, ClaimKind, Grade, Verdict
from kg.resolve.compare.case import Case
from kg.resolve.compare.cues import COUNTED, NUMBERS

_WIDER = {
    Area.CHILDREN_IN_CARE: Area.CARE_COMBINED,
    Area.LOOKED_AFTER: Area.CARE_COMBINED,
    Area.CARE_LEAVERS: Area.CARE_COMBINED,
}
"""The area that was graded as a whole before 2023, by its parts."""

_PARTS = {Area.CARE_COMBINED: (Area.CHILDREN_IN_CARE, Area.CARE_LEAVERS)}
"""The areas graded apart since 2023, by what they were before."""


def grades(case: Case, judgements: Iterable[Judgement]) -> Iterator[Comparison]:
    """Yield how each grade that an article tells stands to the report, and which all leave out."""
    every = list(judgements)
    report = case.report.article.key
    given: dict[Area, Judgement] = {
        j.area: j
        for j in every
        if j.area is not Area.COUNT and any(e.source == report for e in j.evidence) and j.preferred
    }
    told: set[Area] = set()
    for judgement in every:
        for evidence in _by_source(case, judgement):
            told.add(judgement.area)
            yield _compared(case, judgement, evidence, given)
    if case.news():
        yield from _omitted(case, given, told)


def _by_source(case: Case, judgement: Judgement) -> Iterator[tuple[Evidence, ...]]:
    """Yield the evidence of a grade article by article."""
    for press in case.press:
        key = press.account.article.key
        found = tuple(e for e in judgement.evidence if e.source == key)
        if found:
            yield found


def _compared(
    case: Case,
    judgement: Judgement,
    evidence: tuple[Evidence, ...],
    given: dict[Area, Judgement],
) -> Comparison:
    """Return how one grade in one article stands to the report."""
    told = f"{judgement.area_text or judgement.area.value}: {judgement.grade.value}"
    if judgement.area is Area.COUNT:
        verdict, why = _counted(judgement, {a: j.grade for a, j in given.items()})
        against = tuple(given.values())
    else:
        verdict, why, against = _of_area(judgement, given)
    return case.comparison(
        ClaimKind.GRADE,
        verdict,
        told=told,
        printed="; ".join(f"{j.area.value}: {j.grade.value}" for j in against),
        why=why,
        evidence=evidence,
        against=_report_words(case, against),
        subject=judgement.key,
    )


def _report_words(case: Case, judgements: Iterable[Judgement]) -> tuple[Evidence, ...]:
    """Return the report's words for some grades, of each the surest."""
    report = case.report.article.key
    found = []
    for judgement in judgements:
        own = [e for e in judgement.evidence if e.source == report]
        found.extend(sorted(own, key=lambda e: (-e.confidence, e))[:1])
    return tuple(sorted(set(found)))


def _of_area(
    judgement: Judgement, given: dict[Area, Judgement]
) -> tuple[Verdict, str, tuple[Judgement, ...]]:
    """Return the verdict on the grade of a named area, why, and the report's grades."""
    area, grade = judgement.area, judgement.grade
    if area in given:
        one = given[area]
        if one.grade is grade:
            return Verdict.CONFIRMED, "The report gives this grade.", (one,)
        return Verdict.CONTRADICTED, f"The report gives {one.grade.value}.", (one,)
    wider = given.get(_WIDER.get(area, area))
    if wider is not None:
        whole = f"The report grades {wider.area.value} together"
        if wider.grade is grade:
            return Verdict.NARROWER, f"{whole}, and gives this grade.", (wider,)
        return Verdict.CONTRADICTED, f"{whole}, and gives {wider.grade.value}.", (wider,)
    parts = tuple(given[p] for p in _PARTS.get(area, ()) if p in given)
    if parts and len(parts) == len(_PARTS[area]):
        apart = "The report grades " + " and ".join(p.area.value for p in parts) + " apart"
        if all(p.grade is grade for p in parts):
            return Verdict.CONFIRMED, f"{apart}, and gives both this grade.", parts
        if any(p.grade is grade for p in parts):
            return Verdict.BROADER, f"{apart}, and gives only one of them this grade.", parts
        return Verdict.CONTRADICTED, f"{apart}, and gives neither this grade.", parts
    return Verdict.NOT_IN_REPORT, "The report gives no grade for this area.", ()


def _counted(judgement: Judgement, given: dict[Area, Grade]) -> tuple[Verdict, str]:
    """Return the verdict on a count of areas: papers count the overall grade as one or don't."""
    found = COUNTED.search(judgement.area_text)
    some = _number(found["some"]) if found else None
    every = _number(found["every"]) if found and found["every"] else None
    if some is None:
        return Verdict.NOT_IN_REPORT, "The words count no areas that the report's table has."
    ways = (
        ("overall effectiveness counted as one of them", list(given.values())),
        (
            "overall effectiveness not counted",
            [g for a, g in given.items() if a is not Area.OVERALL],
        ),
    )
    for how, rows in ways:
        if rows.count(judgement.grade) == some and every in (None, len(rows)):
            return Verdict.CONFIRMED, f"True with {how}."
    held = list(given.values()).count(judgement.grade)
    why = f"The report gives {judgement.grade.value} {held} times in {len(given)} rows."
    return Verdict.CONTRADICTED, why


def _number(word: str) -> int | None:
    """Return a number in figures or words."""
    return int(word) if word.isdigit() else NUMBERS.get(word.lower())


def _omitted(case: Case, given: dict[Area, Judgement], told: set[Area]) -> Iterator[Comparison]:
    """Yield the grades of the report that no article about the inspection tells."""
    for area, judgement in sorted(given.items()):
        wider = {_WIDER.get(area, area), *_PARTS.get(area, ())}
        if area in told or wider & told:
            continue
        words = _report_words(case, (judgement,))
        yield case.comparison(
            ClaimKind.GRADE,
            Verdict.OMITTED,
            told="",
            printed=f"{area.value}: {judgement.grade.value}",
            why="No article about this inspection tells this grade.",
            evidence=words,
            against=words,
            subject=judgement.key,
        )
