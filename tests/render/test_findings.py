"""What inspectors found, as things."""

from dataclasses import replace

import make
from kg.model.dossier import Dossier
from kg.model.record import Finding
from kg.model.terms import Polarity, Quantifier, Topic, Trend
from kg.render import findings
from render.told import every, facts, things


def report(count: int) -> Dossier:
    """Return a dossier with an inspection of so many findings of one topic, and a weakness."""
    told = [numbered(n) for n in range(count)]
    told.append(replace(numbered(count), polarity=Polarity.WEAKNESS, topic=Topic.HEALTH))
    return replace(every(), findings=tuple(told))


def numbered(number: int) -> Finding:
    """Return a finding at a place of its own."""
    words = f"Inspectors praised team {number}."
    piece = make.evidence("a1", 60 + 100 * number, words, "report.finding")
    made = make.finding()
    return replace(made, key=f"finding/f{number:03}", sentence=words, evidence=(piece,))


def test_a_finding_stands_under_its_topic_with_its_sentence() -> None:
    """The label is the topic, the title the sentence, and who told it is named."""
    told = replace(make.finding(), about="agency/kent-police", teller="person/a1-0")
    (made,) = things(findings.findings, replace(every(), findings=(told,))).values()

    assert made.label == "workforce"
    assert made.title == "Inspectors praised the team."
    assert made.category == "finding strength"
    assert (facts(made, "About"), facts(made, "Told by")) == (["Kent Police"], ["Ann Lee"])


def test_a_finding_tells_of_how_many_and_the_change() -> None:
    """Quantifier and trend are lines of their own."""
    told = replace(make.finding(), quantifier=Quantifier.MOST, trend=Trend.IMPROVED)
    (made,) = things(findings.findings, replace(every(), findings=(told,))).values()

    assert (facts(made, "Of how many"), facts(made, "Change")) == (["most"], ["improved"])


def test_the_findings_of_a_report_stand_together() -> None:
    """Of a long report one thing a topic is drawn, with the first sentences in their order."""
    made = things(findings.findings, report(findings.MANY))
    strengths = made["finding/f000"]

    assert len(made) == 2
    assert strengths.stands == 40
    assert strengths.title == "40 strengths, workforce"
    assert strengths.label.replace("\n", " ") == "workforce (40)"
    assert [words.exact for words in strengths.evidence] == [
        f"Inspectors praised team {n}." for n in range(findings.SHOWN)
    ]
    assert facts(strengths, "Shown") == ["the first 4 of 40; kg query findings lists all"]


def test_the_findings_of_an_article_stand_alone() -> None:
    """As many as an article tells are drawn one by one."""
    assert len(things(findings.findings, report(findings.MANY - 1))) == findings.MANY
