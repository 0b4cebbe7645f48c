"""The evidence of one thing that several records tell of."""

import make
from kg.resolve.evidence import union_evidence


def test_evidence_is_sorted_and_without_doubles() -> None:
    """Two records that rest on one sentence count it once, and sources stand in order."""
    told = [make.council(source="a2"), make.council(), make.council()]

    assert union_evidence(told) == (make.evidence("a1"), make.evidence("a2"))


def test_what_no_record_tells_rests_on_nothing() -> None:
    """Without records there is no evidence."""
    assert union_evidence([]) == ()
