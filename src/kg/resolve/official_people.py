"""The people whom an official report names: inspectors, and the officer a letter goes to."""

from collections.abc import Iterator

from kg.model.issue import Level
from kg.model.official import Seat
from kg.model.record import Evidence, Observation, Person, RoleHolding
from kg.model.terms import RoleType
from kg.resolve.keys import agency_key, council_key
from kg.resolve.official_case import Case

REGULATOR = "Ofsted"
_SEATS = {
    Seat.LEAD: RoleType.LEAD_INSPECTOR,
    Seat.DEPUTY: RoleType.INSPECTOR,
    Seat.TEAM: RoleType.INSPECTOR,
    Seat.SHADOW: RoleType.INSPECTOR,
    Seat.QUALITY: RoleType.INSPECTORATE_OFFICE,
}


def inspectors(case: Case) -> dict[str, tuple[Seat, Person]]:
    """Return the inspectors by local key, each with the first seat that is printed for them."""
    found: dict[str, tuple[Seat, list[Evidence]]] = {}
    for member in (*case.reading.leads, *case.reading.team):
        piece = case.evidence(member.span, "report.team")
        found.setdefault(member.name, (member.seat, []))[1].append(piece)
    office = agency_key(REGULATOR, "ofsted")
    if not case.reading.leads:
        case.note(Level.NOTE, "no-lead", "Nobody could be read as the lead inspector.")
    elif case.reading.several_leads and len(case.reading.leads) == 1:
        what = "The title page speaks of lead inspectors; one lead inspector could be read."
        case.note(Level.NOTE, "one-lead", what)
    return {
        f"person/{case.key}-{n}": (
            seat,
            Person(
                key=f"person/{case.key}-{n}",
                name=name,
                context=office,
                evidence=tuple(sorted(set(pieces))),
            ),
        )
        for n, (name, (seat, pieces)) in enumerate(found.items())
    }


def seats(case: Case, people: dict[str, tuple[Seat, Person]]) -> Iterator[RoleHolding]:
    """Yield the seat that each inspector had, as seen on site."""
    when = case.when
    for number, (key, (seat, person)) in enumerate(people.items()):
        piece = person.evidence[0]
        yield RoleHolding(
            key=f"role/{case.key}-{number}",
            person=key,
            organisation=agency_key(REGULATOR, "ofsted"),
            role_type=_SEATS[seat],
            post_title=seat.value,
            observations=(Observation(title=seat.value, evidence=piece, observed=when),),
            evidence=(piece,),
        )


def officers(case: Case) -> Iterator[Person]:
    """Yield the council's officer to whom a letter is addressed."""
    whom = case.reading.addressee
    if whom:
        piece = case.evidence(whom.span, "report.addressee")
        key = f"person/{case.key}-officer"
        yield Person(key=key, name=whom.name, context=council_key(case.gss), evidence=(piece,))


def offices(case: Case) -> Iterator[RoleHolding]:
    """Yield the office in which the letter addresses that officer, as seen on its day."""
    whom, written = case.reading.addressee, case.reading.published
    if whom:
        piece = case.evidence(whom.span, "report.addressee")
        seen = written.day.isoformat() if written else case.when
        yield RoleHolding(
            key=f"role/{case.key}-officer",
            person=f"person/{case.key}-officer",
            organisation=council_key(case.gss),
            role_type=whom.role_type,
            post_title=whom.title,
            observations=(Observation(title=whom.title, evidence=piece, observed=seen),),
            evidence=(piece,),
        )
