"""How two graphs differ."""

from dataclasses import replace

import make
from kg.model.dossier import Account
from kg.model.terms import Area, Grade
from kg.query.difference import Difference, How, difference
from kg.store.reading import Reading
from query.claimed import graded, linked


def _told(found: Difference) -> list[tuple[str, str, str]]:
    """Return what became of which claim, in words."""
    return [(c.how.value, c.heading, c.text) for c in found.changes]


def _people(*people: tuple[str, str], context: str = make.REDBRIDGE) -> tuple[Account, ...]:
    """Return accounts that each name one person."""
    return tuple(
        make.account(s, people=(make.person(name, s, context),), councils=(make.council(source=s),))
        for s, name in people
    )


def test_equal() -> None:
    """A graph does not differ from itself."""
    assert difference(linked(graded()), linked(graded())).is_none


def test_a_grade_that_changed() -> None:
    """Another grade of one inspection is one change, with the source that tells it."""
    found = difference(linked(graded()), linked(graded("a2", grade=Grade.OUTSTANDING)))
    (change,) = found.changes
    assert change.heading == "Redbridge, inspection of 29 April to 3 May 2019"
    assert change.text == "the overall grade was Good and is now Outstanding"
    assert (change.council, change.kind, change.aspect) == ("Redbridge", "grade", "overall grade")
    assert (change.before, change.after, change.sources) == ("Good", "Outstanding", ("story-a2",))
    assert (found.added, found.removed) == (("story-a2",), ("story-a1",))


def test_new_and_gone() -> None:
    """A claim that only one graph makes is new or gone, whichever way they are held."""
    bare = replace(graded(), judgements=())
    heading = "Redbridge, inspection of 29 April to 3 May 2019"
    assert _told(difference(linked(bare), linked(graded()))) == [
        ("new", heading, "overall grade Good")
    ]
    assert _told(difference(linked(graded()), linked(bare))) == [
        ("gone", heading, "overall grade Good")
    ]


def test_a_time_that_became_sharper() -> None:
    """An inspection whose days are told now is the same one, and its grade is no change."""
    vague = graded()
    vague = replace(
        vague, inspections=(replace(make.inspection("2019-04/2019-05"), key="inspection/a1-0"),)
    )
    later = make.account("a2", inspections=(make.inspection("2019-04-29/2019-05-03", "a2"),))
    found = difference(linked(vague), linked(vague, later))
    assert [change.text for change in found.changes] == [
        "the time on site was April to May 2019 and is now 29 April to 3 May 2019"
    ]


def test_two_that_are_one_now() -> None:
    """Two people who turn out to be one are told as joined, and the other way round as parted."""
    one, other = _people(("a1", "Ann Lee"), ("a2", "Ann Lee"))
    apart = (one, replace(other, people=(make.person("Ann Lee", "a2", "council/E09000002"),)))
    joined = difference(linked(*apart), linked(one, other))
    assert [c.how for c in joined.changes] == [How.JOINED]
    assert joined.changes[0].text == "is now one with another of that name"
    parted = difference(linked(one, other), linked(*apart))
    assert [c.how for c in parted.changes] == [How.PARTED]


def test_another_text_under_one_name() -> None:
    """A file with another text is told as such, and its claims are compared by their words."""
    old = graded("a1")
    new = graded("b2")
    new = replace(new, article=replace(new.article, name="story-a1"), names=("story-a1",))
    found = difference(linked(old), linked(new))
    assert (found.added, found.removed, found.rewritten) == ((), (), ("story-a1",))
    assert found.changes == ()


def test_another_name_of_one_text() -> None:
    """A text that came in under another name is told as renamed, and is no other claim."""
    found = difference(linked(graded()), linked(replace(graded(), names=("kept",))))
    assert found.renamed == (("story-a1", "kept"),)
    assert (found.added, found.changes) == ((), ())


def test_more_sources() -> None:
    """A claim that a further source tells is counted, and is no change."""
    found = difference(linked(graded()), linked(graded(), graded("a2")))
    assert (found.changes, found.told_more, found.told_less) == ((), 3, 0)


def test_values_that_come_and_go() -> None:
    """A value told for the first time and one no longer told are said as such."""
    lead = make.person("Ann Lee", "a1", "agency/ofsted")
    bare = replace(graded(), people=(lead,))
    led = replace(bare, inspections=(replace(bare.inspections[0], lead=(lead.key,)),))
    for old, new, text in (
        (bare, led, "the lead was not told and is now Ann Lee"),
        (led, bare, "the lead was Ann Lee and is no longer told"),
    ):
        assert [c.text for c in difference(linked(old), linked(new)).changes] == [text]


def test_sorted_by_council_and_inspection() -> None:
    """Changes stand by council, then by inspection, the bodies of no council last."""
    grades = tuple(make.judgement(area=area) for area in (Area.OVERALL, Area.LEADERS))
    full = replace(
        graded(), judgements=grades, agencies=(make.agency(),), services=(make.service(),)
    )
    found = difference(linked(), linked(full))
    assert [c.kind for c in found.changes] == [
        "council", "inspection", "grade", "grade", "service", "agency",
    ]  # fmt: skip


def test_order_of_sources_does_not_matter() -> None:
    """The same graphs give the same differences."""
    sources = [graded("a1"), graded("a2", grade=Grade.OUTSTANDING), graded("a3")]
    old: Reading = linked(sources[0])
    assert difference(old, linked(*sources)) == difference(old, linked(*sources[::-1]))
