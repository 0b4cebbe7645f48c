"""The facts that rows tell."""

from kg.evaluate.found import FOUND
from kg.evaluate.wanted import WANTED


def test_rows_of_one_inspection_are_one_fact() -> None:
    """An inspection with two times in one source is one fact that knows both."""
    rows = [
        {"inspection": "i", "council": "Kent", "type": "full", "when": "2019"},
        {"inspection": "i", "council": "Kent", "type": "full", "when": "2019-05"},
        {"inspection": "i", "council": "Kent", "type": "full"},
    ]
    (fact,) = FOUND["inspections"](rows)
    assert fact.whens == ("2019", "2019-05")


def test_rows_of_one_fact_join_their_rules() -> None:
    """A fact told in two rows rests on the rules of both, each once."""
    rows = [
        {"name": "Ann Bell", "role": "leader", "rules": "role.after"},
        {"name": "Ann Bell", "role": "leader", "rules": "role.before role.after"},
    ]
    (fact,) = FOUND["roles"](rows)
    assert fact.rules == ("role.after", "role.before")


def test_one_office_in_two_organisations_is_two_roles() -> None:
    """A director of two councils has two roles; two sights of one of them are one."""
    row = {"name": "Ann Bell", "role": "director"}
    rows = [{**row, "organisation": "Kent"}, {**row, "organisation": "Medway"}]
    assert len(tuple(FOUND["roles"](rows))) == 2
    assert len(tuple(FOUND["roles"]([rows[0], rows[0]]))) == 1


def test_counted_areas_are_optional() -> None:
    """Areas that were only counted, in either form, count for nobody."""
    row = {"inspection": "x", "council": "Kent", "grade": "Good"}
    for area in ("areas counted", "two out of three areas"):
        (fact,) = FOUND["judgements"]([{**row, "area": area}])
        assert fact.optional


def test_the_same_words_twice_are_two_runs() -> None:
    """Quoted words that stand in a text twice are two facts; sentences and names are one."""
    said = {"speaker": "Ann Bell", "kind": "direct", "text": "I am proud"}
    found = {"sentence": "All is well.", "polarity": "strength"}
    assert len(tuple(FOUND["quotations"]([said, said]))) == 2
    assert len(tuple(FOUND["findings"]([found, found]))) == 1
    assert len(tuple(FOUND["services"]([{"name": "hub"}, {"name": "hub"}]))) == 1


def test_the_kinds_are_those_of_the_gold() -> None:
    """Each kind that gold wants can be read from rows, and no other."""
    assert list(FOUND) == list(WANTED)
