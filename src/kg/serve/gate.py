"""The gate: whether a query is one that the engine may run, decided on the query as parsed.

The Oxigraph server refuses updates when it is started read-only, but it does carry out
``SERVICE``, a call to any address. So each text is parsed here first (rdflib's parser), and what
would write, call another server or bring in another data set goes no further. A word in a
comment, a string, a name or an IRI is none of these.

Two parsers may read one text differently, so the text is first brought into a form that they
cannot: escaped code points are written out, and every line ends as comments do. What the parser
does not know, such as newer syntax, is looked at token by token: without the keyword, no grammar
has the clause. The engine then says what is wrong with it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from kg.query.prefixes import PREFIXES
from kg.query.problems import refused
from kg.query.scan import bare, keywords, prefixes

_FORMS: Final = {
    "SelectQuery": "SELECT",
    "AskQuery": "ASK",
    "ConstructQuery": "CONSTRUCT",
    "DescribeQuery": "DESCRIBE",
}
_CLAUSES: Final = {
    "ServiceGraphPattern": "The query calls another server with SERVICE; this one asks nobody.",
    "DatasetClause": "The query names another data set with FROM; this server has one graph only.",
}
_WRITES: Final = "A query only reads; this is an update, which would change the graph."
_DEEP: Final = 40
_TOO_DEEP: Final = f"The query's brackets stand more than {_DEEP} deep in one another."
# \\ \u0041 \U0001F600 \n
_ESCAPE: Final = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|.)", re.DOTALL)
# What may not stand as itself in a short string, with its own escape.
_SPECIAL: Final = {'"': '\\"', "'": "\\'", "\\": "\\\\", "\n": "\\n", "\r": "\\r"}
_LAST: Final = 0x10FFFF
_SURROGATES: Final = range(0xD800, 0xE000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A query that was looked at.

    ``text`` is what the engine is given; ``form`` is *SELECT*, *ASK*, *CONSTRUCT*, *DESCRIBE*, or
    nothing where only the engine can tell; ``refusal`` says why it is not run, if it is not, and
    ``added`` how many lines stand before the person's own.
    """

    text: str
    form: str = ""
    refusal: str = ""
    added: int = 0


@lru_cache(maxsize=512)
def judge(text: str) -> Question:
    """Return a query as it may be run, or with the reason why it may not."""
    plain = _settled(text)
    if _depth(plain) > _DEEP:
        return Question(text=plain, refusal=_TOO_DEEP)
    used = [name for name in prefixes(plain) if name in PREFIXES]
    head = " ".join(f"PREFIX {name}: <{PREFIXES[name]}>" for name in used)
    whole = f"{head}\n{plain}" if head else plain
    names = _parsed(whole)
    form = next((_FORMS[name] for name in names if name in _FORMS), "")
    return Question(text=whole, form=form, refusal=_refusal(plain, names), added=int(bool(head)))


def _refusal(plain: str, names: tuple[str, ...]) -> str:
    """Return why a query is not run: by what it was parsed as, or else by its keywords."""
    if "Update" in names:
        return _WRITES
    found = next((told for clause, told in _CLAUSES.items() if clause in names), "")
    if found:
        return found
    if "FROM" in keywords(plain):
        return _CLAUSES["DatasetClause"]
    return refused(plain) or ""


def _parsed(text: str) -> tuple[str, ...]:
    """Return the names of the parts that a query is made of; none where it cannot be parsed."""
    from pyparsing import ParseBaseException
    from rdflib.plugins.sparql.parser import parseQuery, parseUpdate

    if not text.strip():
        return ()
    try:
        return tuple(dict.fromkeys(_names(parseQuery(text))))
    except (ParseBaseException, RecursionError, ValueError, KeyError, TypeError):
        # Not a query by this parser; perhaps an update.
        pass
    try:
        return ("Update",) if any(_names(parseUpdate(text))) else ()
    except (ParseBaseException, RecursionError, ValueError, KeyError, TypeError):
        return ()


def _names(tree: Any) -> Iterable[str]:  # noqa: ANN401 - a parser's tree
    """Yield the names of all nodes of a parsed query."""
    from pyparsing import ParseResults
    from rdflib.plugins.sparql.parserutils import CompValue

    open_ends = [tree]
    while open_ends:
        node = open_ends.pop()
        if isinstance(node, CompValue):
            yield node.name
            open_ends.extend(node.values())
        elif isinstance(node, ParseResults | list | tuple | set):
            open_ends.extend(node)


def _settled(text: str) -> str:
    """Return a query with its code points written out and its lines ended alike."""
    return _ESCAPE.sub(_written_out, text).replace("\r\n", "\n").replace("\r", "\n")


def _written_out(match: re.Match[str]) -> str:
    """Return an escaped code point as the character itself, or as its short escape."""
    code = match[1] or match[2]
    if code is None:
        return match[0]
    point = int(code, 16)
    if point > _LAST or point in _SURROGATES:
        return match[0]
    return _SPECIAL.get(chr(point), chr(point))


def _depth(text: str) -> int:
    """Return how deep brackets stand in one another."""
    deepest = depth = 0
    for char in bare(text):
        if char in "{([":
            depth += 1
            deepest = max(deepest, depth)
        elif char in "})]":
            depth -= 1
    return deepest
