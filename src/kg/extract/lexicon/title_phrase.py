"""Reading a title from running text, forward after a name or backward before one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.lexicon.names import word_list
from kg.extract.lexicon.titles import (
    BARE,
    COMPLEMENT,
    FLAGS,
    FORMER,
    HEAD,
    INCOMING,
    INTERIM,
    MORE,
    NEXT_ONES,
    OWNER_BEFORE,
    TIME_TAIL,
    UNLISTED,
    WHO_CLAUSE,
)
from kg.model.span import Span

WORD = re.compile(r"[^\W_][\w’'/&-]{0,40}|&|[^\w\s]|\s+")
# "the council's", "Redbridge Council’s", "Ofsted's": whose office it is, told before it
OWNER = re.compile(
    r"(?:[^\W\d_][\w’'&-]*\ ){0,5}?(?!(?:children|people|women|adult|young|families|majesty|majesties)['’])[^\W\d_][\w-]{1,25}(?:['’]s|s['’])\ ",
    re.IGNORECASE,
)
# "Corporate Director, Children and Families Services"
PORTFOLIO = re.compile(
    r"[,:]\ (?:children|young|famil|people|education|adult|social\ care|safeguarding|early\ help|communit|schools|learning|quality)",
    re.IGNORECASE,
)
# "(people, health and schools)": a portfolio in brackets
IN_TITLE = re.compile(
    r"\((?:children|young|famil|people|education|adult|social\scare|safeguarding|early\shelp|communit|schools|learning|quality|operations|commissioning)[^()\n]{0,60}\)",
    re.IGNORECASE,
)
# "Head of Safeguarding\nApologies: ": the next line of minutes has a label of its own
LABEL_NEXT = re.compile(r"[A-Z][\w’' ]{2,30}:(?:\s|$)")
# "the commissioner appointed by", "director of children's services and a mother of two"
CHOSEN = frozenset(
    {"appointed", "named", "chosen", "installed", "imposed", "nominated", "seconded", "elected"}
)
AND_A_PARENT = re.compile(
    r"\sa\s(?:proud\s|single\s|former\s)?(?:mother|father|mum|dad|parent|grand\w+|wife|husband|foster\scarer|care\sleaver|resident)\b"
)
HEAD_LAST = re.compile(
    r"(?:director|manager|member|head|lead|officer|commissioner)$", re.IGNORECASE
)
# " – children's services": a portfolio after a dash
AFTER_DASH = re.compile(
    r"[–—-]\s(?:children|young|famil|people|education|adult|social\scare|safeguarding)",
    re.IGNORECASE,
)
# "Holloway’s deputy": a person's name as an owner
OWNED = re.compile(r"(?:[^\W\d_][\w’'-]*\s){0,2}[^\W\d_][\w-]*['’]s\s")
_JOINS = frozenset({"of", "for", "and", "&", "the", "to", "with", "in", "on", "a", "an", "charge"})
# "no relation of the councillor": the noun is not what the person is
NOT_BEFORE_HEAD = re.compile(r"\b(?:of|for|with|no|not|to|as|who|from|by)\s")
_MAX_WORDS = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """A title's words in the text, and what the words before it say of the holding."""

    span: Span
    words: str
    interim: bool = False
    former: bool = False
    incoming: bool = False


def read_after(text: str, start: int, end: int, stops: tuple[int, ...] = ()) -> Iterator[Title]:
    """Yield the titles that begin at ``start``; none where no title's noun is among the words.

    ``stops`` are offsets where another name or body begins that is no part of a title.
    """
    phrase = _phrase(text, start, end, stops)
    yield from split(text, phrase)


def split(text: str, phrase: Span) -> Iterator[Title]:
    """Yield each office of a phrase: *deputy leader and cabinet member for children* is two."""
    words = phrase.of(text)
    if HEAD.search(words) is None:
        return
    cut = phrase.start
    for joint in re.finditer(r",?\ (?:and|as\ well\ as)\ (?:also\ )?|\ &\ |,\ ", words):
        at = phrase.start + joint.start()
        if at <= cut:
            continue
        left, right = text[cut:at], words[joint.end() :]
        if HEAD.search(left) and _begins_office(right):
            yield from _title(text, Span(cut, at))
            cut = phrase.start + joint.end()
    yield from _title(text, Span(cut, phrase.end))


