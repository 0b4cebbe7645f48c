"""Texts that are meant to make one pattern slow, made from the pattern itself.

A pattern is slow where it begins at many places, runs far from each, and fails. So each part of
it that may repeat without bound is given what it repeats on, thousands of times, after what must
stand before it, once and again and again, and never what it needs at its end.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Final

Items = Sequence[tuple[Any, Any]]

_REPEATS: Final = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)
_CLASSES: Final = {
    op.CATEGORY_DIGIT: "1",
    op.CATEGORY_NOT_DIGIT: "x",
    op.CATEGORY_SPACE: " ",
    op.CATEGORY_NOT_SPACE: "x",
    op.CATEGORY_WORD: "a",
    op.CATEGORY_NOT_WORD: "-",
}
_TRIED: Final = "aA1 \n\t,.-'’\"“”(:;&/x<>[]#*_é\u00a0\u2028\0"
RUNS: Final = (
    *" \n\t\"'“”’1aAé.,-–(_<&[*#:\u00a0\u200f\u0301",
    *(
        "a ",
        "A ",
        "Aa ",
        "1 ",
        "a, ",
        "Aa, ",
        "a-",
        "a'",
        "a’s ",
        "A.",
        "a\n",
        "\n ",
        " \n\n",
        "“a",
        "a” ",
    ),
    *("Ann Sample ", "Ann-Marie O’Sample, ", "1 June 2024 ", "and ", "of the ", "the ", "a.\n"),
)
"""What is repeated for every pattern: runs of one character, of words, of names, of dates."""


def texts(pattern: re.Pattern[str], size: int) -> Iterator[tuple[str, str]]:
    """Yield texts of about a size that are hard for a pattern, each with a name."""
    for run in RUNS:
        yield f"{run!r} repeated", _filled("", run, size)
    for before, body in dict.fromkeys(_pumps(_tree(pattern))):
        if body:
            yield f"{before!r}, then {body!r} repeated", _filled(before, body, size)
            if before:
                yield f"{before + body!r} repeated", _filled("", before + body, size)
                yield f"{before + body * 8!r} repeated", _filled("", before + body * 8, size)
    for whole in dict.fromkeys((*_samples(_tree(pattern)), *_literals(_tree(pattern)))):
        if whole:
            yield f"{whole!r} repeated", _filled("", whole, size)
            yield f"{whole!r} cut short and repeated", _filled("", whole[:-1] + " ", size)


def unbounded(pattern: re.Pattern[str]) -> bool:
    """Say whether a part of a pattern may repeat without bound."""
    return any(av[1] is op.MAXREPEAT for _, av in _repeats(_tree(pattern)))


@cache
def _parsed(words: str, flags: int) -> Items:
    return tuple(parser.parse(words, flags))


def _tree(pattern: re.Pattern[str]) -> Items:
    return _parsed(pattern.pattern, pattern.flags)


def _filled(before: str, body: str, size: int) -> str:
    return before + body * max(1, (size - len(before)) // len(body)) + "\x01"


def _within(kind: Any, value: Any) -> list[Items]:  # noqa: ANN401 - the parser's own
    """Return the parts inside a piece of a pattern."""
    if kind in _REPEATS:
        return [value[2]]
    if kind is op.SUBPATTERN:
        return [value[3]]
    if kind is op.BRANCH:
        return list(value[1])
    if kind in {op.ASSERT, op.ASSERT_NOT}:
        return [value[1]]
    if kind is op.ATOMIC_GROUP:
        return [value]
    if kind is op.GROUPREF_EXISTS:
        return [part for part in value[1:] if part]
    return []


def _repeats(items: Items) -> Iterator[tuple[Any, Any]]:
    for kind, value in items:
        if kind in _REPEATS:
            yield kind, value
        for part in _within(kind, value):
            yield from _repeats(part)


def _pumps(items: Items, before: str = "") -> Iterator[tuple[str, str]]:
    """Yield what stands before each repeated part, and what that part repeats on."""
    for kind, value in items:
        if kind in _REPEATS and (value[1] is op.MAXREPEAT or value[1] > 3):
            for body in _samples(value[2])[:3]:
                yield before, body
        for part in _within(kind, value):
            yield from _pumps(part, before)
        before += (_samples([(kind, value)]) or [""])[0]


def _samples(items: Items) -> list[str]:
    """Return a few strings that a part of a pattern matches, or nearly."""
    found = [""]
    for kind, value in items:
        choices = _choices(kind, value)
        found = [a + b for a in found for b in choices][:4]
    return found


def _choices(kind: Any, value: Any) -> list[str]:  # noqa: ANN401 - the parser's own
    if kind is op.LITERAL:
        return [chr(value)]
    if kind is op.NOT_LITERAL:
        return [c for c in _TRIED if ord(c) != value][:1]
    if kind is op.ANY:
        return ["a"]
    if kind is op.IN:
        return _of_class(value)
    if kind in _REPEATS:
        least = max(1, min(value[0], 50))
        return [sample * least for sample in _samples(value[2])[:2]]
    if kind is op.BRANCH:
        return [s for part in value[1][:3] for s in _samples(part)[:1]]
    if kind in {op.SUBPATTERN, op.ATOMIC_GROUP}:
        return _samples(_within(kind, value)[0])
    return [""]


def _of_class(members: Items) -> list[str]:
    """Return two characters of a class, a letter and a blank where it has them."""
    fitting = [c for c in _TRIED if _holds(members, c)]
    if fitting:
        return list(dict.fromkeys([fitting[0], *[c for c in fitting if c in " ,\n"][:1]]))
    first = next((v for k, v in members if k is op.LITERAL), None)
    if first is None:
        first = next((v[0] for k, v in members if k is op.RANGE), ord("a"))
    return [chr(first)]


def _holds(members: Items, character: str) -> bool:
    """Say whether a class of characters holds one."""
    code, negated, held = ord(character), False, False
    for kind, value in members:
        if kind is op.NEGATE:
            negated = True
        elif kind is op.LITERAL:
            held = held or code == value
        elif kind is op.RANGE:
            held = held or value[0] <= code <= value[1]
        elif kind is op.CATEGORY:
            held = held or re.fullmatch(_ESCAPES[value], character) is not None
    return held != negated


_ESCAPES: Final = {
    op.CATEGORY_DIGIT: r"\d",
    op.CATEGORY_NOT_DIGIT: r"\D",
    op.CATEGORY_SPACE: r"\s",
    op.CATEGORY_NOT_SPACE: r"\S",
    op.CATEGORY_WORD: r"\w",
    op.CATEGORY_NOT_WORD: r"\W",
}


def _literals(items: Items) -> Iterator[str]:
    """Yield the words that stand in a pattern as they are."""
    run = ""
    for kind, value in items:
        if kind is op.LITERAL:
            run += chr(value)
            continue
        if run:
            yield run + " "
        run = ""
        for part in _within(kind, value):
            yield from _literals(part)
    if run:
        yield run + " "
