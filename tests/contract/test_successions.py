"""A grade stays with the body that got it, through every reorganisation since 2009."""

from pathlib import Path

import pytest

from built import built
from kg.model.article import Article
from kg.model.reference import bare_names, councils
from kg.pipeline.read import read_article
from kg.query.catalogue import Query
from kg.query.run import rows
from kg.store.graph import open_store

DORSET, POOLE, BCP = "E10000009", "E06000029", "E06000058"
SUCCESSIONS = {
    "E10000001": ("2009-04-01", ("E06000055", "E06000056")),
    "E10000004": ("2009-04-01", ("E06000049", "E06000050")),
    DORSET: ("2019-04-01", ("E06000059",)),
    "E06000028": ("2019-04-01", (BCP,)),
    POOLE: ("2019-04-01", (BCP,)),
    "E10000002": ("2020-04-01", ("E06000060",)),
    "E10000021": ("2021-04-01", ("E06000061", "E06000062")),
    "E10000006": ("2023-04-01", ("E06000063", "E06000064")),
    "E10000023": ("2023-04-01", ("E06000065",)),
    "E10000027": ("2023-04-01", ("E06000066",)),
}
"""Who ended when, and who came after, by the structural changes orders."""

PAIRS = [(old, new) for old, (_, after) in SUCCESSIONS.items() for new in after]


BY_PLACE = {b.gss for b in bare_names() if councils()[b.gss].kind == "county"}
"""Counties whose place alone may mean the council; *Bedfordshire* no longer does."""


def name(gss: str) -> str:
    """A council's official name in a sentence."""
    return councils()[gss].official_name.removeprefix("The ")


def years(old: str) -> tuple[int, int]:
    """A year of the old council's, and one of the new one's."""
    change = int(SUCCESSIONS[old][0][:4])
    return change - 2, change + 1


def grades(text: str) -> set[tuple[str, str, str]]:
    """What a story grades: the council's code, the time and the grade."""
    told = read_article(Article(key="story", name="story", text=text))
    inspections = {i.key: i for i in told.inspections}
    found = ((inspections[j.inspection], j.grade.value) for j in told.judgements)
    return {(i.council.removeprefix("council/"), i.when or "", grade) for i, grade in found}


def test_the_table_has_these_successions_and_no_others() -> None:
    """Each council that ended has those successors, who began on that day."""
    told = {
        c.gss: (councils()[c.successors[0]].start, c.successors)
        for c in councils().values()
        if c.end
    }
    assert told == SUCCESSIONS


STORIES = [
    # Both named: each keeps its own.
    "{new}’s children’s services were rated good by Ofsted in May {after}.\n\nIts predecessor, {old}, was rated inadequate in May {before}.",
    "{old}’s children’s services were rated inadequate by Ofsted in May {before}. {new}, which took over the work, was rated good after an inspection in May {after}.",
]
ONE_BEFORE = [
    # The predecessor is meant, and only one can be.
    "{new}’s children’s services were rated good by Ofsted in May {after}.\n\nThe predecessor authority was rated inadequate in May {before}.",
    # The successor is named for what lies before its time.
    "Children’s services in {short} were rated good by Ofsted in May {after}, up from inadequate in May {before}.",
    "{new} was rated good by Ofsted in May {after}. In May {before} its children’s services were rated inadequate.",
]


@pytest.mark.parametrize(("old", "new"), PAIRS)
@pytest.mark.parametrize("story", range(len(STORIES) + len(ONE_BEFORE)))
def test_a_grade_stays_with_the_body_that_got_it(story: int, old: str, new: str) -> None:
    """The former council has the former grade; where several came before, none is guessed."""
    before, after = years(old)
    text = [*STORIES, *ONE_BEFORE][story].format(
        old=name(old), new=name(new), short=councils()[new].name, before=before, after=after
    )
    news = (new, f"{after}-05", "Good")
    former = (old, f"{before}-05", "Inadequate")
    guessed = new == BCP and story >= len(STORIES)
    assert grades(text) == ({news} if guessed else {news, former})


@pytest.mark.parametrize("old", [old for old in SUCCESSIONS if old in BY_PLACE])
def test_a_name_that_both_have_is_told_by_time(old: str) -> None:
    """*Somerset* in 2022 is the county council, in 2024 the council that took over."""
    before, after = years(old)
    successors = SUCCESSIONS[old][1]
    short = councils()[old].name
    text = "Children’s services in {} were rated good by Ofsted in May {}."
    assert grades(text.format(short, before)) == {(old, f"{before}-05", "Good")}
    then = {(successors[0], f"{after}-05", "Good")} if len(successors) == 1 else set()
    assert grades(text.format(short, after)) == then


def test_successors_are_linked_by_a_change(tmp_path: Path) -> None:
    """Each end is an event with the council before, those after and the day; nobody is merged."""
    texts = {}
    for old, new in PAIRS:
        before, after = years(old)
        texts[f"{old}-{new}.txt"] = STORIES[0].format(
            old=name(old), new=name(new), before=before, after=after
        )
    built(tmp_path, texts)
    store = open_store(tmp_path / "out")
    asked = """
        SELECT ?old ?new ?day WHERE {
          ?change a org:ChangeEvent ; org:originalOrganization ?old ;
            org:resultingOrganization ?new ; dcterms:date ?day .
        }"""
    told = {
        (row["old"][-9:], row["new"][-9:], row["day"])
        for row in rows(store, Query(name="changes", question="", text=asked))
    }
    assert told == {(old, new, SUCCESSIONS[old][0]) for old, new in PAIRS}
