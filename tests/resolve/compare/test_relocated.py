"""Findings whose words stand in the report of another inspection than they were taken for."""

import pytest

import compared
import printed
from kg.model.article import Article
from kg.pipeline.read import read_article
from kg.resolve.link import link

LATER = """
## Inspection of Trafford local authority children’s services
Inspection dates: 6 to 10 March 2023

Lead inspector: Carl Model, His Majesty’s Inspector

Judgement Grade

The impact of leaders on social work practice with children and families Outstanding
The experiences and progress of children who need help and protection Good
The experiences and progress of children in care Good
The experiences and progress of care leavers Good
Overall effectiveness Good

The lantern team sits beside the police and answers calls within the hour. Plans are short and clear.
===
"""

NEWS = (
    "Trafford Council's children's services were rated good by Ofsted after an inspection in March 2023."
    " They had been rated good after an inspection in June 2019.\n\n"
)


def inspection_of(sentence: str) -> str | None:
    """Return the time of the inspection that the article's last finding is told of."""
    article = Article(key="paper", name="paper", text=NEWS + sentence)
    later = read_article(printed.article(LATER, "later-report"))
    dossier = link([compared.report(), later, read_article(article)])
    when = {i.key: i.when for i in dossier.inspections}
    own = [f for f in dossier.findings if f.evidence[0].source == "paper"]
    assert len(own) == 1
    return when[own[0].inspection]


@pytest.mark.parametrize(
    ("sentence", "when"),
    [
        # the words stand in the older report, whichever the article seemed to speak of
        ("Inspectors praised “steady and careful work”.", "2019-06-03/2019-06-07"),
        (
            "Inspectors found that foster carers feel part of the team and praise the training they are offered.",
            "2019-06-03/2019-06-07",
        ),
        # in the newer one
        (
            "Inspectors praised the team that “answers calls within the hour”.",
            "2023-03-06/2023-03-10",
        ),
        # in neither: it stays where the article put it
        ("Inspectors praised a “sparkling spirit of adventure”.", "2023-03-06/2023-03-10"),
    ],
)
def test_words_decide_between_reports(sentence: str, when: str) -> None:
    """A finding belongs to the inspection in whose report its words stand."""
    assert inspection_of(sentence) == when
