"""Councils: *London Borough of Redbridge*, *Redbridge Council*, *Redbridge*, *the council*.

A form that can only mean the authority counts wherever it stands. A place's bare name counts
where the words around it speak of a council's work, or where the article has named the council
in full; names that are also words, surnames or clubs (*Reading*, *Bury*, *Hull*) need the
stronger of these. Districts, combined authorities, clubs and papers are in a table of decoys.

Known to miss: nicknames (*the Steel City*), a council meant by its town hall's name.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.described_place import described
from kg.extract.gazetteer import Form, Hit, hits
from kg.extract.lexicon.council_cues import (
    AFTER,
    ANAPHOR,
    BEFORE_WORD,
    CAREER,
    CONTEXT,
    DELIVERED_BY,
    FUNCTION,
    OFFICER,
    ROUND_UP,
    STRONG_AFTER,
    STRONG_BEFORE,
)
from kg.extract.lexicon.relevance import may_be_relevant
from kg.model.document import Document, Part
from kg.model.mention import CouncilMention
from kg.model.reference import councils
from kg.model.span import Span

_AROUND = 60
# So many councils make an article a round-up
_MANY = 4
# In a round-up: "Kent", "In Kent", "Neighbouring Kent", "Leeds and Kent" at the head of a sentence
ROUND_START = re.compile(
    r"[“\"‘']?(?:(?:But|And|Meanwhile,?|Elsewhere,?|Neighbouring|Nearby|Over)\s)*(?:(?:[Ii]n|[Aa]t|[Ff]or|[Aa]cross)\s)?(?:[A-Z][\w’' -]{2,40}(?:,| and) )?"
)
ROUND_GOES_ON = re.compile(r"(?:,? and [A-Z]\w+)?(?:,| –| -)? [a-z]|['’]s? [a-z]")
# Before a council's name that is also a word: "descended on Bury", "services in Reading"
PLACED = re.compile(r"\b(?:[Ii]n|[Oo]n|[Tt]o|[Aa]t|[Oo]f|[Ff]or|[Aa]cross|[Oo]ver|how|why)\s$")
# "Birmingham Children's Trust", "Bradford Children and Families Trust"
TRUST = re.compile(
    r"\b(?P<name>[A-Z][a-z’'-]+(?:\s[A-Z][a-z’'-]+)?)\s(?:Children|Families)['’a-zA-Z\s]{0,30}?(?:Trust|First)\b"
)
# "Sutton can call itself good", "Bury's"
ACTS = re.compile(r"['’]s\s|\s(?:can|has|have|is|was|had|will|went|got|gets|keeps?|kept|council)\b")
# "Barnet, Enfield and Haringey Mental Health NHS Trust": part of a body's name
OF_BODY = re.compile(
    r"(?:(?:,|\s(?:and|&)|,\sand)?\s(?!Council\b|Borough\b)[A-Z][\w’']+){1,7}\s(?:NHS|Trust|Hospitals?|Police|Constabulary|University|Probation|ICB|CCG|Integrated\sCare|Clinical|Healthcare|Fire|Railway|Diocese|Airport|Reporter|Post|Gazette|Herald|Times|News|Echo|Mail|Chronicle|Observer|Journal|Argus|Advertiser|Star|Mercury|Express|Standard|Telegraph|Tribune|Bulletin|Courier|Examiner|Independent|Guardian|Mirror|Press|Live|Dispatch|Record|Weekly|Messenger)\b"
)
# "now works in Cheshire": where somebody is, no council
ELSEWHERE = re.compile(
    r"\b(?:work(?:s|ed|ing)?|fl(?:y|ies|ew|ying)|travel\w*|drive|drove|go|goes|going|went|sent|trips?|liv(?:es?|ed|ing)|born|based|moved|hospital|farm|family|holiday|shop|home)\s(?:in|to|near|from)\s(?:[A-Z]\w+(?:,\s|\sand\s)){0,3}$"
)
# Between two councils of one list
LISTED = re.compile(r",\s(?:and\s)?|\s(?:and|&)\s")


@dataclass(frozen=True)
class CouncilExtractor:
    """A council by name, and *the council* for a later stage to resolve."""

    name: str = "council"
    needs: frozenset[str] = frozenset()

    def __call__(self, document: Document) -> Iterator[CouncilMention]:
        """Yield the councils named in all parts but credits, by-lines and links."""
        found = [h for h in hits(document.text) if h.form in (Form.COUNCIL, Form.BARE)]
        found = [
            h for h in found if _is_read(document, h.span) and not _is_of_body(document.text, h)
        ]
        named = {key for h in found if h.form is Form.COUNCIL for key in h.keys}
        named |= _of_trusts(document.text)
        placed = tuple(described(document.text, found, named))
        found = [h for h in found if not any(p.span.covers(h.span) for p in placed)]
        yield from placed
        several = ROUND_UP.search(document.text) is not None
        many = _is_round_up(document, found)
        taken = [
            hit.form is Form.COUNCIL
            or _is_council(document, hit, named)
            or (several and _opens(document, hit))
            or (many and _is_plain(document, hit))
            or _is_cell(document.text, hit)
            for hit in found
        ]
        _take_listed(document.text, found, taken)
        if not any(taken) and may_be_relevant(document.text):
            taken = _likeliest(document, found)
        for hit, is_taken in zip(found, taken, strict=True):
            if is_taken:
                yield _mention(document.text, hit, named)
        if not any(taken):
            yield from _in_trusts(document)
        yield from _anaphors(document)


def _is_round_up(document: Document, found: list[Hit]) -> bool:
    """Say whether an article tells of inspections of many councils, named without *council*."""
    plain = {key for hit in found if _is_plain(document, hit) for key in hit.keys}
    return len(plain) >= _MANY and may_be_relevant(document.text)


def _is_plain(document: Document, hit: Hit) -> bool:
    """Say whether a place is a council's very name, no other word, and not where somebody is."""
    text = document.text
    exact = any(councils()[key].name == hit.span.of(text) for key in hit.keys)
    before = text[max(0, hit.span.start - _AROUND) : hit.span.start]
    word = BEFORE_WORD.search(before)
    named = word is not None and word[1] not in FUNCTION and before[-2:] != ". "
    after = AFTER.match(text[hit.span.end : hit.span.end + _AROUND])
    beside = named or after is None or ELSEWHERE.search(before) is not None
    return exact and hit.ambiguity != "word" and not beside


