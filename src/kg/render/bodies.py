"""Councils, other bodies, services, sources, people and the roles they hold, as things."""

from collections.abc import Iterator

from kg.model.times import in_words
from kg.render.labels import capital, stacked
from kg.render.proof import Proof
from kg.render.thing import Fact, Thing, Tie
from kg.store.reading import Reading

Made = tuple[str, Thing]
Tied = tuple[str, str, Tie]


def councils(read: Reading, proof: Proof) -> Iterator[Made]:
    """Yield the councils that a source speaks of."""
    followers = _followers(read)
    for node in read.every("Council"):
        evidence = proof.of(node)
        if not evidence:
            continue
        pairs = (("Full name", "officialName"), ("Region", "region"), ("GSS code", "gss"))
        facts = [Fact(name=n, value=read.one(node, p)) for n, p in pairs if read.one(node, p)]
        facts += [Fact(name="Now", value=read.name(f), to=f) for f in followers.get(node, ())]
        name = read.name(node)
        yield (
            node,
            Thing(
                kind="council",
                category="council",
                label=name,
                title=name,
                also=tuple(a for a in _others(read, node) if a != name),
                facts=tuple(facts),
                evidence=evidence,
            ),
        )


def _others(read: Reading, node: str) -> list[str]:
    """Return a council's full name and code, by which people look for it too."""
    return [told for field in ("officialName", "gss") if (told := read.one(node, field))]


def _followers(read: Reading) -> dict[str, list[str]]:
    """Return the councils that took an abolished council's place."""
    found: dict[str, list[str]] = {}
    for change in read.every("ChangeEvent"):
        for old in read.all(change, "originalOrganization"):
            found.setdefault(old, []).extend(read.all(change, "resultingOrganization"))
    return found


def agencies(read: Reading, proof: Proof) -> Iterator[Made]:
    """Yield the bodies other than councils."""
    for node in read.every("Agency"):
        kind = read.one(node, "agencyKind")
        facts = (Fact(name="Kind", value=kind.replace("-", " ")),) if kind else ()
        name = read.name(node)
        yield (
            node,
            Thing(
                kind="agency",
                category="agency",
                label=stacked(name),
                title=name,
                facts=facts,
                evidence=proof.of(node),
            ),
        )


def services(read: Reading, proof: Proof) -> Iterator[Made]:
    """Yield the councils' services, teams, boards and programmes."""
    for node in read.every("Service"):
        body, name = read.one(node, "council"), read.name(node)
        yield (
            node,
            Thing(
                kind="service",
                category="service",
                label=stacked(name),
                title=name,
                council=body or None,
                facts=(Fact(name="Council", value=read.name(body), to=body),) if body else (),
                evidence=proof.of(node),
            ),
        )


def sources(read: Reading, proof: Proof) -> Iterator[Made]:
    """Yield the articles and reports."""
    reports = set(read.every("Report"))
    for node in read.every("Source"):
        title, stated = proof.source(node), read.one(node, "statedDate")
        facts = [
            Fact(name="Kind", value="official report" if node in reports else "article"),
            Fact(name="File", value=", ".join(read.all(node, "fileName"))),
        ]
        if read.one(node, "publisher"):
            facts.append(Fact(name="Publisher", value=read.one(node, "publisher")))
        if stated:
            facts.append(Fact(name="Date it prints", value=in_words(stated)))
        yield (
            node,
            Thing(
                kind="source",
                category="source",
                label=stacked(title, 24),
                title=title,
                also=tuple(n for n in read.all(node, "fileName") if n != title),
                when=read.one(node, "written") or stated or None,
                facts=tuple(facts),
            ),
        )


def people(read: Reading, proof: Proof) -> Iterator[Made]:
    """Yield the people, each with the roles a source shows them in."""
    held = _holdings(read)
    for node in read.every("Person"):
        name = read.name(node)
        roles = held.get(node, [])
        facts = [_role_fact(read, holding) for holding in roles]
        others = [alias for alias in read.all(node, "alias") if alias != name]
        if others:
            facts.append(Fact(name="Also printed", value=", ".join(others)))
        facts += [Fact(name="One because", value=w) for w in read.all(node, "linkedBecause")]
        title = capital(_titles(read, roles[0])[0]) if roles else ""
        bodies = [body for holding in roles if (body := _body(read, holding))]
        yield (
            node,
            Thing(
                kind="person",
                category="person",
                label=f"{name}\n{stacked(title, 24)}" if title else name,
                title=name,
                also=tuple(others),
                council=next((b for b in bodies if "/council/" in b), None),
                facts=tuple(facts),
                evidence=proof.of(node),
            ),
        )


def role_ties(read: Reading, proof: Proof) -> Iterator[Tied]:
    """Yield a tie from each person to the body of each role held."""
    for person, holdings in sorted(_holdings(read).items()):
        for holding in holdings:
            body = _body(read, holding)
            if not body:
                continue
            fact, title = _role_fact(read, holding), _titles(read, holding)[0]
            seen = read.all(holding, "observation")
            tie = Tie(
                kind="role",
                label=title,
                inverse=title,
                post=read.one(read.one(holding, "post"), "postTitle") or title,
                times=tuple(sorted({t for s in seen if (t := read.one(s, "observed"))})),
                facts=(fact,),
                evidence=proof.of(holding, *seen),
            )
            yield person, body, tie


def _holdings(read: Reading) -> dict[str, list[str]]:
    """Return the roles that each person holds."""
    found: dict[str, list[str]] = {}
    for holding in read.every("RoleHolding"):
        found.setdefault(read.one(holding, "holder"), []).append(holding)
    return found


def _body(read: Reading, holding: str) -> str:
    return read.one(read.one(holding, "post"), "organisation")


def _titles(read: Reading, holding: str) -> list[str]:
    """Return the titles under which sources show somebody in a role; one at the least."""
    seen = read.all(holding, "observation")
    titles = sorted({t for s in seen if (t := read.one(s, "roleTitle"))}, key=lambda t: (len(t), t))
    return titles or [read.one(read.one(holding, "post"), "postTitle") or "role"]


def _role_fact(read: Reading, holding: str) -> Fact:
    """Return a role in words: the title, whose it is, and when somebody was seen in it."""
    seen = read.all(holding, "observation")
    body = _body(read, holding)
    states = [s for s in ("interim", "former", "incoming") if any(read.yes(o, s) for o in seen)]
    title = " ".join([*states, _titles(read, holding)[0]])
    times = sorted({in_words(t) for o in seen if (t := read.one(o, "observed"))})
    when = f" (seen in it: {', '.join(times)})" if times else ""
    whose = f", {read.name(body)}" if body else ""
    return Fact(name="Role", value=f"{title}{whose}{when}", to=body or None)
