"""Articles made in any number, with the facts that reading them must find, and an archive of them.

An archive is mostly other news: three in a thousand of its articles tell of an inspection, as of a
newsroom's million a few thousand do.

Each tells of one inspection of one council: a lead with the grade and the time, a speech of the
council's leader, a finding or two and the grade before. The wording is ours and varies by the
article's number alone, so the same number gives the same text on every machine. People are
stand-ins.
"""

import json
from collections.abc import Iterator
from pathlib import Path
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
OTHERS = (
    "Bin lorries will come a day later across the town because of the bank holiday. Residents "
    "should leave their bins at the kerb by seven in the morning of story {number}.",
    "The town drew one all with its neighbours on Saturday in front of {number} people. The goal "
    "came late, from a corner that the keeper could not hold.",
    "Rain is due from the west, with gusts of forty miles an hour near the coast. The ferry of "
    "{number} minutes past nine may not sail.",
    "Plans for {number} flats behind the station go to the planning committee on Monday. "
    "Neighbours fear for the light in their gardens and for the old cedar.",
    "The theatre opens its season with a comedy on a wedding that goes wrong. Tickets begin at "
    "twelve pounds, and row {number} has the best view of the orchestra.",
)
SHARE = 0.003


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
    lead = LEADS[number % len(LEADS)].format(council=council, grade=grade, month=month, year=year)
    text = (
        f"{lead}\n\n{FINDINGS[number % 4]} {FINDINGS[(number + 1) % 4]}\n\n"
        f"Councillor {leader}, leader of the council, said: “We thank our staff for story {number}.”\n"
    )
    return Made(f"made-{number:06}", text, council, grade, month, year)


def other(number: int) -> str:
    """Return an article on something else, of some 2,000 characters."""
    told = (OTHERS[(number + n) % len(OTHERS)].format(number=number + n) for n in range(12))
    return "\n\n".join(" ".join(part) for part in zip(*[iter(told)] * 2, strict=True)) + "\n"


def archive(file: Path, count: int, share: float = SHARE, first: int = 0) -> list[Made]:
    """Write an archive of so many articles as JSON lines; return those that tell of an inspection.

    They stand at even distances. ``first`` is the number of the first of these, so that another
    archive may have others.
    """
    wanted = max(1, round(count * share))
    told = iter(list(articles(first + wanted))[first:])
    every = count // wanted
    made = []
    with file.open("w", encoding="utf-8") as lines:
        for number in range(count):
            text, name = other(number), f"other-{number:07}"
            if number % every == every - 1 and len(made) < wanted:
                made.append(next(told))
                text, name = made[-1].text, made[-1].name
            lines.write(json.dumps({"name": name, "text": text}) + "\n")
    return made
