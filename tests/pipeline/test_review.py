"""What a person can settle."""

from dataclasses import replace

import make
from kg.model.decision import Decision, Verb
from kg.model.dossier import Account
from kg.model.terms import ConflictKind, Grade
from kg.pipeline.review import Question, questions
from kg.resolve.decisions import settle
from kg.resolve.link import link
from resolve import decide

OTHER = "council/E09000002"


def _open(*accounts: Account, by: tuple[Decision, ...] = ()) -> list[Question]:
    """Return what is open between sources."""
    settled = settle(decide.decisions(*by), accounts)
    return questions(accounts, link(accounts, settled), settled)


def _told(found: list[Question]) -> list[tuple[str, list[str]]]:
    """Return what each question is on, and its sides."""
    return [(q.about, [side.name for side in q.sides]) for q in found]


def _decided(question: Question, verb: Verb) -> Decision:
    """Return the decision that an answer makes of both sides."""
    return decide.decision(verb, *(mark for side in question.sides for mark in side.marks))


def _town(source: str, name: str, context: str = make.REDBRIDGE) -> Account:
    """Return an account that names a council and a person."""
    return replace(decide.named(source, name, context), councils=(make.council(source=source),))


def test_nothing_is_open() -> None:
    """Where all is settled nothing is asked."""
    assert _open(decide.named("a1"), decide.inspected("a2")) == []


def test_one_name_at_two_councils() -> None:
    """Two of one name beside different bodies are asked about, and not again once decided."""
    one, two = decide.named("a1"), decide.named("a2", context=OTHER)
    (question,) = _open(one, two)
    assert _told([question]) == [("people", ["Ann Lee", "Ann Lee"])]
    assert question.verbs == (Verb.SAME, Verb.NOT_SAME)
    for verb in question.verbs:
        assert _open(one, two, by=(_decided(question, verb),)) == []


def test_two_forms_of_a_first_name() -> None:
    """Two first names of one letter beside one council are asked about, others are not."""
    assert [q.about for q in _open(decide.named("a1", "Mike Lee"), decide.named("a2", "Mick Lee"))]
    assert _open(decide.named("a1", "Ann Lee"), decide.named("a2", "Bob Lee")) == []


def test_a_surname_that_two_bear() -> None:
    """A surname alone is asked of each who bears it beside the council."""
    every = (_town("a1", "Ann Lee"), _town("a2", "Bob Lee"), _town("a3", "Lee"))
    found = _open(*every)
    assert sorted(_told(found)) == [
        ("people", ["Ann Lee", "Lee"]),
        ("people", ["Bob Lee", "Lee"]),
    ]
    (ann,) = [q for q in found if q.sides[0].name == "Ann Lee"]
    assert _open(*every, by=(_decided(ann, Verb.SAME),)) == []


def test_a_post_is_told() -> None:
    """A person is told with the posts, by which a reader knows them."""
    held = replace(_town("a1", "Ann Lee"), roles=(make.holding(observed="2019-06-12"),))
    (question,) = _open(held, decide.named("a2", context=OTHER))
    assert "Ann Lee, council leader of Redbridge" in [side.name for side in question.sides]


def test_an_inspection_that_two_fit() -> None:
    """A vague inspection is asked of each that it fits; a decision settles it."""
    may, march = decide.inspected("a1", "2019-05-06/2019-05-10"), decide.inspected("a2", "2019-03")
    spring = decide.inspected("a3", "2019-21")
    found = _open(may, march, spring)
    assert [q.about for q in found] == ["inspections", "inspections"]
    assert found[0].sides[0].name.endswith("of spring 2019: overall Good")
    assert _open(may, march, spring, by=(_decided(found[0], Verb.SAME),)) == []
    assert _open(may, march, spring, by=(_decided(found[0], Verb.NOT_SAME),)) == []


def test_two_inspections_of_one_sentence() -> None:
    """Where a sentence tells of two inspections each has a mark with its time."""
    before = make.inspection(None, "a3", number=1)
    both = make.account(
        "a3",
        inspections=(before, make.inspection("2022-03", "a3")),
        judgements=(make.judgement(before.key, source="a3"),),
    )
    may, march = decide.inspected("a1", "2019-05-06/2019-05-10"), decide.inspected("a2", "2019-03")
    found = _open(may, march, both)
    assert len(found) == 2
    assert all(len(side.marks) == 1 for q in found for side in q.sides)
    assert _open(may, march, both, by=(_decided(found[0], Verb.SAME),)) == []


def test_a_conflict_without_a_better_side() -> None:
    """Two grades of one area are asked about; the one that is right settles it."""
    one, two = decide.inspected("a1"), decide.inspected("a2")
    two = replace(two, judgements=(replace(two.judgements[0], grade=Grade.OUTSTANDING),))
    (question,) = _open(one, two)
    assert _told([question]) == [("conflicts", ["overall: Good", "overall: Outstanding"])]
    assert question.verbs == (Verb.RIGHT, Verb.WRONG)
    for side in question.sides:
        for verb in question.verbs:
            assert _open(one, two, by=(decide.decision(verb, *side.marks),)) == []
    right = tuple(decide.decision(Verb.RIGHT, *side.marks) for side in question.sides)
    assert _open(one, two, by=right) == []


def test_two_times() -> None:
    """Two times of one inspection, each told to the day, are asked about."""
    one, two = decide.inspected("a1"), decide.inspected("a2", "2019-05-01/2019-05-08")
    (question,) = _open(one, two)
    assert [side.name for side in question.sides] == ["29 April to 3 May 2019", "1 to 8 May 2019"]
    assert all(mark.startswith("dating/") for side in question.sides for mark in side.marks)


def test_what_can_only_be_read() -> None:
    """A conflict of another kind is listed; that of a stated date has no weight already."""
    post = replace(make.conflict(), kind=ConflictKind.NUMBER, subject="inspection/x")
    (question,) = _open(make.account(conflicts=(post,)))
    assert question.verbs == ()
    assert _open(make.account(conflicts=(make.conflict(),))) == []


def test_most_useful_first() -> None:
    """The more words rest on an answer, the earlier its question comes."""
    few = (decide.named("a1"), decide.named("a2", context=OTHER))
    names = [("b1", OTHER), ("b2", make.REDBRIDGE), ("b3", make.REDBRIDGE)]
    many = tuple(decide.named(source, "Joan Marsh", context) for source, context in names)
    found = _open(*few, *many)
    assert [q.sides[0].name for q in found] == ["Joan Marsh", "Ann Lee"]
    assert [q.weight for q in found] == [3, 2]
    assert _open(*many[::-1], *few[::-1]) == found
