"""Decisions applied, before and after linking."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

import make
from kg.model.decision import Decision, Verb
from kg.model.dossier import Account, Dossier
from kg.model.record import Conflict, Finding, Inspection, Judgement, Quotation, RoleHolding
from kg.model.terms import ConflictKind, Framework, Grade
from kg.resolve.decided import confirmed, steered
from kg.resolve.decisions import UNDECIDED, settle
from kg.resolve.link import link
from kg.resolve.marks import pointed_fact
from resolve import decide

DAYS, LATER = "2019-04-29/2019-05-03", "2019-05-06/2019-05-10"


def _linked(*accounts: Account, by: tuple[Decision, ...] = ()) -> Dossier:
    """Return what accounts say once decisions are applied, all of which can be."""
    settled = settle(decide.decisions(*by), accounts)
    assert (settled.stale, settled.conflicting) == (0, 0)
    return link(accounts, settled)


def _judged(dossier: Dossier) -> set[tuple[str, bool]]:
    """Return the grades and whether each is preferred."""
    return {(j.grade.value, j.preferred) for j in dossier.judgements}


def _wrong(mark: str) -> Decision:
    return decide.decision(Verb.WRONG, mark)


def _right(mark: str) -> Decision:
    return decide.decision(Verb.RIGHT, mark)


def test_nothing_decided() -> None:
    """Without decisions all stays as it is."""
    accounts = (decide.inspected("a1"), decide.inspected("a2"))
    assert steered(accounts, UNDECIDED) == accounts
    assert confirmed(link(accounts), UNDECIDED) == link(accounts)


def test_a_wrong_grade_loses_its_words() -> None:
    """What is wrong in one source stands as long as another tells it, and then no longer."""
    one, two = decide.inspected("a1"), decide.inspected("a2")
    marks = [decide.of_grade(a.judgements[0].evidence[0]) for a in (one, two)]
    (left,) = _linked(one, two, by=(_wrong(marks[0]),)).judgements
    assert {e.source for e in left.evidence} == {"a2"}
    assert _linked(one, two, by=tuple(map(_wrong, marks))).judgements == ()


def test_every_kind_of_fact_can_be_wrong() -> None:
    """A role, a finding and a quotation go as a grade does."""
    role = make.holding(observed="2019-06-12")
    account = replace(
        decide.inspected("a1"),
        people=(make.person(),),
        roles=(role,),
        findings=(make.finding(),),
        quotations=(make.quotation(),),
    )
    facts: tuple[RoleHolding | Finding | Quotation, ...]
    facts = (role, *account.findings, *account.quotations)
    by = tuple(_wrong(pointed_fact(fact, fact.evidence[0]).mark) for fact in facts)
    before, after = _linked(account), _linked(account, by=by)
    assert [len(x) for x in (before.roles, before.findings, before.quotations)] == [1, 1, 1]
    assert (after.roles, after.findings, after.quotations) == ((), (), ())
    assert after.people == before.people


def test_a_wrong_time() -> None:
    """Without the time that is wrong an inspection is as old as its other words tell."""
    account = decide.inspected("a1")
    (inspection,) = account.inspections
    spring = make.inspection("2019-21").datings[0]
    both = replace(inspection, datings=(*inspection.datings, spring))
    account = replace(account, inspections=(both,))
    by = (_wrong(decide.of_time(inspection.datings[0])),)
    assert [i.when for i in _linked(account, by=by).inspections] == ["2019-21"]
    both_wrong = (*by, _wrong(decide.of_time(spring)))
    (bare,) = _linked(account, by=both_wrong).inspections
    assert (bare.when, bare.datings) == (None, ())


def test_a_wrong_time_contradicts_nothing() -> None:
    """What a source's stated date was held against falls with it."""
    conflict = replace(make.conflict(), value_b=DAYS)
    account = replace(decide.inspected("a1"), conflicts=(conflict,))
    by = (_wrong(decide.of_time(account.inspections[0].datings[0])),)
    assert len(_linked(account).conflicts) == 1
    assert _linked(account, by=by).conflicts == ()


