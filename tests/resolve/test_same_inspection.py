"""When two sources speak of one inspection: short papers, and which inspections there are."""

from dataclasses import replace
from itertools import permutations

import pytest

import make
from kg.model.article import Article
from kg.model.dossier import Account, Dossier
from kg.model.record import Inspection
from kg.model.terms import Area, Framework, Grade, InspectionType
from kg.pipeline.read import read_article
from kg.resolve.link import link
from kg.resolve.same_inspection import groups_of, members_of

TRAFFORD = "council/E08000009"
SERVICES = "Trafford Council’s children’s services"


def paper(name: str, text: str, stated: str | None = None) -> Account:
    """Return what a short paper says."""
    return read_article(Article(key=name, name=name, text=text, stated=stated))


def report(name: str, days: str, grade: Grade) -> Account:
    """Return what an official report of those days says."""
    told = make.inspection(days, name, kind=InspectionType.FULL, council_key=TRAFFORD)
    inspection = replace(told, official=True, framework=Framework.ILACS)
    graded = make.judgement(inspection.key, grade, Area.OVERALL, name)
    return make.account(name, inspections=(inspection,), judgements=(graded,))


JUNE19 = paper("june19", f"{SERVICES} were rated good by Ofsted after an inspection in June 2019.")
OCT16 = paper(
    "oct16",
    f"{SERVICES} were rated requires improvement by Ofsted after an inspection in October 2016.",
)
MARCH19 = paper(
    "march19", f"{SERVICES} were rated good by Ofsted after an inspection in March 2019."
)
VISIT19 = paper(
    "visit19",
    "Ofsted made a focused visit to Trafford Council’s children’s services in May 2019. Inspectors praised social workers.",
)
DEC18 = report("dec18", "2018-12-03/2018-12-14", Grade.GOOD)
JAN22 = report("jan22", "2022-01-10/2022-01-14", Grade.INADEQUATE)
BOTH = (JUNE19, OCT16)


def of(dossier: Dossier, source: str) -> Inspection:
    """Return the one inspection that a source tells of."""
    (found,) = [i for i in dossier.inspections if source in {e.source for e in i.evidence}]
    return found


JOINED = [
    # A year, a season, a phrase: the one inspection that fits.
    (BOTH, "were rated good in the 2019 inspection, Ofsted said.", None, "june19"),
    (BOTH, "were rated good by Ofsted in summer 2019.", None, "june19"),
    (BOTH, "were rated good by Ofsted at its last full inspection.", None, "june19"),
    (BOTH, "were rated good by Ofsted at its last full inspection, in 2019.", None, "june19"),
    (BOTH, "were rated requires improvement in the 2016 inspection, Ofsted said.", None, "oct16"),
    (BOTH, "were judged by Ofsted to require improvement in autumn 2016.", None, "oct16"),
    (BOTH, "were rated good by Ofsted in mid-2019.", None, "june19"),
    # Counted from the day of writing.
    (BOTH, "were rated good by Ofsted two years ago.", "2021-06-20", "june19"),
    (BOTH, "were rated good by Ofsted last year.", "2020-03-01", "june19"),
    (BOTH, "were rated good by Ofsted in June last year.", "2020-03-01", "june19"),
    # A visit ends without a grade, so it is not the one that is graded.
    ((JUNE19, VISIT19), "were rated good in the 2019 inspection, Ofsted said.", None, "june19"),
    # By the year or month of the report.
    ((DEC18, OCT16), "were rated good by Ofsted in 2019.", None, "dec18"),
    ((DEC18, OCT16), "were rated good by Ofsted in January 2019.", None, "dec18"),
    ((DEC18, JAN22), "were rated good by Ofsted in early 2019.", None, "dec18"),
    # By the year that ended just before.
    ((DEC18, JAN22), "were rated inadequate by Ofsted in 2021.", None, "jan22"),
]
APART = [
    # Two of that year fit.
    ((JUNE19, MARCH19), "were rated good in the 2019 inspection, Ofsted said.", None),
    # Another grade.
    (BOTH, "were rated inadequate by Ofsted in 2019.", None),
    (BOTH, "were rated good in the 2016 inspection, Ofsted said.", None),
    ((DEC18,), "were rated inadequate by Ofsted in 2019.", None),
    ((DEC18,), "were rated outstanding by Ofsted in January 2019.", None),
    # Another time.
    (BOTH, "were rated good by Ofsted in 2022.", None),
    (BOTH, "were rated good by Ofsted in spring 2019.", None),
    (BOTH, "were rated good by Ofsted in 2021.", None),
    ((DEC18,), "were rated good by Ofsted in 2020.", None),
    ((DEC18,), "were rated good by Ofsted in October 2018.", None),
    # The year's own inspection has another grade: no other year's is meant.
    (
        (DEC18, report("july19", "2019-07-01/2019-07-05", Grade.INADEQUATE)),
        "were rated good by Ofsted in 2019.",
        None,
    ),
    # Without a time and without a grade that anybody told.
    (BOTH, "were rated outstanding by Ofsted at its last full inspection.", None),
]


