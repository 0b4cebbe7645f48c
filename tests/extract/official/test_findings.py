"""What inspectors found; the report is made up."""

import printed
from kg.extract.official.findings import findings
from kg.extract.official.grades import grades
from kg.model.official import FindingReading
from kg.model.terms import Area, Framework, Polarity, Quantifier, Topic, Trend

REPORT = """
## Inspection of Luton local authority children’s services
# Inspection dates: 4 to 8 March 2024
# Lead inspector: Dominic Ashby, His Majesty’s Inspector
# Judgement Grade

The impact of leaders on social work practice with children and families Good

The experiences and progress of children who need help and protection Good

The experiences and progress of children in care Good

The experiences and progress of care leavers Requires improvement to be good

Overall effectiveness Good

Children in Luton benefit from timely help. Senior leaders are not yet sighted on all teams.

# What needs to improve?

• The quality of poor pathway plans.

# The experiences and progress of children who need help and protection: good

1. Thresholds at the front door are well understood. At 31 January 2024, 212 children had
a plan. For most children assessments are thorough; however, for a small number they are
too late. This means that risks are missed.

2. The police do not always attend strategy meetings.

# The experiences and progress of care leavers: requires improvement to be good

3. Support has significantly improved. Personal advisers came to an event
in June.

# Ofsted

The Office for Standards in Education, Children’s Services and Skills (Ofsted) regulates and
inspects to achieve excellence in the care of children.
"""


def found() -> list[FindingReading]:
    """Return the findings of the report."""
    report = printed.report(REPORT)
    return list(findings(report, tuple(grades(report, Framework.ILACS))))


def test_what_is_found() -> None:
    """Judging sentences are findings, those of the summary too; points and figures are none."""
    told = [f.sentence for f in found()]
    assert told == [
        "Children in Luton benefit from timely help.",
        "Senior leaders are not yet sighted on all teams.",
        "Thresholds at the front door are well understood.",
        "For most children assessments are thorough",
        "however, for a small number they are too late.",
        "This means that risks are missed.",
        "The police do not always attend strategy meetings.",
        "Support has significantly improved.",
    ]


def test_words_are_the_reports() -> None:
    """A finding's place holds its words."""
    report = printed.report(REPORT)
    for one in findings(report, tuple(grades(report, Framework.ILACS))):
        assert " ".join(one.span.of(report.text).split()) == one.sentence


def test_polarity_quantity_and_trend() -> None:
    """The halves of a sentence have a polarity and a quantity each."""
    by_words = {f.sentence: f for f in found()}
    most = by_words["For most children assessments are thorough"]
    few = by_words["however, for a small number they are too late."]
    assert (most.polarity, most.quantifier) == (Polarity.STRENGTH, Quantifier.MOST)
    assert (few.polarity, few.quantifier) == (Polarity.WEAKNESS, Quantifier.SMALL_NUMBER)
    assert by_words["Support has significantly improved."].trend is Trend.IMPROVED


def test_topic_and_area() -> None:
    """A topic is told by the words, else by the section; the area is the section's."""
    by_words = {f.sentence: f for f in found()}
    front = by_words["Thresholds at the front door are well understood."]
    support = by_words["Support has significantly improved."]
    assert (front.topic, front.area) == (Topic.FRONT_DOOR, Area.HELP_AND_PROTECTION)
    assert (support.topic, support.area) == (Topic.CARE_LEAVERS, Area.CARE_LEAVERS)
    assert by_words["Children in Luton benefit from timely help."].area is None


def test_partner() -> None:
    """A finding about a partner says about whom."""
    police = next(f for f in found() if f.about)
    assert police.about is not None
    assert (police.about.name, police.topic) == ("police", Topic.PARTNERSHIP)
