"""What around a place's name tells that its council is meant."""

from kg.extract.lexicon.council_cues import AFTER, ANAPHOR, ROUND_UP, STRONG_AFTER, STRONG_BEFORE


def test_the_council_is_said_in_many_ways() -> None:
    """*The local authority* and *the borough* mean a council, *the council tax* does not."""
    for words in ("the council", "The local authority", "the borough", "the county council"):
        assert ANAPHOR.search(words)
    for words in ("the council tax", "the council house", "the council chamber"):
        assert not ANAPHOR.search(words)


def test_an_article_on_several_councils_says_so() -> None:
    """A number of councils, or a region's, makes a round-up."""
    assert ROUND_UP.search("Five councils, five reports")
    assert not ROUND_UP.search("The council met five times")


def test_a_place_followed_by_its_services_is_a_council() -> None:
    """*’s children’s services* after a name, *rated* before it, can only be a council's."""
    assert STRONG_AFTER.search("’s children’s services")
    assert STRONG_BEFORE.search("Ofsted rated ")
    assert not STRONG_AFTER.search(" Town beat them")


def test_a_capital_after_a_place_makes_another_name_of_it() -> None:
    """*Bury Football* is a club, *Bury Council* a council."""
    assert AFTER.search(" Council said")
    assert not AFTER.search(" Football Club")
