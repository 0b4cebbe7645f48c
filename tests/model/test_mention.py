"""Words in an article that name something."""

from dataclasses import fields
from inspect import getmembers, isclass

import pytest

from kg.model import mention
from kg.model.mention import Clue, DateMention, Mention, Reference
from kg.model.span import Span

KINDS = [c for _, c in getmembers(mention, isclass) if issubclass(c, Mention) and c is not Mention]


@pytest.mark.parametrize("kind", KINDS)
def test_every_mention_can_be_pointed_at(kind: type[Mention]) -> None:
    """A mention of any kind has its place, the words there and the rule that read them."""
    assert [field.name for field in fields(kind)][:3] == ["span", "text", "rule"]
    assert kind.__name__.endswith("Mention")


def test_one_rule_s_mention_is_not_another_s() -> None:
    """The same words at the same place are two mentions where two rules read them."""
    made = [
        DateMention(span=Span(3, 7), text="2016", rule=rule, edtf="2016", clue=Clue.ABSOLUTE)
        for rule in ("date.year", "date.year", "date.range")
    ]

    assert made[0] == made[1] != made[2]
    assert len(set(made)) == 2


def test_only_what_happened_or_may_happen_is_referred_to() -> None:
    """A clause is about the news, an earlier inspection, one already named, or a planned one."""
    assert {reference.value for reference in Reference} == {
        "news",
        "earlier",
        "definite",
        "planned",
    }
