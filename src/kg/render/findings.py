"""What inspectors found, as things: one a finding, or of a long report one a topic.

An article tells a dozen findings, a report three hundred. Drawn one by one they would hide all
else, so those of a report stand together by topic and polarity, with their number and the first
few of their sentences; a query lists the rest.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.render import look
from kg.render.bodies import Made
from kg.render.inspecting import called
from kg.render.labels import stacked
from kg.render.proof import Proof
from kg.render.thing import Fact, Thing
from kg.store.reading import Reading

MANY = 40
"""Findings of one inspection up to which each is drawn by itself."""

SHOWN = 4
"""Sentences that the thing for a topic shows; a page with all of them would be far too large."""

_MORE = {"strength": "strengths", "weakness": "weaknesses", "mixed": "mixed findings"}


def findings(read: Reading, proof: Proof) -> Iterator[Made]:
    """Yield what inspectors found, each finding under the name of its topic."""
    told = Counter(read.one(node, "inspection") for node in read.every("Finding"))
    together: dict[tuple[str, ...], list[str]] = {}
    for node in read.every("Finding"):
        if told[read.one(node, "inspection")] <= MANY:
            yield node, _thing(read, proof, node, [node])
        else:
            about = ("inspection", "polarity", "topic", "aboutAgency", "teller")
            key = tuple(" ".join(read.all(node, name)) for name in about)
            together.setdefault(key, []).append(node)
    for nodes in together.values():
        # The first lends its name to all, so that the ties to it are theirs.
        yield nodes[0], _thing(read, proof, nodes[0], _in_order(read, nodes))


def _in_order(read: Reading, nodes: Iterable[str]) -> list[str]:
    """Return findings in the order of the text."""
    return sorted(nodes, key=lambda n: (_start(read, n), n))


def _start(read: Reading, node: str) -> int:
    """Return where a finding's sentence begins."""
    starts = (read.one(piece, "start") for piece in read.all(node, "evidence"))
    return min((int(start) for start in starts if start), default=0)


def _thing(read: Reading, proof: Proof, node: str, nodes: list[str]) -> Thing:
    """Return the thing for one finding, or for several of one topic and polarity."""
    inspection, topic = read.one(node, "inspection"), read.word(node, "topic")
    polarity, several = read.word(node, "polarity"), len(nodes) > 1
    evidence = proof.of(*nodes[:SHOWN])
    if several:
        title = f"{len(nodes)} {_MORE.get(polarity, 'findings')}, {topic}"
        evidence = tuple(replace(words, before="", after="") for words in evidence)
    else:
        title = " ".join(read.one(node, "sentence").split())
    return Thing(
        kind="finding",
        category=look.finding(polarity),
        label=stacked(f"{topic} ({len(nodes)})" if several else topic, 16),
        title=title,
        council=read.one(node, "council") or read.one(inspection, "council") or None,
        stands=len(nodes),
        part=topic,
        facts=tuple(_facts(read, node, nodes)),
        evidence=evidence,
    )


def _facts(read: Reading, node: str, nodes: list[str]) -> Iterator[Fact]:
    """Yield what is known of a finding, and of several how many are shown."""
    inspection = read.one(node, "inspection")
    yield Fact(name="Finding", value=read.word(node, "polarity"))
    yield Fact(name="Topic", value=read.word(node, "topic"))
    yield Fact(name="Inspection", value=called(read, inspection), to=inspection)
    for name, field in (("About", "aboutAgency"), ("Told by", "teller")):
        for other in read.all(node, field):
            yield Fact(name=name, value=read.name(other), to=other)
    if len(nodes) == 1:
        for name, field in (("Of how many", "quantifier"), ("Change", "trend")):
            if read.one(node, field):
                yield Fact(name=name, value=read.word(node, field))
    if len(nodes) > SHOWN:
        shown = f"the first {SHOWN} of {len(nodes)}; kg query findings lists all"
        yield Fact(name="Shown", value=shown)
