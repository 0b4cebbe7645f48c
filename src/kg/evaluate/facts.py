"""One form for the facts of a gold file and of a query's rows, so that they can be compared."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kg.evaluate.words import start, words

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
    grade or polarity. ``whens`` are the times told, ``rules`` the rules that a found fact rests
    on. An ``optional`` fact counts for nobody.
    """

    label: str
    subject: str = ""
    value: str = ""
    detail: str = ""
    whens: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    optional: bool = False


def named(names: Iterable[str]) -> tuple[Fact, ...]:
    """Return a fact for each name of a thing."""
    return tuple(Fact(label=name, subject=name) for name in dict.fromkeys(names) if name)


def role(person: str, title: str) -> Fact:
    """Return the fact that a person has a role."""
    return Fact(label=f"{person}: {title}", subject=person, value=title)


def inspection(council: str, kind: str, when: str | None) -> Fact:
    """Return the fact that a council was inspected."""
    return Fact(
        label=f"{council}: {kind}, {when}",
        subject=council,
        value=kind,
        whens=(when,) if when else (),
    )


def judgement(council: str, when: str | None, area: str, grade: str) -> Fact:
    """Return the fact that an area was given a grade; a mere count of areas is optional."""
    plain = " ".join(words(area))
    return Fact(
        label=f"{council}, {when}: {grade} for {area}",
        subject=council,
        value=_AREAS.get(plain, plain),
        detail=grade.casefold(),
        whens=(when,) if when else (),
        optional=bool(_COUNT.search(area)),
    )


def finding(sentence: str, polarity: str) -> Fact:
    """Return the fact that inspectors found something, known by how its sentence begins."""
    opening = start(sentence, SENTENCE_WORDS)
    return Fact(label=f"{polarity}: {opening}", value=opening, detail=polarity)


def quotation(speaker: str, kind: str, text: str) -> Fact:
    """Return the fact that somebody said something; indirect speech is optional."""
    opening = start(text, SPEECH_WORDS)
    who = speaker or "nobody named"
    return Fact(
        label=f"{who}: {opening}", subject=speaker, value=opening, optional=kind != "direct"
    )
