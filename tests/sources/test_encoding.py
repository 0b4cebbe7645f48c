"""From bytes to text."""

import codecs
import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.sources.encoding import NotTextError, decode, text_key

TEXT = "The council’s café – “good”\n\nInspectors were pleased with what they saw.\n"

NOISE = b"".join(hashlib.sha256(bytes([n])).digest() for n in range(200))

_PRINTED = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff")


@given(st.text(alphabet=_PRINTED | st.just("\n"), min_size=1))
def test_utf8_comes_back(text: str) -> None:
    """Any text in UTF-8 is read as it was written, nothing guessed."""
    assert decode(text.encode()) == (text, None)


@given(st.text(alphabet=_PRINTED | st.sampled_from("\r\n"), min_size=1))
def test_line_ends(text: str) -> None:
    """Line ends of every system become one."""
    read, _ = decode(text.encode())
    assert "\r" not in read
    assert read == "\n".join(text.replace("\r\n", "\n").split("\r"))


def test_accents_are_left_alone() -> None:
    """An accent that was written apart from its letter stays so: offsets are those of the file."""
    assert decode("cafe\u0301".encode())[0] == "cafe\u0301"


@pytest.mark.parametrize(
    "data",
    [
        codecs.BOM_UTF8 + TEXT.encode(),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"),
        TEXT.replace("\n", "\r\n").encode(),
    ],
    ids=["UTF-8", "UTF-16 LE", "UTF-16 BE", "UTF-32 LE", "CR LF"],
)
def test_marked_encodings(data: bytes) -> None:
    """A byte-order mark says the encoding and is no part of the text."""
    assert decode(data) == (TEXT, None)


@pytest.mark.parametrize(
    ("encoding", "said"),
    [
        ("cp1252", "Windows-1252"),
        ("utf-16-le", "UTF-16 LE without a byte-order mark"),
        ("utf-16-be", "UTF-16 BE without a byte-order mark"),
    ],
)
def test_guessed_encodings(encoding: str, said: str) -> None:
    """Bytes without a mark that are no UTF-8 are read, and what they were taken for is said."""
    assert decode(TEXT.encode(encoding)) == (TEXT, said)


def test_latin_1() -> None:
    """Latin-1 is read, since Windows-1252 has its letters."""
    assert decode("Café à la carte".encode("latin-1")) == ("Café à la carte", "Windows-1252")


def test_other_alphabet() -> None:
    """Bytes that Windows-1252 does not know are measured, and the encoding is said."""
    text = "Совет сохранил свою оценку, и директор служб для детей сказал, что доволен. " * 5
    read, said = decode(text.encode("cp1251"))
    assert said
    assert "\x00" not in read


def test_damaged_utf8() -> None:
    """One broken letter does not turn all the others into another alphabet's."""
    read, said = decode(TEXT.encode() + b"\xe9t\xe9 shut")
    assert read == TEXT + "\ufffdt\ufffd shut"
    assert said == "UTF-8 with 2 damaged places"


def test_declared_encoding() -> None:
    """The encoding that a page names is believed where the bytes are no UTF-8."""
    data = "Łódź".encode("iso-8859-2")
    assert decode(data, lambda _: "iso-8859-2") == ("Łódź", None)
    assert decode("Łódź".encode(), lambda _: "iso-8859-2") == ("Łódź", None)
    assert decode(TEXT.encode("cp1252"), lambda _: "no-such-encoding") == (TEXT, "Windows-1252")


@pytest.mark.parametrize(
    "data",
    [
        b"\x00" * 100,
        b"A story with\x00 a zero.",
        b"\x7fELF\x02\x01\x01" + bytes(200) + b"\x03\x3e\x01\x02" * 100,
        NOISE,
        NOISE.replace(b"\x00", b""),
        b"\x01\x02\x03\x04plain" * 20,
        codecs.BOM_UTF16_LE + b"\x00\xd8a",
        b"a\x00b\x00\x00\xd8c\x00d\x00e\x00",
    ],
    ids=[
        "zeros",
        "a zero",
        "program",
        "noise",
        "noise without zeros",
        "controls",
        "cut",
        "cut too",
    ],
)
def test_no_text(data: bytes) -> None:
    """Bytes that are no text are refused with the reason."""
    with pytest.raises(NotTextError, match=r"it (is|holds|begins)|could not be told"):
        decode(data)


@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    """Any bytes are either text without zeros or refused."""
    try:
        text, _ = decode(data)
    except NotTextError:
        return
    assert "\x00" not in text
    assert "\r" not in text


def test_key() -> None:
    """The key is sixteen figures of the text's hash, the same for the same text."""
    assert text_key("A story.\n") == text_key("A story.\n") != text_key("Another.\n")
    assert len(text_key("")) == 16
    assert text_key("") == "e3b0c44298fc1c14"
