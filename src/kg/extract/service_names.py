"""Where a service's name begins and ends, and under which of its names it goes in an article."""

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.lexicon.service_words import PALE, VOCABULARY
from kg.extract.lexicon.services import (
    ARTICLE,
    BRANDS,
    DROPPED,
    JOINING,
    KIND,
    LOOSE,
    MID_NAME,
    MID_SENTENCE,
    OWNER,
    SHORT_FORM,
    STARTS,
)
from kg.model.mention import ServiceMention
from kg.model.span import Span

# "ECIRS team": the letters alone are the short form
KIND_LAST = re.compile(r"(?<=[A-Z]{3})\ (?:team|service|hub|unit)$")
TOKEN = re.compile(r"[^\s]+")
# A name in quotation marks: its last is none of its own
OPENED = ("‘", "'", "“", '"')
QUOTES = ("’", "'")
_WINDOW = 90
_INITIALS = 3
_OWN = 2
_LONG = 5


def is_adjective(text: str, match: re.Match[str]) -> bool:
    """Say whether one word before *hub* has its capital from the sentence: *Lovely hub*."""
    return (
        " " not in match["name"]
        and MID_NAME.search(text, max(0, match.start() - 3), match.start()) is None
    )


# "Lib Dem group": councillors of a party, no service
PARTY_WORDS = frozenset(
    [
        *("conservative", "labour", "co-operative", "lib", "dem", "liberal", "democrat", "green"),
        *("independent", "independents", "reform", "uk", "residents", "plaid", "cymru", "party"),
    ]
)


def is_bare(name: str, kind: str) -> bool:
    """Say whether one word in small letters is too little of a name: *Children’s services*.

    Nor are places that have such teams a name: *the Ashby and Sandwold teams*.
    """
    own = [word for word in name.split() if word[0].isupper()]
    plain = kind == "service" or kind.endswith("s")
    owner = name.lower().endswith(("'s", "’s"))
    several = kind.endswith("s") and " and " in name
    return plain and (several or owner or (len(own) < _OWN and not name.isupper()))


def drops_kind(text: str, match: re.Match[str]) -> bool:
    """Say whether the word for what a thing is stands outside its name.

    It does where more than an article comes before (*the county’s Bright Start programme*), after
    a team's name of three words, and after a name that many councils use (*a Staying Close scheme*).
    """
    kind, place = match["kind"], trimmed(text, Span(*match.span("name")))
    if kind == "team":
        return sum(word[0].isupper() for word in place.of(text).split()) >= _LONG
    if kind in LOOSE and kind != "service" and BRANDS.fullmatch(place.of(text)):
        return True
    before = text[max(0, place.start - 12) : place.start]
    return kind in DROPPED or (kind in LOOSE and ARTICLE.search(before) is None)


def is_way(name: str, kind: str) -> bool:
    """Say whether workers or a way of working go by a name: not *Family Support workers*."""
    words = name.lower().split()
    if PARTY_WORDS.issuperset(words):
        return False
    return len(words) > 1 and (kind in DROPPED or not VOCABULARY.issuperset(words))


def trimmed(text: str, span: Span) -> Span:
    """Return a name without the words that a sentence began with."""
    while start := _lead(text, span):
        span = Span(span.start + start.end(), span.end)
    if span.of(text)[-1:] in QUOTES and text[span.start - 1 : span.start] in OPENED:
        return Span(span.start, span.end - 1)
    return span


def _lead(text: str, span: Span) -> re.Match[str] | None:
    """Return the words that a name begins with and that are none of it, if any."""
    words = span.of(text)
    start = STARTS.match(words)
    if (
        start
        and words[0].isupper()
        and not words.startswith("The ")
        and MID_SENTENCE.match(text, span.start - 2, span.start)
    ):
        start = None
    return start or OWNER.match(words)


def under_one_name(text: str, found: list[ServiceMention]) -> Iterator[ServiceMention]:
    """Yield the mentions, a short form under the longer name that the article has for it.

    Of *the family hub* and *family hubs* the form that comes first names both.
    """
    ordered = sorted(found, key=lambda m: m.span)
    shorts = {
        **{initials: m.name for m in ordered if len(initials := _initials(m.name)) >= _INITIALS},
        **{
            match["short"]: mention.name
            for mention in ordered
            if (match := SHORT_FORM.match(text, mention.span.end))
        },
    }
    numbers: dict[str, str] = {}
    for mention in ordered:
        numbers.setdefault(mention.name.lower().removesuffix("s"), mention.name)
    names = sorted({m.name for m in found if m.name not in shorts})
    for mention in ordered:
        name = shorts.get(KIND_LAST.sub("", mention.name), mention.name)
        if name.lower() != numbers.get(name.lower().removesuffix("s"), name).lower():
            name = numbers[name.lower().removesuffix("s")]
        longer = [n for n in names if n.lower().endswith(f" {name.lower()}")]
        yield replace(mention, name=longer[0] if len(longer) == 1 else name)


def _initials(name: str) -> str:
    """Return the first letters of a name's words: *MASH* of *multi-agency safeguarding hub*."""
    return "".join(word[0] for word in name.replace("-", " ").split()).upper()


def described(
    text: str, paragraph: Span, kind: re.Match[str], *, sure: bool = False
) -> Span | None:
    """Return the description that ends with *service* or *team* and works as a name, if any.

    ``sure`` is true where its last words are known to be one.
    """
    low = max(paragraph.start, kind.start() - _WINDOW)
    start, last = kind.start(), ""
    core = sure
    for token in reversed(list(TOKEN.finditer(text, low, kind.start()))):
        raw = token[0].lower().replace("’", "'").lstrip("“‘\"'")
        bare = raw.rstrip(",")
        if bare not in VOCABULARY and (bare not in JOINING or not last):
            break
        if raw.endswith(",") and last not in VOCABULARY:
            break
        last = bare
        if bare in VOCABULARY:
            start = token.end() - len(raw)
            core = core or bare not in PALE
    return Span(start, kind.end()) if core and start < kind.start() else None


def widened(text: str, paragraph: Span, match: re.Match[str], place: Span) -> Span:
    """Return a usual name with the words of its description: *intensive family support team*."""
    kind = KIND.search(text, *match.span())
    if kind is None or kind.end() != match.end():
        return place
    whole = described(text, paragraph, kind, sure=True)
    if whole is None or whole.start >= place.start:
        return place
    before = Span(whole.start, place.start).of(text).split()
    return place if {"the", "with", "in"} & set(before) else whole
