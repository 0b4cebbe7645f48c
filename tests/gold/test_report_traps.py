"""The traps of the inspectorate's reports, each drawn as a PDF and read whole.

| trap | test |
|---|---|
| 1 the council's name over lines, a running title before it | ``test_names_over_lines`` |
| 2 a grade on the label's line, the next one, or broken | ``test_a_grade_wherever_it_is_printed`` |
| 3 overall first or last | ``test_no_order_of_rows_matters`` |
| 4 styles of a heading's grade, compared with the table's | ``test_a_heading_repeats_the_grade`` |
| 5 forms of dates | ``test_days_in_every_form`` |
| 6 who led: at the end, two, *on site*, a title on the next line | ``test_who_led`` |
| 7 hyphens at a line's end | ``tests/sources/test_pdf.py`` |
| 8 bullets and spaces of many fonts | ``test_points_under_any_mark``, ``tests/sources/test_glyphs.py`` |
| 9 page numbers, running lines and footnotes between two pages | ``test_what_belongs_to_the_page`` |
| 10 the inspectorate's words about itself, and about what grades mean | ``test_boilerplate_is_no_finding`` |
| 11 statistics | ``test_numbers_are_no_findings`` |
| 12 earlier judgements | ``test_what_is_recalled_is_another_inspection`` |
| 13 files of another kind under a report's name | ``test_other_documents`` |
| 14 the file's own title | ``tests/sources/test_pdf.py`` |
| 15 near-twin reports | ``tests/gold/test_report_families.py`` |
"""

import pytest

import small_pdf
from kg.model.dossier import Account
from kg.model.terms import Area, Framework, Grade
from kg.pipeline.read import read_article
from kg.sources.pdf import from_pdf

A, G = Area, Grade
TITLE = "## Inspection of Luton local authority children's services"
DAYS = "# Inspection dates: 4 to 15 March 2024"
LEAD = "# Lead inspector: Ada Brook, His Majesty's Inspector"
TABLE = """
The impact of leaders on social work practice with children
and families | Good

The experiences and progress of children who need help and
protection | Inadequate

The experiences and progress of children in care | Outstanding

The experiences and progress of care leavers | Good

Overall effectiveness | Inadequate
"""
GRADES = {
    A.LEADERS: G.GOOD,
    A.HELP_AND_PROTECTION: G.INADEQUATE,
    A.CHILDREN_IN_CARE: G.OUTSTANDING,
    A.CARE_LEAVERS: G.GOOD,
    A.OVERALL: G.INADEQUATE,
}
BODY = """
# What needs to improve?
- The quality of plans.
- The timeliness of visits.

# The experiences and progress of care leavers: good

1. Most care leavers are well supported by advisers who know them.
"""


def read(
    title: str = TITLE,
    days: str = DAYS,
    lead: str = LEAD,
    table: str = TABLE,
    body: str = BODY,
    extra: str = "",
) -> Account:
    """Return what a drawn report says, some of its parts drawn otherwise."""
    words = f"{title}\n{days}\n{lead}\n\n# Judgement | Grade\n{table}\n===\n{body}{extra}"
    return read_article(from_pdf("report", small_pdf.pdf(words)))


def grades(account: Account) -> dict[Area, Grade]:
    """Return the preferred grades of the report's own inspection."""
    own = {i.key for i in account.inspections if i.official}
    return {j.area: j.grade for j in account.judgements if j.inspection in own and j.preferred}


def codes(account: Account) -> list[str]:
    """Return what issues came up."""
    return [issue.code for issue in account.issues]


def findings(account: Account) -> list[str]:
    """Return the words of the findings."""
    return [" ".join(finding.evidence[0].text.split()) for finding in account.findings]


def when(account: Account) -> str | None:
    """Return the days on site."""
    return next(i.when for i in account.inspections if i.official)


@pytest.mark.parametrize(
    ("title", "council"),
    [
        ("## Inspection of Leicestershire County\n## Council local authority children's\n## services", "Leicestershire"),
        ("Inspection of Luton local authority children's services\n15 March 2024\n\n" + TITLE, "Luton"),
        ("## London Borough of\n## Hammersmith & Fulham\n# Inspection of children's social care services", "Hammersmith and Fulham"),
        ("1\n## Bournemouth, Christchurch\n## and Poole\n# Inspection of children's social care\n# services", "Bournemouth, Christchurch and Poole"),
        ("## Inspection of Kingston upon Hull\n## children 's services", "Kingston upon Hull"),
    ],
)  # fmt: skip
def test_names_over_lines(title: str, council: str) -> None:
    """The title may be broken anywhere, and stand twice."""
    account = read(title=title)

    assert [c.name for c in account.councils] == [council]
    assert (when(account), codes(account)) == ("2024-03-04/2024-03-15", [])


HELP = "The experiences and progress of children who need help and\nprotection | Inadequate"
BROKEN = "Requires improvement to be good"


