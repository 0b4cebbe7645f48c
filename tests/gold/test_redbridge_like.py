"""The same hard points as in the project's first two articles, in texts of our own.

Two papers tell of Merton: one reports a grade under a date that cannot be right, the other a visit
without any date. People are stand-ins.
"""

from pathlib import Path

import pytest

from built import asked, built, check_evidence

GRADE = """ date 2021-02-09 Merton children's services rated Outstanding by Ofsted

Merton Council was awarded Outstaning by inspectors. Picture: Ola Brightwell Rex Features

Merton Council's children's service has been commended for keeping "a steady eye on risks that grow" and been rated Outstanding by Ofsted.

It is a step up from the last Good inspection in 2017.

The inspection took place in May and June this year and the report said that good practice is shared widely.

"This calm leadership gives workers room to think about each child," it read.

"Such work pays off for children."

Council leader Councillor Femi Adair said: "I know how much our cabinet member for families, Ruth Calloway, has put into this work, and it shows.

"We lost a third of our money and kept every social worker.

"I am grateful to them all."

Cllr Calloway added: "A will to learn has brought us here.

"I want to thank the whole team."
"""
VISIT = """Merton Council's children's service had a focused visit from Ofsted - Credit: Nell Harker

Inspectors have commended Merton Council’s children’s service for its “swift” answer to new referrals.

Education watchdog Ofsted made a focused visit to the council’s ‘front door’ team in March.

In a letter to the council, inspector Hal Montrose said Merton takes “broadly the right steps” when families first ask for help.

He wrote: “Few families who are helped early come back later with a graver need.”

They also felt the Bright Steps Hub “quickly” finds families who need support and that the school-focused Hold On service was “exceptional”.

But Mr Montrose said partners including the Metropolitan Police have shown “patchy” attendance when strategies are agreed.

The council told inspectors that it has complained of the Met failing to pass on reports about children.

A Met spokesperson said: “We are working with the borough to do better.”

Councillor Ivo Pembury, cabinet member for families, said the letter showed how the council has kept its promise.

He added: “These findings show that we held firm through a hard year.

“Our teams never stopped giving an outstanding service.”

Merton was judged “outstanding” in three out of four areas at its last full inspection, held in summer 2021.
"""


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both articles in one graph."""
    folder = tmp_path_factory.mktemp("merton")
    built(folder, {"grade.txt": GRADE, "visit.txt": VISIT})
    return folder / "out"


def test_every_evidence_is_to_the_letter(out: Path) -> None:
    """Every evidence node quotes the characters at its offsets."""
    assert check_evidence(out) > 50


def test_people_and_their_roles(out: Path) -> None:
    """All with a part are people with a role; photographers are nobody."""
    assert {(r["name"], r["role"], r["organisation"]) for r in asked(out, "roles")} == {
        ("Femi Adair", "council leader", "Merton"),
        ("Ruth Calloway", "cabinet member for families", "Merton"),
        ("Hal Montrose", "inspector", "Ofsted"),
        ("Ivo Pembury", "cabinet member for families", "Merton"),
    }


def test_the_date_that_cannot_be_right_is_in_conflict(out: Path) -> None:
    """A header's date before the inspection that the text tells of is kept and marked."""
    found = [(r["kind"], r["valueA"], r["valueB"]) for r in asked(out, "conflicts")]

    assert found == [("date", "2021-02-09", "2021-05/2021-06")]


def test_inspections_across_both(out: Path) -> None:
    """*May and June this year* and *summer 2021* are one; the visit and 2017 are others."""
    told = {
        (r["source"], r["type"], r.get("when"), r.get("best")) for r in asked(out, "inspections")
    }

    assert told == {
        ("grade", "full", "2021-05/2021-06", "2021-05/2021-06"),
        ("grade", "unknown", "2017", "2017"),
        ("visit", "focused visit", "XXXX-03", "XXXX-03"),
        ("visit", "full", "2021-22", "2021-05/2021-06"),
    }


def test_grades(out: Path) -> None:
    """Each grade stands with its inspection; the council's own claim is none."""
    assert {
        (r["source"], r.get("when"), r["area"], r["grade"]) for r in asked(out, "judgements")
    } == {
        ("grade", "2021-05/2021-06", "overall", "Outstanding"),
        ("grade", "2017", "overall", "Good"),
        ("visit", "2021-22", "three of four areas", "Outstanding"),
    }


def test_speakers(out: Path) -> None:
    """Pronouns, second mentions and speeches over paragraphs lead to their speakers."""
    direct = [
        (r["speaker"], r["text"].split()[0])
        for r in asked(out, "quotations")
        if r["kind"] == "direct"
    ]

    assert sorted(direct) == sorted(
        [
            ("Ofsted", "This"),
            ("Ofsted", "Such"),
            ("Femi Adair", "I"),
            ("Femi Adair", "We"),
            ("Femi Adair", "I"),
            ("Ruth Calloway", "A"),
            ("Ruth Calloway", "I"),
            ("Hal Montrose", "Few"),
            ("Metropolitan Police", "We"),
            ("Ivo Pembury", "These"),
            ("Ivo Pembury", "Our"),
        ]
    )


def test_weaknesses_are_about_the_police(out: Path) -> None:
    """Who told a weakness about a partner is kept."""
    weak = [r for r in asked(out, "findings") if r["polarity"] == "weakness"]

    assert [
        (r["about"], r.get("teller", "")) for r in sorted(weak, key=lambda r: r.get("teller", ""))
    ] == [
        ("Metropolitan Police", ""),
        ("Metropolitan Police", "Merton"),
    ]


def test_services(out: Path) -> None:
    """The front door, the hub and the service are known by name."""
    assert {r["name"] for r in asked(out, "services")} == {
        "front door",
        "Bright Steps Hub",
        "Hold On",
    }


def test_successive_holders(out: Path) -> None:
    """The second holder of the portfolio follows the first."""
    held = [r for r in asked(out, "post-holders") if r["post"].startswith("lead member")]

    assert [(r["name"], r.get("after")) for r in held] == [
        ("Ruth Calloway", None),
        ("Ivo Pembury", "Ruth Calloway"),
    ]
