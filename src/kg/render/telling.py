"""What was said, and where sources disagree, as things."""

from collections.abc import Iterator
from dataclasses import replace

from kg.model.terms import ConflictKind, QuotationKind
from kg.model.times import in_words
from kg.render import beside
from kg.render.bodies import Made, Tied
from kg.render.inspecting import called
from kg.render.labels import clip
from kg.render.proof import Proof
from kg.render.thing import Fact, Thing, Tie
from kg.store.reading import Reading

_BRIEF = 26
_PLAIN: dict[str, str] = {
    ConflictKind.POLARITY: "praise or blame",
    ConflictKind.HOLDER: "person in a post",
    ConflictKind.NUMBER: "figure",
}
"""Kinds of disagreement in words that need no explaining."""


def quotations(read: Reading, proof: Proof) -> Iterator[Made]:
    """Yield words that somebody is said to have spoken or written."""
    for node in read.every("Quotation"):
        own = read.word(node, "quotationKind") != QuotationKind.INDIRECT
        told = " ".join(read.one(node, "text").split())
        inspection = read.one(node, "inspection")
        facts = [Fact(name="Said by", value=read.name(s), to=s) for s in read.all(node, "speaker")]
        facts = facts or [Fact(name="Said by", value="not told")]
        if read.one(node, "spokenAs"):
            facts.append(Fact(name="As", value=read.one(node, "spokenAs")))
        how = "in their own words" if own else "reported, not word for word"
        facts.append(Fact(name="How", value=how))
        if inspection:
            facts.append(Fact(name="Inspection", value=called(read, inspection), to=inspection))
        facts.extend(beside.of_claim(read, node))
        brief = clip(told, _BRIEF)
        yield (
            node,
            Thing(
                kind="quotation",
                category="quotation",
                label=f"“{brief}”" if own else brief,
                title=told,
                council=read.one(inspection, "council") or None,
                quote=own,
                facts=tuple(facts),
                evidence=proof.of(node),
            ),
        )


def conflicts(read: Reading, proof: Proof) -> Iterator[Made]:
    """Yield the disagreements: two values that cannot both be right, and who gives each."""
    for node in read.every("Conflict"):
        kind = read.word(node, "conflictKind")
        plain = _PLAIN.get(kind, kind)
        sides = {side: read.one(node, f"value{side}") for side in "AB"}
        if kind == ConflictKind.DATE:
            sides = {side: in_words(value) for side, value in sides.items()}
        facts = []
        for side, value in sides.items():
            source = read.one(node, f"source{side}")
            better = read.one(node, "preferredSide") == side.lower()
            rank = " (ranks higher)" if better else ""
            told = f"{value} – {proof.source(source)}{rank}"
            facts.append(
                Fact(name="One says" if side == "A" else "Another says", value=told, to=source)
            )
        if read.one(node, "why"):
            facts.append(Fact(name="Why", value=read.one(node, "why")))
        yield (
            node,
            Thing(
                kind="conflict",
                category="conflict",
                label=f"≠ {plain}",
                title=f"Disagreement on the {plain}: {' or '.join(sides.values())}",
                facts=tuple(facts),
                evidence=proof.of(node),
            ),
        )


def conflict_ties(read: Reading) -> Iterator[Tied]:
    """Yield a tie from what is in dispute to the disagreement over it."""
    tie = Tie(kind="conflict", label="sources disagree", inverse="about")
    for node in read.every("Conflict"):
        subject = read.one(node, "subject")
        # A role is drawn as a tie, so the disagreement over it hangs on its holder.
        yield read.one(subject, "holder") or subject, node, tie


def quotation_ties(read: Reading) -> Iterator[Tied]:
    """Yield ties from speakers and inspections to what was said by and of them."""
    said = Tie(kind="said", label="said", inverse="said by")
    unsaid = Tie(kind="of", label="said of it", inverse="said of")
    of = replace(unsaid, quiet=True)
    for node in read.every("Quotation"):
        speakers = read.all(node, "speaker")
        for speaker in speakers:
            yield speaker, node, said
        for inspection in read.all(node, "inspection"):
            yield (
                inspection,
                node,
                of if speakers else unsaid,
            )
