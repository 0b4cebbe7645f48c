"""From many accounts to one dossier."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

import make
from kg.model.dossier import Account
from kg.resolve.link import link, merge_doubles


def story(source: str, when: str) -> Account:
    """Return an account of one inspection with one of everything."""
    inspection = make.inspection(when, source)
    person = make.person(source=source)
    return make.account(
        source,
        councils=(make.council(source=source),),
        agencies=(make.agency(source=source),),
        services=(make.service(source=source),),
        people=(person,),
        roles=(make.holding(person.key, source=source),),
        inspections=(inspection,),
        judgements=(make.judgement(inspection.key, source=source),),
        findings=(make.finding(inspection.key, source),),
        quotations=(make.quotation(person.key, source=source),),
    )


STORIES = (story("a1", "2019-04/2019-05"), story("a2", "2019-21"), story("a3", "2016"))


def test_each_real_thing_stands_once() -> None:
    """Two tellings of one inspection give one record of each thing, with both as evidence."""
    made = link(STORIES[:2])

    assert (len(made.councils), len(made.people), len(made.roles)) == (1, 1, 1)
    assert (len(made.inspections), len(made.judgements), len(made.quotations)) == (1, 1, 1)
    assert {e.source for e in made.judgements[0].evidence} == {"a1", "a2"}
    assert made.quotations[0].speaker == made.people[0].key
    assert {f.inspection for f in made.findings} == {made.inspections[0].key}


@given(st.permutations(STORIES))
def test_the_order_of_arrival_changes_nothing(stories: list[Account]) -> None:
    """Any order of the same accounts gives the same dossier."""
    assert link(stories) == link(STORIES)


def test_one_text_under_two_names_is_one_source() -> None:
    """A text that came in twice is one account that knows both names."""
    again = replace(STORIES[0], names=("copy",))

    assert [a.names for a in merge_doubles([again, STORIES[0]])] == [("copy", "story-a1")]


def test_words_without_a_speaker_are_not_merged() -> None:
    """Two unattributed runs of the same words may be of two people."""
    one = make.account("a1", quotations=(make.quotation(None, source="a1"),))
    other = make.account("a2", quotations=(make.quotation(None, source="a2"),))

    assert len(link([one, other]).quotations) == 2
