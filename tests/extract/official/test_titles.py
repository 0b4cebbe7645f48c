"""The council in a report's title."""

import pytest

import printed
from kg.extract.official.front import council
from kg.extract.official.titles import by_title
from kg.model.reference import councils
from kg.model.span import Span

_LAST = "2013"
FORMS = sorted(
    {
        (form, entry.gss)
        for entry in councils().values()
        if entry.nation == "England" and (not entry.end or entry.end >= _LAST)
        for form in (entry.name, entry.official_name, *entry.aliases)
    }
)
TITLES = (
    "## Inspection of {} local authority\n## children’s services\n# Inspection dates: 4 to 8 March 2024",
    "## Inspection of {} children’s services\n# Inspection dates: 4 to 8 March 2024",
    "## {}\n# Inspection of children’s social care services\n# Inspection dates: 4 to 8 March 2019",
    "## {}\n# Inspection of services for children in need of help and\n# protection, children looked after and care leavers\n# and\n"
    "# Review of the effectiveness of the Local Safeguarding Children\n# Board1\n# Inspection date: 4 to 8 March 2015",
    "## Inspection of looked after children\n## services\n## {}\nInspection dates: 15 – 19 July 2013",
)


@pytest.mark.parametrize("title", TITLES, ids=["ilacs-b", "ilacs-c", "ilacs-a", "sif", "lac2013"])
def test_every_form_of_every_council(title: str) -> None:
    """Every council's own names, in every form of title; the day decides between two of a name."""
    wrong = []
    for form, gss in FORMS:
        found = council(printed.report(title.format(form)))
        if found is None or gss not in found.codes:
            wrong.append(form)

    assert wrong == []


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Leicester City", "Leicester"),
        ("Leicestershire County\n## Council", "Leicestershire"),
        ("Cheshire East Unitary Authority", "Cheshire East"),
        ("London Borough of\n## Redbridge", "Redbridge"),
        ("Kingston upon Hull", "Kingston upon Hull"),
        ("Kingston upon Thames", "Kingston upon Thames"),
        ("Telford & Wrekin", "Telford and Wrekin"),
        ("St. Helens", "St Helens"),
        ("City of London", "City of London"),
    ],
)
def test_a_name_of_its_own_lines(name: str, expected: str) -> None:
    """A club's name, a name over two lines, the sort of council told in other words."""
    title = TITLES[3].format(name)
    found = council(printed.report(title))

    assert found is not None
    assert [councils()[gss].name for gss in found.codes] == [expected]


def test_no_council_no_guess() -> None:
    """A title without a council's name gives none."""
    text = "Inspection of Noplace local authority children’s services"

    assert by_title(text, Span(0, len(text))) is None
