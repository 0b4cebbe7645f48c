"""How extractors are found and ordered."""

import pytest

from kg.errors import BuildError
from kg.extract import base
from kg.extract.base import Extractor, extractors, read
from kg.model.article import Article
from kg.model.mention import AgencyMention
from kg.text.parse import parse


def test_order_serves_needs() -> None:
    """Each extractor reads after all that it needs."""
    names = [e.name for e in extractors()]
    for place, extractor in enumerate(extractors()):
        assert extractor.needs <= set(names[:place])


def test_order_is_the_same_each_time() -> None:
    """The order hangs on names and needs alone."""
    base.extractors.cache_clear()
    first = [e.name for e in extractors()]
    base.extractors.cache_clear()
    assert [e.name for e in extractors()] == first


def test_read_gives_mentions() -> None:
    """A document that was read holds what the extractors found."""
    found = read(parse(Article(key="k", name="n", text="Ofsted came to Redbridge Council.")))
    assert [m.name for m in found.of(AgencyMention)] == ["Ofsted"]


@pytest.mark.parametrize(
    ("needs", "message"), [({"nobody"}, "no such module"), ({"agency"}, "in a ring")]
)
def test_bad_needs(monkeypatch: pytest.MonkeyPatch, needs: set[str], message: str) -> None:
    """A need without a module and a ring of needs are told, each with its names."""

    class _Odd:
        name = "agency"

        def __init__(self) -> None:
            self.needs = frozenset(needs)

        def __call__(self, _: object) -> list[AgencyMention]:
            return []

    by_name = {e.name: e for e in extractors()}
    base.extractors.cache_clear()
    monkeypatch.setattr(base, "_load", lambda n: _Odd() if n == "agency" else by_name[n])
    with pytest.raises(BuildError, match=message):
        extractors()
    base.extractors.cache_clear()


def test_module_without_extractor(monkeypatch: pytest.MonkeyPatch) -> None:
    """A rule module that holds no extractor of its name is told by its file's name."""
    monkeypatch.setattr("kg.extract.rules.agency.extractor", object())
    with pytest.raises(BuildError, match=r"rules/agency\.py"):
        base.extractors.__wrapped__()


def test_is_extractor() -> None:
    """Every instance keeps the protocol."""
    assert all(isinstance(e, Extractor) for e in extractors())
