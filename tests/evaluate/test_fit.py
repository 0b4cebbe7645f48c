"""How close facts come."""

from kg.evaluate import fit
from kg.evaluate.facts import Fact


def _inspection(kind: str, *whens: str) -> Fact:
    return Fact(label="", subject="Kent", value=kind, whens=whens)


def test_vague_types_stand_for_one_another() -> None:
    """*full* may be *unknown*, a visit may not be an inspection."""
    full = _inspection("full", "2019")
    assert fit.inspection(full, full) == 0
    assert fit.inspection(full, _inspection("unknown", "2019")) == 1
    assert fit.inspection(full, _inspection("focused visit", "2019")) is None


def test_unknown_time_of_the_gold_takes_any() -> None:
    """A gold inspection without a time takes any, but rather one without."""
    undated = _inspection("full")
    assert fit.inspection(undated, undated) == 0
    assert fit.inspection(undated, _inspection("full", "2019")) == 4


def test_time_of_the_gold_must_be_found() -> None:
    """Where the gold tells a time, a found inspection without one or with another is wrong."""
    dated = _inspection("full", "2019")
    assert fit.inspection(dated, _inspection("full")) is None
    assert fit.inspection(dated, _inspection("full", "2018")) is None
    assert fit.inspection(dated, _inspection("full", "2019-04")) == 2


def test_mixed_agrees_with_both() -> None:
    """A mixed finding agrees with a strength and with a weakness, which do not with each other."""
    strength, weakness, mixed = (
        Fact(label="", value="social workers", detail=polarity)
        for polarity in ("strength", "weakness", "mixed")
    )
    assert fit.finding(strength, strength) == 0
    assert fit.finding(strength, mixed) == 1
    assert fit.finding(mixed, weakness) == 1
    assert fit.finding(strength, weakness) is None


def test_judgement_agrees_in_everything() -> None:
    """A judgement of another grade or of another council is another judgement."""
    good = Fact(label="", subject="Kent", value="overall", detail="good")
    assert fit.judgement(good, good) == 0
    assert (
        fit.judgement(good, Fact(label="", subject="Kent", value="overall", detail="weak")) is None
    )
    other = Fact(label="", subject="Medway", value="overall", detail="good")
    assert fit.judgement(good, other) is None


def test_role_needs_the_person() -> None:
    """The same title of another person is another role."""
    wanted = Fact(label="", subject="Mark Santos", value="cabinet member for children")
    longer = Fact(label="", subject="Mark Santos", value="cabinet member for children and families")
    other = Fact(label="", subject="Elaine Norman", value="cabinet member for children")
    assert fit.role(wanted, wanted) == 0
    assert fit.role(wanted, longer) == 1
    assert fit.role(wanted, other) is None


def test_quotation_of_another_speaker() -> None:
    """The same words from another mouth are another quotation."""
    said = Fact(label="", subject="Mark Santos", value="we are proud")
    assert fit.quotation(said, said) == 0
    assert fit.quotation(said, Fact(label="", subject="Santos", value="we are proud of it")) == 1
    assert fit.quotation(said, Fact(label="", subject="Ofsted", value="we are proud")) is None
