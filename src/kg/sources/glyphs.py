"""Characters of a PDF that print alike: each read as one, so that the readers know one form.

Hyphens, dashes, spaces, apostrophes and the marks of lists come in many codes, by the program and
the font that a report was made with.
"""

import re

# What pdfium gives for a hyphen at a line's end, after which it joins the next line to the first:
# U+FFFE, in other calls U+0002. It is nearly always a real hyphen ("multi-agency").
# Spaces of many widths print alike, and so do marks that stand for an apostrophe.
SAME_LENGTH = {
    "\ufffe": "-",
    "\x02": "-",
    "\xad": "-",
    "\u2011": "-",
    "\u2500": "–",
    "\u2501": "–",
    "\xa0": " ",
    "\u2007": " ",
    "\u2009": " ",
    "\u202f": " ",
    "\u2002": " ",
    "\u2003": " ",
    "\u3000": " ",
    "\t": " ",
    "\u02bc": "’",
    "\u2032": "’",
    "\xb4": "’",
    "`": "’",
    "\x00": " ",
}
# Marks of lists: those of fonts of symbols, whose codes tell nothing, and the common ones.
MARK = re.compile("[\uf020-\uf0ff‣⁃∙■□▪▫▶▸►●○◆◾◼⚫♦✓✔➢]")
_NO_WIDTH = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
ODD = re.compile(rf"[{_NO_WIDTH}]|(?<=[a-z])(?: ['’‘] ?|['’‘] |‘)(?=s\b)")
"""What has no width, and spaces that wide type leaves around an apostrophe: *children ’s*."""


def alike(page: str) -> str:
    r"""Return a page's text with one character for all that print alike, each in its place.

    A page at once and character by character: translating each line takes ten times as long.

    >>> alike("\uf06e a multi\ufffeagency team")
    '• a multi-agency team'
    """
    for printed, instead in SAME_LENGTH.items():
        page = page.replace(printed, instead)
    return MARK.sub("•", page)


def mended(line: str) -> str:
    """Return a line without what is ``ODD``; a place inside it is then off by what went.

    >>> mended("children ’s services")
    'children’s services'
    """
    return ODD.sub(lambda odd: odd[0].strip(f" {_NO_WIDTH}").replace("‘", "’"), line).strip()
