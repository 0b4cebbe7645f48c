"""The page of the extractors."""

from kg.extract.base import extractors
from kg.extract.manual import manual


def test_every_extractor_is_told_with_what_it_misses() -> None:
    """No extractor is left out, and each says what it is known to miss."""
    sections = manual().split("\n## ")[1:]

    assert [s.splitlines()[0] for s in sections] == [e.name for e in extractors()]
    assert all("miss" in section for section in sections)
