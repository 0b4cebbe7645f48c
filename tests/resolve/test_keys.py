"""Keys of records."""

from hypothesis import given
from hypothesis import strategies as st

from kg.resolve.keys import agency_key, council_key, digest, person_name_key, slug


def test_a_digest_tells_values_and_their_places_apart() -> None:
    """Neither the order nor the joints of values can be mixed up."""
    assert len({digest("a", "b"), digest("b", "a"), digest("ab"), digest("a", "", "b")}) == 4


@given(st.text())
def test_a_slug_is_plain(words: str) -> None:
    """A slug has only small letters, figures and single hyphens."""
    made = slug(words)

    assert all(c.isascii() and (c.isalnum() or c == "-") for c in made)
    assert "--" not in made
    assert made == slug(made)


def test_accents_and_middle_names_do_not_part_a_name() -> None:
    """Two printings of one name share first and last word, without accents."""
    assert person_name_key("Máire Atherton") == person_name_key("Maire J. Atherton")
    assert person_name_key("Brenda McInerney") != person_name_key("Brenda McLaughlin")


def test_a_register_code_is_readable_in_the_key() -> None:
    """Where an authority gave a code, the key shows it."""
    assert council_key("E09000026") == "council/E09000026"
    assert agency_key("Kent Police", "kent-police") == "agency/kent-police"
    assert agency_key("Harbour Trust", None) == agency_key("harbour  trust", None)
