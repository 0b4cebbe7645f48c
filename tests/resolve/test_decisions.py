"""What decisions mean for the sources at hand."""

import make
from kg.model.decision import Decisions, Verb
from kg.model.dossier import Account
from kg.model.issue import Level
from kg.resolve.decisions import UNDECIDED, Settled, called_wrong, in_force, settle
from resolve import decide

A, B, C = (decide.named(source) for source in ("a1", "a2", "a3"))
ONE, TWO, THREE = (account.people[0] for account in (A, B, C))
GONE = "person/0000000000000000"


def _settled(given: Decisions, *accounts: Account) -> Settled:
    """Return what decisions mean for three sources that each name a person."""
    return settle(given, accounts or (A, B, C))


def _counts(found: Settled) -> tuple[int, int, int]:
    """Return how many decisions were applied, are stale, and exclude others."""
    return found.applied, found.stale, found.conflicting


def test_nothing_decided() -> None:
    """Without decisions nothing is settled."""
    assert settle(Decisions(), (A, B)) == UNDECIDED


def test_same_is_closed() -> None:
    """One and two, two and three: all three are one circle, under one name."""
    found = _settled(decide.decisions(decide.same(ONE, TWO), decide.same(TWO, THREE)))
    assert len(set(found.circle.values())) == 1
    assert set(found.circle) == {p.key for p in (ONE, TWO, THREE)}
    assert _counts(found) == (2, 0, 0)


def test_not_same_holds_for_the_whole_circle() -> None:
    """What is apart from one is apart from all that are one with it, whatever came first."""
    entries = (decide.same(ONE, TWO), decide.not_same(TWO, THREE))
    for given in (entries, entries[::-1]):
        found = _settled(decide.decisions(*given))
        assert found.are_apart(found.circle[ONE.key], {found.circle[THREE.key]})
        assert not found.are_apart(found.circle[ONE.key], {found.circle[TWO.key]})
    assert not found.are_apart("", {found.circle[ONE.key]})


def test_two_that_exclude_each_other() -> None:
    """The earlier decision stands; the later one is left out and told with both lines."""
    found = _settled(decide.decisions(decide.same(ONE, TWO), decide.not_same(ONE, TWO)))
    assert _counts(found) == (1, 0, 1)
    (issue,) = found.issues
    assert (issue.source, issue.line, issue.level) == ("decisions.yaml", 2, Level.SKIP)
    assert issue.what == (
        "Line 1 says that they are the same, and both cannot be: the earlier one was kept, "
        "this one left out. Retract the one that is not meant."
    )
    other = _settled(decide.decisions(decide.not_same(ONE, TWO), decide.same(ONE, TWO)))
    assert "Line 1 says that they are not the same" in other.issues[0].what


def test_exclusion_by_way_of_a_third() -> None:
    """Two decisions can exclude a third one together."""
    found = _settled(
        decide.decisions(
            decide.same(ONE, TWO), decide.not_same(TWO, THREE), decide.same(THREE, ONE)
        )
    )
    assert _counts(found) == (2, 0, 1)
    assert found.issues[0].line == 3


def test_wrong_and_right() -> None:
    """One fact cannot be both wrong and right."""
    account = decide.inspected("a1")
    mark = decide.of_grade(account.judgements[0].evidence[0])
    wrong, right = (decide.decision(verb, mark) for verb in (Verb.WRONG, Verb.RIGHT))
    found = _settled(decide.decisions(wrong, right), account)
    assert _counts(found) == (1, 0, 1)
    assert f"Line 1 calls {mark} wrong" in found.issues[0].what
    assert [(p.mark, e.line) for p, e in called_wrong(found, (account,))] == [(mark, 1)]
    (confirmed,) = _settled(decide.decisions(right), account).right
    assert confirmed.mark == mark


def test_stale() -> None:
    """A decision whose words no source has waits, and is told on demand."""
    found = _settled(decide.decisions(decide.decision(Verb.SAME, decide.of(ONE), GONE)))
    assert _counts(found) == (0, 1, 0)
    assert found.issues[0].words
    assert "it waits for them" in found.issues[0].what
    assert found.circle == {}


def test_words_of_two_things() -> None:
    """Where a mark's words speak of two things nothing is decided of either."""
    twice = make.account(people=(ONE, make.person(number=1)))
    found = _settled(decide.decisions(decide.same(ONE, TWO)), twice, B)
    assert _counts(found) == (0, 1, 0)
    assert "more than one thing" in found.issues[0].what


def test_marks_of_one_mention() -> None:
    """A mention is no other than itself."""
    person = make.person()
    more = make.evidence(start=30)
    account = make.account(people=(make.person(),))
    both = type(person)(
        key=person.key, name=person.name, context=person.context, evidence=(*person.evidence, more)
    )
    account = make.account(people=(both,))
    other = type(person)(key=person.key, name=person.name, evidence=(more,))
    found = _settled(decide.decisions(decide.not_same(both, other)), account)
    assert _counts(found) == (0, 0, 1)
    assert "of one mention" in found.issues[0].what


def test_inspections_of_two_councils() -> None:
    """Inspections of two councils are never one."""
    one = make.account(inspections=(make.inspection(),))
    other = make.account(
        "a2", inspections=(make.inspection(source="a2", council_key="council/E09000002"),)
    )
    given = decide.decisions(decide.same(one.inspections[0], other.inspections[0]))
    found = _settled(given, one, other)
    assert _counts(found) == (0, 0, 1)
    assert "two councils" in found.issues[0].what


def test_retracting() -> None:
    """What is taken back is as if it had not been decided; decided again it holds again."""
    same = decide.same(ONE, TWO)
    back = decide.decision(Verb.RETRACT, *same.marks, takes_back=Verb.SAME)
    assert _counts(_settled(decide.decisions(same, back))) == (0, 0, 0)
    assert _counts(_settled(decide.decisions(same, back, decide.not_same(ONE, TWO)))) == (1, 0, 0)
    assert _counts(_settled(decide.decisions(same, back, same))) == (1, 0, 0)


def test_retracting_nothing() -> None:
    """A retraction of what nobody decided before it is told."""
    same = decide.same(ONE, TWO)
    back = decide.decision(Verb.RETRACT, *same.marks, takes_back=Verb.SAME)
    left, issues = in_force(decide.decisions(back, same))
    assert [entry.verb for entry in left] == [Verb.SAME]
    assert [issue.line for issue in issues] == [1]
    assert "Nothing before this entry says “same”" in issues[0].what


def test_what_cannot_be_read_is_passed_on() -> None:
    """The faults of the file itself are among the issues."""
    from kg.sources.decisions import parse_decisions

    found = settle(parse_decisions("d.yaml", "nothing\n"), (A,))
    assert [issue.code for issue in found.issues] == ["decision-unreadable"]
