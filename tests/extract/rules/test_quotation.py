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
    # The one person of a paragraph, by trade.
    f"Ann Lee left. “<quotation {D} speaker='Ann Lee'>It was full of files,</quotation>” said the "
    "team manager.",
    f"Ann Lee met a carer. “<quotation {D} speaker=''>It was full of files,</quotation>” said the "
    "carer.",
    # Of several inspectorates the one that leads.
    f"The CQC and Ofsted came. \"<quotation {D} speaker='Ofsted'>Children wait too "
    'long,</quotation>" their report said.',
    # Who is introduced over the words, next to those who sign under theirs; a heckler.
    f"Ann Lee, 66, helps at a group.\n\n“<quotation {D} speaker='Ann Lee'>I like it a lot."
    f"</quotation>”\n\nBob Day, 34, plasterer\n\n“<quotation {D} speaker='Bob Day'>Never heard "
    "of it.</quotation>”",
    f"Ann Lee spoke. “<quotation {D} speaker=''>Not good enough,</quotation>” somebody called.",
    # Told what another thinks, the last one named goes on.
    f"Told that the leader, Bob Day, thinks so, Mr Tom Roe grinned. “<quotation {D} speaker='Tom "
    "Roe'>Bob is wrong there,</quotation>” he said.",
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
    # A name that is told as a source, without a verb.
    f"And from Cllr Ann Lee, who leads the Labour group: “<quotation {D} speaker='Ann Lee'>We "
    "deserve better.</quotation>”",
    f"Ann Lee’s verdict: “<quotation {D} speaker='Ann Lee'>We deserve better.</quotation>”",
    f"To quote Ann Lee, “<quotation {D} speaker='Ann Lee'>we deserve better than this and we shall "
    "have it.</quotation>”",
    f"“<quotation {D} speaker='Ann Lee'>We deserve better,</quotation>” was Ann Lee’s reply.",
    # Any verb will do behind a comma inside the marks.
    f"“<quotation {D} speaker='Ann Lee'>We deserve better,</quotation>” grimaced Ann Lee.",
    f"Ann Lee came. “<quotation {D} speaker='Ann Lee'>We deserve better,</quotation>” she "
    "thundered.",
    # Words that go on after their speaker, however long the office told there is.
    f"“<quotation {D} speaker='Ann Lee'>We deserve better,</quotation>” says Ann Lee, the council’s "
    "cabinet member for children, schools, play and young people, “<quotation "
    f"{D} speaker='Ann Lee'>and we shall have it.</quotation>”",
    # A clause of the paper's own that goes on in the marks is no speech.
    "Mr Day left. Work was “calm and kind and full of thought,” and staff stayed.",
    # Whose words they are, told afterwards or by a dash in the same paragraph.
    f"“<quotation {D} speaker='Ann Lee'>We deserve better.</quotation>” So said Ann Lee.",
    f"It rained.\n\n“<quotation {D} speaker='Ann Lee'>We deserve better.</quotation>” – Ann Lee, leader",
    # Whom the paper just told of speaks the words after it.
    f"Mr Bob Day was not surprised. “<quotation {D} speaker='Bob Day'>We saw it "
    "coming.</quotation>”",
    # Somebody without a name speaks on without one.
    f"Ann Lee left. “<quotation {D} speaker=''>They never came,</quotation>” said one mother. "
    f"“<quotation {D} speaker=''>I wept.</quotation>”",
    f"Ofsted came. Children told inspectors: “<quotation {D} speaker=''>We feel safe "
    "here.</quotation>”",
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


def test_signed_over_paragraphs() -> None:
    """A speech that stays open belongs to the speaker told in its last paragraph."""
    text = "Mr Bob Day spoke.\n\n“We saw it coming.\n\n“We did nothing,” said Cllr Ann Lee."
    assert [speaker for speaker, _ in _said(text)] == ["Ann Lee", "Ann Lee"]


def test_names_over_and_under_words() -> None:
    """A name on its own line signs the words over it, or heads the words under it."""
    under = "It was noted.\n\n“We saw it coming.”\nAnn Lee, chief executive"
    assert _said(under) == [("Ann Lee", "We saw it coming.")]
    over = (
        "It was noted in full.\n\nAnn Lee, chief executive\n\n“We saw it coming.”\n\n"
        "Bob Day, director\n\n“We did not.”"
    )
    assert _said(over) == [("Ann Lee", "We saw it coming."), ("Bob Day", "We did not.")]


def test_words_told_of_in_the_next_paragraph() -> None:
    """A paragraph that begins by telling whose the words before were signs them."""
    text = "Ofsted came.\n\n“We saw it coming.”\n\nThose were the words of Ann Lee as she left."
    assert _said(text) == [("Ann Lee", "We saw it coming.")]


