"""Articles made in any number, with the facts that reading them must find.

Each tells of one inspection of one council: a lead with the grade and the time, a speech of the
council's leader, a finding or two and the grade before. The wording is ours and varies by the
article's number alone, so the same number gives the same text on every machine. People are
stand-ins.
"""

from collections.abc import Iterator
from typing import NamedTuple

from kg.model.reference import councils

GRADES = ("outstanding", "good", "requires improvement", "inadequate")
MONTHS = ("January", "February", "March", "May", "June", "July", "September", "October", "November")
GIVEN = ("Anna", "Brian", "Carol", "David", "Emma", "Frank", "Grace", "Harry")
SURNAMES = ("Sampleton", "Standish", "Proxwell", "Dummer", "Placey", "Examson")
LEADS = (
    "{council} Council's children's services have been rated {grade} by Ofsted after an inspection in {month} {year}.",
    "Ofsted has judged children's services in {council} to be {grade}, following an inspection in {month} {year}.",
    "Inspectors have rated the children's services of {council} Council {grade}. They visited in {month} {year}.",
)
FINDINGS = (
    "Inspectors found that social workers know children well and visit them often.",
    "The report says that too many children wait too long for a first assessment.",
    "Ofsted praised the support that foster carers are given.",
    "Inspectors criticised delays in finding homes for teenagers.",
)


class Made(NamedTuple):
    """An article and the facts it was made from; ``grade`` in the words of the text."""

    name: str
    text: str
    council: str
    grade: str
    month: str
    year: int


def articles(count: int) -> Iterator[Made]:
    """Yield so many articles."""
    names = sorted(
        {
            c.name
            for c in councils().values()
            if c.nation == "England" and not c.end and c.start < "2018" and " " not in c.name
        }
    )
    for number in range(count):
        yield _article(number, names)


def _article(number: int, names: list[str]) -> Made:
    """Return one article; neighbouring numbers differ in all that can differ."""
    council = names[number * 7 % len(names)]
    year = 2018 + number // len(names) % 7
    month = MONTHS[(number // (7 * len(names)) + number * 5) % len(MONTHS)]
    grade = GRADES[number * 3 % len(GRADES)]
    leader = f"{GIVEN[number % len(GIVEN)]} {SURNAMES[number // 8 % len(SURNAMES)]}"
    lead = LEADS[number % len(LEADS)].format(
        council=council, grade=grade, month=month, year=year
    )
    text = (
        f"{lead}\n\n{FINDINGS[number % 4]} {FINDINGS[(number + 1) % 4]}\n\n"
        f"Councillor {leader}, leader of the council, said: “We thank our staff for story {number}.”\n"
    )
    return Made(f"made-{number:06}", text, council, grade, month, year)