def _begins_office(words: str) -> bool:
    """Say whether words begin with an office of their own: its noun comes before any *for*."""
    head = HEAD.search(words)
    if head is None:
        return False
    before = words[: head.start()].lower().split()
    return len(before) <= 4 and not {"of", "for", "and", "in", "with"} & set(before)  # noqa: PLR2004 - "Redbridge's new corporate director"


def _phrase(text: str, start: int, end: int, stops: tuple[int, ...]) -> Span:
    """Return the words from ``start`` on that can belong to a title."""
    position, last, count = start, start, 0
    if start in stops and OWNED.match(text, start, end):
        stops = tuple(s for s in stops if s != start)
    while position < end and count < _MAX_WORDS:
        match = WORD.match(text, position, end)
        if match is None or position in stops:
            break
        word = match[0]
        if word in ",–—-:(":
            beyond = _beyond_mark(text, Span(start, position), end, stops)
            if beyond is None:
                break
            last = beyond if beyond > position + 1 else last
            position = beyond
            continue
        if "\n" in word and LABEL_NEXT.match(text, match.end(), end):
            break
        if not word.isspace():
            if _ends(text, word, match.end(), end, seen=text[start:last]):
                break
            count += 1
            if word.lower() not in _JOINS:
                last = match.end()
        position = match.end()
    return Span(start, last)


def _beyond_mark(text: str, seen: Span, end: int, stops: tuple[int, ...]) -> int | None:
    """Return how far a title goes on over the comma or dash after ``seen``, None where it ends."""
    at = seen.end
    headed = HEAD_LAST.search(text[seen.start : at].rstrip()) is not None
    if text[at] == "(":
        inner = IN_TITLE.match(text, at, end) if headed else None
        return inner.end() if inner else None
    if text[at] == ":":
        return at + 1 if headed and PORTFOLIO.match(text, at, end) else None
    if text[at] != ",":
        return at + 1 if headed and AFTER_DASH.match(text, at, end) else None
    if headed and PORTFOLIO.match(text, at, end):
        return at + 1
    more = MORE.match(text, at, end)
    if more and not any(at <= s < more.end() for s in stops):
        return more.end()
    return at + 1 if _office_after_comma(text, at, end) else None


def _office_after_comma(text: str, comma: int, end: int) -> bool:
    """Say whether ``, and cabinet member`` goes on with a further office."""
    match = re.match(r",\ and\ (?:also\ )?", text[comma:end])
    return match is not None and _begins_office(text[comma + match.end() : min(end, comma + 60)])


def _ends(text: str, word: str, after: int, end: int, seen: str) -> bool:
    """Say whether a word stands outside the title."""
    lower = word.lower()
    if not (word[0].isalnum() or word == "&") or lower == "at":
        return True
    if lower in word_list("title_stops") or word.isdigit():
        return lower != "retired" or bool(seen.strip())
    has_head = HEAD.search(seen) is not None
    rest = text[after : min(end, after + 40)]
    if has_head and (lower in CHOSEN or (lower == "and" and AND_A_PARENT.match(rest))):
        return True
    if lower == "and":
        following = re.match(r"\s+([\w’'-]+)", rest)
        return following is None or following[1].lower() in word_list("title_stops")
    if has_head and lower == "with":
        return not rest.startswith(" responsibility")
    if has_head and lower == "in":
        return not rest.startswith((" charge", " need", " care"))
    if has_head and lower == "on":
        return re.match(r"\ (?:[A-Z]|the\ [A-Z]|the\ council|\d)", rest) is not None
    return False


