"""No name of one council is ever read as another, however it is written."""

import sys
from collections import Counter, defaultdict
from collections.abc import Callable
from functools import cache
from itertools import combinations

import pytest
from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler, Levenshtein

from contract.name_variants import Named, of_the_register, of_the_table, variants
from kg.model.article import Article
from kg.model.reference import councils
from kg.pipeline.read import read_article

ALIKE = 0.8
"""From here on other builders of graphs take two names for one."""

LISTS_OF_TWO = {"CPCA": {"E10000003", "E06000031"}, "YNYC": {"E06000014", "E06000065", "E10000023"}}
"""Combined authorities whose name is a list of councils: *Cambridgeshire and Peterborough*."""

OLD_DISTRICTS = "NIR-"
"""Northern Irish districts of before 2015: their places are parts of the councils of today."""


def tell(words: str) -> None:
    """Show a measure to whoever runs the test with ``-s``."""
    sys.stdout.write(f"{words}\n")


@cache
def read(name: str, year: int) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Read a name in a sentence: the councils graded, the councils named, and the issues."""
    text = f"{name} was rated good by Ofsted in May {year}. Inspectors praised children’s services."
    told = read_article(Article(key="story", name="story", text=text))
    graded = {i.council.removeprefix("council/") for i in told.inspections}
    return (
        frozenset(graded),
        frozenset(c.gss for c in told.councils),
        frozenset(i.code for i in told.issues),
    )


def owners(every: list[Named]) -> dict[str, set[str]]:
    """The authorities that a form can mean, by the form in small letters."""
    found: dict[str, set[str]] = defaultdict(set)
    for named in every:
        for form in variants(named):
            found[form.casefold()] |= (
                {named.gss} if named.gss else LISTS_OF_TWO.get(named.code, set())
            )
            if named.code.startswith(OLD_DISTRICTS):
                found[form.casefold()] |= today_of(named.names[0])
    return found


def today_of(place: str) -> set[str]:
    """The councils of today whose name holds a place's."""
    return {c.gss for c in councils().values() if place in c.name}


def family(gss: str) -> set[str]:
    """A council and those of its name before and after it."""
    name = councils()[gss].name
    return {c.gss for c in councils().values() if c.name == name}


@pytest.mark.parametrize("table", ["shipped", "register"])
def test_no_name_of_a_council_is_read_as_another(table: str) -> None:
    """Each of thousands of ways to write a name gives that council, or none and an issue."""
    every = of_the_table() if table == "shipped" else of_the_register()
    if not every:
        pytest.skip("the register of local authorities is not here")
    means = owners([*of_the_table(), *every])
    wrong, silent, counts = [], [], Counter[str]()
    for form, year in sorted({(f, named.year) for named in every for f in variants(named)}):
        graded, named, issues = read(form, year)
        allowed = means[form.casefold()]
        if not graded <= allowed or not named <= {g for a in allowed for g in family(a)}:
            wrong.append((form, year, graded, named))
        if not graded and not issues:
            silent.append((form, year))
        counts["that council" if graded else "none, with an issue"] += 1
    tell(f"{table}: {dict(counts)}, another council: {len(wrong)}")
    assert wrong == []
    assert silent == []


@pytest.mark.parametrize("gss", sorted(councils()))
def test_every_council_is_found_by_its_own_names(gss: str) -> None:
    """By its official name a council is always known, and a grade then given is its own."""
    entry = councils()[gss]
    if entry.nation == "Northern Ireland":
        pytest.skip("its councils run no services for children")
    named = next(n for n in of_the_table() if n.gss == gss)
    official = entry.official_name.removeprefix("The ")
    assert read(official, named.year)[0] == {gss}


def test_plain_similarity_would_merge_hundreds() -> None:
    """Similarity of strings at 0.8 takes hundreds of pairs of different councils for one."""
    english = [c for c in councils().values() if c.nation == "England" and not c.end]
    assert len(english) == 153
    measures: dict[str, Callable[[str, str], float]] = {
        "Levenshtein": Levenshtein.normalized_similarity,
        "ratio": lambda a, b: fuzz.ratio(a, b) / 100,
        "Jaro-Winkler": JaroWinkler.normalized_similarity,
    }
    counted = {}
    for measure, alike in measures.items():
        for what, names in (
            ("short names", [c.name for c in english]),
            ("official names", [c.official_name for c in english]),
        ):
            pairs = combinations((n.casefold() for n in names), 2)
            counted[measure, what] = sum(alike(one, other) >= ALIKE for one, other in pairs)
    for (measure, what), number in counted.items():
        tell(f"{measure} at {ALIKE}: {number} wrong pairs among 153 {what}")
    for measure in measures:
        assert 0 < counted[measure, "short names"] < counted[measure, "official names"]
    assert counted["ratio", "short names"] >= 10
    assert counted["ratio", "official names"] >= 300
