"""From bytes to text, with what had to be guessed."""

import codecs
import hashlib
from collections.abc import Callable

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL_SHARE = 0.02
_PRINTED_CONTROLS = frozenset(b"\n\r\t\f\x0b\x1e\x1f")
_CONTROLS = bytes(code for code in range(ord(" ")) if code not in _PRINTED_CONTROLS)
_LOST = "\ufffd"


class NotTextError(ValueError):
    """The bytes are no text that can be read."""


def decode(
    data: bytes, declared: Callable[[bytes], str | None] | None = None
) -> tuple[str, str | None]:
    r"""Return the text of some bytes, and how they were read where that had to be guessed.

    ``declared`` looks for the encoding that a page names itself; it is believed where the bytes
    are not in UTF-8 and fit it.

    Line ends become ``\n`` before any offset is counted and a byte-order
    mark is dropped; nothing else of the text is changed, no accent is composed or taken apart.

    Raises:
        NotTextError: The bytes hold control characters as no text does.
    """
    text, guessed = _decoded(data, declared)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    # Bytes of UTF-8 below the blank are these characters, and are taken out a hundred times faster.
    written = text.encode("utf-8", "surrogatepass")
    controls = len(written) - len(written.translate(None, _CONTROLS))
    if "\x00" in text or controls > _CONTROL_SHARE * len(text):
        message = "it holds control characters as no text does"
        raise NotTextError(message)
    return text, guessed


def text_key(text: str) -> str:
    """Return the key of a text: the first sixteen figures of its SHA-256 in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _decoded(data: bytes, declared: Callable[[bytes], str | None] | None) -> tuple[str, str | None]:
    """Return the text by its byte-order mark, as UTF-8, as declared, or as is likeliest."""
    for bom, name in BOMS:
        if data.startswith(bom):
            try:
                return data.decode(name), None
            except UnicodeDecodeError as error:
                message = f"it begins as {name} and is damaged ({error.reason})"
                raise NotTextError(message) from error
    for named in (lambda _: "utf-8", declared):
        encoding = named(data) if named else None
        try:
            if encoding and (b"\x00" not in data or encoding == "utf-8"):
                text = data.decode(encoding)
                if "\x00" not in text:
                    return text, None
        except (UnicodeError, LookupError):
            continue
    return _wide(data) if b"\x00" in data else _guessed(data)


def _wide(data: bytes) -> tuple[str, str]:
    """Return the text of UTF-16 without a mark: a zero in nearly every second byte, no other."""
    odd, even = data[1::2].count(0), data[::2].count(0)
    name, zeros, others = ("UTF-16 LE", odd, even) if odd > even else ("UTF-16 BE", even, odd)
    if others or zeros < len(data) // 4:
        message = "it is a binary file"
        raise NotTextError(message)
    try:
        return data.decode(name.lower().replace(" ", "-")), f"{name} without a byte-order mark"
    except UnicodeDecodeError as error:
        message = "its encoding could not be told"
        raise NotTextError(message) from error


def _guessed(data: bytes) -> tuple[str, str]:
    """Return the text in the encoding that fits best.

    Where most letters beyond ASCII are sound UTF-8, it is UTF-8 with damage. British text
    otherwise is in Windows-1252 nearly always, so that is tried before anything is measured.
    """
    damaged = data.decode("utf-8", "replace")
    lost = damaged.count(_LOST)
    if sum(1 for c in damaged if c > "\x7f") > 2 * lost:
        return damaged, f"UTF-8 with {lost} damaged place{'s' if lost > 1 else ''}"
    try:
        return data.decode("cp1252"), "Windows-1252"
    except UnicodeDecodeError:
        from charset_normalizer import from_bytes

        best = from_bytes(data).best()
        if best is None:
            message = "its encoding could not be told"
            raise NotTextError(message) from None
        return str(best), best.encoding
