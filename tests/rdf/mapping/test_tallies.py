"""Counts by topic, and what each inspection is held against."""

from dataclasses import replace

import make
from kg.model.dossier import Dossier
from kg.model.terms import Grade, Polarity
from kg.rdf.mapping.dossier import triples
from kg.rdf.terms import term, thing
from kg.rdf.vocab import KG

BEFORE = make.inspection("2016", number=1)
BETWEEN = make.inspection("2018", number=2)
AFTER = make.inspection("2019-21", number=3)


def dossier() -> Dossier:
    """Return two graded inspections with findings, and one between them without either."""
    weak = replace(make.finding(AFTER.key), key="finding/weak", polarity=Polarity.WEAKNESS)
    mixed = replace(make.finding(AFTER.key), key="finding/mixed", polarity=Polarity.MIXED)
    return replace(
        make.dossier(),
        inspections=(AFTER, BEFORE, BETWEEN),
        judgements=(
            make.judgement(BEFORE.key, Grade.GOOD),
            make.judgement(AFTER.key, Grade.INADEQUATE),
        ),
        findings=(make.finding(BEFORE.key), make.finding(AFTER.key), weak, mixed),
        recommendations=(make.recommendation(AFTER.key),),
    )


def links(name: str) -> list[tuple[str, str]]:
    """Return the pairs of things that a property joins."""
    found = [t for t in triples(dossier()) if t.predicate == term(name)]
    return [(str(t.subject), str(t.object)) for t in found]


def counts(name: str) -> list[str]:
    """Return the values of one count, sorted."""
    found = [t for t in triples(dossier()) if t.predicate == term(name)]
    return sorted(str(getattr(t.object, "value", "")) for t in found)


def test_findings_are_counted_by_topic() -> None:
    """Strengths, weaknesses and points count apart; a mixed finding counts for neither."""
    assert counts(KG.strengths) == ["0", "1", "1"]
    assert counts(KG.weaknesses) == ["0", "0", "1"]
    assert counts(KG.points) == ["0", "0", "1"]


def test_what_says_nothing_is_passed_over() -> None:
    """The inspection before is the last that has findings, or an overall grade, as well."""
    pair = [(str(thing(AFTER.key)), str(thing(BEFORE.key)))]

    assert links(KG.previousTold) == pair
    assert links(KG.previousGraded) == pair


def test_a_finding_is_about_the_service_that_it_names() -> None:
    """The service is one of the same source and council, by its name in any case of letters."""
    hub = make.service("Harbour Hub")
    praise = replace(make.finding(AFTER.key), sentence="The harbour hub is well led.")
    other = replace(make.finding(AFTER.key, "a2"), key="finding/2", sentence=praise.sentence)
    full = replace(dossier(), services=(hub,), findings=(praise, other))

    found = [t for t in triples(full) if t.predicate == term(KG.aboutService)]

    assert [(t.subject, t.object) for t in found] == [(thing(praise.key), thing(hub.key))]