def _is_of_body(text: str, hit: Hit) -> bool:
    """Say whether a place's name is part of a health trust's or a police force's."""
    match = OF_BODY.match(text, hit.span.end) if hit.form is Form.BARE else None
    if match is None:
        return False
    return TRUST.match(text, hit.span.start) is None and "Children" not in match[0]


def _of_trusts(text: str) -> set[str]:
    """Return the councils whose trust or company a text names: *Slough Children First*."""
    short = {c.name: c.gss for c in councils().values()}
    found = {short[m["name"]] for m in TRUST.finditer(text) if m["name"] in short}
    for body, names in DELIVERED_BY.items():
        if body in text:
            found |= {short[name] for name in names}
    return found


def _is_cell(text: str, hit: Hit) -> bool:
    """Say whether a place alone fills a cell of a table: *| Gateshead | March 2024 | Good |*."""
    before = text[max(0, hit.span.start - 3) : hit.span.start].rstrip(" *")
    after = text[hit.span.end : hit.span.end + 3].lstrip(" *")
    return before.endswith("|") and after.startswith("|")


def _in_trusts(document: Document) -> Iterator[CouncilMention]:
    """Yield the council in its trust's name, for an article that names no council otherwise."""
    if not may_be_relevant(document.text):
        return
    short = {c.name: c.gss for c in councils().values()}
    for match in TRUST.finditer(document.text):
        span = Span(*match.span("name"))
        if match["name"] in short and _is_read(document, span):
            yield CouncilMention(
                span=span, text=match["name"], rule="council.trust", gss=short[match["name"]]
            )


def _take_listed(text: str, found: list[Hit], taken: list[bool]) -> None:
    """Take a place that stands in one list with councils: *Essex, Kent, Leeds and Salford*."""
    for order in (range(1, len(found)), range(len(found) - 2, -1, -1)):
        for i in order:
            other = i - 1 if order.step > 0 else i + 1
            first, second = found[min(i, other)], found[max(i, other)]
            listed = LISTED.fullmatch(text, first.span.end, second.span.start) is not None
            taken[i] = taken[i] or (taken[other] and listed)


def _likeliest(document: Document, found: list[Hit]) -> list[bool]:
    """Take the places of an article that names no council in a council's words.

    It tells of an inspection of services for children, so a place in it that is no ordinary word
    and that stands in its own sentences is the council inspected.
    """
    read = (Part.BODY, Part.HEADLINE, Part.HEADING)
    here = [h for h in found if _part_of(document, h) in read]
    sure = [h for h in here if not h.ambiguity] or [h for h in here if _is_placed(document, h)]
    keys = Counter(key for hit in sure for key in hit.keys)
    if not keys:
        return [False] * len(found)
    order = list(keys)
    first = min(order, key=lambda k: (-keys[k], order.index(k)))
    return [first in hit.keys for hit in found]


