"""The ways of telling that inspectors tell."""

import re

import pytest

from kg.extract.lexicon import attribution as a

TELLING = [
    (a.TELLS, "Inspectors who returned in May say that it is so.", True),
    (a.TELLS, "The report also praises the hub.", True),
    (a.TELLS, "It expects Ofsted to call, and staff have been told.", False),
    (a.TELLS, "Local Democracy Reporter Ann Lee said so.", False),
    (a.TOLD_BY, "It is slow, according to inspectors.", True),
    (a.TOLD_BY, "It is slow, said the Ofsted letter.", True),
    (a.TOLD_BY, "She wept as she read the letter.", False),
    (a.ORDINAL_TELLS, "The second, in October 2023, found that it was so.", True),
    (a.ORDINAL_TELLS, "The second half was better.", False),
    (a.PASSIVE, "Carers were also praised.", True),
    (a.PASSIVE, "The force is said to be slow.", True),
    (a.PASSIVE, "Police were called to the home.", False),
    (a.PRONOUN_TELLS, "They also felt that it was so.", True),
    (a.PRONOUN_TELLS, "It must now write a plan.", False),
    (a.PRONOUN_ASIDE, "Plans drifted, they said, and it showed.", True),
    (a.PRONOUN_ASIDE, "Plans drifted, and they said so.", False),
    (a.WITNESS_TOLD, "Foster carers told the team of it.", True),
    (a.WITNESS_TOLD, "Ms Lee told the paper of it.", False),
    (a.WITNESS_SAID, "Many young people spoke warmly of them.", True),
    (a.WITNESS_SAID, "The minister said so.", False),
    (a.DEMANDS, "Ofsted has told the council to see children sooner.", True),
    (a.DEMANDS, "Inspectors recommended fuller records.", True),
    (a.DEMANDS, "Parents said that they asked for it.", False),
    (a.OUGHT, "Practice must become consistent.", True),
    (a.OUGHT, "Practice has become consistent.", False),
]


@pytest.mark.parametrize(("pattern", "sentence", "expected"), TELLING)
def test_way_of_telling(pattern: re.Pattern[str], sentence: str, *, expected: bool) -> None:
    """Each pattern knows its own way of telling and no other speaker's."""
    assert (pattern.search(sentence) is not None) is expected


def test_linear() -> None:
    """A long line without a verb of telling costs no more than its length."""
    assert a.TELLS.search("Ofsted and the council " * 2000) is None
