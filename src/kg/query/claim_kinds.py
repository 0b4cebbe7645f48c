"""The kinds of claims that a graph makes, each with the words in which it is told."""

from collections.abc import Iterator
from dataclasses import replace

from kg.model.terms import ConflictKind, QuotationKind
from kg.model.times import in_words
from kg.query.claims import Aspect, Claim, Maker, Teller, aspects, grades, quoted, resting_on
from kg.store.reading import Reading


def claims(read: Reading) -> list[Claim]:
    """Return all that a graph claims, what other claims are of first."""
    tell = Teller(read)
    return [claim for maker in MAKERS for claim in maker(tell)]


def sources(read: Reading) -> dict[str, tuple[str, ...]]:
    """Return the file names of each source, by its IRI."""
    return {node: tuple(read.all(node, "fileName")) for node in read.every("Source")}


def _councils(tell: Teller) -> Iterator[Claim]:
    """Yield the councils that a source names."""
    for node in tell.read.every("Council"):
        if tell.read.all(node, "evidence"):
            yield tell.claim("council", node, council=tell.council(node), says="council named")


def _inspections(tell: Teller) -> Iterator[Claim]:
    """Yield the inspections."""
    read = tell.read
    for node in read.every("Inspection"):
        council, about = tell.of_inspection(node)
        proof = tell.proof(node)
        when = read.one(node, "when")
        made = tell.claim("inspection", node, proof, council=council, about=about)
        told = aspects(
            proof,
            time_on_site=in_words(when) if when else "",
            kind=read.word(node, "inspectionType"),
            regulator=read.one(node, "regulator"),
            framework=read.word(node, "framework"),
            day_of_publication=in_words(read.one(node, "published") or ""),
            lead=" and ".join(sorted(read.name(p) for p in read.all(node, "leadInspector"))),
        )
        yield replace(made, aspects=told)


def _absences(tell: Teller) -> Iterator[Claim]:
    """Yield the areas without a grade, and why."""
    read = tell.read
    for node in read.every("Absence"):
        inspection, area = read.one(node, "inspection"), read.word(node, "area")
        council, about = tell.of_inspection(inspection)
        proof = tell.proof(node)
        reason = read.word(node, "reason")
        says = f"no {area} grade ({reason})"
        made = tell.claim("absence", node, proof, council=council, about=about, says=says)
        told = {f"reason for no {area} grade": Aspect(value=reason, sources=proof.sources)}
        made = replace(made, key=(inspection, "absence", area), aspects=told)
        yield resting_on(made, proof, area)


def _findings(tell: Teller) -> Iterator[Claim]:
    """Yield what inspectors found."""
    read = tell.read
    for node in read.every("Finding"):
        inspection = read.one(node, "inspection")
        council, about = tell.of_inspection(inspection)
        polarity, topic = read.word(node, "polarity"), read.word(node, "topic")
        words = quoted(read.one(node, "sentence"))
        proof = tell.proof(node)
        says = f"{polarity} ({topic}) {words}"
        made = tell.claim("finding", node, proof, council=council, about=about, says=says)
        told = aspects(proof, polarity=polarity, topic=topic)
        told["inspection"] = Aspect(value=about, sources=proof.sources, thing=inspection)
        yield replace(made, whose=f" of {words}", aspects=told)


def _recommendations(tell: Teller) -> Iterator[Claim]:
    """Yield the points to improve."""
    read = tell.read
    for node in read.every("Recommendation"):
        council, about = tell.of_inspection(read.one(node, "inspection"))
        says = f"point {read.one(node, 'number')} to improve {quoted(read.one(node, 'text'))}"
        yield tell.claim("recommendation", node, council=council, about=about, says=says)


def _people(tell: Teller) -> Iterator[Claim]:
    """Yield the people."""
    for node in tell.read.every("Person"):
        proof = tell.proof(node)
        name = tell.read.name(node)
        made = tell.claim("person", node, proof, council=tell.of_person(node), about=name)
        yield replace(made, says="person named", aspects=aspects(proof, name=name))


def _roles(tell: Teller) -> Iterator[Claim]:
    """Yield who is shown in which post."""
    read = tell.read
    for node in read.every("RoleHolding"):
        holder, post = read.one(node, "holder"), read.one(node, "post")
        body = read.one(post, "organisation")
        council = tell.council(body)
        where = f" of {read.name(body)}" if body and not council else ""
        title = read.one(post, "postTitle")
        seen = read.all(node, "observation")
        titles = sorted({read.one(o, "roleTitle") for o in seen})
        times = sorted({in_words(t) for o in seen for t in read.all(o, "observed")})
        proof = tell.proof(node)
        before = read.one(read.one(node, "succeeds"), "holder")
        made = tell.claim("role", node, proof, council=council, about=read.name(holder))
        told = aspects(
            proof, post=f"{title}{where}", time_at_which_the_post_is_seen="; ".join(times)
        )
        name = read.name(before) if before else ""
        told["predecessor"] = Aspect(value=name, sources=proof.sources, thing=before)
        yield replace(made, says=f"{' or '.join(titles)}{where}", aspects=told)


