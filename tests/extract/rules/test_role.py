"""The office that words beside a name give to a person."""

import pytest

from extract.examples import check, document
from kg.extract.lexicon.titles import role_type
from kg.model.mention import RoleMention
from kg.model.terms import RoleType

EXAMPLES = [
    # Before the name.
    "<role title='council leader' person='Jas Athwal' role_type='leader of the council'>Council "
    "leader</role> Councillor Jas Athwal was there.",
    "In a letter, <role title='inspector' role_type='inspector'>inspector</role> "
    "Neil Penswick said so.",
    "<role title='director of children’s services'>Director of children’s "
    "services</role> Ann Lee left.",
    "The <role organisation='the council' title='leader of the council'>leader "
    "of the council</role>, Cllr "
    "Rhodri Pembrook (Con, Chirbury), agreed.",
    # The owner is not part of the title, but tells the body.
    "Redbridge Council's <role organisation='Redbridge Council'>cabinet member "
    "for children</role>, "
    "Cllr Sarah Ruiz, came.",
    # A bare office says whose it is.
    "The council’s <role title='council’s leader'>leader</role>, Ann Lee, spoke. So did the "
    "board’s <role title='board’s chair'>chair</role>, Bob Day.",
    # Over at the next line's label, at how the holder came to it, at what else a parent is.
    "Officers: Mr Bob Day, <role title='head of safeguarding'>Head of Safeguarding</role>\n"
    "Apologies: Cllr M. Frost",
    "Ann Lee, the <role title='commissioner'>commissioner</role> appointed by the department, came.",
    "Ann Lee, <role title='director of children’s services'>director of children’s services</role> "
    "and a mother of two, spoke.",
    # Several fields of one portfolio, and what follows them.
    "Cllr Ann Lee, who is also <role>cabinet member for education, young people and children's "
    "social care</role>, then sat down.",
    "Cllr Ann Lee, <role>convener of the children, families and communities committee</role>, told "
    "us.",
    # One of several; in the chair; at the head of a school.
    "Ann Lee, one of our young <role title='trustee'>trustees</role>, agreed.",
    "Ann Lee – in the <role title='chair'>Chair</role>\nBob Day\n",
    "Under its <role title='head'>acting head</role>, Mr Bob Day, it did well.",
    "The <role>inspector in charge</role>, Ann Lee, wrote it.",
    # What somebody was, and what now.
    "Ann Lee, who grew up here, now <role>head of fostering</role>, agreed.",
    # Another person before is the one who met this one.
    "Ann Lee met the <role>director of people</role>, Bob Day, on Monday.",
    # A peer of a place.
    "Lord Day of Ashby, <role>minister for children</role>, came.",
    # Behind a clause about the one who holds it; before the next one's honorific; of several.
    "They asked the <role>senior inspector</role> who led the team, Ann Lee, into the room.",
    "With Ann Lee, the <role>director of care</role>, and opposition councillor Bob Day, we met.",
    # Retired as a title's first word; what somebody has been.
    "Ann Lee, retired <role>headteacher</role>, came.",
    "Ann Lee, who's been <role>chief officer for children</role> since May, came.",
    # Two offices.
    "The council's <role>deputy leader</role> and <role person='Dan O’Shea'>cabinet member for "
    "education and skills</role>, Councillor Dan O’Shea, hit back.",
    # In an appositive inside somebody's speech.
    "“Our <role person='Elaine Norman'>cabinet member for children and young people</role>, Elaine "
    "Norman, works hard,” said Mr Day.",
    # After the name.
    "Councillor Mark Santos, <role>cabinet member for children and young people</role>, said no.",
    "Cllr Ann Lee, <role title='cabinet member for children, families and "
    "education'>Cabinet Member "
    "for Children, Families and Education</role>, said: “No.”",
    "Judith Blake (Lab), <role organisation='Leeds City Council'>leader of Leeds "
    "City Council</role>, won.",
    "Kath Day, <role organisation='Kent County Council'>corporate director for "
    "children</role> at Kent "
    "County Council and <role>president of the ADCS</role>, spoke.",
    "Colin Pettigrew, <role>Corporate Director, Children and Families Services</role>, spoke.",
    "Giles Umunna (<role>Portfolio Holder for Children</role>) sent apologies.",
    "Saoirse Nankivell <role title='mp' role_type='member of parliament'>MP</role> agreed.",
    "Matt Day CBE, <role title='director of children' organisation='Kent County "
    "Council'>Director of "
    "Children</role> for Kent County Council, spoke.",
    "The council’s <role title='director of children’s services'>director of children’s "
    "services</role> (DCS), Jacqui Belfield-Smith, knew.",
    "Angela Day, <role>Deputy Leader</role> & <role>Cabinet Member for Children</role>, spoke.",
    "Jane Moore, the <role person='Jane Moore'>director of children</role>, and her <role "
    "person='Sharon Cooke'>deputy</role>, Sharon Cooke, met staff.",
    # Labels and predicates.
    "<role role_type='lead inspector'>Lead inspector</role>: Ifeoma Garside",
    "Councillor Mark Santos is the <role>cabinet member for children</role>.",
    # Interim, former, incoming.
    "Tony Jeakins took over as interim <role title='director' "
    "interim='True'>director</role> in May.",
    "Former <role former='True' title='leader'>leader</role> Cllr Keith Aspden declined.",
    "The minister appointed Eleanor Brazil as <role>commissioner for children's services</role>.",
    "Alan Wood, who was brought in as <role>commissioner</role>, wrote.",
    "Ray Day, then <role former='True'>cabinet member</role>, resigned as <role "
    "former='True'>chair "
    "of the board</role>.",
    "Steve Walker is to become <role incoming='True'>commissioner</role> in May.",
    "Ray Day, who was <role former='True'>strategic director for people</role> until May, died.",
    # A verb in place of a title.
    "Cllr Ann Lee, who <role title='leader of the conservative group' role_type='group leader'>"
    "leads the Conservative group</role>, said no.",
    "Ann Lee, who’s <role>cabinet member</role> and also <role title='chair of the town’s youth "
    "board'>chairs the town’s youth board</role>, said no.",
    "He told <role title='chair of the improvement board'>the improvement board, chaired</role> by "
    "Dame Ann Lee.",
    "Cllr Ann Lee, who holds the late bus pass and leads a debate, said no.",
    "Ann Lee led the team, and a meeting was chaired by Tom O’Shea.",
    # Two words of honorific, an age, letters.
    "<role>Committee chair</role> County Cllr Ann Lee said no.",
    "<role>Children’s minister</role> the Rt Hon Ann Lee said no.",
    "Ann Lee, 57, who was <role former='True' organisation='Kent'>assistant director</role> at "
    "Kent, left.",
    # Words of no list between an owner or article and the noun.
    "Kent Police’s <role>neighbourhood inspector for Dover</role>, Ann Lee, said no.",
    "The report is by an <role>independent author</role>, Dr Ann Lee.",
    # Later in the sentence, or of a pronoun in the next.
    "Ann Lee took the job in June, having been acting <role interim='True' former='True'>director"
    "</role> at Barnsley.",
    "Ann Lee, who was the <role former='True'>deputy</role> in May and then acting <role "
    "interim='True'>director</role>, said no.",
    "Ann Lee came from Kent, where she was <role former='True'>head of early help</role>.",
    "Ann Lee is to leave Kent after a year to become <role incoming='True'>chief executive of "
    "Essex</role>.",
    "Ann Lee took over. She had previously been <role former='True'>team manager</role> in Perth.",
    "Ann Lee met Tom O’Shea. She had previously been a manager.",
    # How long, and when, are no part of a title; a portfolio after a dash is.
    "Ann Lee, <role>leader of the council</role> for three weeks, said no.",
    "Ann Lee, <role>executive director – children’s services</role>, said no.",
    # On the line below; in brackets behind the office.
    "Yours sincerely,\n\nAnn Lee\n\n<role>Director of Children’s Services</role>",
    "The <role>Minister for Children</role> (Ann Lee): I agree.",
    # The mayor's aunt is no mayor; the next person's title is not the first's.
    "Cllr Ann Lee (Ind), the mayor’s aunt, said no.",
    "<role person='Ann Lee'>Chief Inspector</role> Ann Lee, <role person='Tom O’Shea'>Inspector"
    "</role> Tom O’Shea and others came.",
    # What somebody does, or did, as something.
    "Ann Lee, <role>head of safeguarding</role>, moves to Wigan as <role>strategic director"
    "</role> in June.",
    "Ann Lee was at her second meeting as <role>cabinet member for children</role>.",
    "Ann Lee began as a <role>residential worker</role> in Widnes, and has twice been acting "
    "<role interim='True'>director for people</role>.",
    "Cllr Ann Lee, who knew Kent and used to be a <role>social worker</role>, said no.",
    "Ann Lee goes from <role former='True'>assistant director</role> to <role>director</role>.",
    "Ann Lee left for Hull, where she’ll be <role incoming='True'>head of quality</role>.",
    "The minister asked Ann Lee, from Kent, to be <role incoming='True'>children’s commissioner"
    "</role> in Essex.",
    "Ann Lee is both the council’s <role>chief executive</role> and its <role>director of "
    "children’s services</role>.",
    "Ann Lee, <role>Executive Director: Children’s Services</role>, said no.",
    "As Ann Lee spoke, she was known as a leader, seen as the manager, and just as the director "
    "resigned she left.",
    "Ann Lee appointed a Leeds man as director, as the leader admitted.",
    # No roles: honorifics, parties and wards, the next person's title, relations.
    "Councillor Mark Santos (Lab, Valentines) and Dr Ann Lee met.",
    "Liberal Democrat councillor Femi Lindqvist said so.",
    "Desmond Fairlie, who is no relation of the councillor, hit back.",
    "Ann Lee, whose son was in care, spoke.",
    "By Jim Varney, Local Democracy Reporter",
]

