"""Finding the names of the reference tables in a text, in one pass for all of them.

All forms of councils, other bodies and look-alikes go into one automaton (Aho–Corasick), so the
cost is that of reading the text once, however many names there are. Where names overlap the
longest wins: *North Yorkshire* is not *York*, *Kent Police* is not *Kent*.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any

import ahocorasick

from kg.model.reference import agencies, bare_names, councils, decoys
from kg.model.span import Span

# Characters that print alike, folded one for one so that offsets stay.
FOLD = str.maketrans(
    {"’": "'", "‘": "'", "\u00a0": " ", "\u202f": " ", "‑": "-", "–": "-", "\n": " "}
)

# "the charity Become", "the union Unite"; "Become, the charity for care leavers"
BODY_BEFORE = re.compile(r"\b(?:charity|union|group|organisation|campaigners)\s$")
BODY_AFTER = re.compile(r",\s(?:the|a|an|which)\s|['’]s\s|\s(?:union|charity)\b")
# A capital inside a sentence is a name's: "figures from Become show"
MID_SENTENCE = re.compile(r"[a-z,]\s$")
# "Kinship Care Team": part of a longer name
NAME_GOES_ON = re.compile(r"\s[A-Z]")


class Form(StrEnum):
    """What sort of entry a name led to."""

    COUNCIL = "council"
    """A form that can only mean the authority: *London Borough of Redbridge*."""

    BARE = "bare"
    """A place's name that may mean its council."""

    AGENCY = "agency"
    DECOY = "decoy"


@dataclass(frozen=True, slots=True)
class Hit:
    """A name of the tables found in a text. ``keys`` are GSS codes or agencies' keys."""

    span: Span
    form: Form
    keys: tuple[str, ...]
    ambiguity: str = ""


def fold(text: str) -> str:
    """Return the text in lower case with look-alike characters made one, each offset kept."""
    folded = text.translate(FOLD)
    lower = folded.lower()
    if len(lower) == len(folded):
        return lower
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in folded)


@lru_cache(maxsize=4)
def hits(text: str) -> tuple[Hit, ...]:
    """Return the names in a text, longest first where they overlap, in text order."""
    folded = fold(text)
    found: list[tuple[int, int, tuple[Form, tuple[str, ...], str]]] = []
    for last, (length, entry) in _automaton().iter(folded):
        start, end = last - length + 1, last + 1
        if _bounded(folded, start, end) and _capital(text, Span(start, end), entry):
            found.append((start, -end, entry))
    found.sort(key=lambda f: (f[0], f[1]))
    return tuple(_leftmost_longest(found))


def _leftmost_longest(
    found: list[tuple[int, int, tuple[Form, tuple[str, ...], str]]],
) -> Iterator[Hit]:
    """Yield matches that do not overlap one before them."""
    taken = 0
    for start, negative_end, (form, keys, ambiguity) in found:
        if start >= taken:
            taken = -negative_end
            yield Hit(Span(start, taken), form, keys, ambiguity)


def _bounded(folded: str, start: int, end: int) -> bool:
    """Say whether the match is of whole words."""
    before = folded[start - 1] if start else " "
    after = folded[end] if end < len(folded) else " "
    if after == "-" and end + 1 < len(folded) and folded[end + 1].isalpha():
        return False
    return not before.isalnum() and not after.isalnum() and before not in "-/@#"


def _capital(text: str, span: Span, entry: tuple[Form, tuple[str, ...], str]) -> bool:
    """Say whether a name is written as one: with a capital, but for *the* and for descriptions.

    *The Met* and *the Met* are names, *the met* is none; *integrated care board* is a description
    that needs no capital; *Become* and *Unite* are names only beside a word that says so.
    """
    form, _, ambiguity = entry
    words = span.of(text)
    if form is Form.AGENCY and ambiguity == "word":
        return words[0].isupper() and _is_called_a_body(text, span)
    if form is Form.DECOY or (form is Form.AGENCY and ambiguity == "description"):
        return True
    first = words[4:] if words[:4].lower() == "the " else words
    return first[0].isupper() or first[0].isdigit()


def _is_called_a_body(text: str, span: Span) -> bool:
    """Say whether *charity* or its like stands beside a name, or its sentence has begun before."""
    before, after = text[max(0, span.start - 24) : span.start], text[span.end : span.end + 30]
    if BODY_BEFORE.search(before) or BODY_AFTER.match(after):
        return True
    return MID_SENTENCE.search(before) is not None and NAME_GOES_ON.match(after) is None


@cache
def _automaton() -> Any:  # noqa: ANN401 - the library has no types
    """Return the automaton over every form of the tables."""
    automaton = ahocorasick.Automaton()
    table = _table()
    twins = {twin: entry for form, entry in table.items() for twin in _twins(form)}
    for form, entry in sorted({**twins, **table}.items()):
        automaton.add_word(form, (len(form), entry))
    automaton.make_automaton()
    return automaton


def _table() -> dict[str, tuple[Form, tuple[str, ...], str]]:
    """Return what every form of the tables leads to, by the form in small letters."""
    table: dict[str, tuple[Form, tuple[str, ...], str]] = {}
    for decoy in decoys():
        table[fold(decoy)] = (Form.DECOY, (), "")
    for name in bare_names():
        known = table.get(fold(name.form))
        keys = (*known[1], name.gss) if known and known[0] is Form.BARE else (name.gss,)
        table[fold(name.form)] = (Form.BARE, keys, name.ambiguity)
    for agency in agencies().values():
        for alias in (agency.name, *agency.aliases):
            plain = alias == alias.lower() and " " in alias
            ambiguity = "description" if plain else agency.ambiguity
            known = table.get(fold(alias))
            if known is None or known[0] is not Form.AGENCY or known[2] != "description":
                table[fold(alias)] = (Form.AGENCY, (agency.key,), ambiguity)
    for council in councils().values():
        for alias in (*council.aliases, council.official_name):
            known = table.get(fold(alias))
            keys = known[1] if known and known[0] is Form.COUNCIL else ()
            if council.gss not in keys:
                table[fold(alias)] = (Form.COUNCIL, (*keys, council.gss), "")
    return table


def _twins(form: str) -> Iterator[str]:
    """Yield the other ways to write a form of several words, small letters.

    Where a decoy is written in another way than in the table, the council within it must still
    not be taken: *Barrow in Furness* is no more Furness than *Barrow-in-Furness* is.

    >>> list(_twins("hull and east yorkshire")), list(_twins("barrow-in-furness"))
    (['hull & east yorkshire'], ['barrow in furness'])
    """
    for sign, other in ((" and ", " & "), (" & ", " and "), ("-", " ")):
        if sign in form:
            yield form.replace(sign, other)
