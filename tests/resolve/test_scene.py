"""The focus of a place in the text, and the times of dates in their frame."""

from kg.model.mention import DateMention
from kg.model.span import Span
from kg.model.terms import InspectionType
from kg.resolve.councils import resolve_councils
from kg.resolve.scene import Scene
from kg.resolve.slots import Gathered, Seen
from kg.resolve.time import Clock
from resolve.story import document

KENT = "E10000016"


def scene(text: str, stated: str | None = None) -> Scene:
    """Return the scene of a text, without inspections yet."""
    found = document(text, stated)
    clock = Clock.of(found.article)
    return Scene(found, resolve_councils(found, clock.today), clock, Gathered())


def _times(text: str, stated: str | None = None) -> list[str]:
    made = scene(text, stated)
    spans = tuple(m.span for m in made.document.of(DateMention))
    return [when for when, _ in made.times(spans)]


def test_a_frame_gives_its_year() -> None:
    """A month is of the year that its sentence or its paragraph's head names."""
    assert _times("In autumn 2015 they came, from 12 October on.", "2022-05-18")[1] == "2015-10-12"
    assert _times("July 2013. They came from 15 to 19 July.")[1] == "2013-07-15/2013-07-19"


def test_without_a_frame_the_day_of_writing_does() -> None:
    """A month alone is the last such month before the article's date."""
    assert _times("They came in October.", "2022-05-18") == ["2021-10"]
    assert _times("They came in October.") == ["XXXX-10"]


def test_two_years_before_counts_from_the_date_before_it() -> None:
    """*In 2019 and two years before* is 2017, not two years before today."""
    assert _times("It was so in 2019 and two years before.", "2024-03-08") == ["2019", "2017"]


def test_the_focus_is_in_the_sentence_then_the_paragraph() -> None:
    """An inspection named in a sentence stands before one of the sentence before."""
    made = scene("One here. Two here.\n\nThree.")
    first, second = made.open(KENT), made.open(KENT)
    first.seen.append(Seen(Span(0, 3), "inspection.full"))
    second.seen.append(Seen(Span(10, 13), "inspection.full"))
    assert made.in_sentence(12, KENT) == [second]
    assert made.in_paragraph(12, KENT) is first
    assert made.in_paragraph(2, KENT) is None
    assert made.later_visit(2, KENT) is second


def test_a_look_back_leads_the_story_nowhere() -> None:
    """*Up from good* beside the news does not make the earlier inspection the focus."""
    made = scene("One here. Two here.")
    made.open(KENT).seen.append(Seen(Span(0, 3), "judgement.from"))
    assert made.in_paragraph(12, KENT) is None


def test_a_mention_matches_the_nearest_type() -> None:
    """Of two inspections of one time the one of the very type is meant."""
    made = scene("Words.")
    seen = Seen(Span(0, 3), "inspection.full")
    for kind in (InspectionType.FULL, InspectionType.FOCUSED_VISIT):
        slot = made.open(KENT)
        slot.kind = kind
        slot.times.append(("2019", seen))
    found = made.match(KENT, InspectionType.FOCUSED_VISIT, "2019-05")
    assert found is not None
    assert found.kind is InspectionType.FOCUSED_VISIT
    assert made.match(KENT, InspectionType.JTAI, "2019-05") is None
    assert made.match(KENT, InspectionType.FULL, "2020") is None
