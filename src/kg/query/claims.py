"""What a graph claims, claim by claim, in words: the units of which two graphs differ.

A claim is one thing that the graph says of a council, with the sources that say it. All of the
store is read once, so the work is linear in its size.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from kg.model.terms import InspectionType
from kg.model.times import in_words
from kg.store.reading import Reading

_VAGUE = frozenset({InspectionType.UNKNOWN.value, InspectionType.OTHER.value, ""})
_VISITS = frozenset({InspectionType.FOCUSED_VISIT.value, InspectionType.MONITORING_VISIT.value})
_MOST = 140


@dataclass(frozen=True, slots=True, kw_only=True)
class Aspect:
    """One attribute of a claim: its value in words, empty where not told, and who tells it.

    ``thing`` is the IRI of a value that is a thing, whose words may change while it stays.
    """

    value: str
    sources: tuple[str, ...]
    thing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One thing that a graph says.

    ``key`` names it by IRIs and words; ``about`` is the inspection or person that it is of,
    ``says`` what is claimed, ``whose`` stands after an aspect's name (*of “…”*). ``places`` are
    the words it rests on as source and offsets, ``words`` as file name and text.
    """

    kind: str
    key: tuple[str, ...]
    council: str = ""
    about: str = ""
    says: str = ""
    whose: str = ""
    aspects: dict[str, Aspect] = field(default_factory=dict)
    sources: tuple[str, ...] = ()
    places: frozenset[tuple[str, ...]] = frozenset()
    words: frozenset[tuple[str, ...]] = frozenset()

    @property
    def heading(self) -> str:
        """What the claim is of: *Redbridge, inspection of 2016*."""
        return ", ".join(part for part in (self.council, self.about) if part)


@dataclass(frozen=True, slots=True)
class Proof:
    """The words that a claim rests on."""

    sources: tuple[str, ...]
    places: frozenset[tuple[str, ...]]
    words: frozenset[tuple[str, ...]]


class Teller:
    """A graph read whole, asked for the words of its things."""

    def __init__(self, read: Reading) -> None:
        """Ask of one reading."""
        self.read = read

    def proof(self, *nodes: str) -> Proof:
        """Return the words on which some things rest."""
        one = self.read.one
        names, places, words = set(), set(), set()
        for piece in {e for node in nodes for e in self.read.all(node, "evidence")}:
            source = one(piece, "source")
            name = one(source, "fileName")
            names.add(name)
            places.add((source, one(piece, "start"), one(piece, "end")))
            words.add((name, one(piece, "exact")))
        return Proof(tuple(sorted(names)), frozenset(places), frozenset(words))

    def name(self, node: str) -> str:
        """Return a source's file name, or what a thing is called."""
        return self.read.one(node, "fileName") or self.read.name(node)

    def council(self, node: str) -> str:
        """Return the name of a council, nothing for a body of another kind."""
        return self.read.one(node, "name") if self.read.one(node, "gss") else ""

    def of_inspection(self, node: str) -> tuple[str, str]:
        """Return an inspection's council, and its kind and time in words."""
        kind = self.read.word(node, "inspectionType")
        if kind not in _VISITS:
            kind = "inspection" if kind in _VAGUE else f"{kind} inspection"
        when = self.read.one(node, "when")
        time = in_words(when) if when else "a time not told"
        return self.council(self.read.one(node, "council")), f"{kind} of {time}"

    def of_person(self, node: str) -> str:
        """Return the council at which a person holds a post, nothing where none is known."""
        posts = (
            self.read.one(holding, "post")
            for holding in self.read.leading(node, "RoleHolding", "holder")
        )
        names = {self.council(self.read.one(post, "organisation")) for post in posts} - {""}
        return min(names, default="")

    def claim(self, kind: str, node: str, proof: Proof | None = None, **told: str) -> Claim:
        """Return the claim of a node, with all its words."""
        proof = proof or self.proof(node)
        made = Claim(kind=kind, key=(node,), **told)  # type: ignore[arg-type]
        return resting_on(made, proof)


Maker = Callable[[Teller], Iterable[Claim]]


def quoted(text: str) -> str:
    """Return a text in quotation marks, cut where it is long."""
    text = " ".join(text.split())
    short = text if len(text) <= _MOST else f"{text[:_MOST].rsplit(' ', 1)[0]} …"
    return f"“{short}”"


def resting_on(claim: Claim, proof: Proof, slot: str = "") -> Claim:
    """Return a claim with the words it rests on; claims of two slots never rest on the same."""
    return replace(
        claim,
        sources=proof.sources,
        places=frozenset((*place, slot) for place in proof.places),
        words=frozenset((*words, slot) for words in proof.words),
    )


def aspects(proof: Proof, **values: str) -> dict[str, Aspect]:
    """Return attributes that stand on the same words; underscores in their names are spaces."""
    return {
        name.replace("_", " "): Aspect(value=value, sources=proof.sources)
        for name, value in values.items()
    }


def grades(tell: Teller) -> Iterator[Claim]:
    """Yield the grades of each area of each inspection, those of better rank first."""
    read = tell.read
    slots: dict[tuple[str, str], list[str]] = defaultdict(list)
    for node in read.every("Judgement"):
        area = read.one(node, "areaText") or read.word(node, "area")
        slots[read.one(node, "inspection"), area].append(node)
    for (inspection, area), nodes in slots.items():
        ranked: dict[str, Aspect] = {}
        for name, better in ((f"{area} grade", True), (f"{area} grade of lower rank", False)):
            those = [n for n in nodes if read.yes(n, "preferred") is better]
            value = " or ".join(sorted(read.word(n, "grade") for n in those))
            ranked[name] = Aspect(value=value, sources=tell.proof(*those).sources)
        proof = tell.proof(*nodes)
        council, about = tell.of_inspection(inspection)
        told = " or ".join(a.value for a in ranked.values() if a.value)
        made = Claim(
            kind="grade",
            key=(inspection, "grade", area),
            council=council,
            about=about,
            says=f"{area} grade {told}",
            aspects=ranked,
        )
        yield resting_on(made, proof, area)