def _disagreeing() -> tuple[Account, Account]:
    """Return two sources that give one area two grades."""
    two = decide.inspected("a2")
    grade = replace(two.judgements[0], grade=Grade.OUTSTANDING)
    return decide.inspected("a1"), replace(two, judgements=(grade,))


def test_the_right_grade_is_preferred() -> None:
    """Of two grades the confirmed one is preferred, and the conflict says so; both are kept."""
    one, two = _disagreeing()
    assert _judged(_linked(one, two)) == {("Good", True), ("Outstanding", True)}
    found = _linked(one, two, by=(_right(decide.of_grade(one.judgements[0].evidence[0])),))
    assert _judged(found) == {("Good", True), ("Outstanding", False)}
    (conflict,) = found.conflicts
    assert (conflict.value_a, conflict.preferred) == ("overall: Good", "a")


def test_both_right() -> None:
    """Where both sides are confirmed neither is preferred, and the conflict stands."""
    one, two = _disagreeing()
    by = (
        _right(decide.of_grade(one.judgements[0].evidence[0])),
        _right(decide.of_grade(two.judgements[0].evidence[0], "overall: Outstanding")),
    )
    found = _linked(one, two, by=by)
    assert _judged(found) == {("Good", True), ("Outstanding", True)}
    assert [c.preferred for c in found.conflicts] == [""]


def test_right_against_the_report() -> None:
    """What a person confirmed goes before the inspectorate's report."""
    one, two = _disagreeing()
    report = replace(
        one,
        inspections=(replace(one.inspections[0], official=True, framework=Framework.ILACS),),
    )
    mark = decide.of_grade(two.judgements[0].evidence[0], "overall: Outstanding")
    assert _judged(_linked(report, two)) == {("Good", True), ("Outstanding", False)}
    found = _linked(report, two, by=(_right(mark),))
    assert _judged(found) == {("Good", False), ("Outstanding", True)}


def test_the_right_time() -> None:
    """The confirmed time is the inspection's, and preferred where another is told."""
    one, two = decide.inspected("a1"), decide.inspected("a2", LATER)
    same = decide.same(one.inspections[0], two.inspections[0])
    (before,) = _linked(one, two, by=(same,)).inspections
    assert before.when == DAYS
    found = _linked(one, two, by=(same, _right(decide.of_time(two.inspections[0].datings[0]))))
    assert [i.when for i in found.inspections] == [LATER]
    (date,) = [c for c in found.conflicts if c.kind is ConflictKind.DATE]
    assert (date.value_b, date.preferred) == (LATER, "b")


def _in_the_spring(source: str) -> Account:
    return decide.inspected(source, "2019-21")


def _sources(of: tuple[Inspection | Judgement, ...]) -> list[list[str]]:
    return sorted(sorted({e.source for e in record.evidence}) for record in of)


def test_inspections_joined_and_parted() -> None:
    """Inspections are one or two as a person says, and their grades follow."""
    one, two, far = (
        decide.inspected("a1"),
        decide.inspected("a2"),
        decide.inspected("a3", "2021-01"),
    )
    first, second, third = (a.inspections[0] for a in (one, two, far))
    assert _sources(_linked(one, two, far).inspections) == [["a1", "a2"], ["a3"]]
    found = _linked(one, two, far, by=(decide.not_same(first, second), decide.same(first, third)))
    assert _sources(found.inspections) == _sources(found.judgements) == [["a1", "a3"], ["a2"]]
    assert len({i.key for i in found.inspections}) == 2


def test_a_placeholder_finds_its_inspection() -> None:
    """Of two that a vague mention fits one is left when a person rules the other out."""
    may, june = decide.inspected("a1", "2019-05-06/2019-05-10"), decide.inspected("a2", "2019-03")
    spring = _in_the_spring("a3")
    assert len(_linked(may, june, spring).inspections) == 3
    out = decide.not_same(spring.inspections[0], june.inspections[0])
    assert _sources(_linked(may, june, spring, by=(out,)).inspections) == [["a1", "a3"], ["a2"]]


