"""Which people of different articles are one person.

Block: first and last word of the name. Decision: one shared council or body, never the name
alone. A surname without a first name joins the one person of that surname known beside the same
council; where two are, it stays apart. Who leads an inspection is known beside the inspectorate,
and its people alone are one under forms of a name as well.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from kg.model.dossier import Account
from kg.model.record import Person
from kg.resolve.because import Because
from kg.resolve.decided_people import APART, Group, decided_people
from kg.resolve.decisions import UNDECIDED, Settled
from kg.resolve.evidence import union_evidence
from kg.resolve.inspectors import inspectorates, one_person, surname_key
from kg.resolve.keys import digest, person_name_key, slug


def link_people(
    accounts: tuple[Account, ...], settled: Settled = UNDECIDED
) -> tuple[tuple[Person, ...], dict[str, str]]:
    """Return the people, sorted by key, and the linked key of each local one.

    What a person decided of them comes last, so that nothing is joined or parted against it.
    """
    every = [p for account in accounts for p in _people(account)]
    full = [p for p in every if " " in p.name]
    groups = [g for _, block in sorted(_blocks(full).items()) for g in _joined(block)]
    groups = _of_many_forms(groups)
    by_surname = _by_surname(groups)
    for person in (p for p in every if " " not in p.name):
        _place(person, by_surname, groups)
    groups = decided_people(groups, settled)
    linked: dict[str, Person] = {}
    keys: dict[str, str] = {}
    for group in groups:
        merged = _merged(group)
        linked[merged.key] = merged
        keys.update({p.key: merged.key for p in group.people})
    return tuple(linked[k] for k in sorted(linked)), keys


def _people(account: Account) -> Iterable[Person]:
    """Yield the people of an account, each beside all that tells who they are.

    Who leads an inspection is beside the inspectorate. A paper that names *Ann Lee* without any
    office, and the report of that council's inspection by Ann Lee, mean one person.
    """
    offices: dict[str, set[str]] = {}
    for inspection in account.inspections:
        office = inspectorates().get(inspection.regulator)
        for key in inspection.lead:
            offices.setdefault(key, set()).update([office] if office else [])
    inspected = {i.council for i in account.inspections if i.official}
    in_office = {r.person for r in account.roles}
    for person in account.people:
        beside = {*person.context.split(";"), *offices.get(person.key, ())} - {""}
        visited: Iterable[str] = ()
        if inspected and not beside.isdisjoint(inspectorates().values()):
            visited = inspected
        elif person.key not in in_office:
            visited = sorted(beside)
        if " " in person.name:
            beside |= {f"{APART}inspected {council}" for council in visited}
        yield replace(person, context=";".join(sorted(beside)))


def _of_many_forms(groups: list[Group]) -> list[Group]:
    """Return the groups, those of one inspector under forms of the name made one."""
    offices = set(inspectorates().values())
    bearers: dict[tuple[str, str], list[int]] = {}
    for number, group in enumerate(groups):
        for office in group.contexts & offices:
            surname = surname_key(group.people[0].name)
            bearers.setdefault((office, surname), []).append(number)
    taken: dict[int, int] = {}
    for numbers in bearers.values():
        apart = [n for n in numbers if n not in taken]
        given = {n: groups[n].people[0].name.split()[0] for n in apart}
        for first, *others in one_person(apart, given):
            taken.update(dict.fromkeys(others, first))
            groups[first].people.extend(p for n in others for p in groups[n].people)
            groups[first].contexts.update(c for n in others for c in groups[n].contexts)
    return [group for number, group in enumerate(groups) if number not in taken]


def _blocks(people: Iterable[Person]) -> dict[str, list[Person]]:
    """Return people by first and last word of their names."""
    blocks: dict[str, list[Person]] = {}
    for person in people:
        blocks.setdefault(person_name_key(person.name), []).append(person)
    return blocks


def _contexts(person: Person) -> set[str]:
    """Return the bodies beside which a person is known; alone with an article where none is."""
    found = {c for c in person.context.split(";") if c}
    return found or {APART + person.key}


def _joined(block: list[Person]) -> list[Group]:
    """Return the groups of a block whose members share a body, directly or by way of another."""
    beside: dict[str, Group] = {}
    for person in block:
        group = Group([], set())
        contexts = _contexts(person)
        touching = {id(g): g for c in sorted(contexts) if (g := beside.get(c)) is not None}
        if touching:
            # The largest takes in the others, so that nobody is moved more often than needed.
            group = max(touching.values(), key=lambda g: len(g.people))
        for other in touching.values():
            if other is not group:
                group.people.extend(other.people)
                group.contexts |= other.contexts
                beside.update(dict.fromkeys(other.contexts, group))
        group.people.append(person)
        group.contexts |= contexts
        beside.update(dict.fromkeys(contexts, group))
    return list({id(g): g for g in beside.values()}.values())


def _by_surname(groups: list[Group]) -> dict[tuple[str, str], list[Group]]:
    """Return groups by surname and body."""
    found: dict[tuple[str, str], list[Group]] = {}
    for group in groups:
        surname = slug(group.people[0].name.split()[-1])
        for context in group.contexts:
            found.setdefault((surname, context), []).append(group)
    return found


def _place(
    person: Person, by_surname: dict[tuple[str, str], list[Group]], groups: list[Group]
) -> None:
    """Put a surname to the one person it can mean, else make it a person of its own."""
    surname = slug(person.name)
    contexts = _contexts(person)
    found = [g for c in sorted(contexts) for g in by_surname.get((surname, c), [])]
    different = {id(g) for g in found}
    if len(different) == 1:
        found[0].people.append(person)
        return
    group = Group([person], {APART + person.key} if different else contexts)
    groups.append(group)
    if not different:
        for context in contexts:
            by_surname.setdefault((surname, context), []).append(group)


def _merged(group: Group) -> Person:
    """Return the one person of a group, under the fullest name with the commonest surname."""
    surnames = Counter(slug(p.name.split()[-1]) for p in group.people)
    name = max(
        (p.name for p in group.people),
        key=lambda n: (surnames[slug(n.split()[-1])], len(n.split()), len(n), n),
    )
    names = {n for p in group.people for n in (p.name, *p.aliases)} - {name}
    bodies = sorted(c for c in group.contexts if not c.startswith(APART))
    alone = "" if bodies else min(p.key for p in group.people)
    apart = [group.apart] if group.apart else []
    first = min(group.people, key=lambda p: p.key)
    return replace(
        first,
        key=f"person/{digest(person_name_key(name), bodies[0] if bodies else alone, *apart)}",
        name=name,
        aliases=tuple(sorted(names)),
        context=";".join(bodies),
        linked=tuple(sorted(_reasons(group))),
        evidence=union_evidence(group.people),
    )


def _reasons(group: Group) -> set[str]:
    """Return why the people of several sources are one: what they share beside their name."""
    people = group.people
    beside = Counter(c for p in people if " " in p.name for c in p.context.split(";") if c)
    shared = {context for context, number in beside.items() if number > 1}
    found = {
        Because.INSPECTOR
        if context.startswith(APART)
        else Because.COUNCIL
        if context.startswith("council/")
        else Because.BODY
        for context in shared
    }
    # Who led is told by the inspection only where no body that both stand beside tells it.
    if len(found) > 1:
        found.discard(Because.INSPECTOR)
    forms = {person_name_key(p.name) for p in people if " " in p.name}
    found.update([Because.FORMS] if len(forms) > 1 and not group.decided else [])
    alone = any(" " not in p.name for p in people)
    found.update([Because.SURNAME] if alone and len(people) > 1 else [])
    found.update([Because.DECIDED] if group.decided else [])
    return {because.of() for because in found}
