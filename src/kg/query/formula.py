"""Text that a spreadsheet would run as a formula, and how it is kept from that.

What stands in a cell may have been written by anybody who publishes an article.
"""

import re

# =1+1, +1+1, -1+1, @SUM(A1), their full-width forms, and white space that a program drops
_FORMULA = re.compile(r"[\t\r\n]|[ \xa0]*[=+\-@＝＋－＠]")
# -1, +2.5: a number, which does nothing
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?")


def is_formula(text: str) -> bool:
    """Say whether a spreadsheet may take a cell's text for a formula.

    >>> is_formula("=1+1"), is_formula("-2"), is_formula("Redbridge")
    (True, False, False)
    """
    return _FORMULA.match(text) is not None and _NUMBER.fullmatch(text) is None


def inert(text: str) -> str:
    """Return a cell's text so that no spreadsheet runs it: a formula behind an apostrophe."""
    return f"'{text}" if is_formula(text) else text
