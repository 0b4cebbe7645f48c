"""Who speaks in a clause."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.examples import document
from kg.extract.memory import Memory
from kg.extract.speakers import Speakers
from kg.model.mention import AgencyMention, CouncilMention, PersonMention
from kg.model.span import Span

RAIN = "It rained in the town all day. "
SENTENCES = [
    "Mrs Ann Lee met Mr Bob Roe.",
    "Kent Police came to Kent County Council.",
    "Ofsted wrote a report.",
    "Ann Lee, the director of children's services, left.",
    "A spokesman for the force wept.",
    "They also left, and then she went.",
    "“Mr Bob Roe is kind,” it read.",
    "The council waited.",
]


def speakers(text: str) -> Speakers:
    """Return those who can speak in a text."""
    return Speakers.of(document(text, "role"))


def place(text: str, words: str) -> Span:
    """Return the last place of some words in a text."""
    start = text.rindex(words)
    return Span(start, start + len(words))


def subject(text: str, memory: Memory | None = None) -> str | None:
    """Return the words of who speaks in the last clause of a text, up to its verb *said*."""
    clause = Span(text.rfind(". ", 0, len(text) - 1) + 2, text.rindex("said"))
    found = speakers(text).subject(clause, memory or Memory())
    return found.of(text) if found else None


def inverted(text: str) -> str | None:
    """Return the words of who speaks in a text after its verb *said*."""
    clause = Span(text.rindex("said ") + len("said "), len(text))
    found = speakers(text).inverted(clause, Memory())
    return found.of(text) if found else None


@pytest.mark.parametrize(
    ("clause", "speaker"),
    [
        ("Ann Lee thanked Bob Roe and said so.", "Ann Lee"),
        ("Mrs Ann Lee of Kent Police said so.", "Ann Lee"),
        ("Kent Police said so.", "Kent Police"),
        ("In a letter to Mr Bob Roe, Ann Lee said so.", "Ann Lee"),
        ("A letter from Kent Police said so.", "Kent Police"),
        ("The review, written by Mrs Ann Lee, said so.", "Ann Lee"),
        ("The verdict of Mrs Ann Lee said so.", "Ann Lee"),
        ("Mr Bob Roe thanked Ann Lee, who said so.", "Ann Lee"),
        ("Ann Lee, of Kent Police, who also said so.", "Ann Lee"),
        ("After Mr Bob Roe left, Ann Lee said so.", "Ann Lee"),
        ("Of the director, Bob Roe, Mrs Ann Lee said so.", "Ann Lee"),
        ("When Mr Bob Roe left, Kent Police said so.", "Kent Police"),
        ("A spokesman for Kent Police said so.", "Kent Police"),
    ],
)
def test_named(clause: str, speaker: str) -> None:
    """The first named in the main clause speaks, a person before a body."""
    assert subject(RAIN + clause) == speaker


@pytest.mark.parametrize(
    "clause",
    [
        "A letter to Mr Bob Roe from Kent Police said so.",
        "The sister of Mr Bob Roe said so.",
        "Mr Bob Roe’s sister said so.",
        "A neighbour said so.",
        "She said so.",
        "The director said so.",
        "A banner outside the hall said so.",
        "Mr Bob Roe thanked the director, who said so.",
    ],
)
def test_nobody(clause: str) -> None:
    """A name behind a preposition or in the possessive, and a word for nobody known, is none."""
    assert subject(RAIN + clause) is None


@pytest.mark.parametrize(
    ("clause", "speaker"),
    [
        ("The report said so.", "Ofsted"),
        ("Inspectors said so.", "Ofsted"),
        ("Kent County Council's Ofsted report said so.", "Ofsted"),
        ("Leaders in the borough said so.", "Kent County Council"),
    ],
)
def test_unnamed_body(clause: str, speaker: str) -> None:
    """The report speaks for the inspectorate named before, the borough for the council."""
    assert subject(f"Ofsted came to Kent County Council. {clause}") == speaker


@pytest.mark.parametrize(
    ("before", "clause", "speaker"),
    [
        ("Kent Police met Ofsted.", "A spokesman for the force said so.", "Kent Police"),
        ("Essex Police met Kent Police.", "A spokesman for the force said so.", "Kent Police"),
        ("The Metropolitan Police met Kent Police.", "A Met spokesman said so.", "Met"),
        ("Larkwood Ltd met Kent Police.", "Larkwood spokespeople said so.", "Larkwood Ltd"),
        ("Ofsted met Kent Police.", "A spokesman said so.", "Kent Police"),
        ("Kent Police met Ofsted.", "A spokesman for the watchdog said so.", "Ofsted"),
        ("Kent County Council met Ofsted.", "A spokesman for the trust said so.", None),
        ("Kent Police met Ofsted.", "A spokesman for Larkwood Homes said so.", "Larkwood Homes"),
        ("Kent Police met Ofsted.", "A spokesman for Larkwood School said so.", None),
        ("Kent Police met Ofsted.", "A police spokeswoman said so.", "Kent Police"),
    ],
)
def test_spokesperson(before: str, clause: str, speaker: str | None) -> None:
    """A spokesperson speaks for the body named, the one of that kind or short name, or the nearest.

    One of a body that no rule knows speaks for nobody.
    """
    assert subject(f"{before} {clause}") == speaker


def test_spokesperson_of_body_told_before() -> None:
    """A spokesperson in a new paragraph is of the body that the last sentence before told of."""
    text = "Kent County Council met Ofsted. Kent Police came.\n\nIt is so. A spokesman said so."
    police = place(text, "Kent Police")
    told = Memory(topic=police, topic_at=police.end + len(" came."))
    assert subject(text, told) == "Kent Police"
    assert subject(text.replace("It is so", "Ofsted came"), told) == "Kent County Council"


def test_own_paper() -> None:
    """*Her report* is the person's whom the pronoun means, an inspector's the inspectorate's."""
    assert subject(f"{RAIN}Mrs Ann Lee came. Her latest report said so.") == "Ann Lee"
    inspector = "Ofsted came. Lead inspector Mrs Ann Lee left. Her latest report said so."
    assert subject(inspector) == "Ofsted"


