"""Why the graph says so: what is known of a thing, and the words it was read from."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kg.extract.manual import says
from kg.query.context import after, before
from kg.query.linked import Group, Linked, facts, ties
from kg.query.reader import Reader, term_label
from kg.rdf.namespace import DEF, ID

if TYPE_CHECKING:
    from pyoxigraph import Store

_LOUD = ("contradicted", "spliced", "altered", "speaker widened", "not found", "truncated")
_QUIET = frozenset({"confirmed", "exact"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of one source, in their context where the source's text is at hand.

    ``read_as`` is what they were taken to mean, where the thing is called otherwise; ``document``
    is the source's IRI.
    """

    source: str
    title: str
    exact: str
    rule: str
    confidence: str
    page: str = ""
    before: str = ""
    after: str = ""
    read_as: str = ""
    document: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Something that sources state of the thing, and their words; ``what`` is empty for itself."""

    what: str
    words: tuple[Words, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """Two values that cannot both be right, each as ``value (source)``."""

    kind: str
    one: str
    other: str
    why: str
    preferred: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """A claim of an article beside the report: the verdict, what both say, and where."""

    claim: str
    verdict: str
    told: str
    source: str
    printed: str
    report: str
    pages: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A thing's kind and name, its facts, what leads to it, its evidence and its disputes.

    ``beside`` holds how what articles claim of it stands to the report, ``rules`` says for each
    family of rules among the evidence what it reads.
    """

    iri: str
    kind: str
    label: str
    facts: tuple[tuple[str, tuple[str, ...]], ...]
    ties: tuple[tuple[str, tuple[str, ...]], ...]
    claims: tuple[Claim, ...]
    disputes: tuple[Dispute, ...]
    beside: tuple[Beside, ...] = ()
    rules: tuple[tuple[str, str], ...] = ()
    decisions: tuple[str, ...] = ()


def explain(
    store: "Store",
    iri: str,
    texts: Mapping[str, str],
    decided: Mapping[tuple[str, str, int, int], list[str]] | None = None,
) -> Explanation:
    """Return why the graph says what it says of a thing.

    ``texts`` holds the articles' texts by the keys of their sources; without it the exact words
    stand alone. ``decided`` holds what a person decided, by kind, source and offsets of the words.
    """
    reader = Reader(store)
    claims = [Claim(what="", words=_meant(reader, iri, _words(reader, iri, texts)))]
    parts = [part for name in ("dating", "observation") for part in reader.values(iri, name)]
    claims += [Claim(what=_stated(reader, p), words=_words(reader, p, texts)) for p in parts]
    if reader.value(iri, "exact"):
        claims.append(Claim(what="", words=(piece(reader, iri, texts),)))
    kept = tuple(claim for claim in claims if claim.words)
    return Explanation(
        iri=iri,
        kind=", ".join(reader.kinds(iri)) or "thing",
        label=reader.label(iri),
        facts=_told(facts(reader, iri)),
        ties=_told(ties(reader, iri)),
        claims=kept,
        disputes=_disputes(reader, iri),
        beside=_beside(reader, iri),
        rules=_rules(words.rule for claim in kept for words in claim.words),
        decisions=_decisions(reader, (iri, *parts), decided or {}),
    )


def _meant(reader: Reader, iri: str, words: tuple[Words, ...]) -> tuple[Words, ...]:
    """Return the words with what each was taken to mean: a name by its short form, a grade."""
    grade = reader.value(iri, "grade")
    meant = reader.label(grade) if grade else reader.value(iri, "name")
    return tuple(
        replace(w, read_as=meant) if meant and w.exact.casefold() != meant.casefold() else w
        for w in words
    )


def _decisions(
    reader: Reader,
    things: Iterable[str],
    decided: Mapping[tuple[str, str, int, int], list[str]],
) -> tuple[str, ...]:
    """Return what a person decided about the words that a thing, or a part of it, was read from."""
    found: dict[str, None] = {}
    for thing in things if decided else ():
        kind = thing.removeprefix(ID).partition("/")[0]
        for piece in reader.values(thing, "evidence"):
            source = reader.value(piece, "source").removeprefix(f"{ID}source/")
            start, end = (int(reader.value(piece, n) or 0) for n in ("start", "end"))
            found.update(dict.fromkeys(decided.get((kind, source, start, end), ())))
    return tuple(found)


def _beside(reader: Reader, iri: str) -> tuple[Beside, ...]:
    """Return how the claims about a thing, or of a source, stand to the report."""
    found = {
        comparison
        for name in ("claim", "claimedBy", "inspection")
        for comparison in reader.subjects(name, iri)
        if reader.value(comparison, "verdict")
    }
    made = [_compared(reader, comparison) for comparison in found]
    return tuple(sorted(made, key=_loudness))


