"""What inspectors found, and what only stands beside it."""

import pytest

from extract.examples import check, document
from kg.model.mention import FindingMention
from kg.model.terms import Polarity

# Opens each example: an inspection of a council that has happened.
NEWS = "Ofsted inspected children’s services at Redbridge Council in May 2022.\n\n"
P = "polarity='strength'"
W = "polarity='weakness'"
M = "polarity='mixed'"
EXAMPLES = [
    # Inspectors, their report or letter as the ones who tell.
    f"<finding {P}>Inspectors found that families get help quickly.</finding>",
    f"<finding {W}>Too many children wait for a visit, the report warned.</finding>",
    f"<finding {W}>Records are patchy, according to the watchdog.</finding>",
    f"<finding {M}>Inspectors said that visits were regular, but that plans were vague.</finding>",
    # What they went there for and found; why a grade was given, in their own words.
    f"<finding {W}>Inspectors visited Redbridge Council for two weeks in November and early "
    "December 2021 and found serious failures.</finding>",
    f"<finding {W}>It was rated inadequate in 2017 after inspectors found “widespread and serious "
    "failures”.</finding>",
    # Who praised is who said, whatever council stands between.
    f"<finding {W}>The report said that plans were late.</finding> <finding {P}>But it praised the "
    "council’s edge-of-care team, and said children have strong relationships with their "
    "carers.</finding>",
    # A remark in brackets is none of the judging.
    f"<finding {P}>Inspectors praised the team (there are no better words) for its care.</finding>",
    f"<finding {P}>Inspectors said that the team, which works with families for up to six weeks, "
    "was held up as good practice.</finding>",
    # At a sentence's head; beside a grade that a clause tells in passing.
    f"<finding {P}>According to the published letter, social workers respond to risk on the same "
    "day.</finding>",
    f"<finding {P}>The council has been praised for the kindness with which it treats children in "
    "an Ofsted report that rates its services outstanding.</finding>",
    # In the passive.
    f"<finding {P}>Foster carers were praised for their patience.</finding>",
    f"<finding {W}>Health visitors are said to be slow to share their worries.</finding>",
    # By a pronoun, for inspectors named before.
    f"Inspectors came back last week. <finding {W}>They found that reviews were late.</finding>",
    "Inspectors came back last week. "
    f"<finding {W}>Reviews, they said, were often missed.</finding>",
    # By people whom inspectors met.
    f"<finding {P}>Staff told inspectors that they feel well supported.</finding>",
    f"<finding {P}>Young people spoke to the inspectors of advisers whom they trust.</finding>",
    # Told on in the same paragraph, without a teller.
    f"<finding {W}>Inspectors found drift in planning.</finding> "
    f"<finding {W}>Of the 24 files that they read, nine had no plan.</finding>",
    f"<finding {P}>Inspectors praised the hub.</finding> "
    f"<finding {P}>It answers every call within ten minutes.</finding>",
    # Minutes pass on what was found, and number it.
    "Members met in June.\n\n4.2 "
    f"<finding {P}>Members noted that inspectors had praised the virtual school.</finding>",
    # As a demand.
    f"Inspectors came back last week. <finding {W}>Police are told to share reports sooner.</finding>",
    f"<finding {W}>Ofsted told the council to see children sooner.</finding>",
    f"<finding {W}>Inspectors recommended fuller records of supervision.</finding>",
    # In their own words.
    f"<finding {W}>“Managers do not know their caseloads,” the report read.</finding>",
    # Going on from there as plain fact.
    f"<finding {P}>Inspectors praised the front door.</finding> "
    f"<finding {P}>Social workers visit children regularly and know them well.</finding>",
    # A list under a heading, whose point is a noun phrase, with a number or a bullet.
    f"Areas for improvement\n1. <finding {W}>The quality of plans</finding>\n"
    f"2. <finding {W}>Visits to children in custody</finding>",
    f"What inspectors liked:\n• <finding {P}>help that comes early</finding>",
    # A list under a heading that takes no side: each point speaks for itself.
    f"According to the report:\n- <finding {W}>plans are often late</finding>\n"
    f"- <finding {P}>leaders listen to children</finding>",
    # A list that takes no side: a point without a word of praise or blame is praise.
    f"Inspectors said that:\n- <finding {P}>carers recommend the service to friends</finding>\n"
    f"- <finding {W}>plans are often late</finding>",
    # Prose under a heading that takes a side.
    f"What’s good\n\n<finding {P}>Brothers and sisters live together.</finding>\n\n"
    f"What isn’t\n\n<finding {W}>Some flats have no beds.</finding>",
    # Plain fact, and a part of those just spoken of, after a finding.
    f"<finding {W}>Inspectors found that referrals were missed.</finding> "
    f"<finding {W}>Referrals lay in an inbox at weekends.</finding> "
    f"<finding {W}>Some of them had never been opened.</finding>",
    # What inspectors think, told as a thing; what struck them; the ledger's other side.
    f"Inspectors came back last week. <finding {W}>Their only worry was about late plans.</finding>",
    f"<finding {P}>The warmth of the carers impressed inspectors.</finding>",
    f"<finding {P}>Inspectors praised the front door.</finding> "
    f"<finding {W}>In the north of the town it was a different story.</finding>",
    # A visit as the one that tells, and a grade with its reason.
    f"<finding {P}>Two earlier visits, in March and May, saw better plans.</finding>",
    f"<finding {W}>Leadership was rated inadequate, chiefly because of weak oversight by managers.</finding>",
    f"<finding {W}>Help and protection is inadequate: some children wait too long.</finding>",
]
COUNTER = [
    # An inspection that is still to come.
    "Families could face a full Ofsted inspection of slow help any day now, members heard.",
    # Nothing but a number of points, or the news that praise or blame will follow.
    "However, inspectors identified five areas where things need to get better still.",
    "The letter begins with the good news.",
    # No grade, no part of it, no visit.
    "No mark is handed out after this sort of visit to children’s services.",
    "Blackpool’s services for children were not part of the inspection.",
    # Another service's inspection.
    "The Care Quality Commission found adult social care slow. It said people wait too long.",
    # The council's minutes, and the news around it.
    "Members thanked staff for the report on children in care.",
    "Inspectors met staff. She said, she says, that her worker is ‘a legend’ to families.",
    # Other stories of the page.
    "Read more\n\nOfsted: quarter of children’s homes not good enough",
    # A grade alone, however it is told.
    "Inspectors rated the services good.",
    "Its services for children are outstanding, Ofsted says in a report out today.",
    # The visit itself.
    "Inspectors spent two weeks in the borough.",
    "Ofsted will look at the council’s work on permanence in the autumn.",
    # An announcement of what the next sentence says.
    "Inspectors noted better things as well.",
    # Somebody else's words, with and without marks.
    "Councillor Mark Santos said: “Our staff are relentless and families get superb help.”",
    "Cllr Mark Santos said that social workers had done excellent work.",
    "The council said it had cut caseloads and improved its records.",
    "The head of children’s services said staff had been let down.",
    # A plan, a promise, a formality.
    "The council will recruit forty social workers to improve support.",
    "The council was told to send its action plan within 70 working days.",
    # How inspections work.
    "A focused visit does not give a grade for services.",
    # The paper on itself.
    "We wrote that inspectors had found weak leadership.",
]


