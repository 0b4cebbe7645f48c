"""One thing of the graph: what its page shows, and its triples for programs."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, unquote

from kg.model.times import in_words
from kg.query.explain import Explanation, Words, explain, piece
from kg.query.linked import Group, Linked, facts, ties
from kg.query.reader import LABEL, Reader, term_label
from kg.rdf.namespace import DEF, ID, PREFIXES
from kg.rdf.terms import SAFE
from kg.rdf.turtle import write
from kg.serve.shelf import Known
from kg.serve.timeline import Moment, timeline

if TYPE_CHECKING:
    from pyoxigraph import Triple

_MOST: Final = 20_000
"""How many triples a thing's file has of what leads to it."""

_LEAD: Final = ("text", "sentence", "exact", "claimText")
# Bounds for sorting, addresses of parts and what the page shows elsewhere: no facts to a reader.
_SILENT: Final = frozenset(
    term_label(DEF + name)
    for name in ("earliest", "latest", "start", "end", "observation", "dating", "claim", *_LEAD)
)
_BESIDE: Final = term_label(f"{DEF}Comparison")
"""Comparisons are told in full, press beside report, and not listed again."""

_YES_NO: Final = {"true": "yes", "false": "no"}
# 2019 · 2019-04-29 · 2019-21 · XXXX-04 · 2019-04-29/2019-05-03 · {…, …}
_EDTF: Final = re.compile(r"[\[{]?[\dX]{4}-[\dX~?%/,. {}-]{2,80}[\]}]?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A source and the words of it that speak of a thing, by what they state."""

    name: str
    title: str
    iri: str
    said: tuple[tuple[str, Words], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """What a thing's page shows; ``lead`` is its own words where it is words."""

    iri: str
    label: str
    kind: str
    lead: str
    facts: tuple[Group, ...]
    ties: tuple[Group, ...]
    moments: tuple[Moment, ...]
    sources: tuple[Source, ...]
    told: Explanation


def locate(reader: Reader, path: str) -> tuple[str, str]:
    """Return the thing at a path below ``/id/``, and the ending that asks for a format.

    The IRI is empty where there is no such thing. A path that is itself a thing's has no ending.
    """
    stem, dot, ending = path.rpartition(".")
    for tried, form in ((path, ""), (stem, ending if dot else "")):
        for iri in dict.fromkeys((ID + tried, ID + quote(unquote(tried), safe=SAFE))):
            if tried and form in ("", "ttl", "jsonld") and _is_iri(iri) and reader.exists(iri):
                return iri, form
    return "", ""


def entity(known: Known, iri: str) -> Entity:
    """Return what is known of a thing, for its page."""
    reader = Reader(known.store)
    told = explain(known.store, iri, known.texts, known.decided)
    lead = next((words for name in _LEAD if (words := reader.value(iri, name))), "")
    return Entity(
        iri=iri,
        label=told.label,
        kind=told.kind,
        lead=lead,
        facts=tuple(_shown(facts(reader, iri))),
        ties=tuple(group for group in ties(reader, iri) if group[0] != _BESIDE),
        moments=timeline(reader, iri),
        sources=_sources(told) or _read_in(reader, iri, known.texts),
        told=told,
    )


def turtle(known: Known, iri: str) -> bytes:
    """Return a thing's triples as Turtle: its own, what leads to it, its evidence."""
    return write(_triples(known, iri))


def jsonld(known: Known, iri: str) -> bytes:
    """Return the same triples as JSON-LD."""
    from pyoxigraph import RdfFormat, serialize

    every = sorted(_triples(known, iri), key=str)
    return serialize(every, format=RdfFormat.JSON_LD, prefixes=PREFIXES) or b""


def _triples(known: Known, iri: str) -> "set[Triple]":
    from itertools import islice

    from pyoxigraph import NamedNode

    node, store = NamedNode(iri), known.store
    own = list(store.quads_for_pattern(node, None, None))
    found = {quad.triple for quad in own}
    found.update(quad.triple for quad in islice(store.quads_for_pattern(None, None, node), _MOST))
    label = NamedNode(LABEL)
    for quad in own:
        if isinstance(quad.object, NamedNode):
            whole = quad.predicate.value in (f"{DEF}evidence", f"{DEF}dating", f"{DEF}observation")
            of = store.quads_for_pattern(quad.object, None if whole else label, None)
            found.update(one.triple for one in of)
    return found


def _shown(groups: Iterable[Group]) -> Iterable[Group]:
    """Yield the facts that mean something to a reader, times and truth values in plain words."""
    for name, values in groups:
        if name not in _SILENT:
            yield name, tuple(v if v.iri else Linked(text=_plain(v.text)) for v in values)


def _plain(value: str) -> str:
    if value in _YES_NO:
        return _YES_NO[value]
    if _EDTF.fullmatch(value):
        try:
            return in_words(value)
        except (ValueError, KeyError, IndexError):
            return value
    return value


def _sources(told: Explanation) -> tuple[Source, ...]:
    """Return the sources of a thing with their words, each place of a text once."""
    found: dict[str, dict[tuple[str, str, str], tuple[str, Words]]] = {}
    first: dict[str, Words] = {}
    for claim in told.claims:
        for words in claim.words:
            first.setdefault(words.document, words)
            # 2019-04-29/2019-05-03, accepted: The report prints these days.
            time, comma, rest = claim.what.partition(",")
            key = claim.what, words.before, words.exact
            said = f"{_plain(time)}{comma}{rest}", words
            found.setdefault(words.document, {}).setdefault(key, said)
    return tuple(
        Source(
            name=first[document].source,
            title=first[document].title,
            iri=document,
            said=tuple(said.values()),
        )
        for document, said in sorted(found.items(), key=lambda item: first[item[0]].source)
    )


def _read_in(reader: Reader, iri: str, texts: Mapping[str, str]) -> tuple[Source, ...]:
    """Return what was read in a source, in the order of its text, each with what came of it."""
    found: dict[tuple[int, str], tuple[set[str], Words]] = {}
    for evidence in reader.subjects("source", iri):
        words = piece(reader, evidence, texts)
        place = int(reader.value(evidence, "start") or 0), words.exact
        labels = {reader.label(thing) for thing in reader.subjects("evidence", evidence)}
        found.setdefault(place, (set(), words))[0].update(labels)
    if not found:
        return ()
    said = tuple(
        ("; ".join(sorted(what)), words)
        for _, (what, words) in sorted(found.items(), key=lambda f: f[0])
    )
    name = ", ".join(reader.values(iri, "fileName"))
    return (Source(name=name, title=reader.label(iri), iri=iri, said=said),)


def _is_iri(text: str) -> bool:
    from pyoxigraph import NamedNode

    try:
        NamedNode(text)
    except ValueError:
        return False
    return True