TITLES = [
    ("leader of the labour group", RoleType.GROUP_LEADER),
    ("opposition leader", RoleType.GROUP_LEADER),
    ("leader of redbridge council", RoleType.LEADER),
    ("executive mayor", RoleType.MAYOR),
    ("lord mayor", RoleType.OTHER),
    ("deputy leader", RoleType.DEPUTY_LEADER),
    ("lead member for children’s services", RoleType.LEAD_MEMBER),
    ("portfolio holder for education and skills", RoleType.LEAD_MEMBER),
    ("shadow cabinet member for young people", RoleType.OPPOSITION),
    ("shadow education secretary", RoleType.OPPOSITION),
    ("chair of the children's scrutiny committee", RoleType.SCRUTINY_CHAIR),
    ("strategic director for people", RoleType.DCS),
    ("assistant director of children's services", RoleType.SENIOR_OFFICER),
    ("head of early help", RoleType.SENIOR_OFFICER),
    ("chief executive", RoleType.CHIEF_EXECUTIVE),
    ("commissioner for children's services", RoleType.COMMISSIONER),
    ("police and crime commissioner", RoleType.OTHER),
    ("detective chief inspector", RoleType.OTHER),
    ("lead inspector", RoleType.LEAD_INSPECTOR),
    ("his majesty's inspector", RoleType.INSPECTOR),
    ("chief inspector", RoleType.INSPECTORATE_OFFICE),
    ("labour mp for exeter", RoleType.MP),
    ("children's minister", RoleType.MINISTER),
    ("cabinet member for finance", RoleType.COUNCILLOR_OTHER),
    ("ward councillor", RoleType.COUNCILLOR_OTHER),
]


