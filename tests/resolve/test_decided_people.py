"""People as a person decided them."""

from kg.model.decision import Decision
from kg.model.dossier import Account
from kg.model.record import Person
from kg.resolve.decisions import settle
from kg.resolve.link_people import link_people
from resolve import decide

OTHER = "council/E09000002"


def _linked(
    *accounts: Account, given: tuple[Decision, ...] = ()
) -> tuple[list[str], list[set[str]]]:
    """Return the keys of the linked people, and the sources of each."""
    settled = settle(decide.decisions(*given), accounts)
    people, _ = link_people(accounts, settled)
    return [p.key for p in people], [{e.source for e in p.evidence} for p in people]


def _one(account: Account) -> Person:
    return account.people[0]


def test_joined_whatever_they_are_called() -> None:
    """Two people of other names and other councils are one where a person says so."""
    lee, marsh = decide.named("a1"), decide.named("a2", "Ann Marsh", OTHER)
    assert len(_linked(lee, marsh)[0]) == 2
    given = (decide.same(_one(lee), _one(marsh)),)
    assert _linked(lee, marsh, given=given)[1] == [{"a1", "a2"}]
    (both,), _ = link_people((lee, marsh), settle(decide.decisions(*given), (lee, marsh)))
    assert both.linked == ("a person decided that they are one",)


def test_their_groups_come_along() -> None:
    """Who is already held to be one with one of two joins the other as well."""
    every = [decide.named("a1"), decide.named("a2"), decide.named("a3", context=OTHER)]
    _, sources = _linked(*every, given=(decide.same(_one(every[1]), _one(every[2])),))
    assert sources == [{"a1", "a2", "a3"}]


def test_parted_whatever_they_share() -> None:
    """Two of one name at one council are two people where a person says so, under two keys."""
    every = [decide.named(source) for source in ("a1", "a2", "a3")]
    keys, sources = _linked(*every, given=(decide.not_same(_one(every[0]), _one(every[1])),))
    assert len(set(keys)) == 2
    assert sorted(map(sorted, sources)) in ([["a1"], ["a2", "a3"]], [["a1", "a3"], ["a2"]])


def test_the_one_that_stays_keeps_its_key() -> None:
    """Of two that are parted one keeps the key that the group had."""
    every = [decide.named(source) for source in ("a1", "a2")]
    before, _ = _linked(*every)
    after, _ = _linked(*every, given=(decide.not_same(_one(every[0]), _one(every[1])),))
    assert set(before) < set(after)


def test_a_circle_leaves_together() -> None:
    """Who is decided to be one with the one that leaves goes with it."""
    every = [decide.named(source) for source in ("a1", "a2", "a3", "a4")]
    one, two, three, four = map(_one, every)
    given = (decide.same(one, two), decide.same(three, four), decide.not_same(two, three))
    _, sources = _linked(*every, given=given)
    assert sorted(map(sorted, sources)) == [["a1", "a2"], ["a3", "a4"]]


def test_a_bare_surname_stands_apart_then() -> None:
    """A surname that can mean either of two who were parted is a person of its own."""
    every = [decide.named("a1"), decide.named("a2"), decide.named("a3", "Lee")]
    assert len(_linked(*every)[0]) == 1
    _, sources = _linked(*every, given=(decide.not_same(_one(every[0]), _one(every[1])),))
    assert sorted(map(sorted, sources)) == [["a1"], ["a2"], ["a3"]]


def test_a_bare_surname_that_is_decided() -> None:
    """A surname left apart joins the one whom a person says it means."""
    every = [decide.named("a1"), decide.named("a2", "Bob Lee"), decide.named("a3", "Lee")]
    assert len(_linked(*every)[0]) == 3
    _, sources = _linked(*every, given=(decide.same(_one(every[2]), _one(every[1])),))
    assert sorted(map(sorted, sources)) == [["a1"], ["a2", "a3"]]


def test_order_does_not_matter() -> None:
    """The order of sources changes nothing."""
    every = [decide.named("a1"), decide.named("a2"), decide.named("a3", context=OTHER)]
    given = (
        decide.not_same(_one(every[0]), _one(every[1])),
        decide.same(_one(every[0]), _one(every[2])),
    )
    assert _linked(*every, given=given) == _linked(*every[::-1], given=given)
    assert sorted(map(sorted, _linked(*every, given=given)[1])) == [["a1", "a3"], ["a2"]]


def test_nobody_is_lost() -> None:
    """Every mention of a person is in exactly one person afterwards."""
    every = [decide.named(f"a{n}", "Ann Lee" if n % 2 else "Lee") for n in range(1, 7)]
    given = (decide.not_same(_one(every[0]), _one(every[2])),)
    settled = settle(decide.decisions(*given), every)
    people, keys = link_people(tuple(every), settled)
    assert set(keys) == {_one(a).key for a in every}
    assert set(keys.values()) == {p.key for p in people}
    assert sum(len(p.evidence) for p in people) == len(every)
