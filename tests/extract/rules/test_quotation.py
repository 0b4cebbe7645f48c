"""Quotations with their speakers, and the clauses of indirect speech."""

import pytest

from extract.examples import check, document
from kg.model.mention import QuotationMention
from kg.model.terms import QuotationKind

D = "kind='direct'"
EXAMPLES = [
    # Before, after and around the verb.
    f"Councillor Mark Santos added: “<quotation {D} speaker='Mark Santos'>We did precisely "
    "that.</quotation>”",
    f"“<quotation {D} speaker='Mark Santos'>We did precisely that,</quotation>” said Cllr Mark "
    f"Santos. “<quotation {D} speaker='Mark Santos'>We all did.</quotation>”",
    f"'<quotation {D} speaker='Ann Lee'>It was fine,</quotation>' Ann Lee, the council's chief "
    "executive, told the paper.",
    f"“<quotation {D}>He was asleep,</quotation>” Ms Day said, “<quotation {D} speaker='Day'>and "
    "children have paid for it.</quotation>”",
    f"\"<quotation {D} speaker='Nancy Meehan'>Children are safer,</quotation>\" according to Nancy "
    "Meehan, the director.",
    # The report, the inspectors, the letter.
    f"Ofsted came. The report says: \"<quotation {D} speaker='Ofsted'>Children are listened "
    'to.</quotation>"',
    f"Ofsted came in May. \"<quotation {D} speaker='Ofsted'>This is exemplary work by "
    'all,</quotation>" it read.',
    # Bodies and their spokespeople.
    f"Kent Police came. A spokesman for the force said: “<quotation {D} "
    f"speaker='Kent Police'>We try "
    "our best.</quotation>”",
    f"A spokesperson for Kent County Council said: “<quotation {D} speaker='Kent "
    f"County Council'>We "
    "accept the findings.</quotation>”",
    f"And from the NSPCC: “<quotation {D} speaker='NSPCC'>Children must come first.</quotation>”",
    # Pronouns, by the honorific where it tells.
    f"Mrs Ann Lee met Mr Bob Day. She said: “<quotation {D} speaker='Ann Lee'>It is our people who "
    "did it.</quotation>”",
    # An unknown speaker stays unknown.
    f"One care leaver told staff: “<quotation {D} speaker=''>They treat me like "
    "family.</quotation>”",
    # A phrase in somebody's clause is part of that clause.
    "Cllr Ann Lee said <quotation kind='indirect' speaker='Ann Lee'>the result was “a turning "
    "point” for families</quotation>.",
    "Mr Day described it as “<quotation kind='indirect' "
    "speaker='Day'>sobering</quotation>” for all.",
    # Labels and names in marks are nobody's speech.
    "The 'front door' service and the so-called \"golden thread\" were missing.",
    "'Asleep at the wheel': Labour rounds on Mayor",
]


@pytest.mark.parametrize("marked", EXAMPLES)
def test_example(marked: str) -> None:
    """The extractor finds just the marked words with just their speakers."""
    check(marked, "quotation", QuotationMention)


def _said(text: str) -> list[tuple[str, str]]:
    """Return speaker and words of each direct quotation."""
    return [
        (q.speaker.of(text) if q.speaker else "", q.text)
        for q in document(text, "quotation").of(QuotationMention)
        if q.kind is QuotationKind.DIRECT
    ]


def test_speech_over_paragraphs() -> None:
    """A speech over several paragraphs is one quotation for each, all by one speaker."""
    text = 'Cllr Norman added: "It is hard work.\n\n"I thank every one of them.\n\n"We are proud."'
    assert _said(text) == [
        ("Norman", "It is hard work."),
        ("Norman", "I thank every one of them."),
        ("Norman", "We are proud."),
    ]


def test_single_marks_over_paragraphs() -> None:
    """A speech in single marks that stays open at a paragraph's end is read as well."""
    text = "Cllr Pembrook said: 'We got none.\n\n'This is a small team that works hard.'"
    assert [speaker for speaker, _ in _said(text)] == ["Pembrook", "Pembrook"]


def test_lead_in_on_its_own_line() -> None:
    """A line that ends in a colon names the speaker of the paragraphs after it."""
    text = "It was noted.\n\nThe council's leader, Coun Wendy Kowal, added:\n\n“We must go on.”"
    assert _said(text) == [("Wendy Kowal", "We must go on.")]


def test_signed_words() -> None:
    """A line with a dash and a name under the words signs them."""
    text = "It went well.\n\n“This is a brilliant result.”\n\n– Jane Roe, chief executive"
    assert _said(text) == [("Jane Roe", "This is a brilliant result.")]


def test_two_speakers_in_turn() -> None:
    """Each of two speakers keeps the words beside the own name."""
    text = "Cllr Smith asked: “When will it change?”\n\nMr Jones replied: “By April.”"
    assert _said(text) == [("Smith", "When will it change?"), ("Jones", "By April.")]


def test_report_after_a_body() -> None:
    """*It says* means the report where the report was spoken of last, not who spoke before."""
    text = (
        "Ofsted came.\n\nThe council said it was pleased with that.\n\n"
        "The report credits the trust.\n\n“Social workers now stay,” it says."
    )
    assert _said(text) == [("Ofsted", "Social workers now stay,")]
