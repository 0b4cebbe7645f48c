"""The ledger of a post: who held it between which days, and who came back to it."""

import time
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

import make
from kg.model.record import Observation, RoleHolding, Term
from kg.model.terms import RoleType
from kg.resolve.ledger import horizon, ledger

LEAD = RoleType.LEAD_MEMBER
NEWEST = date(2020, 1, 1)


def held(person: str, *times: str, role_type: RoleType = LEAD, **flags: object) -> RoleHolding:
    """Return a person's holding of one post with a sight for each time."""
    sights = tuple(
        replace(
            make.holding(f"person/{person}", "lead member", role_type, t, f"a{n}").observations[0],
            **flags,  # type: ignore[arg-type]
        )
        for n, t in enumerate(times)
    )
    one = make.holding(f"person/{person}", "lead member", role_type)
    return replace(one, key=f"role/{person}", observations=sights)


def terms(*holdings: RoleHolding, newest: date = NEWEST) -> dict[str, Term]:
    """Return the term of each holding of one post, by the person."""
    return {h.person.removeprefix("person/"): h.term for h in ledger(list(holdings), newest)}


def test_sights_bound_a_holding_from_inside() -> None:
    """From the first sight on, until the last, the post was held."""
    found = terms(held("ann", "2018-05-01", "2019-06-14"))["ann"]

    assert (found.began_by, found.ended_after) == ("2018-05-01", "2019-06-14")
    assert (found.began_after, found.ended_before) == (None, None)


def test_a_vague_sight_bounds_as_vaguely() -> None:
    """Somewhere in 2018: by its end in post, at its beginning not surely gone."""
    found = terms(held("ann", "2018"))["ann"]

    assert (found.began_by, found.ended_after) == ("2018-12-31", "2018-01-01")


def test_an_open_sight_does_not_say_by_when() -> None:
    """Of an article that can have been written any day after, only the first day is known."""
    found = terms(held("ann", "2018-05-01/.."))["ann"]

    assert (found.began_by, found.ended_after) == (None, "2018-05-01")


def test_others_bound_a_holding_from_outside() -> None:
    """The one before and the one after were in the post when this one was not."""
    found = terms(
        held("ann", "2015-03-01"),
        held("bea", "2017-01-01", "2018-01-01"),
        held("cid", "2019-05-05"),
    )

    assert found["bea"] == Term(
        began_after="2015-03-01",
        began_by="2017-01-01",
        ended_after="2018-01-01",
        ended_before="2019-05-05",
    )
    assert found["ann"].ended_before == "2017-01-01"


def test_words_on_beginning_and_end_bound_as_well() -> None:
    """Appointed in May 2018, gone by March 2020."""
    found = terms(held("ann", "2019-01-01", since="2018-05", until="2020-03"))["ann"]

    assert found == Term(
        began_after="2018-04-30",
        began_by="2018-05-31",
        ended_after="2020-03-01",
        ended_before="2020-04-01",
    )


def test_who_has_left_is_not_seen_in_office() -> None:
    """An article of 2023 on who stepped down in 2020 shows nobody in the post in 2023."""
    found = terms(held("ann", "2023-03-03", until="2020-03"), newest=date(2023, 3, 3))["ann"]

    assert (found.began_by, found.ended_after, found.ended_before) == (
        None,
        "2020-03-01",
        "2020-04-01",
    )


def test_a_former_holder_is_out_by_then() -> None:
    """Who is called former had left by the day of the source."""
    one = held("ann", "2018-01-01")
    late = Observation(
        title="former lead member", evidence=make.evidence("a9"), observed="2019-02-02", former=True
    )
    found = terms(replace(one, observations=(*one.observations, late)))["ann"]

    assert (found.ended_after, found.ended_before) == ("2018-01-01", "2019-02-02")


