"""A text as it came in."""

from kg.model.issue import Level
from kg.sources.raw import Raw


def test_a_digest_tells_bytes_name_and_ending() -> None:
    """The same text under another name or ending is another thing to read."""
    raw = Raw(name="a", place="a.txt", suffix=".txt")
    assert raw.digest(b"x") == Raw(name="a", place="b/a.txt", suffix=".txt").digest(b"x")
    others = [
        raw.digest(b"y"),
        Raw(name="b", place="b.txt", suffix=".txt").digest(b"x"),
        Raw(name="a", place="a.md", suffix=".md").digest(b"x"),
    ]
    assert raw.digest(b"x") not in others


def test_issues_name_the_place() -> None:
    """A line of an archive is named with its number."""
    raw = Raw(name="a-3", place="a.jsonl", suffix=".json line", line=3)
    stop, note = raw.stop("empty", "It is empty."), raw.note("odd", "It is odd.")
    assert (stop.source, stop.line, stop.level) == ("a.jsonl", 3, Level.STOP)
    assert note.level is Level.NOTE
