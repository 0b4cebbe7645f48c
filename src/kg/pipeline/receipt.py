"""The receipt of a build: what went in, by which rules it was read, and what came of it.

It stands beside the graph as ``receipt.json``. No clock, no folder and no machine is in it, so
two builds of the same texts by the same rules leave the same receipt wherever they ran.
"""

import hashlib
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from itertools import chain
from pathlib import Path

import msgspec

from kg import __version__
from kg.model.article import Article, SourceKind
from kg.model.dossier import Account, Dossier
from kg.model.issue import Issue
from kg.model.record import Evidence, Inspection, Record, RoleHolding
from kg.model.span import Span
from kg.pipeline.accounts import fingerprint
from kg.resolve.decisions import UNDECIDED, Settled, called_wrong
from kg.resources import path
from kg.text.parse import parse
from kg.text.sections import sections
from kg.text.sentences import sentences

FILE = "receipt.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A text that went in: its names, its hash, and how many of its sentences told nothing.

    Sentences are counted of texts that speak of an inspection alone: of others nothing is
    expected.
    """

    key: str
    names: tuple[str, ...]
    kind: SourceKind
    sha256: str
    relevant: bool
    sentences: int
    without_a_fact: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """How many facts of a kind the graph holds, and how many rest on each rule."""

    facts: int
    by_rule: dict[str, int]


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Dropped:
    """What was left out or kept with a doubt, and how often; ``issues.jsonl`` has the words."""

    code: str
    level: str
    why: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    """Words that a person called wrong, and that nothing rests on any more."""

    mark: str
    source: str
    span: Span
    text: str
    rule: str
    who: str
    when: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What became of a person's decisions."""

    applied: int
    stale: int
    conflicting: int
    wrong: tuple[Wrong, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What a build did, for whoever must show later how a graph came about."""

    kg: str
    readers: str
    ontology: str
    sources: tuple[Read, ...]
    passed_over: int
    """Texts without a word of inspections or services for children; ``passed.tsv`` names them."""

    facts: dict[str, Kind]
    dropped: tuple[Dropped, ...]
    decisions: Decided


def receipt(
    every: Sequence[Account],
    dossier: Dossier,
    issues: Sequence[Issue],
    settled: Settled = UNDECIDED,
    passed_over: int = 0,
) -> Receipt:
    """Return the receipt of a graph: of its sources, its facts, and what could not be taken."""
    return Receipt(
        kg=__version__,
        readers=fingerprint(),
        ontology=ontology(),
        sources=tuple(_read(account) for account in every),
        passed_over=passed_over,
        facts={f.name: _kind(getattr(dossier, f.name)) for f in fields(Dossier)[1:]},
        dropped=_dropped(issues),
        decisions=_decided(settled, every),
    )


def write(file: Path, made: Receipt) -> None:
    """Write a receipt as a person can read it."""
    file.write_bytes(msgspec.json.format(msgspec.json.encode(made), indent=2) + b"\n")


def ontology() -> str:
    """Return a hash of the ontology: its terms, its schemes and its shapes."""
    seen = hashlib.sha256()
    for file in sorted(path("ontology").glob("*.ttl")):
        seen.update(file.name.encode())
        seen.update(file.read_bytes())
    return seen.hexdigest()


def _read(account: Account) -> Read:
    """Return what went in as one source."""
    article, relevant = account.article, bool(account.inspections)
    spans = list(_sentences(article)) if relevant else []
    starts = sorted({piece.span.start for piece in _evidence(account)})
    return Read(
        key=article.key,
        names=account.names,
        kind=article.kind,
        sha256=hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest(),
        relevant=relevant,
        sentences=len(spans),
        without_a_fact=sum(1 for span in spans if not _begins_in(span, starts)),
    )


def _sentences(article: Article) -> Iterator[Span]:
    """Yield the sentences of a text; those of a report stand in its blocks of print."""
    if not article.lines:
        yield from (sentence.span for sentence in parse(article).sentences)
        return
    for section in sections(article).sections:
        for block in section.blocks:
            yield from sentences(article.text, block.content)


def _begins_in(span: Span, starts: list[int]) -> bool:
    """Say whether the words of any fact begin in a sentence."""
    return bisect_right(starts, span.end - 1) > bisect_right(starts, span.start - 1)


def _evidence(account: Account) -> Iterator[Evidence]:
    """Yield the words on which all that one source says rests."""
    for field in fields(Account):
        held = getattr(account, field.name)
        for record in held if isinstance(held, tuple) else ():
            if isinstance(record, Record):
                yield from _of_record(record)


def _of_record(record: Record) -> Iterator[Evidence]:
    """Yield a record's evidence, that of its sights and datings included."""
    yield from record.evidence
    if isinstance(record, RoleHolding):
        yield from (seen.evidence for seen in record.observations)
    elif isinstance(record, Inspection):
        yield from chain.from_iterable(dating.evidence for dating in record.datings)


def _kind(records: Sequence[Record]) -> Kind:
    """Return how many records there are, and how many rest on each rule."""
    rules = Counter(rule for record in records for rule in {e.rule for e in _of_record(record)})
    return Kind(facts=len(records), by_rule=dict(sorted(rules.items())))


def _decided(settled: Settled, every: Sequence[Account]) -> Decided:
    """Return what became of a person's decisions, with the words called wrong."""
    return Decided(
        applied=settled.applied,
        stale=settled.stale,
        conflicting=settled.conflicting,
        wrong=tuple(
            Wrong(
                mark=one.mark,
                source=one.piece.source,
                span=one.piece.span,
                text=one.piece.text,
                rule=one.piece.rule,
                who=entry.who,
                when=entry.when,
                why=entry.why,
            )
            for one, entry in called_wrong(settled, every)
        ),
    )


def _dropped(issues: Iterable[Issue]) -> tuple[Dropped, ...]:
    """Return what could not be taken, counted by what is said of it."""
    counted = Counter((issue.code, issue.level.value, issue.what) for issue in issues)
    return tuple(
        Dropped(code=code, level=level, why=why, count=number)
        for (code, level, why), number in sorted(counted.items())
    )
