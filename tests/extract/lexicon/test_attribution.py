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
    (a.TELLS, "The report gushes about the hub.", True),
    (a.TELLS, "Inspectors talk of a calm place.", True),
    (a.TOLD_BY, "Plans are late, inspectors have warned.", True),
    (a.TOLD_BY, "What struck inspectors was the calm.", True),
    (a.ORDINAL_TELLS, "Two more, in May and June, saw it rise.", True),
    (a.ORDINAL_TELLS, "That was in May 2016, and found posts empty.", True),
    (a.ORDINAL_TELLS, "Two more, in May and June, were late.", False),
    (a.PASSIVE, "The hub got a pat on the back.", True),
    (a.PRONOUN_TELLS, "They were less keen on the files.", True),
    (a.DEMANDS, "The watchdog wants to see clear plans.", True),
    (a.VERDICT, "Their one quibble was over beds.", True),
    (a.VERDICT, "Their house was over there.", False),
    (a.LEDGER, "On the plus side, adoption is quick.", True),
    (a.LEDGER, "On the side of the road stands a hub.", False),
    (a.OPINES, "The inspectors liked our rota.", True),
    (a.OPINES, "The leader liked our rota.", False),
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