def test_letter_to_the_council() -> None:
    """One to whom a letter goes does not speak in it."""
    assert subject("Kent County Council met. The minister’s letter to the council said so.") is None


def test_first_name() -> None:
    """A first name alone means the one who was named in full before."""
    assert subject(f"{RAIN}Mrs Zennor Lee met Bob Roe. Zennor said so.") == "Zennor Lee"
    assert subject(f"{RAIN}Mrs Zennor Lee met Mr Zennor Roe. Zennor said so.") is None
    assert subject(f"{RAIN}Mrs Zennor Lee met Bob Roe. A friend of Zennor said so.") is None


def test_epithet_of_office() -> None:
    """*The leader* is not somebody known to hold another office."""
    assert subject(f"{RAIN}Ann Lee, the director, left. The council's leader said so.") is None


def test_office() -> None:
    """An office speaks for the person who was given it before."""
    given_before = "Ann Lee, the director of children's services, left. The director said so."
    assert subject(RAIN + given_before) == "Ann Lee"
    assert subject(f"{RAIN}Ann Lee left. The director said so.") is None


@pytest.mark.parametrize(
    ("before", "pronoun", "speaker"),
    [
        ("Mrs Ann Lee met Mr Bob Roe.", "She", "Ann Lee"),
        ("Mrs Ann Lee met Mr Bob Roe.", "He", "Bob Roe"),
        ("Mrs Ann Lee met Mrs Bea Roe.", "She also", "Ann Lee"),
        ("Mr Bob Roe left.", "As the rain fell he quietly", "Bob Roe"),
        ("“Mrs Ann Lee is kind,” wrote Mrs Bea Roe.", "She", "Bea Roe"),
        ("Mr Bob Roe left.", "She", None),
        ("“Mrs Ann Lee is kind,” wrote a friend.", "She", None),
    ],
)
def test_he_and_she(before: str, pronoun: str, speaker: str | None) -> None:
    """He or she is the last subject outside quotations whose honorific does not forbid it."""
    assert subject(f"{RAIN}{before} {pronoun} said so.") == speaker


def test_credit_never_speaks() -> None:
    """A photographer in a credit is neither one of the people nor meant by a pronoun."""
    text = "Picture: Ann Lee\n\nThe rain fell all day. She said so."
    assert [p.name for p in document(text, "role").of(PersonMention)] == ["Ann Lee"]
    assert speakers(text).people == ()
    assert subject(text) is None


def test_it_after_report() -> None:
    """*It* means the inspectorate once the report or the inspectors were spoken of."""
    assert subject("Ofsted came to Kent. Inspectors met Kent Police. It said so.") == "Ofsted"


def test_they_after_speech() -> None:
    """*They* means who spoke last in the paragraph where no inspectorate comes between."""
    text = "Kent County Council met. They said so."
    council = place(text, "Kent County Council")
    assert subject(text) is None
    assert subject(text, Memory(speaker=council, at=council.end, body=council)) == council.of(text)


