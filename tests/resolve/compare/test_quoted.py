"""The words that papers quote from a report, beside the report's own."""

import pytest

import compared

INTRO = "Trafford Council's children's services were rated good by Ofsted after an inspection in June 2019.\n\n"


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Inspectors said that social workers write “thoughtful letters” to children.", "exact"),
        ("The report said: “This means that children wait less.”", "truncated"),
        ("Inspectors praised managers who “never let a single visit slip” all year.", "not found"),
        (
            "The report said staff “write very thoughtful letters to children” they support.",
            "altered",
        ),
        (
            "The report said teams “carry on with steady and careful work and that parents trust them more”.",
            "spliced",
        ),
        # what a child told inspectors is not what inspectors said
        (
            "Inspectors said the worker “never gives up on me and always turns up”.",
            "speaker widened",
        ),
    ],
)
def test_quotations_from_the_report(sentence: str, verdict: str) -> None:
    """Each stretch between quotation marks has its verdict."""
    assert [v for _, v in compared.verdicts(INTRO + sentence, "quotation")] == [verdict]


def test_speech_without_marks_that_is_nearly_the_reports() -> None:
    """Indirect speech in the report's words shows what the paper added to them."""
    text = INTRO + "The report stated that health passports are written with care by nurses."
    found = [c for c in compared.of(text) if c.claim.value == "quotation"]

    assert [(c.verdict.value, c.why) for c in found] == [
        ("altered", "The report's words are changed: adds “by nurses”.")
    ]


def test_a_councillors_words_are_not_looked_for() -> None:
    """Only what is given as the report's or the inspectors' is held against it."""
    text = (
        INTRO + "Councillor Dee Stand, leader of the council, said: “We never give up on anybody.”"
    )

    assert compared.verdicts(text, "quotation") == []


def test_the_words_and_their_places_are_kept() -> None:
    """The paper's and the report's words are both evidence, to the character."""
    text = INTRO + "Inspectors said that social workers write “thoughtful letters” to children."
    (one,) = [c for c in compared.of(text) if c.claim.value == "quotation"]
    report = compared.report().article.text

    assert [e.span.of(text) for e in one.evidence] == ["thoughtful letters"]
    assert [e.span.of(report) for e in one.against] == ["thoughtful letters"]
    assert one.against[0].page == 2


def test_a_childs_words_in_an_inspectors_mouth_are_a_conflict() -> None:
    """Who said it is in dispute where the report gives the words to somebody else."""
    text = INTRO + "Inspectors said the worker “never gives up on me and always turns up”."
    found = [c for c in compared.linked(text).conflicts if c.kind.value == "subject"]

    assert len(found) == 1
    assert "somebody else's" in found[0].why
