"""What a person wants removed or forgotten, found in what a build left: texts, names, marks."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from kg.errors import GraphError
from kg.model.article import Article
from kg.model.decision import SOURCE
from kg.model.record import Evidence
from kg.model.span import Span
from kg.pipeline import accounts, passed
from kg.query.nearest import nearest
from kg.resolve.blot import name_marks, without
from kg.resolve.marks import mark

if TYPE_CHECKING:
    from pyoxigraph import Store

    from kg.query.reader import Reader

_PERSON = "person"
_RULE = ""
"""A mark does not depend on the rule or its confidence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A text that a graph rests on: its key and what it is called."""

    key: str
    names: tuple[str, ...]
    title: str = ""

    @property
    def mark(self) -> str:
        """What a decision to remove it points with."""
        return f"{SOURCE}/{self.key}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """Whom a name means: the labels of the people in the graph, and the marks to forget them by."""

    people: tuple[str, ...]
    marks: tuple[str, ...]


def text_called(out: Path, wanted: str) -> Text:
    """Return the text that a person means by its file's name, its key or its IRI.

    Raises:
        GraphError: There is none, or there are several of that name.
    """
    plain = wanted.strip().strip("<>")
    key, name = plain.rpartition("/")[2], PurePath(plain)
    called = {plain, name.name, name.stem}
    every = [_text(one.article, one.names) for one in accounts.kept(out)]
    found = [one for one in every if one.key == key] or [
        one for one in every if not called.isdisjoint(one.names)
    ]
    if len(found) == 1:
        return found[0]
    if found:
        rows = "".join(f"\n  {one.key}  {one.title or ', '.join(one.names)}" for one in found)
        message = f"{len(found)} texts are called {plain}. Name one by its key:{rows}"
        raise GraphError(message)
    raise GraphError(_no_text(out, plain, called, every))


def _text(article: Article, names: tuple[str, ...]) -> Text:
    return Text(key=article.key, names=names, title=article.title or "")


def _no_text(out: Path, plain: str, called: set[str], every: Iterable[Text]) -> str:
    """Say that no text is called so, and what to do."""
    if any(_name_of(entry) in called for entry in passed.load(out)):
        return (
            f"{plain} was passed over: it has no word of an inspection or of services for "
            f"children, and nothing of it is kept but its name in {passed.FILE}."
        )
    names = sorted({name for one in every for name in one.names})
    near = nearest(plain, names)
    hint = f" The nearest: {', '.join(near)}." if near else ""
    return f"No text in {out} is called {plain}.{hint} `kg info` lists them."


def _name_of(entry: bytes) -> str:
    return entry.decode("utf-8").rstrip("\n").partition("\t")[2]


def person_called(store: "Store", wanted: str) -> Forgotten:
    """Return whom a name or an IRI means, and the marks by which to forget them.

    A full name is forgotten wherever it stands, whether or not the graph has anybody of that
    name; of somebody in the graph so are all names, and all words that mean that person.

    Raises:
        GraphError: It is no full name, and nobody in the graph is called so.
    """
    from kg.query.find import find_things
    from kg.query.reader import Reader

    reader = Reader(store)
    try:
        found = [iri for iri in find_things(store, wanted) if _PERSON in iri.split("/")]
    except GraphError:
        found = []
    own = name_marks(wanted) if "/" not in wanted else ()
    if not found and not own:
        message = (
            f"Nobody in the graph is called {wanted}. Give the full name, which is forgotten "
            "wherever it stands, or the person's IRI as `kg query people` shows it."
        )
        raise GraphError(message)
    marks = {*own, *(m for iri in found for m in _marks(reader, iri))}
    labels = tuple(dict.fromkeys(reader.label(iri) for iri in found))
    return Forgotten(people=labels, marks=tuple(sorted(marks)))


def nearest_people(store: "Store", wanted: str) -> tuple[str, ...]:
    """Return the names of people in the graph that are spelt nearly as a text is."""
    from pyoxigraph import NamedNode

    from kg.query.reader import Reader
    from kg.rdf.namespace import DEF, RDF

    kinds = store.quads_for_pattern(None, NamedNode(f"{RDF}type"), NamedNode(f"{DEF}Person"))
    reader = Reader(store)
    names = {name for quad in kinds for name in reader.values(_iri(quad.subject), "name")}
    return tuple(nearest(wanted, sorted(names)))


def _iri(node: object) -> str:
    """Return the address of a thing."""
    return str(getattr(node, "value", ""))


def _marks(reader: "Reader", iri: str) -> Iterator[str]:
    """Yield the marks of a person of the graph: of each full name, and of all other words."""
    names = [*reader.values(iri, "name"), *reader.values(iri, "alias")]
    full = {one for name in names for one in name_marks(name)}
    yield from full
    for evidence in reader.values(iri, "evidence"):
        words = reader.value(evidence, "exact")
        if without(words, full) == words:
            start, end = (int(reader.value(evidence, edge)) for edge in ("start", "end"))
            source = reader.value(evidence, "source").rpartition("/")[2]
            piece = Evidence(
                source=source, span=Span(start, end), text=words, rule=_RULE, confidence=1
            )
            yield mark(_PERSON, piece)


def texts_with(out: Path, marks: Iterable[str]) -> int:
    """Return how many texts of a graph name somebody by one of some full names."""
    names = frozenset(marks)
    return sum(
        1 for one in accounts.kept(out) if without(one.article.text, names) != one.article.text
    )
