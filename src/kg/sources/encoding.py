"""From bytes to text, with what had to be guessed."""

import codecs
import hashlib

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL_SHARE = 0.02
_PRINTED_CONTROLS = frozenset("\n\r\t\f\x0b\x85\x1e\x1f")


class NotTextError(ValueError):
    """The bytes are no text that can be read."""


def decode(data: bytes) -> tuple[str, str | None]:
    """Return the text of some bytes, and the encoding where it had to be guessed.

    Line ends become ``\\n`` before any offset is counted; nothing else of the text is changed.

    Raises:
        NotTextError: The bytes hold control characters as no text does.
    """
    text, guessed = _decoded(data)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    controls = sum(1 for c in text if c < " " and c not in _PRINTED_CONTROLS)
    if "\x00" in text or controls > _CONTROL_SHARE * len(text):
        message = "it holds control characters as no text does"
        raise NotTextError(message)
    return text, guessed


def _decoded(data: bytes) -> tuple[str, str | None]:
    """Return the text by its byte-order mark, as UTF-8, or as the likeliest encoding."""
    for bom, name in BOMS:
        if data.startswith(bom):
            try:
                return data.decode(name), None
            except UnicodeDecodeError as error:
                message = f"it begins as {name} and is damaged ({error.reason})"
                raise NotTextError(message) from error
    try:
        return data.decode("utf-8"), None
    except UnicodeDecodeError:
        return _guessed(data)


def _guessed(data: bytes) -> tuple[str, str]:
    """Return the text in the encoding that fits best.

    British pages without UTF-8 are in Windows-1252 nearly always, so that is tried first; UTF-16
    without a mark shows by a zero in every second byte.
    """
    zeros = data.count(0)
    if zeros > len(data) // 3:
        name = "utf-16-le" if data[1::2].count(0) > data[::2].count(0) else "utf-16-be"
        try:
            return data.decode(name), name
        except UnicodeDecodeError as error:
            message = "its encoding could not be told"
            raise NotTextError(message) from error
    if zeros:
        message = "it is a binary file"
        raise NotTextError(message)
    try:
        return data.decode("cp1252"), "Windows-1252"
    except UnicodeDecodeError:
        from charset_normalizer import from_bytes

        best = from_bytes(data).best()
        if best is None:
            message = "its encoding could not be told"
            raise NotTextError(message) from None
        return str(best), best.encoding


def text_key(text: str) -> str:
    """Return the key of a text: the first half of its SHA-256 in hexadecimal figures, shortened."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