def _title(text: str, span: Span) -> Iterator[Title]:
    """Yield the title of a span without owner, article and flags, if a noun of office is left."""
    owner = OWNER.match(span.of(text))
    whose = owner[0].split()[-1].lower() if owner else _owner_before(text, span.start)
    if owner and HEAD.search(span.of(text)[owner.end() :]):
        span = Span(span.start + owner.end(), span.end)
    flags: set[str] = set()
    while first := re.match(r"(?!(?:His|Her)\ Maj)([\w’'-]+?)(?:\ |(?<=\b[Ee]x)-)", span.of(text)):
        word = first[1].lower()
        if word not in FLAGS and word not in word_list("title_dropped"):
            break
        if HEAD.search(span.of(text)[first.end() :]) is None:
            break
        flags.add(word)
        span = Span(span.start + first.end(), span.end)
    letters = re.search(r"\s\([A-Z]{2,8}\)$", span.of(text))
    if letters:
        span = Span(span.start, span.end - len(letters[0]))
    words = span.of(text)
    head = HEAD.search(words)
    if head is not None:
        span = _without_tail(span, words, head.end())
        words = span.of(text)
    if head is None or NOT_BEFORE_HEAD.search(words[: head.start()].lower()):
        return
    elect = re.search(r"[ -](?:designate|elect)$", words)
    if elect:
        span = Span(span.start, span.end - len(elect[0]))
    inner = {w for w in re.split(r"[\s-]", words.lower()) if w in INTERIM}
    title = " ".join(w for w in span.of(text).lower().split() if w not in INTERIM)
    if title in BARE and whose:
        title = f"{whose} {title}"
    yield Title(
        span=span,
        words=title,
        interim=bool(flags & INTERIM) or bool(inner),
        former=bool(flags & FORMER),
        incoming=bool(flags & INCOMING) or elect is not None,
    )


def _without_tail(span: Span, words: str, head: int) -> Span:
    """Return a title's span without a time after its noun, and without the next one's first word."""
    tail = TIME_TAIL.search(words, head)
    end = tail.start() if tail else len(words)
    beyond = NEXT_ONES.search(words[:end])
    return Span(span.start, span.start + (beyond.start() if beyond else end))


def _owner_before(text: str, start: int) -> str:
    """Return whose office it is where that is told right before it: *the council's leader*."""
    owner = OWNER_BEFORE.search(text, max(0, start - 40), start)
    return owner["whose"].lower() if owner else ""


# A comma after which a new phrase begins, unless *and* stands there
ALONE = re.compile(r",\s(?!and\b)")
LEFT = re.compile(r"([^\W_][\w’'&/-]{0,30})(\s)$")


def read_before(text: str, start: int, end: int) -> Iterator[Title]:
    """Yield the titles that stand right before a name at ``end``, looking back to ``start``."""
    named = re.search(r"\s(?:named|called)\s$", text[start:end])
    end = start + named.start() + 1 if named else end
    clause = WHO_CLAUSE.search(text, start, end)
    end = clause.start() + 1 if clause else end
    window = text[start:end]
    for head in HEAD.finditer(window):
        complement = window[head.end() :]
        if COMPLEMENT.match(complement) is None or _has_stop(complement):
            continue
        if any(HEAD.search(part) for part in ALONE.split(complement)[1:]):
            continue
        left = leftmost(text, start, start + head.start())
        stop = end - len(window) + len(window.rstrip(" ,\u00a0\n"))
        yield from split(text, Span(left, stop))
        return


def _before_unlisted(text: str, start: int, position: int) -> int:
    """Return where unlisted words begin that stand between an owner or article and a noun."""
    match = UNLISTED.search(text, start, position)
    if match is None:
        return position
    words = (match["owned"] or match["one"]).split()
    if any(w in word_list("title_stops") or w in _JOINS for w in words):
        return position
    return match.start("owned") if match["owned"] else match.start("one")


def _has_stop(words: str) -> bool:
    """Say whether words hold one at which a title is over."""
    return any(w.strip(",").lower() in word_list("title_stops") for w in words.split())


def leftmost(text: str, start: int, head: int) -> int:
    """Return where a title begins whose noun stands at ``head``."""
    position = head - 3 if text[head - 3 : head].lower() == "ex-" else head
    while match := LEFT.search(text, max(start, position - 32), position):
        word = match[1]
        lower = word.lower()
        owner = re.search(r"(?:['’]s|s['’])$", word)
        first_of_sentence = match.start() == start
        if lower in word_list("title_stops"):
            break
        if lower not in word_list("title_modifiers") and not word[0].isupper():
            position = _before_unlisted(text, start, position)
            break
        if lower in {"the", "a", "an", "in", "at", "but", "meanwhile", "however"}:
            break
        if owner and lower not in word_list("title_modifiers"):
            break
        if first_of_sentence and lower in {"and", "then", "new"}:
            break
        position = match.start()
    while re.match(r"(?:and|&)\ ", text[position:head]):
        position += text[position:head].index(" ") + 1
    return position
