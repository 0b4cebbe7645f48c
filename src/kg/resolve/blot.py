"""Blotting a forgotten name out of a text, letter for letter, so that no offset moves.

A name is known by a mark, which hashes its words without spaces, accents and capitals. So a file
of decisions holds no name, and *Ann O'Neill*, *ANN O’NEILL*, *O'Neill, Ann* and *ann-oneill* in an
address are all found. Whoever guesses a name can check the guess; the mark hides it from a reader.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from kg.extract.lexicon.dates import MONTHS
from kg.extract.lexicon.names import HONORIFICS, word_list
from kg.model.article import BLOT
from kg.model.dossier import Account
from kg.model.span import Span
from kg.resolve.keys import digest
from kg.resolve.marks import mark

_WORD = re.compile(r"[^\W\d_]+")
# Between the words of one name; soft hyphens, zero-width and combining characters too
_BETWEEN = re.compile(r"[\s.,'’‘_/+%@\-\u00ad\u0300-\u036f\u200b-\u200f\u2060\ufeff]{0,4}")
_PARTICLES = frozenset(
    ("de", "la", "del", "van", "der", "von", "den", "di", "da", "al", "bin", "ap", "ab", "ferch")
)
_LONGEST = 6
_FULL = 2
_NEAR = 8
# A body's evidence may be a whole sentence, which is no name
_NAME_OF_BODY = 80


@dataclass(frozen=True, slots=True)
class _Named:
    """A name where it stands, and what of it may stand alone elsewhere: its first and last word."""

    span: Span
    parts: tuple[str, str]


class _Words:
    """The words of a text, as printed and as compared."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found = list(_WORD.finditer(text))
        self.plain = [_plain(match[0]) for match in self.found]

    def span(self, first: int, last: int) -> Span:
        """Return the place from one word to another."""
        return Span(self.found[first].start(), self.found[last].end())

    def between(self, word: int) -> str | None:
        """Return what stands before a word where it may be of one name with the word before it."""
        gap = _BETWEEN.fullmatch(self.text, self.found[word - 1].end(), self.found[word].start())
        return None if gap is None else gap[0]

    def chain(self, first: int) -> int:
        """Return the last word that may be of one name with a word."""
        last = first
        most = min(first + _LONGEST, len(self.found)) - 1
        while last < most and self.between(last + 1) is not None:
            last += 1
        return last


def name_marks(name: str) -> tuple[str, ...]:
    """Return the marks of a full name: of all its words, and of the first and the last.

    Of one word there is none, since too many bear it.

    >>> len(name_marks("Ann Marie O'Neill")), len(name_marks("Ann Lee")), name_marks("Lee")
    (2, 1, ())
    """
    words = [word for word in name.split() if _plain(word) and not _is_title(word)]
    if len(words) < _FULL:
        return ()
    forms = {"".join(map(_plain, words)), _plain(words[0]) + _plain(words[-1])}
    return tuple(sorted(_mark(form) for form in forms))


def without(text: str, marks: Collection[str], *, handle: bool = False) -> str:
    """Return a text with the full names of some marks blotted out.

    ``handle`` says that it is a file's name or an address, where a name may be one word.
    """
    return _covered(text, (one.span for one in _named(_Words(text), marks, handle=handle)))


def blotted(account: Account, marks: Collection[str]) -> Account | None:
    """Return a source with all that names somebody forgotten blotted out of its texts.

    Its records still tell of the former text: it is to be read again. None where it names nobody
    of these. With the full name go all words that the reader took for the same person, and the
    surname and the given name wherever else they stand alone, but for those that are another's:
    a council's, a body's, or somebody's whom the reader told apart.
    """
    article = account.article
    words = _Words(article.text)
    named = list(_named(words, marks))
    spans = {one.span for one in named}
    mine, others = _people(account, spans, marks)
    spans |= mine
    parts = {part for one in named for part in one.parts}
    parts |= {_plain(word) for span in mine for word in span.of(article.text).split()}
    if parts:
        spans |= set(_alone(words, parts, [*others, *_bodies(account)]))

    def words_without(text: str | None, *, handle: bool = False) -> str | None:
        return None if text is None else _without_parts(text, marks, parts, handle=handle)

    fresh = replace(
        article,
        text=_covered(article.text, spans),
        name=words_without(article.name, handle=True) or "",
        title=words_without(article.title),
        stated_words=words_without(article.stated_words) or "",
        publisher=words_without(article.publisher),
        url=words_without(article.url, handle=True),
    )
    names = tuple(sorted({words_without(name, handle=True) or "" for name in account.names}))
    if fresh == article and names == account.names:
        return None
    return replace(account, article=fresh, names=names)


def _without_parts(
    text: str, marks: Collection[str], parts: Collection[str], *, handle: bool
) -> str:
    """Return a title or an address of a text without a name, and without its parts alone."""
    fresh = without(text, marks, handle=handle)
    return _covered(fresh, _alone(_Words(fresh), parts, (), handle=handle)) if parts else fresh


