"""How people are named in British papers: honorifics, given names, and what only looks so."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kg.model.span import Span

HONORIFICS = frozenset(
    [
        "councillor",
        "cllr",
        "coun",
        "clr",
        "ald",
        "alderman",
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "dr",
        "prof",
        "professor",
        "sir",
        "dame",
        "lord",
        "lady",
        "baroness",
        "baron",
        "rev",
        "revd",
        "reverend",
        "canon",
        "judge",
        "hon",
        "honourable",
        "supt",
        "insp",
        "sgt",
        "rabbi",
        "imam",
    ]
)
# "Councillors A, B and C": the honorific of each in the list
PLURALS = {"councillors": "Councillor", "cllrs": "Cllr", "couns": "Coun", "messrs": "Mr"}
COUNCILLOR = frozenset({"councillor", "cllr", "coun", "clr", "ald", "alderman"})
POSTNOMINALS = frozenset(
    [
        "MP",
        "MSP",
        "MS",
        "AM",
        "MEP",
        "CBE",
        "OBE",
        "MBE",
        "KBE",
        "DBE",
        "QC",
        "KC",
        "JP",
        "HMI",
        "HMCI",
        "PhD",
        "QPM",
        "BEM",
        "FRSA",
        "Jr",
        "Jnr",
        "Snr",
    ]
)
PARTICLES = frozenset(
    [
        "de",
        "da",
        "di",
        "del",
        "della",
        "la",
        "le",
        "van",
        "von",
        "der",
        "den",
        "ter",
        "bin",
        "bint",
        "ibn",
        "al",
        "el",
        "ap",
        "ab",
        "ferch",
        "dos",
        "du",
    ]
)

# "Máire", "O’Shea", "Thistlethwaite-Singh", "J.", "McLaughlin"
TOKEN = re.compile(r"(?:[^\W\d_]\.){1,3}(?=[\s,)])|[^\W\d_](?:[^\W\d_]|[-‑’'](?=[^\W\d_])){0,40}")
POSSESSIVE = ("'s", "’s", "'S", "’S")
_JOIN = frozenset({" ", "\u00a0", "\u202f"})
_BROKEN = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A word with a capital, or a particle inside a run of them, without its possessive ending."""

    span: Span
    word: str
    possessive: bool = False

    @property
    def key(self) -> str:
        """The word as the lists of this module hold it."""
        return self.word.lower().replace("’", "").replace("'", "").rstrip(".")


@cache
def word_list(name: str) -> frozenset[str]:
    """Return the words of a list beside this module; lines with ``#`` are remarks."""
    lines = (Path(__file__).parent / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(n for line in lines if not line.startswith("#") for n in line.split())


def is_given(word: str) -> bool:
    """Say whether a word is a given name, or two of them with a hyphen between."""
    names = word_list("given_names")
    return word in names or (
        "-" in word and all(part in names for part in word.split("-", maxsplit=1))
    )


def runs(text: str, within: Span) -> Iterator[list[Token]]:
    """Yield the runs of words with capitals, one space apart, that a span of text holds."""
    run: list[Token] = []
    held: list[Token] = []
    for match in TOKEN.finditer(text, *within):
        if not run and not match[0][0].isupper():
            continue
        token = _token(match)
        joined = bool(run) and _joined(text, (held or run)[-1], token)
        if token.word[0].isupper() and not _is_compound(token.word):
            if not joined:
                if run:
                    yield run
                run = []
            else:
                run.extend(held)
            run.append(token)
            held = []
        elif joined and token.word in PARTICLES and len(held) < 2:  # noqa: PLR2004 - "van der"
            held.append(token)
        elif run:
            yield run
            run, held = [], []
    if run:
        yield run


def _is_compound(word: str) -> bool:
    """Say whether a word with hyphens is a description: *Mum-of-two*, *Labour-run*."""
    first, _, rest = word.partition("-")
    return bool(rest) and rest[0].islower() and first.lower() not in PARTICLES


def _token(match: re.Match[str]) -> Token:
    """Return the token of a match, its possessive ending cut off."""
    possessive = match[0].endswith(POSSESSIVE)
    end = match.end() - len("’s") if possessive else match.end()
    return Token(
        span=Span(match.start(), end),
        word=match[0][: end - match.start()],
        possessive=possessive,
    )


def _joined(text: str, before: Token, after: Token) -> bool:
    """Say whether two tokens stand in one run: a single space between, or *Cllr.* and a space."""
    gap = text[before.span.end : after.span.start]
    if before.possessive:
        return False
    if gap == "\n":
        # A line that was broken to a width goes on; a name on a short line of its own doesn't.
        width = before.span.end - text.rfind("\n", 0, before.span.end)
        return width > _BROKEN or before.key in HONORIFICS
    if gap in _JOIN:
        return True
    return gap[:1] == "." and gap[1:] in _JOIN and before.key in HONORIFICS
