"""Text that an XML file can hold."""

import re

# U+0002 and other marks that a PDF leaves in its text
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def printable(text: str) -> str:
    """Return a text with the characters that XML 1.0 cannot hold replaced by U+FFFD."""
    return _UNWRITABLE.sub("\ufffd", text)