def test_a_return_is_a_second_holding() -> None:
    """Ann, then Bea, then Ann again: three holdings, each after the one before."""
    made = ledger([held("ann", "2015-01-01", "2019-01-01"), held("bea", "2017-01-01")], NEWEST)

    assert [h.person for h in made] == ["person/ann", "person/bea", "person/ann"]
    assert [h.succeeds for h in made] == [None, made[0].key, made[1].key]
    assert len({h.key for h in made}) == 3
    assert [len(h.observations) for h in made] == [1, 1, 1]


def test_nothing_is_parted_where_the_order_is_not_sure() -> None:
    """A sight in some day of 2017 may lie before or after another of that year."""
    made = ledger([held("ann", "2017-03-01", "2017-09-01"), held("bea", "2017")], NEWEST)

    assert sorted(h.person for h in made) == ["person/ann", "person/bea"]


def test_silence_for_three_years_is_stale() -> None:
    """Measured by the newest source, never by the clock; a known end is no silence."""
    assert terms(held("ann", "2016-12-01"))["ann"].stale
    assert not terms(held("ann", "2017-06-01"))["ann"].stale
    assert not terms(held("ann", "2015-12-01"), held("bea", "2019-12-01"))["ann"].stale


def test_who_is_outgoing_is_not_stale() -> None:
    """Of whom a source says that they are leaving, silence is no riddle."""
    one = held("ann", "2016-12-01")
    sight = replace(one.observations[0], title="outgoing lead member")

    assert not terms(replace(one, observations=(sight,)))["ann"].stale


def test_seats_of_inspectors_have_no_term() -> None:
    """An inspector's seat on a team is no office that begins and ends."""
    made = ledger([held("ann", "2010-01-01", role_type=RoleType.LEAD_INSPECTOR)], NEWEST)

    assert made[0].term == Term()


def test_the_newest_day_is_that_of_any_sight() -> None:
    """The graph's present is the newest day that a source is surely not before."""
    assert horizon([held("ann", "2018"), held("bea", "2019-05-05/..")]) == date(2019, 5, 5)
    assert horizon([held("ann")]) is None


_DAYS = st.dates(date(2010, 1, 1), date(2024, 12, 31)).map(date.isoformat)


@given(
    st.dictionaries(
        st.sampled_from(["ann", "bea", "cid"]), st.lists(_DAYS, min_size=1, max_size=4), min_size=1
    )
)
def test_bounds_never_cross(seen: dict[str, list[str]]) -> None:
    """Whatever is seen, what lies before lies before; every sight is kept once."""
    holdings = [held(person, *times) for person, times in seen.items()]
    made = ledger(holdings, NEWEST)

    assert sum(len(h.observations) for h in made) == sum(len(t) for t in seen.values())
    for holding in made:
        term = holding.term
        assert not (term.began_after and term.began_by) or term.began_after < term.began_by
        assert not (term.ended_after and term.ended_before) or term.ended_after < term.ended_before


@pytest.mark.parametrize("role_type", [RoleType.SENIOR_OFFICER, RoleType.COUNCILLOR_OTHER])
def test_open_offices_have_terms_of_their_own(role_type: RoleType) -> None:
    """Several may hold an office of an open type: nobody bounds anybody."""
    found = ledger([held("ann", "2015-01-01", role_type=role_type)], NEWEST)

    assert found[0].term.began_by == "2015-01-01"
    assert found[0].succeeds is None


def test_a_post_with_many_holders_is_as_quick_a_holder() -> None:
    """Four times the holders take about four times as long, never sixteen."""

    def spent(count: int) -> float:
        days = [(date(1900, 1, 1) + timedelta(days=40 * n)).isoformat() for n in range(count)]
        holders = [held(f"p{n}", day) for n, day in enumerate(days)]
        begun = time.perf_counter()
        made = ledger(holders, NEWEST)
        assert [h.succeeds for h in made[1:]] == [h.key for h in made[:-1]]
        return time.perf_counter() - begun

    spent(50)
    assert min(spent(1600) for _ in range(3)) < 9 * min(spent(400) for _ in range(3))
