"""Councils, other bodies, sources, people and their roles, as things."""

from dataclasses import replace

import make
import sample
from kg.render import bodies
from kg.render.proof import Proof
from kg.render.thing import Fact
from render.told import every, facts, read, things

BODY = f"{sample.ID}council/E09000026"


def test_a_council_tells_its_code() -> None:
    """A council stands under its short name, with its full name, region and code."""
    made = things(bodies.councils)["council/E09000026"]

    assert (made.label, made.category) == ("Redbridge", "council")
    assert facts(made, "GSS code") == ["E09000026"]
    assert facts(made, "Region") == ["London"]
    assert facts(made, "Now") == []


def test_a_council_that_was_abolished_names_those_that_took_its_place() -> None:
    """An abolished council names its successors; those no source speaks of are not drawn."""
    cumbria = make.council("E10000006", "Cumbria")
    made = things(bodies.councils, replace(every(), councils=(cumbria,)))

    assert list(made) == ["council/E10000006"]
    now = facts(made["council/E10000006"], "Now")
    assert sorted(now) == ["Cumberland", "Westmorland and Furness"]


def test_another_body_tells_its_kind() -> None:
    """A police force is drawn as a body with its kind in plain words."""
    (made,) = things(bodies.agencies, every()).values()

    assert (made.label, facts(made, "Kind")) == ("Kent Police", ["police"])


def test_a_service_stands_in_its_council_s_part() -> None:
    """A service names its council and is drawn beside it."""
    (made,) = things(bodies.services, every()).values()

    assert (made.council, facts(made, "Council")) == (BODY, ["Redbridge"])


def test_a_source_tells_what_it_is_and_every_name_of_its_file() -> None:
    """A report is told from an article, and a text that came in twice has two files."""
    made = things(bodies.sources)

    assert facts(made["source/letter"], "Kind") == ["official report"]
    assert facts(made["source/paper"], "Kind") == ["article"]
    assert facts(made["source/paper"], "File") == ["good-news, good-news-copy"]
    assert facts(made["source/paper"], "Date it prints") == []


def test_a_source_s_date_is_told_in_words() -> None:
    """The date that a source prints reads as a person says it."""
    note = replace(make.dossier().articles[0], article=make.article(stated="2019-06-12"))
    (made,) = things(bodies.sources, replace(every(), articles=(note,))).values()

    assert facts(made, "Date it prints") == ["12 June 2019"]


def test_a_person_is_shown_with_role_and_time() -> None:
    """A person's role names its body and when a source shows the person in it."""
    made = things(bodies.people)["person/p1"]
    role = "council leader, Redbridge (seen in it: 2019)"

    assert made.label == "Ann Bell\nCouncil leader"
    assert made.facts[0] == Fact(name="Role", value=role, to=BODY)
    assert facts(made, "Also printed") == ["Bell"]
    assert made.council == BODY


def test_a_former_role_is_said_to_be_one() -> None:
    """Who is shown as interim or former is so on the tie to the body too."""
    seen = make.holding()
    former = replace(seen.observations[0], former=True)
    reading = read(replace(every(), roles=(replace(seen, observations=(former,)),)))
    ((person, body, tie),) = bodies.role_ties(reading, Proof(reading, None))

    assert (person, body) == (f"{sample.ID}person/a1-0", BODY)
    assert tie.label == "council leader"
    assert tie.facts[0].value == "former council leader, Redbridge"
    assert [words.exact for words in tie.evidence] == ["council leader"]


def test_a_role_of_no_known_body_is_no_tie() -> None:
    """A role whose body no source tells stays a fact of the person."""
    alone = replace(every(), roles=(make.holding(organisation=None),))
    reading = read(alone)

    assert list(bodies.role_ties(reading, Proof(reading, None))) == []
    assert facts(things(bodies.people, alone)["person/a1-0"], "Role") == ["council leader"]
