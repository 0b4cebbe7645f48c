"""Facts as the scorer sees them."""

from kg.evaluate import facts


def test_count_of_areas_is_optional() -> None:
    """*Three of four areas* counts for nobody; an area by name counts."""
    assert facts.judgement("Kent", "2019", "three of four areas", "Good").optional
    assert not facts.judgement("Kent", "2019", "overall", "Good").optional


def test_names_of_older_areas() -> None:
    """The short and the full name of an older framework's area are one."""
    long = facts.judgement("Kent", None, "leadership, management and governance", "Good")
    assert long.value == facts.judgement("Kent", None, "leadership", "Good").value


def test_indirect_speech_is_optional() -> None:
    """Indirect speech counts for nobody, whoever speaks."""
    assert facts.quotation("A B", "indirect", "they would do better").optional
    assert not facts.quotation("", "direct", "we will do better").optional


def test_a_time_not_told_is_no_time() -> None:
    """An inspection without a time has none, and its label says so."""
    fact = facts.inspection("Kent", "full", None)
    assert fact.whens == ()
    assert fact.label == "Kent: full, None"


def test_openings_are_labels() -> None:
    """A finding is known by its first eight words, a quotation by its first six."""
    words = "one two three four five six seven eight nine"
    assert facts.finding(words, "mixed").value == "one two three four five six seven eight"
    assert facts.quotation("Ann Bell", "direct", words).label == (
        "Ann Bell: one two three four five six"
    )


def test_names_once_and_never_empty() -> None:
    """A name told twice is one fact, and no name is none; a role is of a person."""
    assert [fact.label for fact in facts.named(["Kent", "", "Kent"])] == ["Kent"]
    assert facts.role("Ann Bell", "leader").subject == "Ann Bell"
