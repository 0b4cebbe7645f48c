"""Facts as the scorer sees them."""

from kg.evaluate.facts import KINDS
from kg.evaluate.gold import Gold, GoldFinding, GoldInspection, GoldJudgement

BY_NAME = {kind.name: kind for kind in KINDS}


def test_rows_of_one_inspection_are_one_fact() -> None:
    """An inspection with two times in one source is one fact that knows both."""
    rows = [
        {"inspection": "i", "council": "Kent", "type": "full", "when": "2019"},
        {"inspection": "i", "council": "Kent", "type": "full", "when": "2019-05"},
        {"inspection": "i", "council": "Kent", "type": "full"},
    ]
    (fact,) = BY_NAME["inspections"].found(rows)
    assert fact.whens == ("2019", "2019-05")


def test_count_of_areas_is_optional() -> None:
    """*Three of four areas* counts for nobody, in the gold and in the rows."""
    gold = Gold(
        relevant=True,
        inspections=(GoldInspection(id="i", council="Kent", type="full"),),
        judgements=(GoldJudgement(inspection="i", area="three of four areas", grade="Good"),),
    )
    (wanted,) = BY_NAME["judgements"].wanted(gold)
    row = {"inspection": "x", "council": "Kent", "grade": "Good", "area": "two out of three areas"}
    (found,) = BY_NAME["judgements"].found([row])
    assert wanted.optional
    assert found.optional


def test_names_of_older_areas() -> None:
    """The short and the full name of an older framework's area are one."""
    row = {"inspection": "x", "council": "Kent", "grade": "Good"}
    long = {**row, "area": "leadership, management and governance"}
    short = {**row, "area": "leadership"}
    one, other = (next(iter(BY_NAME["judgements"].found([r]))) for r in (long, short))
    assert one.value == other.value


def test_two_findings_of_one_sentence_are_one() -> None:
    """Of two findings in one sentence with one polarity, one is enough."""
    finding = GoldFinding(polarity="strength", sentence="Reviews are timely and")
    gold = Gold(relevant=True, findings=(finding, finding))
    assert len(tuple(BY_NAME["findings"].wanted(gold))) == 1


def test_indirect_speech_is_optional() -> None:
    """Indirect speech counts for nobody."""
    rows = [{"speaker": "A B", "kind": "indirect", "text": "they would do better"}]
    (fact,) = BY_NAME["quotations"].found(rows)
    assert fact.optional
