"""What the page says of press beside report: on an inspection, a grade and a quotation."""

from collections import Counter
from collections.abc import Iterator

from kg.model.terms import Verdict
from kg.render.labels import capital
from kg.render.thing import Fact
from kg.store.reading import Reading

_LOUD = (
    Verdict.CONTRADICTED,
    Verdict.SPLICED,
    Verdict.ALTERED,
    Verdict.SPEAKER_WIDENED,
    Verdict.NOT_FOUND,
    Verdict.TRUNCATED,
    Verdict.BROADER,
    Verdict.NARROWER,
)
"""Verdicts whose claims are shown one by one, what a reader must know first at the top."""

_MOST = 8
_WORDS = 160


def of_inspection(read: Reading, node: str) -> Iterator[Fact]:
    """Yield how the articles' claims about an inspection stand to its report."""
    found = read.leading(node, "Comparison", "inspection")
    if not found:
        return
    counts = Counter(read.word(one, "verdict") for one in found)
    told = ", ".join(f"{counts[v]} {v.value}" for v in Verdict if counts[v])
    yield Fact(name="Press beside report", value=told)
    ranks = {verdict.value: rank for rank, verdict in enumerate(_LOUD)}
    loud = [
        (ranks[verdict], read.one(one, "claimText"), one)
        for one in found
        if (verdict := read.word(one, "verdict")) in ranks
    ]
    for _, _, one in sorted(loud)[:_MOST]:
        yield _claim(read, one)


def of_claim(read: Reading, node: str) -> Iterator[Fact]:
    """Yield how a grade, a finding or a quotation stands to the report."""
    for one in read.leading(node, "Comparison", "claim"):
        verdict = read.word(one, "verdict")
        yield Fact(name="Beside the report", value=f"{verdict}. {read.one(one, 'why')}")


def _claim(read: Reading, one: str) -> Fact:
    """Return a claim with both sides' words."""
    source = read.one(one, "claimedBy")
    told = f"{read.one(source, 'fileName')} says “{_short(read.one(one, 'claimText'))}”"
    printed = read.one(one, "reportText")
    says = f"; the report, “{_short(printed)}”" if printed else ""
    return Fact(name=capital(read.word(one, "verdict")), value=f"{told}{says}.")


def _short(words: str) -> str:
    """Return words that fit into a line or two."""
    return words if len(words) <= _WORDS else f"{words[:_WORDS].rsplit(' ', 1)[0]} …"
