"""A report's text made ready for comparison."""

import compared
from kg.model.report import SectionKind
from kg.resolve.compare.printed import printed
from kg.resolve.compare.words import stem


def _texts() -> list[str]:
    """Return the sentences of the made report, in one line each."""
    article = compared.report().article
    return [" ".join(s.span.of(article.text).split()) for s in printed(article).sentences]


def test_sentences_go_over_lines_and_know_their_place() -> None:
    """A sentence that is printed on two lines is one, without the paragraph's number."""
    assert (
        "Some families wait too long for a first visit, and managers do not always notice the delay."
        in _texts()
    )


def test_the_words_of_a_sentence_lead_to_it() -> None:
    """The likeliest sentence is the one that shares the rarer words."""
    report = printed(compared.report().article)
    best = report.likely([stem(w) for w in ("thoughtful", "letters", "children")], 3)[0]

    assert "thoughtful letters" in best.span.of(report.article.text)
    assert best.section is SectionKind.FINDINGS


def test_rare_words_weigh_more() -> None:
    """A word of every paragraph tells less than one that stands once."""
    report = printed(compared.report().article)

    assert report.weight(stem("passports")) > report.weight(stem("children"))
    assert report.weight("nowhere") > report.weight(stem("passports"))


def test_no_likely_sentence_for_words_that_are_nowhere() -> None:
    """What the report does not have leads to nothing."""
    assert printed(compared.report().article).likely(["zebra"], 3) == ()