def _loudness(beside: Beside) -> tuple[int, str, str, str, str]:
    """Order comparisons: what a reader must know first, then by claim and article."""
    quiet = beside.verdict in _QUIET
    rank = _LOUD.index(beside.verdict) if beside.verdict in _LOUD else len(_LOUD) + quiet
    return rank, beside.claim, beside.source, beside.told, beside.printed


def _compared(reader: Reader, comparison: str) -> Beside:
    """Return one comparison in words."""
    pieces = reader.values(comparison, "reportEvidence")
    pages = sorted({int(p) for piece in pieces if (p := reader.value(piece, "page"))})
    source = reader.value(comparison, "claimedBy")
    return Beside(
        claim=reader.label(reader.value(comparison, "claimKind")),
        verdict=reader.label(reader.value(comparison, "verdict")),
        told=reader.value(comparison, "claimText"),
        source=_file_names(reader, source) if source else "",
        printed=reader.value(comparison, "reportText"),
        report=_file_names(reader, reader.value(comparison, "comparedWith")),
        pages=", ".join(map(str, pages)),
        why=reader.value(comparison, "why"),
    )


def _rules(names: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Return what each family of rules reads, in the first sentence of its manual."""
    families = sorted({name.partition(".")[0] for name in names})
    return tuple((family, told) for family in families if (told := says(family)))


def _told(groups: Iterable[Group]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return groups of values as words alone, each once."""
    return tuple((name, tuple(sorted({_said(v) for v in values}))) for name, values in groups)


def _said(value: Linked) -> str:
    return f"{value.text}: {value.opening}" if value.opening else value.text


def _stated(reader: Reader, part: str) -> str:
    """Return what a dating or an observation states, with when it was seen."""
    value = reader.value(part, "edtf") or reader.value(part, "roleTitle")
    standing = reader.value(part, "standing")
    if standing:
        return f"{value}, {reader.label(standing)}: {reader.value(part, 'why')}"
    marks = [
        term_label(DEF + n) for n in ("interim", "former", "incoming") if reader.value(part, n)
    ]
    seen = "".join(
        f", {word} {told}"
        for word, name in (("seen", "observed"), ("since", "since"), ("until", "until"))
        if (told := reader.value(part, name))
    )
    marked = f" ({', '.join(marks)})" if marks else ""
    return f"{value}{marked}{seen}"


def _words(reader: Reader, iri: str, texts: Mapping[str, str]) -> tuple[Words, ...]:
    pieces = (piece(reader, evidence, texts) for evidence in reader.values(iri, "evidence"))
    return tuple(sorted(pieces, key=lambda w: (w.source, -float(w.confidence or 0), w.exact)))


def piece(reader: Reader, evidence: str, texts: Mapping[str, str]) -> Words:
    """Return the words of one piece of evidence, in their context where the text is at hand."""
    source = reader.value(evidence, "source")
    start = int(reader.value(evidence, "start") or 0)
    end = int(reader.value(evidence, "end") or 0)
    exact = reader.value(evidence, "exact")
    text = texts.get(source.removeprefix(f"{ID}source/"), "")
    # A text that was read anew since does not hold the words at that place any more.
    known = text[start:end] == exact
    return Words(
        source=_file_names(reader, source),
        title=reader.label(source),
        exact=exact,
        rule=reader.value(evidence, "rule"),
        confidence=reader.value(evidence, "confidence"),
        page=reader.value(evidence, "page"),
        before=before(text, start) if known else "",
        after=after(text, end) if known else "",
        document=source,
    )


def _file_names(reader: Reader, source: str) -> str:
    return ", ".join(reader.values(source, "fileName")) or source


def _disputes(reader: Reader, iri: str) -> tuple[Dispute, ...]:
    """Return the conflicts about the thing, and for a part of an inspection about that."""
    subjects = [iri, *reader.values(iri, "inspection")]
    found = {conflict for subject in subjects for conflict in reader.subjects("subject", subject)}
    return tuple(_dispute(reader, conflict) for conflict in sorted(found))


def _dispute(reader: Reader, conflict: str) -> Dispute:
    sides = {}
    for side in ("A", "B"):
        source = _file_names(reader, reader.value(conflict, f"source{side}"))
        sides[side] = f"{reader.value(conflict, f'value{side}')} ({source})"
    preferred = reader.value(conflict, "preferredSide").upper()
    return Dispute(
        kind=reader.label(reader.value(conflict, "conflictKind")),
        one=sides["A"],
        other=sides["B"],
        why=reader.value(conflict, "why"),
        preferred=sides.get(preferred, ""),
    )
