"""A report of our own making, and articles held against it: ``compared.of("The council …")``.

Everything goes the way of a build: the report and the article are read, linked and compared.
"""

from functools import cache

import printed
from kg.model.article import Article
from kg.model.dossier import Account, Dossier
from kg.model.record import Comparison
from kg.pipeline.read import read_article
from kg.resolve.link import link

REPORT = """
## Inspection of Trafford local authority children’s services
Inspection dates: 3 to 7 June 2019

Lead inspector: Anne Sample, Her Majesty’s Inspector

Judgement Grade

The impact of leaders on social work practice with children and families Good
The experiences and progress of children who need help and protection Requires improvement to be good
The experiences and progress of children in care and care leavers Good
Overall effectiveness Good

Leaders and senior managers make each team stronger with patience and good humour. The harbour team meets
families early and writes down what they ask for in plain words. They carry on with steady and careful
work until every plan is finished. This means that children wait less, and that parents trust them more.

# What needs to improve

• The quality of pathway plans for care leavers.
• The timeliness of first visits to children at risk.
===
# The experiences and progress of children who need help and protection: requires improvement to be good

1. Some families wait too long for a first visit, and managers do not always notice the delay. Use of
agency workers has fallen, from 40 in May 2017 to 12 now.

2. Social workers write thoughtful letters to children. Staff have set out plans so that care
leavers receive dependable support with housing and money. One young person told inspectors, ‘my
worker never gives up on me and always turns up’.

# The experiences and progress of children in care and care leavers: good

3. Foster carers feel part of the team and praise the training that they are offered. A small number
of children live too far from their brothers and sisters. Health passports are written with care.
===
"""


@cache
def report() -> Account:
    """Return what the made report says."""
    return read_article(printed.article(REPORT, "trafford-report"))


@cache
def linked(text: str) -> Dossier:
    """Return an article and the report as one graph's facts."""
    article = Article(key="paper", name="paper", text=text)
    return link([report(), read_article(article)])


def of(text: str) -> tuple[Comparison, ...]:
    """Return how an article's claims stand to the report."""
    return linked(text).comparisons


def verdicts(text: str, claim: str) -> list[tuple[str, str]]:
    """Return the article's words and the verdict of each claim of a kind, in the order of the text."""
    found = [c for c in of(text) if c.claim.value == claim and c.source == "paper"]
    ordered = sorted(found, key=lambda c: (c.evidence[0].span, c.told))
    return [(c.told, c.verdict.value) for c in ordered]
