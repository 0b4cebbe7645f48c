"""JSON-LD that a program without RDF can read: plain names, one thing a line, sorted.

The context of ``ontology/context.jsonld`` is in the file itself, so reading it needs no network.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any, Final

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from kg.rdf.context import context
from kg.rdf.namespace import ID, RDF, XSD

_TYPE: Final = f"{RDF}type"
_STRING, _INTEGER, _BOOLEAN = f"{XSD}string", f"{XSD}integer", f"{XSD}boolean"
_SAFE: Final = 15
"""Digits of a whole number that every reader of JSON keeps."""


def write(triples: Iterable[Triple]) -> bytes:
    """Return the triples as JSON-LD, byte-equal for an equal set."""
    return "".join(_parts(triples)).encode()


def _parts(triples: Iterable[Triple]) -> Iterator[str]:
    """Yield the head, a line for each thing, and the end."""
    head = json.dumps(context(), ensure_ascii=False, indent=1)
    yield f'{{"@context": {head},\n"@graph": ['
    mark = "\n"
    names = Names(context())
    things: dict[str, dict[str, list[Any]]] = {}
    for triple in triples:
        thing = things.setdefault(names.node(triple.subject), {})
        key, value = names.said(triple)
        thing.setdefault(key, []).append(value)
    encode = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode
    for name in sorted(things):
        thing = things.pop(name)
        line = {"@id": name, **{key: _values(thing[key]) for key in sorted(thing)}}
        yield mark + encode(line)
        mark = ",\n"
    yield "\n]}\n"


def _values(values: list[Any]) -> Any:  # noqa: ANN401 - as JSON has it
    """Return one value bare and several sorted, each once."""
    if len(values) == 1:
        return values[0]
    known = {json.dumps(value, sort_keys=True): value for value in values}
    each = [known[key] for key in sorted(known)]
    return each[0] if len(each) == 1 else each


class Names:
    """The short names of a context, and the type that each gives to its values."""

    def __init__(self, given: dict[str, Any]) -> None:
        """Read a context."""
        terms = {k: v if isinstance(v, dict) else {"@id": v} for k, v in given.items()}
        self._spaces = {v["@id"]: k for k, v in terms.items() if v["@id"][-1:] in "#/"}
        whole = {k: v["@id"].partition(":") for k, v in terms.items()}
        self._terms = {
            terms[space]["@id"] + local: name
            for name, (space, _, local) in whole.items()
            if space in terms and terms[space]["@id"] in self._spaces
        }
        self._types = {k: v.get("@type", "") for k, v in terms.items()}
        self._short: dict[str, str] = {}

    def node(self, term: object) -> str:
        """Return a thing's short address."""
        if isinstance(term, BlankNode):
            return f"_:{term.value}"
        if not isinstance(term, NamedNode):
            message = f"RDF 1.1 has no such thing: {term}"
            raise TypeError(message)
        return self._compact(term.value)

    def said(self, triple: Triple) -> tuple[str, Any]:
        """Return the key and the value of a triple."""
        predicate, value = triple.predicate.value, triple.object
        if predicate == _TYPE and not isinstance(value, Literal):
            node = self.node(value)
            return "@type", node if node.startswith("_:") else self._terms.get(value.value, node)  # type: ignore[union-attr]
        key = self._terms.get(predicate) or self._compact(predicate)
        wanted = self._types.get(key, "")
        if not isinstance(value, Literal):
            node = self.node(value)
            return key, node if wanted == "@id" else {"@id": node}
        return key, _literal(value, wanted)

    def _compact(self, iri: str) -> str:
        """Return an address behind a prefix where there is one for it."""
        known = self._short.get(iri)
        if known is None:
            known = iri
            for at in (len(ID), iri.rfind("#") + 1, iri.rfind("/") + 1):
                prefix = self._spaces.get(iri[:at])
                if prefix is not None and not iri.startswith("//", at):
                    known = f"{prefix}:{iri[at:]}"
                    break
            self._short[iri] = known
        return known


def _literal(value: Literal, wanted: str) -> Any:  # noqa: ANN401 - as JSON has it
    """Return a value, bare where its type is the one that the context gives its key."""
    text = value.value
    if value.language:
        return {"@language": value.language, "@value": text}
    kind = value.datatype.value
    if kind != (wanted or _STRING):
        return {"@value": text} if kind == _STRING else {"@type": kind, "@value": text}
    if kind == _INTEGER and len(text) <= _SAFE and text.isdecimal() and str(int(text)) == text:
        return int(text)
    if kind == _BOOLEAN and text in ("true", "false"):
        return text == "true"
    return text
