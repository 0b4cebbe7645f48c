"""What a finding is about."""

import pytest

from kg.extract.lexicon.topics import WORDS, topic_of
from kg.model.terms import Topic

EXAMPLES = {
    "Thresholds at the front door are clear.": Topic.FRONT_DOOR,
    "Family hubs give early help.": Topic.EARLY_HELP,
    "Neglect is seen too late.": Topic.NEGLECT,
    "Personal advisers know their care leavers.": Topic.CARE_LEAVERS,
    "Caseloads and turnover have fallen.": Topic.WORKFORCE,
    "Supervision is regular and management oversight is firm.": Topic.SUPERVISION,
    "Return home interviews are late when children go missing.": Topic.MISSING,
    "Adoption is planned early.": Topic.PERMANENCE,
    "The police and health visitors share information.": Topic.PARTNERSHIP,
    # What only points to a topic decides where nothing names one.
    "Managers read files, and sign them.": Topic.SUPERVISION,
    "Brothers and sisters are kept together.": Topic.PLACEMENTS,
    "Callers wait for 90 seconds.": Topic.FRONT_DOOR,
    "They grow up in a settled home.": Topic.PERMANENCE,
    "There is a culture of ambition at the top.": Topic.LEADERSHIP,
    "They are kind.": Topic.PRACTICE,
}


@pytest.mark.parametrize(("sentence", "topic"), EXAMPLES.items())
def test_topic(sentence: str, topic: Topic) -> None:
    """The topic that most of the words speak of wins; whole practice where none is named."""
    assert topic_of(sentence) is topic


def test_every_topic_has_words() -> None:
    """Each topic of the scheme but whole practice has words of its own."""
    assert set(Topic) - set(WORDS) == {Topic.PRACTICE}


def test_every_alternative_is_looked_for() -> None:
    """The words with which a topic's alternatives begin find the same as all of its patterns."""
    for topic, sentences in (
        (Topic.SEND, "Planning for SEND is firm."),
        (Topic.FRONT_DOOR, "The MASH works out of hours."),
        (Topic.EDUCATION, "Elective home education and education, health checks."),
    ):
        assert topic_of(sentences) is topic