@pytest.mark.parametrize(
    "row",
    [
        f"The experiences and progress of children who need | {BROKEN[:20]}\nhelp and protection | to be good",
        "The experiences and progress of children | Requires\nwho need help and | improvement to\nprotection | be good",
        f"The experiences and progress of children who need help and\nprotection\n{BROKEN}",
        f"The experiences and progress of children who need help and\nprotection | {BROKEN.upper()}   ",
        "The experiences and progress of children who need help and\nprotection | Require improvement",
        "Children who need help and protection | Requires improvement",
    ],
)  # fmt: skip
def test_a_grade_wherever_it_is_printed(row: str) -> None:
    """In one line with its label, below it, broken over lines, in capitals."""
    account = read(table=TABLE.replace(HELP, row))

    assert grades(account) == {**GRADES, A.HELP_AND_PROTECTION: G.REQUIRES_IMPROVEMENT}
    assert codes(account) == []


def test_a_row_that_the_page_breaks() -> None:
    """*Requires* ends a page, under it stands the page's number, and *improvement* begins the next."""
    head = "Inspection of Luton local authority children's services"
    row = (
        "Overall effectiveness | Requires"
        + "\n" * 40
        + f"{head}\n1\n===\n | improvement to be good"
    )
    table = TABLE.replace("Overall effectiveness | Inadequate", row)
    account = read(table=table, extra="\n" * 50 + head)

    assert grades(account) == {**GRADES, A.OVERALL: G.REQUIRES_IMPROVEMENT}


@pytest.mark.parametrize("first", [0, 1, 2, 3, 4])
def test_no_order_of_rows_matters(first: int) -> None:
    """Each grade belongs to its label, whichever row comes first."""
    rows = TABLE.strip("\n").split("\n\n")
    account = read(table="\n\n".join([*rows[first:], *rows[:first]]))

    assert (grades(account), codes(account)) == (GRADES, [])


@pytest.mark.parametrize(
    "style", [": good", " are: Good", " is good", " good", ": judged good", " (Judgement: good)"]
)
def test_a_heading_repeats_the_grade(style: str) -> None:
    """The heading's grade is a second reading: the same is fine, another is an issue."""
    heading = "# The experiences and progress of care leavers"
    same = read(body=BODY.replace(f"{heading}: good", heading + style))
    other = read(
        body=BODY.replace(
            f"{heading}: good", heading + style.lower().replace("good", "outstanding")
        )
    )

    assert (grades(same), codes(same)) == (GRADES, [])
    assert (grades(other), codes(other)) == (GRADES, ["grades-differ"])


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ("Inspection date: 12/09/2016 to 06/10/2016", "2016-09-12/2016-10-06"),
        ("Inspection dates: 1/06/2015 - 25/06/2015", "2015-06-01/2015-06-25"),
        ("Inspection dates: 26 Feb to 8 Mar 2024", "2024-02-26/2024-03-08"),
        ("Inspection dates: 27 September to 8 October 2021", "2021-09-27/2021-10-08"),
        ("Inspection date: 28 July 2016", "2016-07-28"),
        ("Inspection dates: 5 to 9 December 2022 and 14 to 15\n# February 2023", "{2022-12-05/2022-12-09,2023-02-14/2023-02-15}"),
        ("Inspection dates: 2019-06-03 to 2019-06-14", "2019-06-03/2019-06-14"),
        ("Inspection dates: week beginning 3 June 2019", "2019-06-03/2019-06-07"),
        ("Inspection dates: 4\xa0to\xa015\xa0March\xa02024", "2024-03-04/2024-03-15"),
        ("Inspected: 4th to 15th March, 2024", "2024-03-04/2024-03-15"),
    ],
)  # fmt: skip
def test_days_in_every_form(days: str, expected: str) -> None:
    """Printed as the templates and their authors had it."""
    account = read(days=f"# {days}")

    assert (when(account), codes(account)) == (expected, [])


@pytest.mark.parametrize(
    ("lead", "extra", "names"),
    [
        ("# Lead inspectors: Ada Brook, and Bela Crane", "", ["Ada Brook", "Bela Crane"]),
        ("# Lead inspector (on site): Ada Brook\n# Report author: Bela Crane", "", ["Ada Brook"]),
        ("# Lead inspector: Ada Brook\n# Her Majesty's Inspector", "", ["Ada Brook"]),
        ("# Lead inspector: Ada Brook HMI", "", ["Ada Brook"]),
        ("# Inspector: Ada Brook", "", ["Ada Brook"]),
        ("", "\n# The inspection team\n\nLead inspector: Ada Brook HMI\n\nDeputy lead inspector: Bela Crane/Cora Dell", ["Ada Brook"]),
    ],
)  # fmt: skip
def test_who_led(lead: str, extra: str, names: list[str]) -> None:
    """On the title page or at the end, alone or with another; deputies and authors did not lead."""
    account = read(lead=lead, extra=extra)
    people = {person.key: person.name for person in account.people}
    (inspection,) = [i for i in account.inspections if i.official]

    assert [people[key] for key in inspection.lead] == names


