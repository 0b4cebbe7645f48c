"""Words that may name a person: runs of capitals without the bodies and titles among them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.gazetteer import hits
from kg.extract.lexicon.names import (
    HONORIFICS,
    PLURALS,
    POSTNOMINALS,
    Token,
    is_given,
    runs,
    word_list,
)
from kg.model.document import Document
from kg.model.mention import AgencyMention, CouncilMention, Mention
from kg.model.span import Span

_MAX_TOKENS = 5
_NAME = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Words that may name a person: the tokens, and what stood before them."""

    tokens: tuple[Token, ...]
    honorific: str | None = None
    tail: bool = False
    """Whether a word like *House* or *School* follows."""
    placed: tuple[bool, ...] = ()
    """For each token, whether it is the name of a place or body as well."""

    @property
    def span(self) -> Span:
        """The place of the name."""
        return Span(self.tokens[0].span.start, self.tokens[-1].span.end)


def bodies(document: Document) -> dict[int, Span]:
    """Return the places of bodies and of what only looks like one, by each word's offset."""
    found: dict[int, Span] = {}
    named: tuple[Mention, ...] = (*document.of(CouncilMention), *document.of(AgencyMention))
    spans = [m.span for m in named]
    spans += [h.span for h in hits(document.text)]
    for span in spans:
        for match in re.finditer(r"[^\s]+", span.of(document.text)):
            found[span.start + match.start()] = span
    return found


def candidates(text: str, within: Span, places: dict[int, Span]) -> Iterator[Candidate]:
    """Yield what is left of each run of capitals once bodies and other words are cut out."""
    for run in runs(text, within):
        honorific: list[Token] = []
        tokens: list[Token] = []
        for token in run:
            if (token.key in HONORIFICS or token.key in PLURALS) and not token.possessive:
                yield from _closed(text, tokens, honorific, None, places)
                honorific = [*honorific, token] if not tokens else [token]
                tokens = []
            elif _is_name(token, tokens, honorific, places):
                tokens.append(token)
            else:
                yield from _closed(text, tokens, honorific, token, places)
                honorific, tokens = [], []
        yield from _closed(text, tokens, honorific, None, places)


def _is_no_name(tokens: list[Token]) -> bool:
    """Say whether words are one in capitals, or end in an initial: *Lou P.* leaves a comment."""
    if len(tokens) == 1:
        return is_shouted(tokens[0].word)
    return len(tokens[-1].key) == 1


def _without_place(tokens: list[Token], places: dict[int, Span]) -> list[Token]:
    """Return the words of a name without the place before it: *commissioner for Wirral Jane Roe*."""
    placed = len(tokens) > _NAME and tokens[0].span.start in places
    if placed and is_given(tokens[1].word) and not is_given(tokens[0].word):
        return tokens[1:]
    return tokens


def _is_name(
    token: Token, before: list[Token], honorific: list[Token], places: dict[int, Span]
) -> bool:
    """Say whether a word can be the next word of a name."""
    inside = bool(before) or bool(honorific)
    body = places.get(token.span.start)
    if body is not None and not _may_be_surname(token, body):
        return False
    if token.word in POSTNOMINALS:
        return False
    if _is_initial(token) and (honorific or before) and all(map(_is_initial, before)):
        return True
    if token.key in word_list("word_surnames"):
        return inside or is_given(token.word)
    if token.key in word_list("capital_words") or token.key in word_list("name_tails"):
        return False
    return not is_shouted(token.word) or bool(honorific) or _shouted_name(token, before)


def _is_initial(token: Token) -> bool:
    """Say whether a word is an initial: *Cllr A. B. Roe*."""
    return len(token.key) == 1 and token.word.isupper()


def is_shouted(word: str) -> bool:
    """Say whether a word is in capitals throughout."""
    return len(word) > 1 and word.isupper() and "." not in word


def _shouted_name(token: Token, before: list[Token]) -> bool:
    """Say whether a word in capitals is a given name, or follows one: *JANE ROE*."""
    if before:
        return is_shouted(before[0].word)
    return is_given(token.word.title())


def _may_be_surname(token: Token, body: Span) -> bool:
    """Say whether a body's name is one word, which a person's may be too: *Cllr Kent*."""
    return body.end - body.start <= len(token.word)


def _closed(
    text: str,
    tokens: list[Token],
    honorific: list[Token],
    breaker: Token | None,
    places: dict[int, Span],
) -> Iterator[Candidate]:
    """Yield the candidate of some tokens, if they are few enough to be a name."""
    while tokens and not tokens[-1].word[0].isupper():
        tokens = tokens[:-1]
    if not tokens or len(tokens) > _MAX_TOKENS:
        return
    if not honorific and _is_no_name(tokens):
        return
    if not honorific:
        tokens = _without_place(tokens, places)
    words: str | None = None
    if honorific:
        start, end = honorific[0].span.start, honorific[-1].span.end
        words = PLURALS.get(honorific[-1].key) or text[start:end].replace("\n", " ")
    tail = breaker is not None and (breaker.key in word_list("name_tails"))
    placed = tuple(token.span.start in places for token in tokens)
    if all(placed) and not words:
        return
    yield Candidate(tokens=tuple(tokens), honorific=words, tail=tail, placed=placed)
