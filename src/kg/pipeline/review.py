"""What the builder could not settle and a person can, most useful first.

Useful is what much hangs on: the more words rest on the two sides, the earlier a question comes.
Similarity only proposes here; nothing is joined by it. Candidates are found by tables of surnames
and councils, so the work is linear but for the inspections of one council.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from kg.model.decision import Verb
from kg.model.dossier import Account, Dossier
from kg.model.edtf import compatible, precision
from kg.model.record import Conflict, Evidence, Inspection, Judgement, Person
from kg.model.terms import Area, ConflictKind, Grade
from kg.model.times import in_words
from kg.resolve.decisions import Settled
from kg.resolve.keys import person_name_key, slug
from kg.resolve.link_grades import called
from kg.resolve.marks import at_time, mark, pointed
from kg.resolve.slots import kinds_agree

_DAYS_KNOWN = 62
_PAIR = (Verb.SAME, Verb.NOT_SAME)


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of the two between which a person is asked to decide.

    ``marks`` are those that could point at it; once the question is asked there is one.
    """

    name: str
    evidence: tuple[Evidence, ...]
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Something that a person can settle. ``verbs`` are what can be decided of its sides."""

    about: str
    text: str
    sides: tuple[Side, ...]
    verbs: tuple[Verb, ...]

    @property
    def weight(self) -> int:
        """How many words rest on the answer."""
        return sum(len(side.evidence) for side in self.sides)


def questions(accounts: Sequence[Account], dossier: Dossier, settled: Settled) -> list[Question]:
    """Return what is open, most useful first; what was decided is not asked again."""
    known = _Known(accounts, dossier, settled)
    every = [
        *_people(known),
        *_placeholders(known),
        *_conflicts(known),
    ]
    found = pointed((m for q in every for s in q.sides for m in s.marks), accounts)
    asked = []
    for question in every:
        sides = tuple(
            replace(side, marks=tuple(m for m in side.marks if len(found.get(m, ())) == 1)[:1])
            for side in question.sides
        )
        can = all(side.marks for side in sides)
        asked.append(replace(question, sides=sides, verbs=question.verbs if can else ()))
    return sorted(asked, key=lambda q: (-q.weight, q.about, q.text, [s.marks for s in q.sides]))


class _Known:
    """The graph at hand, and which of its things were decided to be apart."""

    def __init__(self, accounts: Sequence[Account], dossier: Dossier, settled: Settled) -> None:
        self.dossier = dossier
        self.settled = settled
        self.names = {c.key: c.name for c in dossier.councils}
        self.councils = {a.article.key: {c.key for c in a.councils} for a in accounts}
        self.grades: dict[str, dict[Area, Grade]] = defaultdict(dict)
        for judgement in dossier.judgements:
            if judgement.preferred and judgement.area is not Area.COUNT:
                self.grades[judgement.inspection][judgement.area] = judgement.grade
        self.posts: dict[str, list[str]] = defaultdict(list)
        for role in dossier.roles:
            body = self.names.get(role.organisation or "", "")
            self.posts[role.person].append(f"{role.post_title}{f' of {body}' if body else ''}")
        self._circles = {(one.kind, one.piece): n for n, one in settled.things.items()}

    def are_decided(self, one: Person | Inspection, other: Person | Inspection) -> bool:
        """Say whether two things were decided to be apart."""
        mine, theirs = self._circle(one), self._circle(other)
        return any(self.settled.are_apart(circle, theirs) for circle in mine)

    def _circle(self, thing: Person | Inspection) -> set[str]:
        kind = thing.key.partition("/")[0]
        nodes = (self._circles.get((kind, piece)) for piece in thing.evidence)
        return {self.settled.circle[node] for node in nodes if node}


def _people(known: _Known) -> Iterator[Question]:
    """Yield people of one surname who were left apart and may be one."""
    blocks: dict[str, list[Person]] = defaultdict(list)
    for person in known.dossier.people:
        blocks[slug(person.name.split()[-1])].append(person)
    for surname in sorted(blocks):
        for one, other, why in _may_be_one(blocks[surname], known):
            if not known.are_decided(one, other):
                sides = (_person(one, known), _person(other, known))
                yield Question(about="people", text=why, sides=sides, verbs=_PAIR)


def _may_be_one(block: list[Person], known: _Known) -> Iterator[tuple[Person, Person, str]]:
    """Yield the pairs of a surname to ask about: each with the first of those like it."""
    full = [p for p in block if " " in p.name]
    first: dict[str, Person] = {}
    initials: dict[tuple[str, str], Person] = {}
    for person in full:
        name = person_name_key(person.name)
        if name in first:
            yield first[name], person, "Two of one name, known beside different bodies: one person?"
        first.setdefault(name, person)
    for person in full:
        for body in person.context.split(";") if person.context else ():
            key = (person.name[0].casefold(), body)
            other = initials.setdefault(key, person)
            if person_name_key(other.name) != person_name_key(person.name):
                yield other, person, "Two first names of one letter beside one body: one person?"
    for person in (p for p in block if " " not in p.name):
        councils = {c for e in person.evidence for c in known.councils.get(e.source, ())}
        for other in full:
            if not councils.isdisjoint(other.context.split(";")):
                yield other, person, "A surname alone, and more than one who bears it: this one?"


def _person(person: Person, known: _Known) -> Side:
    """Return a person as a side: name and posts."""
    posts = "; ".join(sorted(set(known.posts.get(person.key, ()))))
    name = f"{person.name}{f', {posts}' if posts else ''}"
    marks = tuple(mark("person", piece) for piece in person.evidence)
    return Side(name=name, evidence=person.evidence, marks=marks)


def _placeholders(known: _Known) -> Iterator[Question]:
    """Yield inspections told so vaguely that two or more others of the council fit them."""
    blocks: dict[str, list[Inspection]] = defaultdict(list)
    for inspection in known.dossier.inspections:
        blocks[inspection.council].append(inspection)
    for council in sorted(blocks):
        exact = [i for i in blocks[council] if not _is_vague(i)]
        for vague in (i for i in blocks[council] if _is_vague(i)):
            fitting = [i for i in exact if _fits(vague, i, known)]
            if len(fitting) < 2:  # noqa: PLR2004 - one alone would have been joined
                continue
            for other in fitting:
                if not known.are_decided(vague, other):
                    sides = (_inspection(vague, known), _inspection(other, known))
                    text = f"{len(fitting)} inspections fit what is told vaguely: is it this one?"
                    yield Question(about="inspections", text=text, sides=sides, verbs=_PAIR)


def _is_vague(inspection: Inspection) -> bool:
    """Say whether an inspection's time is not told to the month."""
    when = inspection.when
    return not inspection.official and (when is None or precision(when) > _DAYS_KNOWN)


