"""Inspections, visits and reports, with their type, time and reference."""

import pytest

from extract.examples import document, unmark
from kg.extract.lexicon.relevance import may_be_relevant
from kg.model.mention import InspectionMention, Reference
from kg.model.terms import InspectionType, Topic

AROUND = "\n\nSocial workers were praised by Ofsted."
"""Enough for the gate to let a line through, and no inspection of its own."""

EXAMPLES = [
    # Each type by its noun.
    "A <inspection inspection_type='focused visit' when='8 and 9 May'>focused visit</inspection> "
    "on 8 and 9 May went well.",
    "The <inspection inspection_type='monitoring visit'>monitoring visit</inspection> of June 2021 "
    "found drift.",
    "A <inspection inspection_type='full' when='October'>full inspection</inspection> in October "
    "went well.",
    "The <inspection inspection_type='short'>short inspection</inspection> went well.",
    "A <inspection inspection_type='JTAI'>joint targeted area inspection</inspection> of Hull "
    "took place.",
    "Leaders had a <inspection inspection_type='SEND area'>SEND inspection</inspection> in 2016.",
    "An <inspection inspection_type='other'>unannounced inspection</inspection> went well.",
    # By a verb.
    "<inspection inspection_type='unknown' when='14 to 25 May 2018'>Inspectors were in</inspection>"
    " the town from 14 to 25 May 2018.",
    "The council <inspection when='2019' reference='earlier'>was last inspected</inspection> in "
    "2019.",
    # Earlier ones, and ones to come.
    "Its <inspection reference='earlier' when='spring 2019'>full inspection</inspection> "
    "before that, in spring 2019, was better.",
    "At its last <inspection reference='earlier' when='2016'>inspection</inspection>, in 2016, the "
    "council did well.",
    "A <inspection reference='planned'>full inspection</inspection> is expected in 2024.",
    "The next <inspection reference='planned'>inspection</inspection> will take place in May.",
    # Two inspectorates of special needs, and the local area inspected.
    "When the local area <inspection inspection_type='SEND area' when='June 2019'>was first "
    "inspected</inspection>, in June 2019, it did badly.",
    # Two in one sentence, each with its own time.
    "The <inspection when='2018'>inspection</inspection> of 2018 went well, but the "
    "<inspection when='2022'>inspection</inspection> of 2022 did not.",
    "<inspection when='June'>Inspectors who visited</inspection> in June saw a slide since its last"
    " <inspection when='2019'>inspection</inspection> in 2019.",
    # No time on site: publication, and another event's time.
    "The <inspection when=''>inspection</inspection> report was published on 11 June 2019.",
    "It was the third <inspection when=''>monitoring visit</inspection> since the council was rated"
    " inadequate in March 2021.",
    "The report, published on 8 July, followed an <inspection when='May'>inspection</inspection> in"
    " May.",
    # None of these is an inspection of a council's services.
    "The nursery had an inspection in May.",
    "A food hygiene inspection took place in the kitchen.",
    "Visits to families were late.",
]


@pytest.mark.parametrize("marked", EXAMPLES)
def test_examples(marked: str) -> None:
    """The inspections of a line are found with their fields, and nothing else."""
    text, expected = unmark(marked + AROUND, "inspection")
    found = document(text, "inspection").of(InspectionMention)
    assert [e.span.of(text) for e in expected] == [m.span.of(text) for m in found]
    for want, mention in zip(expected, found, strict=True):
        shown = {
            "inspection_type": mention.inspection_type.value,
            "reference": mention.reference.value,
            "when": "; ".join(s.of(text) for s in mention.when),
        }
        assert dict(want.fields).items() <= shown.items(), marked


def _read(text: str) -> tuple[InspectionMention, ...]:
    return document(text + AROUND, "inspection").of(InspectionMention)


def test_one_of_several_visits_is_told_by_its_number() -> None:
    """*The second, in October* is a visit of the type that was spoken of before it."""
    found = _read("Four monitoring visits followed. The second, in October 2023, found drift.")
    assert [m.inspection_type for m in found] == [InspectionType.MONITORING_VISIT] * 2


@pytest.mark.parametrize(
    "after",
    [
        "Ofsted had already been back in July.",
        "Inspectors returned in November.",
        "Inspectors went back in March.",
    ],
)
def test_inspectors_who_come_back_after_a_monitoring_visit_monitor(after: str) -> None:
    """Who *had been back*, told beside a monitoring visit, made another of these."""
    found = _read(f"It was the second monitoring visit. {after}")
    assert found[-1].inspection_type is InspectionType.MONITORING_VISIT


def test_inspectors_who_come_back_after_an_inspection_may_inspect() -> None:
    """Without a monitoring visit before, *returned* says nothing of the type."""
    (*_, last) = _read("A full inspection was held in May 2016. Inspectors returned in June 2019.")
    assert last.inspection_type is InspectionType.UNKNOWN


def test_a_date_alone_heads_its_paragraph() -> None:
    """*July 2013.* is the time of the inspection in the sentence after it."""
    (mention,) = _read("July 2013. Inspectors looked at services for children.")
    assert len(mention.when) == 1


def test_both_councils_were_inspected() -> None:
    """*Both councils* means those that were named just before."""
    found = _read(
        "Leeds City Council and Kent County Council met.\n\nInspectors were in both areas in May."
    )
    assert len({m.council for m in found}) == 2


def test_a_visit_has_a_topic() -> None:
    """What a visit looked at is its topic."""
    (mention,) = _read("The focused visit looked at the front door.")
    assert mention.about is Topic.FRONT_DOOR


def test_nothing_is_read_from_an_irrelevant_article() -> None:
    """The story of a nursery has no inspection of a council."""
    text = "Nursery closed after Ofsted visit\n\nInspectors visited the nursery in May 2019."
    assert not may_be_relevant(text)
    assert document(text, "inspection").of(InspectionMention) == ()


def test_the_report_is_one_already_spoken_of() -> None:
    """*The report* refers to what the article has told."""
    assert Reference.DEFINITE in {m.reference for m in _read("Then the report came.")}