def test_a_third_joins_the_one_that_was_not_moved() -> None:
    """Of two inspections of the same days a third source's mention joins one, never both."""
    every = [decide.inspected(f"a{n}") for n in range(1, 4)]
    by = (decide.not_same(every[0].inspections[0], every[1].inspections[0]),)
    found = _linked(*every, by=by)
    assert len(found.inspections) == len({i.key for i in found.inspections}) == 2
    assert sum(len(sources) for sources in _sources(found.inspections)) == 3


def _serving(source: str, name: str = "Harbour Hub") -> Account:
    return make.account(source, services=(make.service(name, source),))


def test_services_joined() -> None:
    """Two services under two names are one, with the words of both."""
    one, two = _serving("a1"), _serving("a2", "The Hub")
    (found,) = _linked(one, two, by=(decide.same(one.services[0], two.services[0]),)).services
    assert {e.source for e in found.evidence} == {"a1", "a2"}


def test_services_parted() -> None:
    """Two services of one name are two, and a third source stays with the one that stayed."""
    one, two, three = map(_serving, ("a1", "a2", "a3"))
    found = _linked(one, two, three, by=(decide.not_same(one.services[0], two.services[0]),))
    assert len(found.services) == 2
    assert sorted(len(s.evidence) for s in found.services) == [1, 2]


def test_a_body_s_words_follow_it() -> None:
    """Where two bodies are one, what each is said to hold, tell and say is that one's."""
    body = make.agency("0123456789abcdef", "Kent Constabulary", "a2")
    told = make.account(
        "a2",
        agencies=(body,),
        people=(make.person(source="a2", context=body.key),),
        roles=(make.holding("person/a2-0", source="a2", organisation=body.key),),
        quotations=(make.quotation(body.key, source="a2"),),
    )
    known = make.account(agencies=(make.agency(),))
    marks = (decide.of(a.agencies[0]) for a in (known, told))  # type: ignore[arg-type]
    found = _linked(known, told, by=(decide.decision(Verb.SAME, *marks),))
    (kept,) = found.agencies
    assert kept.key == "agency/kent-police"
    assert {found.roles[0].organisation, found.quotations[0].speaker} == {kept.key}
    assert found.people[0].context == kept.key


def test_a_conflict_of_another_kind_is_left() -> None:
    """What is right of a grade prefers nothing in a conflict on a post's holder."""
    one, two = _disagreeing()
    mark = decide.of_grade(one.judgements[0].evidence[0])
    settled = settle(decide.decisions(_right(mark)), (one, two))
    other: Conflict = replace(make.conflict(), kind=ConflictKind.HOLDER)
    dossier = replace(link((one, two)), conflicts=(other,))
    assert confirmed(dossier, settled).conflicts == (other,)


@settings(max_examples=60)
@given(st.permutations(range(6)), st.permutations(range(3)))
def test_order_never_changes_what_was_decided(sources: list[int], entries: list[int]) -> None:
    """Sources in any order, and decisions that agree in any order, give one dossier."""
    accounts = [
        decide.inspected("a1"),
        decide.inspected("a2"),
        _in_the_spring("a3"),
        decide.inspected("a4", "2021-01"),
        decide.named("a5"),
        decide.named("a6", context="council/E09000002"),
    ]
    told = [a.inspections[0] for a in accounts[:4]]
    by = [
        decide.not_same(told[0], told[1]),
        decide.same(told[2], told[3]),
        decide.same(accounts[4].people[0], accounts[5].people[0]),
    ]
    expected = _linked(*accounts, by=tuple(by))
    found = _linked(*(accounts[n] for n in sources), by=tuple(by[n] for n in entries))
    assert found == expected
