"""What an extractor is, how they are found, and in which order they read."""

import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from typing import Protocol, runtime_checkable

from kg.errors import BuildError
from kg.extract import rules
from kg.extract.qualified import with_qualifiers
from kg.model.document import Document
from kg.model.mention import Mention

QUALIFIERS = "qualifier"
"""The extractor that reads before all others, since every mention carries its qualifiers."""


@runtime_checkable
class Extractor(Protocol):
    """A rule module's one instance.

    ``name`` is the module's name; ``needs`` names the extractors whose mentions it reads.
    """

    @property
    def name(self) -> str:
        """The name of the rule module."""
        ...

    @property
    def needs(self) -> frozenset[str]:
        """The names of the extractors that must have read before."""
        ...

    def __call__(self, document: Document) -> Iterator[Mention]:
        """Yield what the words of the document name."""
        ...


@cache
def extractors() -> tuple[Extractor, ...]:
    """Return the extractors of ``extract/rules`` in an order that serves every need.

    Raises:
        BuildError: A module has no ``extractor``, a need has no module, or needs form a ring.
    """
    found = {e.name: e for e in map(_load, sorted(m.name for m in _modules()))}
    for extractor in found.values():
        missing = sorted(extractor.needs - found.keys())
        if missing:
            message = f"Extractor {extractor.name} needs {', '.join(missing)}: no such module."
            raise BuildError(message)
    sorter = TopologicalSorter({n: sorted(_needs(e)) for n, e in sorted(found.items())})
    try:
        order = tuple(sorter.static_order())
    except CycleError as error:
        message = f"These extractors need one another in a ring: {' → '.join(error.args[1])}."
        raise BuildError(message) from error
    return tuple(found[name] for name in order)


def read(document: Document) -> Document:
    """Return the document with the mentions of every extractor."""
    for extractor in extractors():
        document = document.with_mentions(with_qualifiers(document, extractor(document)))
    return document


def _needs(extractor: Extractor) -> frozenset[str]:
    """Return what must have read before: its own needs, and the qualifiers that all carry."""
    return extractor.needs | {QUALIFIERS} - {extractor.name}


def _modules() -> Iterator[pkgutil.ModuleInfo]:
    """Yield the modules of ``extract/rules``."""
    return pkgutil.iter_modules(rules.__path__)


def _load(name: str) -> Extractor:
    """Return the extractor of one rule module."""
    module = importlib.import_module(f"{rules.__name__}.{name}")
    extractor = getattr(module, "extractor", None)
    if not isinstance(extractor, Extractor) or extractor.name != name:
        message = f"extract/rules/{name}.py must hold an instance `extractor` named {name!r}."
        raise BuildError(message)
    return extractor
