"""What a reader keeps in mind of who has spoken."""

from extract.examples import document
from kg.extract.memory import Memory
from kg.extract.pronouns import Pronouns


def test_at_first_nobody_has_spoken() -> None:
    """A fresh memory holds nobody, and its places lie before an article's first letter."""
    fresh = Memory()
    assert {fresh.speaker, fresh.body, fresh.person, fresh.topic} == {None}
    assert max(fresh.at, fresh.topic_at, fresh.unnamed_at) < 0


def test_two_readings_remember_apart() -> None:
    """What one reading keeps is not known to another."""
    one, other = Memory(), Memory()
    one.unnamed_at = 7
    assert other == Memory()
    assert one != other


def test_a_fresh_memory_hides_nobody() -> None:
    """A person named at the very start of an article is whom *she* means."""
    text = "Mrs Ann Lee came, and she wept."
    found = Pronouns.of(document(text, "role")).pronoun("she", text.index("she"), Memory())
    assert found is not None
    assert found.of(text) == "Ann Lee"
