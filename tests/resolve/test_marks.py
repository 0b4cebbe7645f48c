"""Marks, by which decisions point at words."""

from dataclasses import replace

import make
from kg.model.terms import Area
from kg.resolve.marks import all_pointed, mark, pointed, pointed_fact
from resolve import decide


def test_a_mark_names_its_kind() -> None:
    """A mark is its kind, a slash and sixteen digits."""
    kind, _, rest = mark("person", make.evidence()).partition("/")
    assert (kind, len(rest)) == ("person", 16)


def test_neither_rule_nor_confidence_is_in_it() -> None:
    """A rule by another name, and another measure of it, leave a mark as it is."""
    piece = make.evidence()
    assert mark("person", piece) == mark("person", replace(piece, rule="x", confidence=0.5, page=3))


def test_words_place_and_source_are_in_it() -> None:
    """Other words, another place and another source give another mark."""
    pieces = (
        make.evidence(),
        make.evidence("a2"),
        make.evidence(start=1),
        make.evidence(text="Other"),
    )
    assert len({mark("person", piece) for piece in pieces}) == 4


def test_two_grades_of_one_sentence() -> None:
    """A grade for another area is another fact, though one sentence tells both."""
    one = make.judgement()
    other = replace(one, area=Area.LEADERS)
    assert pointed_fact(one, one.evidence[0]).mark != pointed_fact(other, one.evidence[0]).mark


def test_every_kind_can_be_pointed_at() -> None:
    """People, bodies, services, inspections, times and facts have marks, and point back."""
    dossier = make.dossier()
    account = make.account(
        people=dossier.people,
        agencies=dossier.agencies,
        services=dossier.services,
        inspections=dossier.inspections,
        judgements=dossier.judgements,
        findings=dossier.findings,
        quotations=dossier.quotations,
        roles=dossier.roles,
    )
    every = list(all_pointed(account))
    assert {one.kind for one in every} == {
        "person", "agency", "service", "inspection", "dating", "judgement", "finding",
        "quotation", "role",
    }  # fmt: skip
    found = pointed([one.mark for one in every], [account])
    assert [found[one.mark] for one in every] == [[one] for one in every]


def test_what_is_not_there() -> None:
    """A mark whose words no source has points at nothing."""
    assert pointed(["person/0000000000000000"], [decide.named("a1")]) == {}


def test_two_of_the_same_words() -> None:
    """Where words speak of two things a mark points at both."""
    one = make.person()
    account = make.account(people=(one, replace(one, key="person/a1-1")))
    (found,) = pointed([decide.of(one)], [account]).values()
    assert len(found) == 2
