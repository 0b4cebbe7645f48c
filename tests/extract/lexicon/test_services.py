"""The words that name services."""

from kg.extract.lexicon import service_words as w
from kg.extract.lexicon import services as s


def test_pale_words_are_vocabulary() -> None:
    """The words that alone name nothing are words that may stand in a name."""
    assert w.PALE < w.VOCABULARY


def test_usual_names_in_any_case() -> None:
    """A usual name counts at a sentence's start as well; *MASH* only in capitals."""
    assert s.USUAL.stands_in("Virtual school staff")
    assert not s.USUAL.stands_in("they mash potatoes")


def test_department_is_no_service() -> None:
    """The whole department and a scrutiny board are no named service."""
    assert s.NOT_SERVICE.search("Redbridge Children’s Services") is not None
    assert s.NOT_SERVICE.search("Families Together Hub") is None


def test_short_form() -> None:
    """A short form stands in brackets right after the name."""
    match = s.SHORT_FORM.match(" (MASH) is new")
    assert match is not None
    assert match["short"] == "MASH"