@pytest.mark.parametrize("marked", EXAMPLES)
def test_example(marked: str) -> None:
    """The extractor finds just the marked titles."""
    check(marked, "role", RoleMention)


def test_one_title_for_two() -> None:
    """A title for several people is the title of each of them."""
    text = "Rebecca Quested and Matthew Reed, His Majesty's Inspectors, came."
    found = document(text, "role").of(RoleMention)
    assert [(r.title, r.person.of(text) if r.person else "") for r in found] == [
        ("his majesty's inspector", "Rebecca Quested"),
        ("his majesty's inspector", "Matthew Reed"),
    ]


def test_one_office_in_two_bodies() -> None:
    """*Director for both A and B* and *held the same post in C* are offices of each body."""
    text = (
        "Ann Lee, director of people for both Torbay and Plymouth, came. Ray Day, director of "
        "people, held the same post in North Somerset."
    )
    found = document(text, "role").of(RoleMention)
    assert [(r.organisation.of(text) if r.organisation else "", r.former) for r in found] == [
        ("Torbay", False),
        ("Plymouth", False),
        ("", False),
        ("North Somerset", True),
    ]


def test_post_held_by_another() -> None:
    """*The post was held by X* gives X the office told just before."""
    text = (
        "Mark Santos is the cabinet member for children. In 2019 the post was held "
        "by Elaine Norman."
    )
    found = document(text, "role").of(RoleMention)
    assert [r.title for r in found] == ["cabinet member for children"] * 2


def test_a_councillor_is_no_officer() -> None:
    """An officer's title before a councillor's name is somebody else's."""
    text = "Speaking to the director of children's services, Councillor Ann Lee said it was fine."
    assert not document(text, "role").of(RoleMention)


@pytest.mark.parametrize(("title", "office"), TITLES)
def test_office_of_a_title(title: str, office: RoleType) -> None:
    """A title's words tell the office behind it."""
    assert role_type(title) is office
