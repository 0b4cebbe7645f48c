"""Gains and losses."""

from kg.evaluate.baseline import Standing
from kg.evaluate.compare import Change, Fresh, compare

BEFORE = {"a": {"people": Standing(right=("Ann Bell", "Ola Reed"), false=1)}, "b": {}}


def test_nothing_changed() -> None:
    """The same standing has no change, no loss and nothing new."""
    same = compare(BEFORE, BEFORE)
    assert same.changes == ()
    assert same.fresh == Fresh(articles=0, right=0, false=0)


def test_a_gain_is_no_loss() -> None:
    """A fact more and a false one fewer are gains."""
    now = {"a": {"people": Standing(right=("Ann Bell", "Ivo Lund", "Ola Reed"))}, "b": {}}
    told = compare(BEFORE, now)
    assert told.changes == (
        Change(article="a", kind="people", gained=("Ivo Lund",), lost=(), before=1, now=0),
    )
    assert told.losses == ()


def test_a_fact_gone_is_a_loss_whatever_else_came() -> None:
    """A gain does not make up for a loss."""
    now = {"a": {"people": Standing(right=("Ivo Lund", "Ola Reed"), false=1)}, "b": {}}
    (loss,) = compare(BEFORE, now).losses
    assert (loss.gained, loss.lost) == (("Ivo Lund",), ("Ann Bell",))


def test_more_false_facts_are_a_loss() -> None:
    """More false facts than before are a loss, in an article without any as well."""
    now = {**BEFORE, "b": {"findings": Standing(false=2)}}
    (loss,) = compare(BEFORE, now).losses
    assert (loss.article, loss.kind, loss.before, loss.now) == ("b", "findings", 0, 2)


def test_facts_that_read_alike_are_counted() -> None:
    """Of two facts with one label, one that goes is lost."""
    twice = {"a": {"quotations": Standing(right=("A: well", "A: well"))}}
    once = {"a": {"quotations": Standing(right=("A: well",))}}
    assert [loss.lost for loss in compare(twice, once).losses] == [("A: well",)]


def test_a_new_article_is_a_gain_only() -> None:
    """What is false in an article that the baseline lacks is no loss."""
    told = compare(BEFORE, {**BEFORE, "c": {"people": Standing(right=("Ivo Lund",), false=5)}})
    assert told.changes == ()
    assert told.fresh == Fresh(articles=1, right=1, false=5)


def test_an_article_gone_has_lost_all() -> None:
    """Taking an article away loses what was right in it."""
    (loss,) = compare(BEFORE, {"b": {}}).losses
    assert loss.lost == ("Ann Bell", "Ola Reed")


def test_changes_are_counted_by_sort() -> None:
    """The changes are summed up over articles and kinds."""
    now = {"a": {"people": Standing(right=("Ivo Lund",), false=3)}, "b": {}}
    assert dict(compare(BEFORE, now).counts()) == {
        "lost": 2,
        "more false": 2,
        "gained": 1,
        "fewer false": 0,
    }
