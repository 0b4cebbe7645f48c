"""The words of a SPARQL text that are neither strings, comments nor IRIs."""

import re

# "a" 'a' '''a''' <https://…> \# # to the end of the line
_OPAQUE = re.compile(
    r'"""(?:[^"\\]|\\.|"{1,2}(?!"))*"""'
    r"|'''(?:[^'\\]|\\.|'{1,2}(?!'))*'''"
    r'|"(?:[^"\\\n\r]|\\.)*"'
    r"|'(?:[^'\\\n\r]|\\.)*'"
    r"|<(?:[^<>\"{}|^`\\\x00-\x20]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8})*>"
    r"|\\."
    r"|\#[^\n\r]*",
    re.DOTALL,
)
# ex \u0053ERVICE, which SPARQL reads as SERVICE
_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
# A name may hold a middle dot, a tie or an accent apart: ex:a·service
_JOINS = "\u00b7\u0300-\u036f\u203f\u2040"
_KEYWORD = re.compile(rf"(?<![\w?$:@.{_JOINS}-])[A-Za-z]+\b(?![:{_JOINS}])")
_PREFIX = re.compile(r"(?<![\w?$@-])([A-Za-z][\w.-]{0,99})?:(?=[\w%\\]|\s|$)")
_DECLARED = re.compile(r"\bPREFIX\s+([A-Za-z][\w.-]*)?:", re.IGNORECASE)


def bare(text: str) -> str:
    """Return the text with strings, comments and IRIs blanked out, each place kept."""
    return _OPAQUE.sub(_blank, text)


def keywords(text: str) -> tuple[str, ...]:
    """Return the keywords of a SPARQL text in capitals, in order; escapes are seen through.

    >>> keywords('SELECT ?ask WHERE { ?ask kg:service "DROP" }')
    ('SELECT', 'WHERE')
    """
    # As it stands and with its escapes seen through: "\u0022" is a string that holds a quotation
    # mark to some, and the beginning of a longer string to others.
    readings = dict.fromkeys((text, _ESCAPE.sub(_unescape, text)))
    return tuple(m[0].upper() for plain in readings for m in _KEYWORD.finditer(bare(plain)))


def prefixes(text: str) -> tuple[str, ...]:
    """Return the prefixes a text uses without declaring them, in order of first use."""
    plain = bare(text)
    declared = {match[1] or "" for match in _DECLARED.finditer(plain)}
    used = (match[1] or "" for match in _PREFIX.finditer(plain))
    return tuple(name for name in dict.fromkeys(used) if name not in declared)


def _blank(match: re.Match[str]) -> str:
    # An escaped character is part of a name: ex:a\-service
    if match[0][0] == "\\":
        return "_" * len(match[0])
    return re.sub(r"[^\n\r]", " ", match[0])


def _unescape(match: re.Match[str]) -> str:
    code = int(match[1] or match[2], 16)
    return chr(code) if code <= 0x10FFFF else match[0]  # noqa: PLR2004 -- the last code point
