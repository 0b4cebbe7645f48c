"""A council's own services, by name, by usual words and by description."""

import pytest

from extract.examples import check, document
from kg.model.mention import ServiceMention

EXAMPLES = [
    # The words that every council has.
    "Calls come in at the ‘<service name='front door'>front door</service>’.",
    "The <service>multi-agency safeguarding hub</service> is busy.",
    "<service>Family hubs</service> opened in June.",
    "The <service name='virtual school'>virtual school</service> helps.",
    # A name of its own, with the word for what it is.
    "The <service>Bright Start Hub</service> opened.",
    "The <service>Safe Steps team</service> visits at night.",
    "The <service>Stay Close service</service> helps.",
    "The county’s <service>Stay Close</service> programme ended.",
    # A place before a usual name; the parts of its work before *Service*.
    "A new <service>Sandwold adoption team</service> starts in May.",
    "The <service>Contact, Advice and Assessment Service</service> is quick.",
    "They met the <service>Sandwold Children in Care Council</service>.",
    # A name without a word for what it is, praised or at work.
    "Inspectors commended <service>First Contact</service> and its staff.",
    "It is well led. <service>Family Connect</service> answers the phone quickly.",
    "Its <service>Strong Roots</service> programme ended.",
    # A name that says nothing, and words around it that do.
    "<service>Stay Close</service>, which supports carers, opened in May.",
    "Workers from <service>Stay Close</service> plan for the safety of families.",
    "The <service>resilience around the family team</service> helps.",
    # A name of its own, set beside what it is.
    "<service>Stay Close</service>, the edge of care service, works at weekends.",
    "There is a mentoring scheme called <service>Big Steps</service>.",
    # A description that works as a name.
    "The <service>contact, referral and assessment service</service> is slow.",
    "The <service>homeless and poverty prevention team</service> saved them.",
    "Our <service>families information team</service> rings every parent.",
    "An <service>integrated safeguarding and intervention team</service> was set up.",
    "The council’s <service>referral and assessment office</service> shut.",
    "The <service>portage service</service> and the <service>children with disabilities "
    "team</service> help.",
    # A capital inside a sentence is a name's: neither *New* nor the board's place is cut off.
    "The busy <service>New Faces Team</service> helps.",
    "She chairs the <service>Sandwold Safeguarding Children Board</service>.",
    # What it is comes first.
    "They praise the adolescent team, <service>BRIDGE</service>, whose maps are used.",
    "A mentoring project – <service>Big Steps</service> – is new.",
    "Its project <service>Big Steps</service> is new.",
    "A hub for care leavers, called the <service>Nest</service>, is new.",
    # Set beside what it is at a sentence's end; behind a preposition; with a word after its kind.
    "They praised the care leavers' hub, <service>Signposts</service>.",
    "And in the <service>SCE Duty and Advice Service</service> things are slow.",
    "Help comes from <service>Ashby Team Together</service> and others.",
    # Joined to one that is known; a name of many councils without its kind.
    "The <service>virtual school</service> and <service>Teens in Focus</service> have helped.",
    "<service>Big Steps</service> and the <service>virtual school</service> were praised.",
    "A <service>Staying Close</service> scheme and a <service>practice academy</service> opened.",
    "They like <service>family safeguarding</service>, in which nurses join the teams.",
    # What they were taken with; what is *ours*; the flats that go by a name.
    "They were full of praise for <service>Cradle to Career</service> and its staff.",
    "<service>Helping Hand</service>, our drug service, is busy.",
    "The <service>Next Steps</service> flats are full.",
    # Of a place; after a clause about the one before.
    "<service>Virtual School Kent</service> helps.",
    "The <service>virtual school</service>, which helps pupils, and <service>Bright Futures"
    "</service> do well.",
    # Between dashes or in brackets.
    "<service>Stay Close</service> – an early help scheme – is new.",
    "<service>Stay Close</service> (a programme for dads) is new.",
    "The “<service>Stay Close</service>” team and <service>Big Steps</service>, whose workers "
    "visit, are new.",
    # A way of working, and those who work by it.
    "The <service>Strong Families</service> model helps.",
    "Our <service>Strong Families</service> practitioners help.",
    # A long name needs no *team*; an owner is none of a name; *and* joins two.
    "The <service>Raising Health and Learning of Sandwold Children</service> team is best.",
    "<service name='Youth Hub'>Youth Hub</service> is new. Sandwold’s <service>Youth "
    "Hub</service> is full.",
    "The <service>Big Steps Hub</service> and <service>Ashby Families Forum</service> met.",
    # Under the same name in many places; a usual name with the words before it.
    "Foster carers like the <service>Mockingbird</service> families.",
    "The <service>intensive family support team</service> and the <service>quality assurance "
    "team</service> help. The <service>access team</service> is slow.",
    "Redbridge Council’s <service>Big Steps</service> project is new.",
    # A short form goes by the long one, in brackets or cut short.
    "The <service>multi-agency safeguarding hub</service> (<service name='multi-agency "
    "safeguarding hub'>MASH</service>) is new.",
    "The <service>integrated front door</service> works. The <service name='integrated front "
    "door'>front door</service> is robust.",
]
COUNTER = [
    # Staff of a school, a town hall or a body are no service's.
    "Staff at Holly Park School met Ofsted.",
    "Workers from County Hall marched.",
    "Kent Police, which supports families, was praised.",
    # A party's group is none.
    "Lib Dem group leader Ann Lee and the Labour group workers met Ofsted.",
    # No service in particular.
    "Children’s services were inspected, and the social care team was praised.",
    "The leadership team and the support service are strong.",
    "Its services for families improved.",
    "Those on the front line say so. That’s the line. Fostering services improved.",
    # Another body's own.
    "Kent Police’s child protection unit and the force’s missing children team are slow.",
    "The Student Hub helps. The HR team hired her. Family Support workers are kind.",
    # One of many; a capital that is the sentence's.
    "A minister was shown around a family hub. “Lovely hub,” he said.",
    # A door of wood.
    "They need a front door of their own.",
    # One usual name led to by another.
    "They came through the door to a place for families.",
    # Other bodies, departments and people.
    "Kent Police, the Portman Clinic and the Aldermere Academy took part.",
    "Ann Lee’s team left. Redbridge Council’s service was good.",
    "The Cabinet Scrutiny Board met.",
    # A sentence's first word is no name.
    "However, the service has grown. Overall, the team is stable.",
    # Joined to a service, and a person, a place or none of either.
    "The school and Ann Lee met. The clinic and Bright Sparks met.",
    # A plan is none.
    "The Neglect Strategy was published.",
]