@pytest.mark.parametrize(("known", "says", "stated", "same"), JOINED)
def test_a_vague_mention_joins_the_one_it_fits(
    known: tuple[Account, ...], says: str, stated: str | None, same: str
) -> None:
    """*The 2016 inspection* is the one of 2016 with that grade, and the graph says why."""
    told = paper("paper", f"{SERVICES} {says}", stated)
    before, made = of(link(known), same), link([*known, told])

    assert of(made, "paper").key == of(made, same).key
    assert (of(made, same).key, of(made, same).when) == (before.key, before.when)
    assert of(made, same).linked
    assert len(made.inspections) == len(link(known).inspections)


@pytest.mark.parametrize(("known", "says", "stated"), APART)
def test_a_vague_mention_that_fits_none_or_two_stays_a_placeholder(
    known: tuple[Account, ...], says: str, stated: str | None
) -> None:
    """Where two fit, or none in time and grade, it is an inspection of its own."""
    made = link([*known, paper("paper", f"{SERVICES} {says}", stated)])

    assert {e.source for e in of(made, "paper").evidence} == {"paper"}
    assert len(made.inspections) == len(link(known).inspections) + 1


def test_a_placeholder_is_linked_when_a_better_source_comes() -> None:
    """Two vague papers are one placeholder; with the report all three are one inspection."""
    vague = paper("vague", f"{SERVICES} were rated good by Ofsted in 2018.")
    again = paper("again", f"{SERVICES} were rated good in the 2018 inspection, Ofsted said.")
    alone, made = link([vague, again]), link([vague, again, DEC18])

    assert [i.when for i in alone.inspections] == ["2018"]
    assert [i.when for i in made.inspections] == ["2018-12-03/2018-12-14"]
    assert {e.source for e in made.inspections[0].evidence} == {"vague", "again", "dec18"}
    assert made.inspections[0].linked == ("same council, the only inspection of 2018, same grade",)


def test_what_fitted_one_no_longer_does_when_a_second_comes() -> None:
    """A year joined the one inspection known; with another of that year it stands alone."""
    vague = paper("vague", f"{SERVICES} were rated good in the 2019 inspection, Ofsted said.")

    assert len(link([vague, JUNE19]).inspections) == 1
    assert len(link([vague, JUNE19, MARCH19]).inspections) == 3


def test_one_paper_s_two_inspections_are_two() -> None:
    """A paper that tells two years with one grade tells of two inspections."""
    both = paper(
        "both",
        f"{SERVICES} were rated good by Ofsted in December 2018. They were rated good again by Ofsted in 2019.",
    )
    told = {e.source for i in link([both, DEC18]).inspections for e in i.evidence}
    assert told == {"both", "dec18"}
    assert len(link([both, DEC18]).inspections) == len(link([both]).inspections)


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_no_order_of_arrival_changes_a_link(order: tuple[int, ...]) -> None:
    """Reports, papers and placeholders give the same in every order."""
    vague = paper("vague", f"{SERVICES} were rated good by Ofsted in January 2019.")
    told = (DEC18, OCT16, vague, VISIT19)

    assert link([told[n] for n in order]) == link(told)


def test_a_group_knows_why_its_members_are_one() -> None:
    """What opened the group has no reason, what joined it has."""
    members = [
        *members_of(DEC18),
        *members_of(paper("p", f"{SERVICES} were rated good by Ofsted in 2018.")),
    ]
    (group,) = groups_of(members)

    assert [m.because for m in group.members] == [
        "",
        "same council, the only inspection of 2018, same grade",
    ]


def test_the_reason_has_the_time_that_was_told() -> None:
    """A report recalls *2018*, which may mean some days before it: the sentence says 2018."""
    recalled = make.inspection("2017-10/2018-12", "later", council_key=TRAFFORD)
    (told,) = recalled.datings
    recalled = replace(recalled, datings=(replace(told, edtf="2018"),))
    made = link([DEC18, make.account("later", inspections=(recalled,))])

    assert of(made, "later").linked == ("same council, the only inspection of 2018",)


def test_what_gave_grades_is_no_visit_of_its_month() -> None:
    """A graded inspection and a visit about special needs in one month are two."""
    rated = paper(
        "rated", f"{SERVICES} were rated good after Ofsted inspectors came in March 2022."
    )
    revisit = paper(
        "revisit",
        "A SEND inspection of services for children with special educational needs at Trafford "
        "Council took place in March 2022. Inspectors found progress.",
    )
    for accounts in permutations((rated, revisit)):
        members = [m for a in accounts for m in members_of(a)]
        assert len(groups_of(members)) == 2
