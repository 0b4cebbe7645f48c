"""People: *Councillor Mark Santos*, *inspector Neil Penswick*, *Yasmin Holdsworth, director of …*.

No statistics: a run of words with capitals is a person where something beside it says so: an
honorific, a given name, a title before or after, a verb of speech, a party in brackets, or what
only people have, do and are told of (*his neighbour X*, *X, whose son was four*). Once a
person is named in full, the surname alone counts as well, and the given name where one person
bears it. Names in credits and by-lines are marked as such.

Known to miss: an unusual given name without any of these beside it; a nickname; people named in
another story's headline.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.candidates import Candidate, bodies, candidates, is_shouted
from kg.extract.lexicon import evidence
from kg.extract.lexicon.names import PLURALS, is_given, word_list
from kg.model.article import BLOT
from kg.model.document import Document, Paragraph, Part
from kg.model.mention import PersonMention
from kg.model.span import Span

# ", Samuel Adeyemi-Boyd", " and Lorna Petrie", " (Chair), "
NEXT_OF_LIST = re.compile(r"^(?:\s\([^()\n]{1,40}\))?(?:,\s(?:and\s)?|\sand\s|\s&\s|;\s)$")
# "Bradley Stoke school": a place's name before what stands there
HOUSE_AFTER = re.compile(
    r"\s(?:school|schools|academy|college|hospital|nursery|home|library|estate|pupils|town\scentre)\b"
)
# A name that is forgotten: it can speak and hold a post, and is nobody
BLOTTED = re.compile(rf"{BLOT}+(?:[ '’-]{BLOT}+){{0,4}}")
SKIPPED = (Part.LINK, Part.META)
# A title that stands where a given name would
PEERS = frozenset({"Lord", "Lady", "Baroness", "Viscount", "Earl"})
CREDITS = (Part.CREDIT, Part.BYLINE)
_MIN_WORDS = 4
_FULL = 2
_TITLE_CASE = 0.6


@dataclass(frozen=True)
class PersonExtractor:
    """A person by full name, and again by surname or by an honorific and surname."""

    name: str = "person"
    needs: frozenset[str] = frozenset({"council", "agency"})

    def __call__(self, document: Document) -> Iterator[PersonMention]:
        """Yield the people of all parts but links and front matter."""
        places = bodies(document)
        full: list[PersonMention] = []
        rest: list[Candidate] = []
        for paragraph in document.paragraphs:
            if paragraph.part in SKIPPED:
                continue
            if paragraph.part in CREDITS:
                yield from _credits(document, paragraph)
                continue
            for candidate in candidates(document.text, paragraph.span, places):
                mention = _first_mention(document, paragraph, candidate, full)
                if mention is None:
                    rest.append(candidate)
                else:
                    full.append(mention)
        called = {m.name for m in full if m.honorific and " " not in m.name}
        full += [_mention(document.text, c, "person.surname") for c in rest if _is_full(c, called)]
        rest = [c for c in rest if not _is_full(c, called)]
        full = list(_peers(full))
        yield from full
        yield from _again(document, full, rest)
        for blotted in BLOTTED.finditer(document.text):
            span = Span(*blotted.span())
            yield PersonMention(
                span=span, text=blotted[0], rule="person.forgotten", name=blotted[0]
            )


def _is_full(candidate: Candidate, called: set[str]) -> bool:
    """Say whether a candidate is the full name of one whom the paper calls *Ms Vetch* elsewhere."""
    words = [token.word for token in candidate.tokens]
    free = not candidate.tail and not any(candidate.placed)
    return free and len(words) == _FULL and words[-1] in called


def _peers(people: list[PersonMention]) -> Iterator[PersonMention]:
    """Yield people, those with a title and no given name under both: *Lord Penhallow*."""
    surnames = {p.name.split()[-1] for p in people if " " in p.name}
    for person in people:
        title = (person.honorific or "").split(" ")[-1]
        if title in PEERS and " " not in person.name and person.name not in surnames | {"Mayor"}:
            yield replace(person, name=f"{title} {person.name}")
        else:
            yield person


def _first_mention(
    document: Document, paragraph: Paragraph, candidate: Candidate, before: list[PersonMention]
) -> PersonMention | None:
    """Return a person whom the words beside the candidate, or its given name, show to be one."""
    text = document.text
    if candidate.honorific and not candidate.tail:
        return _mention(text, candidate, "person.honorific")
    listed = _listed(text, candidate, before)
    if listed is not None:
        return listed
    if len(candidate.tokens) == 1:
        return _single(text, paragraph, candidate)
    shouted = paragraph.part in (Part.HEADLINE, Part.HEADING) and _is_title_case(
        paragraph.span.of(text)
    )
    sure = evidence.of(text, candidate.span, paragraph.span)
    if sure is not None and _enough(candidate, sure, shouted=shouted):
        return _mention(text, candidate, f"person.{sure}")
    return (
        None if shouted or is_shouted(candidate.tokens[0].word) else _by_given_name(text, candidate)
    )


def _single(text: str, paragraph: Paragraph, candidate: Candidate) -> PersonMention | None:
    """Return a person of one name: *said Jamie*, *Jamie, 19*, or *Jane and Tom Roe*'s first."""
    word = candidate.tokens[0].word
    if paragraph.part is not Part.BODY or candidate.tail or not is_given(word):
        return None
    if evidence.shared_surname(text, candidate.span):
        return _mention(text, candidate, "person.couple")
    if any(candidate.placed) or word in word_list("doubtful_given_names"):
        return None
    known = evidence.has_age(text, candidate.span) or evidence.speaks(text, candidate.span)
    return _mention(text, candidate, "person.single") if known else None