@pytest.mark.parametrize("marked", EXAMPLES)
def test_example(marked: str) -> None:
    """The extractor finds just the marked services."""
    check(marked, "service", ServiceMention)


@pytest.mark.parametrize("sentence", COUNTER)
def test_counter_example(sentence: str) -> None:
    """What only looks like a service is none."""
    assert [m.text for m in document(sentence, "service").of(ServiceMention)] == []


def test_initials_go_by_the_name() -> None:
    """*MASH* is the hub that the article names in full, wherever it is spelt out."""
    text = "The MASH is quick. Ashby Multi-Agency Safeguarding Hub, or AMASH, is praised.\n\n"
    found = document(f"{text}The multi-agency safeguarding hub is new.", "service")
    names = {m.text: m.name for m in found.of(ServiceMention)}
    assert names["MASH"].lower() == "ashby multi-agency safeguarding hub"


def test_one_and_several() -> None:
    """A hub and hubs of one name are one service, named as it is first."""
    found = document("Family hubs opened. The family hub is full.", "service").of(ServiceMention)
    assert [m.name for m in found] == ["Family hubs", "Family hubs"]


def test_headline() -> None:
    """A headline's capitals name no service, but its usual words do."""
    text = "Praise For Council’s Front Door As New Family Team Is Hailed\n\nIt was said in May."
    found = document(text, "service").of(ServiceMention)
    assert [m.name for m in found] == ["front door"]