def _fits(vague: Inspection, other: Inspection, known: _Known) -> bool:
    """Say whether a vague inspection can be another: by kind, time and grades."""
    mine, theirs = known.grades.get(vague.key, {}), known.grades.get(other.key, {})
    if not kinds_agree(vague.inspection_type, other.inspection_type):
        return False
    if any(theirs.get(area, grade) is not grade for area, grade in mine.items()):
        return False
    if vague.when is None:
        return any(area in theirs for area in mine)
    return other.when is not None and compatible(vague.when, other.when)


def _inspection(inspection: Inspection, known: _Known) -> Side:
    """Return an inspection as a side: council, kind, time and grades."""
    when = in_words(inspection.when) if inspection.when else "a time not told"
    kind = inspection.inspection_type.value
    told = ", ".join(
        f"{a.value} {g.value}" for a, g in sorted(known.grades[inspection.key].items())
    )
    name = f"{known.names.get(inspection.council, '')}, inspection ({kind}) of {when}"
    forms = (inspection.council, at_time(inspection.council, inspection.when))
    marks = tuple(mark("inspection", e, what) for what in forms for e in inspection.evidence)
    return Side(
        name=f"{name}{f': {told}' if told else ''}", evidence=inspection.evidence, marks=marks
    )


def _conflicts(known: _Known) -> Iterator[Question]:
    """Yield the conflicts in which neither side is preferred."""
    inspections = {i.key: i for i in known.dossier.inspections}
    looked_into = {one.mark for one in known.settled.right}
    judgements: dict[str, list[Judgement]] = defaultdict(list)
    for judgement in known.dossier.judgements:
        judgements[judgement.inspection].append(judgement)
    for conflict in known.dossier.conflicts:
        # A stated date that the text contradicts has no weight already.
        if conflict.preferred or conflict.subject.startswith("source/"):
            continue
        about = inspections.get(conflict.subject)
        sides = tuple(
            _side(conflict, value, about, judgements.get(conflict.subject, ()))
            for value in (conflict.value_a, conflict.value_b)
        )
        if not looked_into.isdisjoint(m for side in sides for m in side.marks):
            continue
        place = f"{_inspection(about, known).name}. " if about else ""
        text = f"{place}{conflict.why}"
        yield Question(about="conflicts", text=text, sides=sides, verbs=(Verb.RIGHT, Verb.WRONG))


def _side(
    conflict: Conflict, value: str, about: Inspection | None, judgements: Iterable[Judgement]
) -> Side:
    """Return a value as a side of its conflict, with the marks of the facts that give it."""
    source = conflict.source_a if value == conflict.value_a else conflict.source_b
    evidence, marks = tuple(e for e in conflict.evidence if e.source == source), list[str]()
    if conflict.kind is ConflictKind.GRADE:
        for judgement in judgements:
            if f"{judgement.area.value}: {judgement.grade.value}" == value:
                evidence = judgement.evidence
                told = [f"{area.value}: {judgement.grade.value}" for area in called(judgement)]
                marks += [mark("judgement", e, what) for e in evidence for what in sorted(told)]
    for dating in about.datings if about and conflict.kind is ConflictKind.DATE else ():
        if dating.edtf == value:
            evidence = dating.evidence
            marks += [mark("dating", piece, value) for piece in evidence]
    name = in_words(value) if conflict.kind is ConflictKind.DATE else value
    return Side(name=name, evidence=evidence, marks=tuple(marks))