def _tenures(tell: Teller) -> Iterator[Claim]:
    """Yield since when posts are held by people who are not named."""
    read = tell.read
    for node in read.every("Tenure"):
        council, about = tell.of_inspection(read.one(node, "inspection"))
        says = f"{read.one(node, 'postTitle')} in post since {in_words(read.one(node, 'since'))}"
        yield tell.claim("tenure", node, council=council, about=about, says=says)


def _quotations(tell: Teller) -> Iterator[Claim]:
    """Yield who said what."""
    read = tell.read
    for node in read.every("Quotation"):
        speaker = read.one(node, "speaker")
        council = tell.of_inspection(read.one(node, "inspection"))[0]
        council = council or tell.council(speaker) or tell.of_person(speaker)
        name = read.name(speaker) if speaker else "a speaker not told"
        words = quoted(read.one(node, "text"))
        verb = "said" if read.word(node, "quotationKind") == QuotationKind.DIRECT else "said that"
        proof = tell.proof(node)
        made = tell.claim("quotation", node, proof, council=council, says=f"{name} {verb} {words}")
        told = aspects(proof, title=read.one(node, "spokenAs"))
        told["speaker"] = Aspect(value=name, sources=proof.sources, thing=speaker)
        yield replace(made, whose=f" of {words}", aspects=told)


def _services(tell: Teller) -> Iterator[Claim]:
    """Yield services, teams, boards and programmes."""
    for node in tell.read.every("Service"):
        council = tell.council(tell.read.one(node, "council"))
        yield tell.claim("service", node, council=council, says=f"service {tell.name(node)}")


def _agencies(tell: Teller) -> Iterator[Claim]:
    """Yield other bodies."""
    for node in tell.read.every("Agency"):
        yield tell.claim("agency", node, says=f"agency {tell.name(node)}")


def _conflicts(tell: Teller) -> Iterator[Claim]:
    """Yield what sources disagree on, and the side that ranks higher."""
    read = tell.read
    for node in read.every("Conflict"):
        subject, kind = read.one(node, "subject"), read.word(node, "conflictKind")
        council, about = "", tell.name(subject)
        if read.one(subject, "inspectionType"):
            council, about = tell.of_inspection(subject)
        sides = {side.lower(): _side(tell, node, side, kind) for side in "AB"}
        proof = tell.proof(node)
        says = f"sources disagree on the {kind}: {' or '.join(sides.values())}"
        made = tell.claim("conflict", node, proof, council=council, about=about, says=says)
        better = sides.get(read.one(node, "preferredSide"), "neither")
        told = {f"preferred {kind}": Aspect(value=better, sources=proof.sources)}
        yield replace(made, aspects=told)


def _side(tell: Teller, node: str, side: str, kind: str) -> str:
    """Return one side of a conflict: its value, and the source that gives it."""
    value = tell.read.one(node, f"value{side}")
    value = in_words(value) if kind == ConflictKind.DATE else value
    return f"{value} ({tell.name(tell.read.one(node, f'source{side}'))})"


def _comparisons(tell: Teller) -> Iterator[Claim]:
    """Yield what articles claim beside the reports, and the verdict."""
    read = tell.read
    for node in read.every("Comparison"):
        council, about = tell.of_inspection(read.one(node, "inspection"))
        words = quoted(read.one(node, "claimText") or read.one(node, "reportText"))
        verdict = read.word(node, "verdict")
        report = tell.name(read.one(node, "comparedWith"))
        proof = tell.proof(node)
        says = f"beside the report {report}, {words} is {verdict}"
        made = tell.claim("comparison", node, proof, council=council, about=about, says=says)
        made = replace(made, whose=f" on {words}", aspects=aspects(proof, verdict=verdict))
        yield resting_on(made, proof, read.word(node, "claimKind"))


MAKERS: tuple[Maker, ...] = (
    _people,
    _inspections,
    _councils,
    grades,
    _absences,
    _findings,
    _recommendations,
    _roles,
    _tenures,
    _quotations,
    _services,
    _agencies,
    _conflicts,
    _comparisons,
)
"""What tells each kind of claim; inspections stand before what is claimed of them."""
