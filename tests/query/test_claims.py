"""What a graph claims, in words."""

import make
from kg.model.terms import Grade, InspectionType
from kg.query.claims import Proof, Teller, aspects, grades, quoted, resting_on
from query.claimed import graded, linked, reading


def test_the_grades_of_an_area_are_one_claim() -> None:
    """An area's grades stand together, those of lower rank apart."""
    other = graded("a2", grade=Grade.OUTSTANDING, preferred=False)
    (claim,) = grades(Teller(linked(graded(), other)))
    assert claim.heading == "Redbridge, inspection of 29 April to 3 May 2019"
    assert {name: a.value for name, a in claim.aspects.items()} == {
        "overall grade": "Good",
        "overall grade of lower rank": "Outstanding",
    }
    assert claim.sources == ("story-a1", "story-a2")


def test_an_inspection_in_words() -> None:
    """An inspection is told by its kind and its time, a visit as a visit."""
    for kind, when, words in (
        (InspectionType.FULL, "2019-04-29/2019-05-03", "full inspection of 29 April to 3 May 2019"),
        (InspectionType.FOCUSED_VISIT, "2022", "focused visit of 2022"),
        (InspectionType.UNKNOWN, None, "inspection of a time not told"),
    ):
        account = make.account(
            councils=(make.council(),), inspections=(make.inspection(when, kind=kind),)
        )
        read = linked(account)
        (node,) = read.every("Inspection")
        assert Teller(read).of_inspection(node) == ("Redbridge", words)


def test_a_person_is_told_at_the_council() -> None:
    """A person is told under the council of a post, under none where no post is known."""
    dossier = make.dossier()
    tell = Teller(reading(dossier))
    (node,) = tell.read.every("Person")
    assert tell.of_person(node) == "Redbridge"
    assert tell.of_person("https://kg.example/id/person/nobody") == ""


def test_words_of_two_slots_are_never_the_same() -> None:
    """Two areas graded by one sentence rest on different words."""
    tell = Teller(linked(graded()))
    (node,) = tell.read.every("Judgement")
    proof = tell.proof(node)
    claim = tell.claim("grade", node, proof)
    one, two = (resting_on(claim, proof, slot) for slot in ("overall", "leaders"))
    assert one.places.isdisjoint(two.places)
    assert one.places
    assert one.words.isdisjoint(two.words)


def test_long_words_are_cut() -> None:
    """A long text is cut at a word."""
    assert quoted("  We are\nproud. ") == "“We are proud.”"
    assert quoted("staff " * 50) == f"“{' '.join(['staff'] * 23)} …”"


def test_names_of_attributes() -> None:
    """The underscores in an attribute's name are spaces."""
    assert list(aspects(Proof((), frozenset(), frozenset()), time_on_site="2016")) == [
        "time on site"
    ]
