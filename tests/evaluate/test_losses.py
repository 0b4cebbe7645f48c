"""The record of accepted losses."""

from kg.evaluate.compare import Change
from kg.evaluate.losses import recorded

LOSS = Change(article="a", kind="people", gained=(), lost=("Ann Bell",), before=0, now=2)


def test_each_loss_stands_under_its_reason() -> None:
    """A record has the reason as a heading and a line for each fact lost or false."""
    text = recorded("", "open", [LOSS], "The text  is\nunclear.")
    assert text.startswith("# Accepted losses\n")
    assert text.endswith(
        "\n## The text is unclear.\n\n"
        "- open, a, people: no longer right: Ann Bell\n"
        "- open, a, people: false facts: 2, were 0\n"
    )


def test_a_record_only_grows() -> None:
    """Further losses stand at the end, under the same heading where the reason is the same."""
    first = recorded("", "open", [LOSS], "Unclear.")
    same = recorded(first, "held", [LOSS], "Unclear.")
    other = recorded(same, "open", [LOSS], "Misread.")
    assert same.startswith(first)
    assert other.startswith(same)
    assert other.count("## Unclear.") == 1
    assert other.count("## Misread.") == 1


def test_no_loss_no_word() -> None:
    """Without a loss the record stays as it is, unwritten if it was."""
    assert recorded("", "open", [], "Why not.") == ""