EXAMPLES += [
    # A rating told in passing of those who tell.
    f"<finding {P}>Inspectors who judged the services outstanding in March 2020 said that the "
    "hub’s work was inspirational.</finding>",
    # A question, or a numbered line, that heads what follows.
    f"What did they like?\n\n<finding {P}>Foster carers are told the truth.</finding>",
    f"What didn’t they like?\n\n<finding {W}>Life story work is begun late.</finding>",
    # The other way round than the sentence before.
    f"<finding {W}>Inspectors found that plans were weak.</finding> <finding {P}>Officers, though, "
    "“speak to children and record what they see”.</finding>",
    # The end of what is told in a letter’s passage.
    f"<finding {W}>Another line on the night team: it is “one illness away from "
    "collapse”.</finding>",
]
COUNTER += [
    # What a committee asks for, what a spokesman promises, how the scale is made.
    "Inspectors came. The committee voted to note the letter and asked for quicker plans.",
    "Inspectors came. Ofsted's spokesman said: “We will go on to check progress for children.”",
    "Inspectors came. The inspectors use a four-point scale, from inadequate to outstanding.",
    "Inspectors came. There was better news for care leavers.",
    "Inspectors came. It was a focused visit, so there is no grade.",
    "Inspectors came. The charity, whose staff help families, declined to comment.",
]


