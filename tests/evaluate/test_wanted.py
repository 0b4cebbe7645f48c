"""The facts that a gold file wants."""

from kg.evaluate.gold import (
    Gold,
    GoldFinding,
    GoldInspection,
    GoldJudgement,
    GoldPerson,
    GoldQuotation,
    GoldRole,
)
from kg.evaluate.wanted import WANTED


def test_two_findings_of_one_sentence_are_one() -> None:
    """Of two findings in one sentence with one polarity, one is enough."""
    finding = GoldFinding(polarity="strength", sentence="Reviews are timely and")
    gold = Gold(relevant=True, findings=(finding, finding))
    assert len(tuple(WANTED["findings"](gold))) == 1


def test_a_judgement_has_its_inspection_s_council_and_time() -> None:
    """A judgement is wanted with the council and the time of its inspection."""
    gold = Gold(
        relevant=True,
        inspections=(GoldInspection(id="i", council="Kent", type="full", when="2019"),),
        judgements=(GoldJudgement(inspection="i", area="overall", grade="Good"),),
    )
    (wanted,) = WANTED["judgements"](gold)
    assert (wanted.subject, wanted.whens, wanted.detail) == ("Kent", ("2019",), "good")


def test_each_role_is_a_fact() -> None:
    """A person with two roles gives two facts; a speaker not told is nobody."""
    person = GoldPerson(name="Ann Bell", roles=(GoldRole(title="leader"), GoldRole(title="chair")))
    said = GoldQuotation(speaker=None, kind="direct", first_words="well led")
    gold = Gold(relevant=True, people=(person,), quotations=(said,))
    assert [fact.value for fact in WANTED["roles"](gold)] == ["leader", "chair"]
    assert [fact.label for fact in WANTED["quotations"](gold)] == ["nobody named: well led"]
