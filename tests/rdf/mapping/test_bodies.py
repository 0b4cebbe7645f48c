"""Sources, councils, bodies, services, people and roles as triples."""

from dataclasses import replace

import make
from kg.model.dossier import SourceNote
from kg.rdf.mapping import bodies
from kg.rdf.mapping.bodies import Names, post_key

NAMES = Names({make.REDBRIDGE: "Redbridge", "person/a1-0": "Ann Lee"})


def said(triples: object) -> dict[str, list[str]]:
    """Return the values of triples by the last word of their property."""
    found: dict[str, list[str]] = {}
    for triple in triples:  # type: ignore[attr-defined]
        name = triple.predicate.value.replace("#", "/").rpartition("/")[2]
        value = getattr(triple.object, "value", str(triple.object))
        found.setdefault(name, []).append(value)
    return found


def test_a_text_stays_out_of_the_graph() -> None:
    """A source is described by its names, title and length, not by its words."""
    article = make.article(text="Secret words of a paper.", title="A story", stated="2019-03-08")
    found = said(bodies.source(SourceNote(article=article, names=("one", "two")), NAMES))

    assert found["fileName"] == ["one", "two"]
    assert found["statedDate"] == ["2019-03-08"]
    assert "Secret" not in str(found)


def test_an_abolished_council_leads_to_those_after_it() -> None:
    """Cumbria ended in 2023 and two councils took its place."""
    found = said(bodies.council(make.council("E10000006", "Cumbria"), NAMES))

    assert [iri.rpartition("/")[2] for iri in found["resultingOrganization"]] == [
        "E06000063",
        "E06000064",
    ]
    assert found["date"] == ["2023-04-01"]


def test_a_post_outlives_its_titles() -> None:
    """Two titles of the lead member's post are one post; two titles of officers are two."""
    one = make.holding(title="cabinet member")
    other = make.holding(title="portfolio holder")

    assert post_key(one) == post_key(other)


def test_a_holding_says_who_what_and_where() -> None:
    """The label of a holding is a sentence that a person can read."""
    found = said(bodies.holding(make.holding(observed="2019-06-12"), NAMES))

    assert "Ann Lee, council leader (Redbridge)" in found["label"]
    assert found["observed"] == ["2019-06-12"]


def test_interim_and_former_are_kept() -> None:
    """What a source says of how a post is held stands on its sight of it."""
    holding = make.holding()
    seen = replace(holding.observations[0], interim=True, former=True)
    found = said(bodies.holding(replace(holding, observations=(seen,)), NAMES))

    assert found["interim"] == found["former"] == ["true"]