def _is_placed(document: Document, hit: Hit) -> bool:
    """Say whether a name that is also a word stands as a place does: *descended on Bury*."""
    text = document.text
    placed = PLACED.search(text, max(0, hit.span.start - 12), hit.span.start)
    acts = ACTS.match(text, hit.span.end)
    return (placed or acts) is not None and text[hit.span.start].isupper()


def _part_of(document: Document, hit: Hit) -> Part | None:
    """Return what the paragraph of a place is."""
    paragraph = document.paragraph_at(hit.span.start)
    return paragraph.part if paragraph else None


def _heads(document: Document, hit: Hit) -> bool:
    """Say whether a place alone heads a part of an article on inspections: *MIDDLESBROUGH*."""
    paragraph = document.paragraph_at(hit.span.start)
    if paragraph is None or paragraph.part is not Part.HEADING:
        return False
    rest = paragraph.span.of(document.text).replace(hit.span.of(document.text), "", 1)
    return re.fullmatch(r"[\W_]*", rest) is not None and may_be_relevant(document.text)


def _opens(document: Document, hit: Hit) -> bool:
    """Say whether a place is the subject of its sentence, as councils are in a round-up.

    *Kent followed*, *Bradford and Kirklees will feature next week*.
    """
    sentence = document.sentence_at(hit.span.start)
    if sentence is None or sentence.part is not Part.BODY:
        return False
    before = document.text[sentence.span.start : hit.span.start]
    after = document.text[hit.span.end : sentence.span.end]
    return ROUND_START.fullmatch(before) is not None and ROUND_GOES_ON.match(after) is not None


def _is_read(document: Document, span: Span) -> bool:
    """Say whether a place in the text belongs to the story."""
    paragraph = document.paragraph_at(span.start)
    return paragraph is not None and paragraph.part not in (Part.CREDIT, Part.BYLINE, Part.LINK)


def _is_council(document: Document, hit: Hit, named: set[str]) -> bool:
    """Say whether a bare name means the council rather than the place or somebody's name."""
    text = document.text
    after = text[hit.span.end : hit.span.end + _AROUND]
    before = text[max(0, hit.span.start - _AROUND) : hit.span.start]
    sentence = document.sentence_at(hit.span.start)
    if sentence is None:
        return False
    if _heads(document, hit):
        return True
    before = before[max(0, len(before) - (hit.span.start - sentence.span.start)) :]
    if sentence.part is not Part.HEADLINE:
        word = BEFORE_WORD.search(before)
        if word and word[1] not in FUNCTION and not word[1].endswith((".", "’s", "'s")):
            return False
        if not AFTER.match(after):
            return False
    if named.intersection(hit.keys):
        return hit.ambiguity != "word" or not _is_place_only(before)
    if STRONG_AFTER.match(after) or STRONG_BEFORE.search(before):
        return True
    printed = hit.span.of(text).casefold()
    exact = any(councils()[key].name.casefold() == printed for key in hit.keys)
    if exact and hit.ambiguity != "word" and (CAREER.search(before) or OFFICER.match(after)):
        return True
    if ELSEWHERE.search(before):
        return False
    return (hit.ambiguity == "" or (hit.ambiguity == "shared" and exact)) and CONTEXT.search(
        sentence.span.of(text)
    ) is not None


def _is_place_only(before: str) -> bool:
    """Say whether the words before an ambiguous name make it a verb or a surname."""
    return before.endswith((" and ", " by ")) and before.rstrip()[-1:] == ","


def _mention(text: str, hit: Hit, named: set[str]) -> CouncilMention:
    """Return the mention, the likeliest of several councils of one name first."""
    printed = hit.span.of(text)
    table = councils()

    def likelihood(gss: str) -> tuple[bool, bool, bool, bool, str]:
        entry = table[gss]
        same = entry.name.casefold() == printed.casefold()
        # *Northants* is the county that was: of the two councils there now it tells neither.
        whole = len(entry.successors) > 1 and {*entry.successors} <= {*hit.keys}
        return (not same, gss not in named, not whole, bool(entry.end), gss)

    first, *others = sorted(hit.keys, key=likelihood)
    rule = "council.name" if hit.form is Form.COUNCIL else "council.bare"
    return CouncilMention(span=hit.span, text=printed, rule=rule, gss=first, others=tuple(others))


def _anaphors(document: Document) -> Iterator[CouncilMention]:
    """Yield *the council* and its like, for a later stage to resolve."""
    for match in ANAPHOR.finditer(document.text):
        span = Span(*match.span())
        if _is_read(document, span):
            yield CouncilMention(span=span, text=match[0], rule="council.anaphor", gss=None)


extractor = CouncilExtractor()