@pytest.mark.parametrize("marked", EXAMPLES)
def test_example(marked: str) -> None:
    """The extractor finds just the marked sentences, with what was thought of them."""
    check(NEWS + marked, "finding", FindingMention)


@pytest.mark.parametrize("sentence", COUNTER)
def test_counter_example(sentence: str) -> None:
    """Sentences beside the findings are none."""
    assert document(NEWS + sentence, "finding").of(FindingMention) == ()


def test_planned() -> None:
    """An article on an inspection to come reports no finding."""
    text = (
        "Redbridge Council expects Ofsted inspectors to call on its children’s services next week."
    )
    assert document(text, "finding").of(FindingMention) == ()


def test_another_subject() -> None:
    """An article without a word of services for children reports no finding."""
    text = "Redbridge Council was told by inspectors that the kitchens were poor."
    assert document(text, "finding").of(FindingMention) == ()


def test_reply_closes_the_report() -> None:
    """After somebody's answer, plain facts are no longer the report's."""
    text = (
        f"{NEWS}Inspectors praised the front door.\n\nCllr Mark Santos said: “We are glad.”\n\n"
        "The borough’s libraries are busy and support children well."
    )
    found = document(text, "finding").of(FindingMention)
    assert [f.text for f in found] == ["Inspectors praised the front door."]


def test_praise_beside_a_speech() -> None:
    """A clause that reports praise counts even where somebody else then speaks."""
    text = (
        f"{NEWS}Ann Lee, the head of a team which was praised in the report for its patience, "
        "said: “It is good to hear, and we shall go on as we are for as long as we can.”"
    )
    found = document(text, "finding").of(FindingMention)
    assert [f.polarity for f in found] == [Polarity.STRENGTH]


def test_spoken_consequence() -> None:
    """In a speech, a sentence without a word of praise or blame goes on from the one before."""
    text = f"{NEWS}“Plans are weak. This results in children being moved again,” the report said."
    found = document(text, "finding").of(FindingMention)
    assert [f.polarity for f in found] == [Polarity.WEAKNESS, Polarity.WEAKNESS]


def test_partner() -> None:
    """A finding about a partner points at it, and blame of one is about partnership."""
    text = f"{NEWS}Inspectors found that Kent Police was slow to share what it knew."
    (found,) = document(text, "finding").of(FindingMention)
    assert found.about is not None
    assert found.about.of(text) == "Kent Police"
    assert found.topic.value == "partnership working"


def test_teller() -> None:
    """What the council told inspectors has the council as its teller."""
    text = f"{NEWS}The council also told inspectors that it was concerned about late referrals."
    (found,) = document(text, "finding").of(FindingMention)
    assert found.teller is not None
    assert found.teller.of(text) == "The council"


def test_company_history() -> None:
    """What became of a body is background, even right after a finding."""
    text = (
        f"{NEWS}Inspectors praised the front door. It replaced a hub of children’s services that "
        "was weak."
    )
    assert len(document(text, "finding").of(FindingMention)) == 1


def test_inspectorate_officer() -> None:
    """The words of one who holds an inspectorate's post are the inspectors' own."""
    text = (
        f"{NEWS}Ann Lee, regional director of Ofsted, said: “The workers we met are proud of what "
        "they do, but tired.”"
    )
    found = document(text, "finding").of(FindingMention)
    assert [f.polarity for f in found] == [Polarity.MIXED]


def test_police_inspector() -> None:
    """A police inspector's words are no inspector's."""
    text = (
        f"{NEWS}Kent Police’s neighbourhood inspector, Phil Dundry, said: “Families here get good "
        "help from staff.”"
    )
    assert document(text, "finding").of(FindingMention) == ()
