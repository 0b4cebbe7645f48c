"""Marked-up examples: what an extractor must find in a line, and what it must not.

``"rated <judgement grade='Good'>good</judgement> by Ofsted"`` says that the extractor finds one
mention there, with that field. A line without marks is a counter-example: nothing is found.
Fields that hold a span are compared with the words at that span.
"""

import re
from dataclasses import dataclass
from enum import Enum

from kg.extract.base import extractors
from kg.model.article import Article
from kg.model.document import Document
from kg.model.mention import Mention
from kg.model.span import Span
from kg.text.parse import parse

TAG = re.compile(r"<(?P<close>/)?(?P<label>[a-z]+)(?P<fields>(?:\s+\w+='[^']*')*)>")
FIELD = re.compile(r"(\w+)='([^']*)'")


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """One marked span and the fields it must have."""

    span: Span
    fields: tuple[tuple[str, str], ...]


def unmark(marked: str, label: str) -> tuple[str, list[Expected]]:
    """Return the plain text and the expected mentions of one label."""
    plain: list[str] = []
    open_tags: list[tuple[int, tuple[tuple[str, str], ...]]] = []
    expected: list[Expected] = []
    position = length = 0
    for tag in TAG.finditer(marked):
        if tag["label"] != label:
            continue
        piece = marked[position : tag.start()]
        plain.append(piece)
        length += len(piece)
        position = tag.end()
        if tag["close"]:
            start, fields = open_tags.pop()
            expected.append(Expected(span=Span(start, length), fields=fields))
        else:
            open_tags.append((length, tuple(FIELD.findall(tag["fields"]))))
    plain.append(marked[position:])
    return "".join(plain), sorted(expected, key=lambda e: e.span)


def document(text: str, upto: str) -> Document:
    """Return a text read by the extractor ``upto`` and by those it needs."""
    found = parse(Article(key="example", name="example", text=text))
    by_name = {e.name: e for e in extractors()}
    wanted = _closure(upto)
    for extractor in extractors():
        if extractor.name in wanted and extractor.name in by_name:
            found = found.with_mentions(extractor(found))
    return found


def check(marked: str, label: str, kind: type[Mention]) -> None:
    """Assert that the extractor finds just the marked spans with just those fields."""
    text, expected = unmark(marked, label)
    read = document(text, label)
    found = list(read.of(kind))
    assert [e.span.of(text) for e in expected] == [m.span.of(text) for m in found], marked
    assert [e.span for e in expected] == [m.span for m in found], marked
    for want, mention in zip(expected, found, strict=True):
        assert mention.text == mention.span.of(text)
        for name, value in want.fields:
            assert _shown(getattr(mention, name), text) == value, (marked, name)


def _shown(value: object, text: str) -> str:
    """Return a field's value as a marked-up example writes it."""
    if isinstance(value, Span):
        return value.of(text)
    if isinstance(value, tuple):
        return "; ".join(_shown(v, text) for v in value)
    if isinstance(value, Enum):
        return str(value.value)
    return "" if value is None else str(value)


def _closure(name: str) -> set[str]:
    """Return an extractor's name with the names of all it needs."""
    needs = {e.name: e.needs for e in extractors()}
    wanted: set[str] = set()
    queue = [name]
    while queue:
        current = queue.pop()
        if current not in wanted:
            wanted.add(current)
            queue.extend(needs[current])
    return wanted