@pytest.mark.parametrize("mark", ["-", "\xb7", "*", "o"])
def test_points_under_any_mark(mark: str) -> None:
    """What a list's points begin with is no part of them."""
    account = read(body=BODY.replace("- ", f"{mark} "))

    assert [r.text for r in account.recommendations] == [
        "The quality of plans.",
        "The timeliness of visits.",
    ]


def test_what_belongs_to_the_page() -> None:
    """A page's number, a running line and a footnote stand between the halves of a sentence."""
    head = "Inspection of Luton local authority children's services"
    foot = "\n" * 46 + head + "\n2\n===\n"
    body = f"{BODY}\n2. Social workers know the children well and{foot}visit them often.\n"
    account = read(body=body + "\n" * 57 + head + "\n3")

    assert findings(account)[-1] == "Social workers know the children well and visit them often."


def test_boilerplate_is_no_finding() -> None:
    """What grades mean, and who the inspectorate is, are full of grades' words."""
    extra = """
# What the inspection judgements mean

The experiences and progress of care leavers | Inadequate

An inadequate authority fails children widely and seriously.

# The Office for Standards in Education, Children's Services and Skills (Ofsted) regulates
services, and does so poorly where services are poor.
"""
    plain, account = read(), read(extra=extra)

    assert (grades(account), codes(account)) == (GRADES, [])
    assert findings(account) == findings(plain)


def test_numbers_are_no_findings() -> None:
    """Lists of what there is in the area tell of no weakness and no strength."""
    extra = """
# Child protection in this area

- At 31 August 2016, 342 children had been identified as being in need.

- At 31 August 2016, few children lived in a privately arranged fostering placement.
"""
    assert findings(read(extra=extra)) == findings(read())


def test_what_is_recalled_is_another_inspection() -> None:
    """An earlier grade in the text is that of its own time."""
    extra = "\n2. The last inspection, in May 2019, judged services to be inadequate overall.\n"
    account = read(extra=extra)
    told = {i.official: i.key for i in account.inspections}

    assert grades(account) == GRADES
    assert [j.grade for j in account.judgements if j.inspection == told[False]] == [G.INADEQUATE]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("## Luton\n# Review of the effectiveness of the Local Safeguarding\n# Children Board\n# Inspection date: 4 - 8 March 2015\n\nThe board is inadequate.", "board-review"),
        ("## Inspection of Luton High School\n# Inspection dates: 4 and 5 March 2024\n\nOverall effectiveness | Good", "other-inspection"),
        ("## Full inspection of a children's home in Luton\n# Inspection dates: 4 and 5 March 2024\n\nOverall | Good", "other-inspection"),
        ("## Luton fostering service\n# Inspection dates: 4 and 5 March 2024\n\nOverall effectiveness | Good", "other-inspection"),
        ("## Luton Borough Council: cabinet\n# Inspection of children's services: plan\n\nOverall effectiveness was judged\nGood", "unknown-report"),
    ],
)  # fmt: skip
def test_other_documents(words: str, code: str) -> None:
    """A board's review, another service's inspection, a council's paper: none is a report."""
    account = read_article(from_pdf("other", small_pdf.pdf(words)))

    assert code in codes(account)
    assert not any(i.official for i in account.inspections)
    assert Framework.ILACS not in {i.framework for i in account.inspections}


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("## Inspection of Luton and Bedford\n## children's services", "which-council"),
        ("## Inspection of Anytown children's services", "no-council"),
    ],
)
def test_no_council_is_guessed(title: str, code: str) -> None:
    """Two councils in a title, or one that nobody knows: the report is left out, and said to be."""
    account = read(title=title)

    assert (codes(account), account.judgements) == ([code], ())


SINGLE = "## Luton\n# Inspection of services for children in need of help and\n# protection, children looked after and care leavers"


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({"days": "# Inspection dates: 4 to 8 March 2024 and"}, "no-dates"),
        ({"lead": "# Lead inspector: (vacant)"}, "no-lead"),
        ({"lead": "# Lead inspectors: Ada Brook and (vacant)"}, "one-lead"),
        ({"title": SINGLE, "days": f"{DAYS}\n# Report published: soon"}, "no-publication"),
        ({"table": TABLE.replace("care leavers | Good", "care leavers | Gopd")}, ""),
        ({"table": TABLE.replace("Overall effectiveness | Inadequate", "")}, "grade-unread"),
    ],
)
def test_what_is_missing_is_an_issue(parts: dict[str, str], code: str) -> None:
    """Nothing that a report should tell is left out in silence; a heading makes good a row."""
    told = codes(read(**parts))

    assert told == [] if not code else code in told