def _people(
    account: Account, spans: Collection[Span], marks: Collection[str]
) -> tuple[set[Span], set[Span]]:
    """Return where the reader saw the forgotten, and where it saw others."""
    mine, others = set[Span](), set[Span]()
    for person in account.people:
        own = [piece.span for piece in person.evidence]
        meant = any(mark("person", piece) in marks for piece in person.evidence) or any(
            place.overlaps(span) for place in own for span in spans
        )
        (mine if meant else others).update(own)
    return mine, others


def _bodies(account: Account) -> Iterator[Span]:
    """Yield where the reader saw councils, bodies and services named."""
    for record in (*account.councils, *account.agencies, *account.services):
        for piece in record.evidence:
            if len(piece.text) <= _NAME_OF_BODY:
                yield piece.span


def _named(words: _Words, marks: Collection[str], *, handle: bool = False) -> Iterator[_Named]:
    """Yield the full names of some marks, in text order."""
    for first, match in enumerate(words.found):
        if _is_handle(words, match, handle=handle) and _mark(words.plain[first]) in marks:
            yield _Named(words.span(first, first), ("", ""))
            continue
        for last in range(first + 1, words.chain(first) + 1):
            if any(_mark(form) in marks for form in _forms(words, first, last)):
                yield _Named(words.span(first, last), _parts(words, first, last))


def _is_handle(words: _Words, match: re.Match[str], *, handle: bool) -> bool:
    """Say whether a name may be written as one word here: in an address, after an *@*."""
    return handle or words.text[match.start() - 1 : match.start()] == "@"


def _forms(words: _Words, first: int, last: int) -> Iterator[str]:
    """Yield what some words in a row may be as a name."""
    plain = words.plain
    yield "".join(plain[first : last + 1])
    if last == first + 1 and "," in (words.between(last) or ""):
        yield plain[last] + plain[first]
    inner = range(first + 1, last)
    if inner and all(_is_inner(words, word) for word in inner):
        yield plain[first] + plain[last]


def _is_inner(words: _Words, word: int) -> bool:
    """Say whether a word may stand between a given name and a surname."""
    printed = words.found[word][0]
    if "," in (words.between(word) or "") + (words.between(word + 1) or ""):
        return False
    return printed[0].isupper() or printed in _PARTICLES


def _parts(words: _Words, first: int, last: int) -> tuple[str, str]:
    """Return the first and the last word of a name as a text prints it, compared plainly."""
    printed = words.span(first, last).of(words.text).split()
    return _plain(printed[0]), _plain(printed[-1])


def _alone(
    words: _Words, parts: Collection[str], others: Iterable[Span], *, handle: bool = False
) -> Iterator[Span]:
    """Yield where a part of a name stands alone with a capital and is nobody else's.

    Of a part that is a word as well only those go that stand after an honorific. In an address,
    ``handle``, there are no capitals.
    """
    taken = sorted(others)
    lower = (p for p, m in zip(words.plain, words.found, strict=True) if m[0].islower())
    common = frozenset(() if handle else lower)
    for first, match in enumerate(words.found):
        if not handle and not match[0][0].isupper():
            continue
        for last in range(first, min(words.chain(first), first + _FULL) + 1):
            part = "".join(words.plain[first : last + 1])
            span = words.span(first, last)
            if part not in parts or _is_taken(span, taken):
                continue
            titled = first > 0 and _is_title(words.found[first - 1][0])
            if titled or (part not in common and not _is_word(match[0])):
                yield span


def _is_taken(span: Span, taken: list[Span]) -> bool:
    """Say whether a place is within another's name; ``taken`` is sorted."""
    near = bisect_right(taken, span.end, key=lambda other: other.start)
    return any(other.covers(span) for other in taken[max(0, near - _NEAR) : near])


def _is_word(printed: str) -> bool:
    """Say whether a part of a name is a word, a month or a place as well."""
    lists = ("word_surnames", "doubtful_given_names", "capital_words")
    plain = printed.casefold()
    return plain in MONTHS or any(plain in word_list(n) or printed in word_list(n) for n in lists)


def _is_title(word: str) -> bool:
    """Say whether a word is an honorific, as *Mrs* or *Cllr*."""
    return word.rstrip(".").casefold() in HONORIFICS


def _covered(text: str, spans: Iterable[Span]) -> str:
    """Return a text with some places blotted out; spaces and line ends stay."""
    letters = list(text)
    for start, end in spans:
        for place in range(start, end):
            if not letters[place].isspace():
                letters[place] = BLOT
    return "".join(letters)


def _plain(words: str) -> str:
    """Return the letters of words, without accents, capitals and a possessive's *s*."""
    words = re.sub(r"['’]s?$", "", words)
    spread = unicodedata.normalize("NFKD", words)
    return "".join(c for c in spread.casefold() if c.isalpha())


def _mark(form: str) -> str:
    """Return the mark of a name as it is compared."""
    return f"name/{digest('name', form)}"
