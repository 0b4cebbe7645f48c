"""Text of sources as it can be shown: what would steer a terminal or turn the line is written out.

An article may hold the escape codes by which a terminal is told to take another title, to hide a
line or to type. It may hold marks of direction that show a name backwards.
"""

import re

# Controls but for the line's end and the tabulator, marks of direction that override
_STEERS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
# Ours, on a terminal: bold, and plain again, which hide nothing
_STYLED = re.compile(rf"(?!\x1b\[[01]m){_STEERS.pattern}")
_MARKUP = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def visible(text: str, *, styled: bool = False) -> str:
    r"""Return a text that steers no terminal; ``styled`` leaves what is set bold as it is.

    >>> visible("\x1b[31mred") == r"\x1b[31mred"
    True
    """
    pattern = _STYLED if styled else _STEERS
    return pattern.sub(lambda m: m[0].encode("unicode_escape").decode("ascii"), text)


def unmarked(text: str) -> str:
    """Return a text that is no element of a page where Markdown is shown as one.

    >>> unmarked("<b>")
    '&lt;b&gt;'
    """
    return text.translate(_MARKUP)
