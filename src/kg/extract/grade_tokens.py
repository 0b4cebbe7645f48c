"""A grade's word in a sentence, and the words it stands among."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise

from kg.extract.clauses import clauses
from kg.extract.lexicon.grade_cues import SCALE_GAP
from kg.extract.lexicon.grades import GRADE, GRADES, PARAPHRASE
from kg.model.document import Part
from kg.model.mention import Qualifier
from kg.model.span import Span
from kg.model.terms import Grade

_FAR = 600


@dataclass(frozen=True, slots=True)
class Token:
    """A grade's word in a sentence, and the clause it stands in.

    A ``phrase`` tells the grade without its word: *the lowest possible rating*; one that
    ``performs`` tells it with its verb: *performs well*; ``several`` is true for *two goods*.
    """

    span: Span
    grade: Grade
    clause: Span
    sentence: Span
    phrase: bool = False
    performs: bool = False
    several: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """What a cue looks at: the words on both sides of a token, and how it stands.

    ``before`` and ``after`` reach to the sentence's ends, ``clause`` from the clause's start.
    ``gap`` are the words since the grade given before in the sentence, None for the first;
    ``of_another`` says that *it* or *one of them* is a school, a home or another body.
    """

    token: Token
    part: Part
    before: str
    after: str
    clause: str
    gap: str | None
    spoken: bool
    of_another: bool
    qualifiers: frozenset[Qualifier]
    rare_allowed: bool
    marked: bool


def tokens(text: str, sentence: Span) -> list[Token]:
    """Return the grades' words of a sentence in order."""
    found: list[tuple[Span, Grade, bool]] = []
    for pattern in (GRADE, PARAPHRASE):
        found += [
            (Span(*m.span()), GRADES[m.lastgroup or ""], pattern is PARAPHRASE)
            for m in pattern.finditer(text, *sentence)
            if m[0] != "ri" or text[m.start() : m.end()] == "RI"
        ]
    parts = list(clauses(text, sentence)) or [sentence]
    starts = [part.start for part in parts]
    return [
        Token(
            span,
            grade,
            parts[bisect_right(starts, span.start) - 1],
            sentence,
            phrase,
            text[span.start : span.start + 7].lower() == "perform",
            text[span.end - 1] == "s",
        )
        for span, grade, phrase in sorted(found)
    ]


def words_before(text: str, token: Token, start: int) -> str:
    """Return the words before a grade from ``start`` on, at most some lines of them.

    A letter stands for what is cut off, so that no cue takes the cut for a sentence's start.
    """
    near = token.span.start - _FAR
    return f"x {text[near : token.span.start]}" if near > start else text[start : token.span.start]


def words_after(text: str, token: Token, end: int) -> str:
    """Return the words after a grade up to ``end``, at most some lines of them."""
    return text[token.span.end : min(end, token.span.end + _FAR)]


def ends(s: Setting) -> bool:
    """Say whether the phrase ends with the grade: nothing follows that it could describe."""
    return (
        re.match(
            r"^[\W_]{0,3}(?:$|(?<=[.,;:)])|\s(?:overall|and|but|back|except|apart|bar\b|save\s|other\sthan|while|for|in|across|by|at|with|as|on|too|again|now|over|after|last|this|when|since|from|or|yesterday|today|according|said|although|despite|following|(?:\w+|\d+)\s(?:years|months)\s(?:later|earlier|ago|before|on|after)|[A-Z(–—-]))",
            s.after,
        )
        is not None
        or re.match(r"^[”’\"'*_]{0,2}[.,;:)]", s.after) is not None
    )


def without_scales(text: str, found: list[Token]) -> list[Token]:
    """Return the tokens without a whole scale: *outstanding, good, … or inadequate*."""
    runs: list[list[Token]] = []
    for token in found:
        if runs and SCALE_GAP.match(text[runs[-1][-1].span.end : token.span.start]):
            runs[-1].append(token)
        else:
            runs.append([token])
    kept = [r for r in runs if not _is_scale(text, r)]
    return [t for run in kept for t in run]


def _is_scale(text: str, run: list[Token]) -> bool:
    """Say whether grades in a row are a scale or a choice: *good or outstanding*."""
    either = any(re.search(r"\bor\b", text[a.span.end : b.span.start]) for a, b in pairwise(run))
    return either or len({t.grade for t in run}) >= 3  # noqa: PLR2004 - three are a scale
