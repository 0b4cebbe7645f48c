"""The facts of a gold file and the rows of a query, brought to one form for comparison."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.evaluate.gold import Gold
from kg.evaluate.words import start, words

Row = Mapping[str, str]

SENTENCE_WORDS = 8
SPEECH_WORDS = 6

# three of four areas / three out of the four categories
_COUNT = re.compile(
    r"\b(?:one|two|three|four|five|six|\d)\b.*\b(?:areas?|categor|aspect|judgement)"
)
_AREAS = {
    "leaders": "leadership",
    "leadership management and governance": "leadership",
    "looked after": "looked after",
    "looked after children": "looked after",
    "children looked after": "looked after",
    "children looked after and achieving permanence": "looked after",
    "lscb": "safeguarding board",
    "local safeguarding children board": "safeguarding board",
    "local safeguarding board": "safeguarding board",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One fact as the scorer sees it.

    ``label`` is how a person reads it. ``subject`` is the council, person or speaker it is about,
    or the name itself; ``value`` what is said (title, type, area, opening words); ``detail`` the
    grade or polarity. ``whens`` are the times told. An ``optional`` fact counts for nobody.
    """

    label: str
    subject: str = ""
    value: str = ""
    detail: str = ""
    whens: tuple[str, ...] = ()
    optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of fact: how it is read from a gold file and from the rows of the query so named."""

    name: str
    wanted: Callable[[Gold], Iterable[Fact]]
    found: Callable[[Sequence[Row]], Iterable[Fact]]


def _area(text: str) -> str:
    plain = " ".join(words(text))
    return _AREAS.get(plain, plain)


def _named(names: Iterable[str]) -> tuple[Fact, ...]:
    return tuple(Fact(label=name, subject=name) for name in dict.fromkeys(names) if name)


def _wanted_roles(gold: Gold) -> Iterable[Fact]:
    return (
        Fact(label=f"{person.name}: {role.title}", subject=person.name, value=role.title)
        for person in gold.people
        for role in person.roles
    )


def _wanted_inspections(gold: Gold) -> Iterable[Fact]:
    return (
        Fact(
            label=f"{i.council}: {i.type}, {i.when}",
            subject=i.council or "",
            value=i.type,
            whens=(i.when,) if i.when else (),
        )
        for i in gold.inspections
    )


def _wanted_judgements(gold: Gold) -> Iterable[Fact]:
    inspections = {i.id: i for i in gold.inspections}
    for j in gold.judgements:
        i = inspections[j.inspection]
        yield Fact(
            label=f"{i.council}, {i.when}: {j.grade} for {j.area}",
            subject=i.council or "",
            value=_area(j.area),
            detail=j.grade.casefold(),
            whens=(i.when,) if i.when else (),
            optional=bool(_COUNT.search(j.area)),
        )


def _wanted_findings(gold: Gold) -> Iterable[Fact]:
    # Two findings in one sentence: one is enough, more is right as well.
    return dict.fromkeys(_finding(f.sentence, f.polarity) for f in gold.findings)


def _wanted_quotations(gold: Gold) -> Iterable[Fact]:
    return (_quotation(q.speaker or "", q.kind, q.first_words) for q in gold.quotations)


def _finding(sentence: str, polarity: str) -> Fact:
    opening = start(sentence, SENTENCE_WORDS)
    return Fact(label=f"{polarity}: {opening}", value=opening, detail=polarity)


def _quotation(speaker: str, kind: str, text: str) -> Fact:
    opening = start(text, SPEECH_WORDS)
    who = speaker or "nobody named"
    return Fact(
        label=f"{who}: {opening}", subject=speaker, value=opening, optional=kind != "direct"
    )


def _found_roles(rows: Sequence[Row]) -> Iterable[Fact]:
    pairs = dict.fromkeys((row["name"], row["role"]) for row in rows if row.get("role"))
    return (Fact(label=f"{who}: {title}", subject=who, value=title) for who, title in pairs)


def _found_inspections(rows: Sequence[Row]) -> Iterable[Fact]:
    merged: dict[str, Fact] = {}
    for row in rows:
        when = row.get("when") or None
        council, kind = row.get("council", ""), row.get("type", "unknown")
        fresh = Fact(label=f"{council}: {kind}, {when}", subject=council, value=kind)
        _merge(merged, row["inspection"], fresh, when)
    return merged.values()


def _found_judgements(rows: Sequence[Row]) -> Iterable[Fact]:
    merged: dict[str, Fact] = {}
    for row in rows:
        when = row.get("when") or None
        council, area, grade = row.get("council", ""), row["area"], row["grade"]
        fresh = Fact(
            label=f"{council}, {when}: {grade} for {area}",
            subject=council,
            value=_area(area),
            detail=grade.casefold(),
            optional=bool(_COUNT.search(area)) or area == "areas counted",
        )
        _merge(merged, f"{row['inspection']} {area} {grade}", fresh, when)
    return merged.values()


def _merge(merged: dict[str, Fact], key: str, fresh: Fact, when: str | None) -> None:
    """Add a row's time to the fact it repeats, or begin that fact."""
    fact = merged.get(key, fresh)
    whens = fact.whens if when is None or when in fact.whens else (*fact.whens, when)
    merged[key] = replace(fact, whens=whens)


def _found_findings(rows: Sequence[Row]) -> Iterable[Fact]:
    return dict.fromkeys(_finding(row["sentence"], row["polarity"]) for row in rows)


def _found_quotations(rows: Sequence[Row]) -> Iterable[Fact]:
    return (_quotation(row.get("speaker", ""), row["kind"], row["text"]) for row in rows)


KINDS = (
    Kind(
        name="councils",
        wanted=lambda gold: _named(c.name for c in gold.councils),
        found=lambda rows: _named(row["name"] for row in rows),
    ),
    Kind(
        name="people",
        wanted=lambda gold: _named(p.name for p in gold.people),
        found=lambda rows: _named(row["name"] for row in rows),
    ),
    Kind(name="roles", wanted=_wanted_roles, found=_found_roles),
    Kind(name="inspections", wanted=_wanted_inspections, found=_found_inspections),
    Kind(name="judgements", wanted=_wanted_judgements, found=_found_judgements),
    Kind(name="findings", wanted=_wanted_findings, found=_found_findings),
    Kind(name="quotations", wanted=_wanted_quotations, found=_found_quotations),
    Kind(
        name="services",
        wanted=lambda gold: _named(gold.services),
        found=lambda rows: _named(row["name"] for row in rows),
    ),
    Kind(
        name="agencies",
        wanted=lambda gold: _named(gold.agencies),
        found=lambda rows: _named(row["name"] for row in rows),
    ),
)
