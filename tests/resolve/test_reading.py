"""An article with what its names mean."""

from kg.model.mention import AgencyMention, PersonMention, QuotationMention
from kg.model.span import Span
from kg.resolve.reading import Reading
from kg.resolve.slots import Seen
from resolve.story import reading

TEXT = (
    "Redbridge Council's children's services were rated good by Ofsted in May 2021.\n\n"
    "Grace Okoro, who leads Redbridge Council, said: “We are proud of them.”"
)


def read() -> Reading:
    """Return the story with what its names mean."""
    return reading(TEXT)


def test_evidence_is_the_text_at_its_place() -> None:
    """The words of evidence are those that stand between its offsets."""
    found = read()
    (person,) = found.document.of(PersonMention)

    assert found.evidence(person.span, "person.name").text == "Grace Okoro"
    assert [e.text for e in found.of([person, person])] == ["Grace Okoro"]


def test_a_sentence_is_shown_whole() -> None:
    """What was seen at a word is proved by the sentence round it."""
    start = TEXT.index("rated good")
    piece = read().sentence(Seen(Span(start, start + 10), "judgement.verb"))

    assert piece.text == TEXT.partition("\n")[0]


def test_the_sentences_that_speak_of_an_inspection_are_its_evidence() -> None:
    """The one inspection of the story rests on the sentence that tells its grade."""
    found = read()
    (slot,) = found.gathered.slots

    assert {e.text for e in found.seen(slot)} == {TEXT.partition("\n")[0]}


def test_a_mention_leads_to_its_thing() -> None:
    """A speaker is a person of the article, an inspectorate a body, and no mention nothing."""
    found = read()
    (said,) = found.document.of(QuotationMention)
    (office,) = found.document.of(AgencyMention)

    assert found.thing_at(said.speaker) == found.person_key(0) == "person/a1-0"
    assert found.thing_at(office.span) == "agency/ofsted"
    assert found.thing_at(Span(0, len("Redbridge Council"))) == "council/E09000026"
    assert found.thing_at(Span(3, 7)) is found.thing_at(None) is None