def _enough(candidate: Candidate, sure: str, *, shouted: bool) -> bool:
    """Say whether one sort of evidence is enough for a candidate where it stands."""
    if sure == "human":
        return not shouted and not candidate.tail and not any(candidate.placed)
    if sure == "verb":
        return not shouted and (not any(candidate.placed) or is_given(candidate.tokens[0].word))
    return not candidate.tail


def _by_given_name(text: str, candidate: Candidate) -> PersonMention | None:
    """Return the person of a candidate that holds a given name and a surname after it."""
    if candidate.tail or HOUSE_AFTER.match(text, candidate.span.end):
        return None
    for place, token in enumerate(candidate.tokens[:-1]):
        doubtful = token.word in word_list("doubtful_given_names")
        last = candidate.tokens[-1]
        placed = candidate.placed[place] if candidate.placed else False
        if (
            is_given(token.word)
            and not doubtful
            and not placed
            and last.key not in word_list("name_tails")
        ):
            cut = Candidate(tokens=candidate.tokens[place:])
            return _mention(text, cut, "person.given-name")
    return None


def _listed(text: str, candidate: Candidate, before: list[PersonMention]) -> PersonMention | None:
    """Return the person of a candidate that goes on a list: *Councillors A, B and C*."""
    if not before or candidate.tail:
        return None
    last = before[-1]
    gap = text[last.span.end : candidate.span.start]
    if NEXT_OF_LIST.match(gap) is None:
        return None
    plural = last.honorific in PLURALS.values() and evidence.is_plural(text, last.span.start)
    if not plural and not (
        last.rule == "person.list-title" or evidence.follows_plural_title(text, last.span.start)
    ):
        return None
    rule = "person.list" if plural else "person.list-title"
    if not plural and len(candidate.tokens) == 1:
        return None
    return _mention(text, candidate, rule, honorific=last.honorific if plural else None)


def _is_title_case(line: str) -> bool:
    """Say whether a headline prints most of its words with a capital."""
    words: list[str] = re.findall(r"[^\W\d_][\w’'-]*", line)
    if len(words) < _MIN_WORDS:
        return False
    return sum(w[0].isupper() for w in words) / len(words) >= _TITLE_CASE


def _mention(
    text: str, candidate: Candidate, rule: str, honorific: str | None = None
) -> PersonMention:
    """Return the mention of a candidate."""
    span = candidate.span
    surname = evidence.shared_surname(text, span) if len(candidate.tokens) == 1 else None
    return PersonMention(
        span=span,
        text=span.of(text),
        rule=rule,
        name=_plain(f"{span.of(text)} {surname}" if surname else span.of(text)),
        honorific=honorific or candidate.honorific,
        credit=evidence.wrote_the_words(text, span),
    )


def _plain(name: str) -> str:
    """Return a name on one line, not in capitals throughout."""
    words = name.split()
    return " ".join(w.title() if is_shouted(w) and len(words) > 1 else w for w in words)


def _again(
    document: Document, full: list[PersonMention], rest: list[Candidate]
) -> Iterator[PersonMention]:
    """Yield later mentions by surname, by given name, or by full name in a headline."""
    known = {m.name for m in full}
    surnames = {name.split()[-1] for name in known}
    given = Counter(n.split()[0] for n in known if " " in n and is_given(n.split()[0]))
    for candidate in rest:
        words = candidate.span.of(document.text).split()
        if candidate.tail:
            continue
        if " ".join(words) in known:
            yield _mention(document.text, candidate, "person.known")
        elif len(words) == 1 and (
            words[0] in surnames
            or (given[words[0]] == 1 and words[0] not in word_list("doubtful_given_names"))
        ):
            yield _mention(document.text, candidate, "person.again")
    taken = [c.span for c in rest] + [m.span for m in full]
    yield from _word_surnames(document, surnames, taken)


def _word_surnames(
    document: Document, surnames: set[str], taken: list[Span]
) -> Iterator[PersonMention]:
    """Yield surnames that are also words, where a verb of speech follows: *Hill said*."""
    words = sorted(s for s in surnames if s.lower() in word_list("word_surnames"))
    if not words:
        return
    pattern = re.compile(rf"(?<![\w’'-])(?:{'|'.join(map(re.escape, words))})(?![\w-])")
    spans = sorted(taken)
    for match in pattern.finditer(document.text):
        span = Span(*match.span())
        paragraph = document.paragraph_at(span.start)
        before = spans[bisect_left(spans, (span.end, 0)) - 1] if spans else None
        if paragraph is None or paragraph.part is not Part.BODY:
            continue
        if (before is None or not before.overlaps(span)) and evidence.speaks(document.text, span):
            yield PersonMention(span=span, text=match[0], rule="person.again", name=match[0])


def _credits(document: Document, paragraph: Paragraph) -> Iterator[PersonMention]:
    """Yield the photographers and reporters of a credit or by-line."""
    for candidate in candidates(document.text, paragraph.span, {}):
        words = candidate.tokens
        if not 2 <= len(words) <= 3 or candidate.tail:  # noqa: PLR2004 - a name and a surname
            continue
        known = any(is_given(t.word) for t in words[:-1])
        if known or evidence.is_credited(document.text, candidate.span, paragraph.span):
            mention = _mention(document.text, candidate, "person.credit")
            yield PersonMention(
                span=mention.span,
                text=mention.text,
                rule=mention.rule,
                name=mention.name,
                honorific=mention.honorific,
                credit=mention.honorific is None
                and evidence.of(document.text, candidate.span, paragraph.span) != "title",
            )


extractor = PersonExtractor()