def test_speech_around_an_aside() -> None:
    """A speech that the paper breaks between dashes goes on after them."""
    text = (
        "Mrs Ann Lee smiles. “We waited. We hoped. And then Bob came in” – Bob Day, her director – "
        "“and I knew.”"
    )
    assert [speaker for speaker, _ in _said(text)] == ["Ann Lee", "Ann Lee"]


def test_interview() -> None:
    """Answers under questions are the words of the person whom the piece is about."""
    text = (
        "Ann Lee keeps bees. Ann Lee runs a service, too.\n\nInspectors found that Bob Day did "
        "well.\n\n**Why bees?**\n\n“Because they work.”\n\n**And the inspectors?**\n\n“They work, too.”"
    )
    assert [speaker for speaker, _ in _said(text)] == ["Ann Lee", "Ann Lee"]


def test_no_report_says_our() -> None:
    """Words of the first person after what inspectors found are the last person's."""
    text = (
        "Ofsted came. Ann Lee said: “We wait.”\n\nInspectors said that the work was good.\n\n"
        "“I thank our staff for that.”"
    )
    assert _said(text)[1] == ("Ann Lee", "I thank our staff for that.")


def test_crosshead_and_pulled_quote() -> None:
    """A line in marks without a stop, and words printed a second time, are no speech of their own."""
    text = (
        "It was noted in full.\n\n‘A real family feel’\n\n“We saw it coming and did nothing,” said "
        "Ann Lee.\n\n“We saw it coming”\n\nThe rest is silence."
    )
    assert _said(text) == [("Ann Lee", "We saw it coming and did nothing,")]


@pytest.mark.parametrize(
    "woven",
    [
        "He was, said Mr Day, “a lovely boy who had it all before him”.",
        "Mr Day noted “calm and kind work by all who have a part in it.”",
        "Cllr Lee said it was “champagne all round” – “or would be, on a better budget”.",
    ],
)
def test_woven(woven: str) -> None:
    """Words in marks that go on from the paper's own clause are nobody's direct speech."""
    assert _said(woven) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Mrs Lee met Mr Day. “It is late,” the mother of two said.", "Lee"),
        ("Maria Lee handed over to Mr Day. “It is late,” he said.", "Day"),
        ("Unison has spoken. “It is late,” it said.", "Unison"),
        ("Ann Lee spoke. One mother waited. “It is late,” she said.", ""),
        ("Ann Lee met Bob Day.\n\nDAY: “It is late.”", "Bob Day"),
        ("Ann Lee met Bob Day.\n\nSYNC DAY, director: “It is late.”", "Bob Day"),
        ("Ofsted came. “It is late for them.” The speaker was Ann Lee.", "Ann Lee"),
        ("Ofsted came. Ann Lee’s response? “It is late for them.”", "Ann Lee"),
        ("Ofsted came.\n\n“It is late for them.” – Ofsted report, page 4", "Ofsted"),
        ("And from the charity’s Ann Lee: “It is late for them.”", "Ann Lee"),
        ("Message from Sir Bob Day, chair: “It is late for them.”", "Bob Day"),
        ("Ofsted came. According to inspectors: “It is late for them.”", "Ofsted"),
        ("Ofsted came. Its conclusion? “It is late for them.”", "Ofsted"),
        ("Ofsted came. Inspectors led by Ann Lee said: “It is late.”", "Ofsted"),
        ("Ofsted came. “Late for them?” Ann Lee replied, to laughter.", "Ann Lee"),
        ("Ann Lee interjected – “Too late?” – and was told to sit.", "Ann Lee"),
        ("Ann Lee came. And from a neighbour: “It is late for them.”", ""),
        ("“It is late for them,” began Ann Lee.", "Ann Lee"),
        ("Ofsted came. “I am late for them.”", ""),
        ("Ofsted came. A 15-year-old in care wrote: “It is late.”", ""),
        ("Ofsted came. It thanks staff, and the report quotes one: “It is late.”", "Ofsted"),
        ("Ann Lee met Bob Day.\n\nAL: “It is late.”", "Ann Lee"),
        ("Ann Lee met Bob Day.\n\n**Bob Day:** “It is late.”", "Bob Day"),
        ("Ofsted came. The report thanks Bob Day, saying: “He led it well.”", "Ofsted"),
        ("Ofsted came. One line stands out: “It is late for them.”", "Ofsted"),
        ("Ofsted came. Mr Day’s old line was this: “It is late for them.”", "Day"),
        ("Mr Day sent his answer. “It is late,” was his reply.", "Day"),
        ("Ofsted, CQC and HMICFRS came. “It is late,” the inspectors write.", "Ofsted"),
        ("Ann Lee told them in a letter to go. “It is late,” the letter says.", "Ann Lee"),
        ("Kent County Council met Ofsted. “It is late,” said Kent's director, Ann Lee.", "Ann Lee"),
    ],
)
def test_speaker_not_named_beside(text: str, speaker: str) -> None:
    """A label, a pronoun or a letter means the one the paper told of last whom it fits."""
    assert [name for name, _ in _said(text)] == [speaker]