def test_body_still_speaks() -> None:
    """In a new paragraph *they* still means a body that spoke last, but no person who did."""
    text = (
        "Kent County Council met Mrs Ann Lee here.\n\n"
        f"{RAIN * 10}They said so.\n\nThen Ofsted came."
    )
    council, lee = place(text, "Kent County Council"), place(text, "Ann Lee")
    ofsted = place(text, "Ofsted")
    those, at = speakers(text), text.index("They")
    assert those.pronoun("they", at, Memory(speaker=council, at=0, body=council)) == council
    assert those.pronoun("they", at, Memory(speaker=lee, at=0, person=lee, person_at=0)) == ofsted


def test_she_after_speech() -> None:
    """*She* means the person who spoke last, not one who was named before that speech."""
    text = f"{RAIN}Mrs Bea Roe met Mrs Ann Lee. She said so."
    lee, roe = place(text, "Ann Lee"), place(text, "Bea Roe")
    assert subject(text) == "Bea Roe"
    assert (
        subject(text, Memory(speaker=lee, at=lee.end, person=lee, person_at=lee.end)) == "Ann Lee"
    )
    assert (
        subject(text, Memory(speaker=roe, at=roe.end, person=roe, person_at=roe.end)) == "Bea Roe"
    )


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“Yes,” said Ann Lee, who met Mr Bob Roe.", "Ann Lee"),
        ("“Yes,” said the leader, Ann Lee.", "Ann Lee"),
        ("Kent County Council met. “Yes,” said the council leader, Cllr Ann Lee.", "Ann Lee"),
        ("“Yes,” said the board's director of nursing, Ann Lee.", "Ann Lee"),
        ("“Yes,” said the head of Kent Police.", "Kent Police"),
        ("“Yes,” said a spokesman for Kent Police, which met Mr Bob Roe.", "Kent Police"),
        ("Mrs Ann Lee left. “Yes,” said she.", "Ann Lee"),
        ("Ofsted came. “Yes,” said Kent County Council's inspectors.", "Ofsted"),
        ("“Yes,” said she.", None),
        ("“Yes,” said a friend.", None),
    ],
)
def test_inverted(text: str, speaker: str | None) -> None:
    """Behind its verb a speaker stands before the first comma, else anywhere in the clause."""
    assert inverted(text) == speaker


@pytest.mark.parametrize(
    ("at", "expected"), [("came", "Ofsted"), ("wrote", "Estyn"), ("It rained", "Ofsted")]
)
def test_inspectorate(at: str, expected: str) -> None:
    """The inspectorate of a place is the last named before it, or else the first after it."""
    text = f"{RAIN}Ofsted came to Kent. Then Estyn wrote."
    found = speakers(text).inspectorate(text.index(at))
    assert found is not None
    assert found.of(text) == expected


def test_no_inspectorate() -> None:
    """Where no inspectorate is named, none speaks, even for *the report*."""
    text = "Kent Police came. The report said so."
    assert speakers(text).inspectorate(len(text)) is None
    assert subject(text) is None


def test_pronoun_of_nobody() -> None:
    """A pronoun with nobody before it means who is remembered, and nobody else."""
    text = f"{RAIN}Ann Lee left."
    person = place(text, "Ann Lee")
    assert speakers(text).pronoun("she", 0, Memory()) is None
    assert speakers(text).pronoun("she", 0, Memory(person=person)) == person


def test_gathered() -> None:
    """The bodies stand in the order of the text, the inspectorates and councils apart as well."""
    text = f"{RAIN}Kent County Council met Ofsted and Kent Police."
    read = speakers(text)
    assert [b.text for b in read.bodies] == ["Kent County Council", "Ofsted", "Kent Police"]
    assert [b.text for b in read.inspectorates] == ["Ofsted"]
    assert [b.text for b in read.councils] == ["Kent County Council"]


def test_starts() -> None:
    """A person's words begin at the honorific or title before the name, if there is one."""
    text = f"{RAIN}Cllr Ann Lee met the council leader Bob Roe and Eve Hart."
    begun = {p.of(text): text[start : p.end] for p, start in speakers(text).starts.items()}
    assert begun == {
        "Ann Lee": "Cllr Ann Lee",
        "Bob Roe": "council leader Bob Roe",
        "Eve Hart": "Eve Hart",
    }


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=5))
def test_speaker_is_a_mention(sentences: list[str]) -> None:
    """Whatever the clause, who speaks in it is a person or a body that was found, or nobody."""
    text = RAIN + " ".join(sentences)
    read = document(text, "role")
    kinds = (PersonMention, CouncilMention, AgencyMention)
    known = {m.span for kind in kinds for m in read.of(kind)}
    those = Speakers.of(read)
    for sentence in read.sentences:
        assert those.subject(sentence.span, Memory()) in {None, *known}
        assert those.inverted(sentence.span, Memory()) in {None, *known}
