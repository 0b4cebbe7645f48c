"""The page of the ontology."""

from kg.rdf.manual import manual
from kg.rdf.vocabulary import declared

PAGE = manual()


def test_every_term_is_told() -> None:
    """A class has a section and a property a row."""
    for name in declared():
        assert f"### kg:{name}\n" in PAGE or f"| `kg:{name}` |" in PAGE, name


def test_a_property_stands_with_its_class() -> None:
    """A grade is looked up under the judgement, with its range."""
    section = PAGE.partition("### kg:Judgement\n")[2].partition("\n### ")[0]

    assert "| `kg:grade` | `kg:Grade` |" in section


def test_words_and_rules_are_told() -> None:
    """The page tells what queries answer with, and what a graph is held to."""
    assert "| `kg:area-care-leavers` | care leavers |" in PAGE
    assert "| VisitWithoutGrade | violation |" in PAGE


def test_no_address_is_left_long() -> None:
    """Every public term has its prefix."""
    assert "`http" not in PAGE.partition("## Classes")[2]
