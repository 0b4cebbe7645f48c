"""Who holds which role of which body, within one article."""

import make
from kg.extract.base import read
from kg.resolve.account import account
from kg.text.parse import parse


def held(text: str) -> set[tuple[str, str, str | None]]:
    """Return name, title and organisation of the roles of a text."""
    made = account(read(parse(make.article(text=text))))
    names = {p.key: p.name for p in made.people}
    return {(names[r.person], r.post_title, r.organisation) for r in made.roles}


def test_a_councils_role_is_of_the_articles_council() -> None:
    """A cabinet member without a named council is of the one the article is about."""
    text = (
        "Redbridge Council's children's services were rated good by Ofsted.\n\n"
        "Councillor Grace Okoro, cabinet member for children, said she was pleased."
    )

    assert held(text) == {("Grace Okoro", "cabinet member for children", "council/E09000026")}


def test_an_inspector_is_of_the_inspectorate() -> None:
    """A lead inspector belongs to Ofsted, not to the council inspected."""
    text = (
        "Redbridge Council's children's services were inspected by Ofsted.\n\n"
        "Lead inspector Grace Okoro said that families get help early."
    )

    assert ("Grace Okoro", "lead inspector", "agency/ofsted") in held(text)


def test_a_role_stands_once_for_a_person() -> None:
    """Told twice, a role is one."""
    text = (
        "Council leader Grace Okoro of Redbridge Council welcomed Ofsted's report on children's services.\n\n"
        "Council leader Grace Okoro said more."
    )

    assert len(held(text)) == 1


def titles(text: str) -> list[tuple[str, str]]:
    """Return the titles of the posts of a text with those its article was seen to print."""
    made = account(read(parse(make.article(text=text))))
    return sorted((r.post_title, o.title) for r in made.roles for o in r.observations)


def test_the_title_seen_keeps_interim_and_former() -> None:
    """The post is the same with or without *interim*; the title seen is as the article prints it."""
    text = (
        "Redbridge Council's interim director Grace Okoro and former leader Tom Day welcomed "
        "Ofsted's report on children's services."
    )

    assert titles(text) == [("director", "interim director"), ("leader", "former leader")]


def test_a_shorter_form_of_a_title_is_no_further_role() -> None:
    """*Director* and *director of children's services* are one role; *deputy leader* is another."""
    text = (
        "Redbridge Council's director of children's services, Grace Okoro, welcomed Ofsted's "
        "report on children's services.\n\nThe director, Grace Okoro, said more, as did the "
        "council's deputy leader Tom Day, leader of the council since May."
    )

    assert [post for post, _ in titles(text)] == [
        "deputy leader",
        "director of children's services",
        "leader of the council",
    ]


def test_the_trusts_chief_is_the_trusts() -> None:
    """*The trust's chief executive* leads the one trust that is named, not the council."""
    text = (
        "Sandwell Children's Trust runs services for Sandwell Council, which Ofsted rated good.\n\n"
        "Grace Okoro, the trust's chief executive, said she was pleased."
    )
    (role,) = held(text)

    assert role[:2] == ("Grace Okoro", "chief executive")
    assert role[2] is not None
    assert role[2].startswith("agency/")
