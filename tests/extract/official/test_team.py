"""The inspection team."""

import pytest

import printed
from kg.extract.official.team import leads, team
from kg.model.official import Seat

FRONT = """
## Inspection of Luton local authority children’s services
# Inspection dates: 4 to 8 March 2024
{lead}

# Judgement Grade
Overall effectiveness Good
"""


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("# Lead inspector: Ada Brook, His Majesty’s Inspector", ["Ada Brook"]),
        ("# Lead inspector: Ada Brook\nHer Majesty’s Inspector", ["Ada Brook"]),
        ("# Lead inspector: Ada Brook HMI", ["Ada Brook"]),
        ("# Lead inspector Ada Brook, Her Majestys Inspector", ["Ada Brook"]),
        ("Reporting inspector Ada Brook HMI", ["Ada Brook"]),
        ("# Lead inspectors: Ada Brook, His Majesty’s Inspector, and Bela Crane-\n# Dean, His Majesty’s Inspector", ["Ada Brook", "Bela Crane-Dean"]),
        ("# Lead inspector (on site): Ada Brook\n# Report author: Bela Crane", ["Ada Brook"]),
        ("# Lead inspector: Máire Ní Bhroin, His Majesty’s Inspector", ["Máire Ní Bhroin"]),
        ("# Lead inspector: Peter McArdle, His Majesty’s Inspector", ["Peter McArdle"]),
        ("# Lead inspector: Siân O’Dell", ["Siân O’Dell"]),
        ("# Lead inspector: Ada Brook, Senior His Majesty’s Inspector", ["Ada Brook"]),
        ("# Lead inspector: Ada Brook, Regional Director", ["Ada Brook"]),
        ("# Lead inspector: Ada Brook, HMI, Social Care", ["Ada Brook"]),
        ("# Lead inspector: Ada Good, His Majesty’s Inspector", ["Ada Good"]),
        ("# Lead HMI: Ada Brook", ["Ada Brook"]),
        ("# Lead inspector:Ada Brook", ["Ada Brook"]),
        ("# Lead inspector (HMI): ADA BROOK", ["Ada Brook"]),
        ("# Lead inspector: Mrs Ada Brook OBE, HM Inspector", ["Ada Brook"]),
        ("# Lead inspector: Ada Brook, Social Care Compliance Inspector", ["Ada Brook"]),
        ("# Inspector: Ada Brook, His Majesty’s Inspector", ["Ada Brook"]),
        ("# Lead inspector: Ada Brook QA manager: Bela Crane", ["Ada Brook"]),
        ("# Lead inspector:", []),
    ],
)  # fmt: skip
def test_who_led(lead: str, expected: list[str]) -> None:
    """The title page names who led, with titles on the same line or the next."""
    assert [one.name for one in leads(printed.report(FRONT.format(lead=lead)))] == expected


TEAM = """
## Luton
# Inspection of services for children in need of help and
# protection, children looked after and care leavers
# Inspection date: 6 to 30 July 2015
===
# Information about this inspection

The inspection team consisted of seven of Her Majesty’s Inspectors (HMI) from Ofsted.

# The inspection team

Lead inspector: Ada Brook HMI

Deputy lead inspector: Bela Crane/Cora Dell

Team inspectors: Dora Eve, Ed Fox (OI), Finn d’Arc and Gil
Hart HMI

Shadow inspectors: Ivy Jay

Senior data analyst: Kit Lamb

Quality assurance manager: Max Nye, Senior Her Majesty’s Inspector

# What the inspection judgements mean
Lead inspector: Nobody Atall
"""


def test_the_team_at_the_end() -> None:
    """Older reports list the team on their last page; analysts are no inspectors."""
    found = list(team(printed.report(TEAM)))
    seats: dict[Seat, list[str]] = {}
    for one in found:
        seats.setdefault(one.seat, []).append(one.name)

    assert seats == {
        Seat.LEAD: ["Ada Brook"],
        Seat.DEPUTY: ["Bela Crane", "Cora Dell"],
        Seat.TEAM: ["Dora Eve", "Ed Fox", "Finn d’Arc", "Gil Hart"],
        Seat.SHADOW: ["Ivy Jay"],
        Seat.QUALITY: ["Max Nye"],
    }
    assert [one.name for one in leads(printed.report(TEAM))] == ["Ada Brook"]


def test_a_name_stands_where_it_says() -> None:
    """The span of each inspector holds the printed name."""
    report = printed.report(TEAM)

    for one in team(report):
        assert " ".join(one.span.of(report.text).split()) == one.name


def test_a_name_a_line() -> None:
    """Some lists give each name a line of its own, without a comma."""
    words = TEAM.replace(
        "Dora Eve, Ed Fox (OI), Finn d’Arc and Gil\nHart HMI",
        "\nDora Eve, HMI\nEd Fox, Ofsted Inspector\nGil Hart, HMI (Designate)",
    )
    found = [one.name for one in team(printed.report(words)) if one.seat is Seat.TEAM]

    assert found == ["Dora Eve", "Ed Fox", "Gil Hart"]
