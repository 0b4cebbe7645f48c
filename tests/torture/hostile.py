"""Texts that are meant to stop, slow or deceive the readers; all made here, none from anywhere."""

import json
from collections.abc import Callable
from typing import Final

Maker = Callable[[int], str]

_GRADED = "Testshire Council’s children’s services were rated inadequate by Ofsted in June 2024. "
_ADVERBS = ("Ann", "Ben", "Cat", "Dan", "Eve", "Fay", "Gil", "Hal", "Ida", "Jon")


def _of(words: str) -> Maker:
    """Return the maker of a text that says some words again and again, after one true sentence."""
    return lambda size: _GRADED + words * (size // len(words) + 1)


def _names(size: int) -> str:
    """Return as many different names as fit, a title before each."""
    names = (
        f"Councillor {_ADVERBS[n % 10]} Sample{_letters(n)} said so. "
        for n in range(size // 35 + 1)
    )
    return _GRADED + "".join(names)


def _letters(number: int) -> str:
    """Return a number in letters."""
    return "".join(chr(ord("a") + int(figure)) for figure in str(number))


PLAIN: Final[dict[str, Maker]] = {
    "no full stop": _of("the council and its services for children in need of help and care "),
    "quotes": _of('"'),
    "curly quotes that open": _of("“"),
    "quotes in turn": _of("“a” "),
    "names": _names,
    "capitals": _of("Ann Sample "),
    "one word": _of("a"),
    "capital letters": _of("A"),
    "blanks": _of(" "),
    "newlines": _of("\n"),
    "blank lines": _of(" \n\n"),
    "digits": _of("1"),
    "dates": _of("1 June 2024, "),
    "full stops": _of(". "),
    "commas": _of(", "),
    "dashes": _of(" – "),
    "brackets": _of("("),
    "grades": _of("good, outstanding, inadequate and requires improvement "),
    "graded areas": _of("overall effectiveness was inadequate and leadership good, "),
    "councils": _of("Bury Council, Leeds City Council and "),
    "visits": _of("after an inspection, a focused visit and a monitoring visit "),
    "said": _of("she said, he said and Councillor Ann Sample said "),
    "speech": _of("“We are glad,” said Ann Sample, leader of the council. "),
    "offices": _of("director of children’s services and cabinet member for children "),
    "pronouns": _of("He said she told him that they were hers. "),
    "headings": _of("# Heading\n\n"),
    "emphasis": _of("*a_ "),
    "links": _of("[a](http://a.test/"),
    "combining marks": _of("e\u0301\u0302\u0303"),
    "marks of direction": _of("\u202eABC\u202c\u200f"),
    "zero width": _of("a\u200b\u200d"),
}
"""Articles by what they are made of; each takes the size wanted."""

PAGES: Final[dict[str, Maker]] = {
    "nested tags": lambda size: "<html><body>" + "<div>" * (size // 5) + _GRADED * 4,
    "nested inline": lambda size: "<html><body><p>" + "<b>" * (size // 3) + _GRADED * 4,
    "open lists": lambda size: "<html><body>" + "<ul><li>" * (size // 8) + _GRADED * 4,
    "open tables": lambda size: "<html><body>" + "<table><tr><td>" * (size // 15) + _GRADED * 4,
    "entities": lambda size: "<html><body><p>" + _GRADED * 4 + "&amp;" * (size // 5),
    "paragraphs": lambda size: "<html><body><article>" + f"<p>{_GRADED}</p>" * (size // 95),
    "attributes": lambda size: "<html><body><p " + "a=b " * (size // 4) + ">" + _GRADED * 4,
    "angle brackets": lambda size: "<html><body><p>" + _GRADED * 4 + "<" * size,
    "comments": lambda size: "<html><body><p>" + _GRADED * 4 + "<!--" * (size // 4),
    "comments before": lambda size: "<!-- -->" * (size // 8) + "<html><p>" + _GRADED * 4,
    "scripts": lambda size: "<html><body><p>" + _GRADED * 4 + "<script>" * (size // 8),
    "json in a script": lambda size: (
        f"<html><head><script type='application/ld+json'>{'[' * size}</script></head>"
        f"<body><p>{_GRADED * 4}</p></body></html>"
    ),
    "times": lambda size: (
        f"<html><body><p>{_GRADED * 4}</p>" + "<time>1 June 2024</time>" * (size // 24)
    ),
    "links": lambda size: f"<html><body><p>{_GRADED * 4}</p>" + "<a href=x>y</a>" * (size // 15),
}
"""Saved pages by what they are made of."""

LINES: Final[dict[str, Maker]] = {
    "nesting": lambda size: '{"text": ' + "[" * size,
    "huge number": lambda size: '{"text": "x", "id": ' + "9" * size + "}",
    "number as text": lambda size: '{"text": ' + "9" * size + "}",
    "huge exponent": lambda _: '{"text": "x", "id": 1e999999}',
    "surrogates": lambda size: '{"text": "' + "\\ud800" * (size // 6) + '"}',
    "escapes": lambda size: json.dumps({"text": _GRADED + "\x01\x1b[31m" * (size // 6)}),
    "keys": lambda size: "{" + '"text": "x",' * (size // 12) + '"text": ""}',
    "other keys nested": lambda size: '{"text": "x", "other": ' + '{"a":' * (size // 5),
}
"""Lines of JSON by what they are made of."""
