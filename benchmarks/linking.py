"""What does it cost to make many sources one graph, and does it grow with their number alone?

Makes the accounts of 100, 1,000 and 10,000 sources: reports and papers on six inspections of each
of 153 councils, told by days, by month, by year or without a time, with grades, the leader of that
year, a finding and a quotation; one paper in twenty tells a grade that nobody else does. Prints the
seconds of linking them and the exponent: 1 is linear. Bar: at most 1.1.

Run it with `make bench`.
"""

import math
import random
import sys
import time

from kg.model.article import Article
from kg.model.dossier import Account
from kg.model.record import (
    Council,
    Dating,
    Evidence,
    Finding,
    Inspection,
    Judgement,
    Observation,
    Person,
    Quotation,
    RoleHolding,
)
from kg.model.reference import councils
from kg.model.span import Span
from kg.model.terms import (
    Area,
    Framework,
    Grade,
    InspectionType,
    Polarity,
    QuotationKind,
    RoleType,
    Topic,
)
from kg.resolve.link import link

SIZES = (100, 1_000, 10_000)
ROUNDS = 3
BAR = 1.1
TEXT = "Inspectors praised the team of social workers. “We are glad of it,” said the leader."
YEARS = (2013, 2015, 2017, 2019, 2021, 2023)
GRADES = (Grade.GOOD, Grade.OUTSTANDING, Grade.INADEQUATE)
GIVEN = ("Ann", "Bob", "Cleo", "Dan", "Eve", "Finn", "Gus")
SURNAMES = ("Sample", "Placeholder", "Standin", "Specimen", "Dummy", "Anybody", "Example")
SEED = 20190611
REPORT_EVERY = 25


def main() -> int:
    """Run the benchmark; the exit code is 1 where the bar is not met."""
    seconds = {size: _fastest(size) for size in SIZES}
    for size, spent in seconds.items():
        print(f"  {size:>6,} sources linked in {spent:7.3f} s, {spent / size * 1e6:5.0f} µs each")
    first, last = SIZES[0], SIZES[-1]
    exponent = math.log(seconds[last] / seconds[first]) / math.log(last / first)
    print(f"linking: exponent {exponent:.2f} (bar {BAR})")
    return 0 if exponent <= BAR else 1


def _fastest(size: int) -> float:
    """Return the seconds of the fastest of some rounds."""
    spent = []
    for _ in range(ROUNDS):
        told = _accounts(size)
        begun = time.process_time()
        link(told)
        spent.append(time.process_time() - begun)
    return min(spent)


def _accounts(size: int) -> list[Account]:
    """Return made accounts; the councils stay as many, so that there is ever more on each."""
    chance = random.Random(SEED)  # noqa: S311 - the same sources every time
    codes = [c.gss for c in councils().values() if c.nation == "England" and not c.end]
    return [_account(f"s{n:05}", codes[n % len(codes)], n, chance) for n in range(size)]


def _account(source: str, gss: str, number: int, chance: random.Random) -> Account:
    """Return what one made source says."""
    official = number % REPORT_EVERY == 0
    key, year = f"council/{gss}", chance.choice(YEARS)
    piece = _evidence(source)
    inspection = _inspection(source, key, year, chance, official=official)
    grade = GRADES[year % len(GRADES)] if chance.random() > 1 / 20 else Grade.ADEQUATE
    person = Person(
        key=f"person/{source}-0",
        name=f"{GIVEN[YEARS.index(year)]} {SURNAMES[number % 153 % len(SURNAMES)]}",
        context=key,
        evidence=piece,
    )
    return Account(
        article=Article(key=source, name=source, text=TEXT),
        names=(source,),
        councils=(Council(key=key, gss=gss, name=councils()[gss].name, evidence=piece),),
        people=(person,),
        roles=(_holding(source, key, person.key, year),),
        inspections=(inspection,),
        judgements=(
            Judgement(
                key=f"judgement/{source}",
                inspection=inspection.key,
                area=Area.OVERALL,
                grade=grade,
                evidence=piece,
            ),
        ),
        findings=(
            Finding(
                key=f"finding/{source}",
                inspection=inspection.key,
                council=key,
                polarity=Polarity.STRENGTH,
                topic=Topic.WORKFORCE,
                sentence=TEXT[:46],
                evidence=piece,
            ),
        ),
        quotations=(
            Quotation(
                key=f"quotation/{source}",
                speaker=person.key,
                kind=QuotationKind.DIRECT,
                text=f"We are glad of it in {year}.",
                evidence=piece,
            ),
        ),
    )


def _evidence(source: str) -> tuple[Evidence, ...]:
    """Return the first sentence as evidence."""
    return (Evidence(source=source, span=Span(0, 46), text=TEXT[:46], rule="made", confidence=0.9),)


def _inspection(
    source: str, council: str, year: int, chance: random.Random, *, official: bool
) -> Inspection:
    """Return an inspection of a year, its time as exact as chance has it; a report's by days."""
    days, told = f"{year}-06-03/{year}-06-07", chance.random()
    month, bare = f"{year}-06", str(year)
    when = days if official or told < 1 / 4 else month if told < 1 / 2 else bare
    when_told = None if not official and told > 9 / 10 else when
    datings = (Dating(edtf=when_told, evidence=_evidence(source)),) if when_told else ()
    return Inspection(
        key=f"inspection/{source}-0",
        council=council,
        regulator="Ofsted",
        inspection_type=InspectionType.FULL if official else InspectionType.UNKNOWN,
        when=when_told,
        datings=datings,
        official=official,
        framework=Framework.ILACS if official else None,
        evidence=_evidence(source),
    )


def _holding(source: str, council: str, person: str, year: int) -> RoleHolding:
    """Return that a person is shown as the council's leader."""
    (piece,) = _evidence(source)
    seen = Observation(title="council leader", evidence=piece, observed=f"{year}-08-01")
    return RoleHolding(
        key=f"role/{source}",
        person=person,
        organisation=council,
        role_type=RoleType.LEADER,
        post_title="council leader",
        observations=(seen,),
        evidence=(piece,),
    )


if __name__ == "__main__":
    sys.exit(main())
