"""Order of arrival never changes the result, nor whether sources come at once or in batches."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import small_pdf
from built import SHIPPED
from kg.pipeline.build import build

PARTS = ("graph.ttl", "issues.jsonl", "accounts.jsonl")
TAKEN = (
    "redbridge-2019-town-story.txt",
    "redbridge-2019-report-digest.txt",
    "redbridge-2024-clean-sweep.html",
    "trafford-three-inspections.txt",
    "cumberland-2024-first-inspection.txt",
)
"""Shipped articles with vague times, a stated date that the text belies, and a predecessor."""

STORY = "date 2021-03-08\n\n{}\n\n{} Council’s children’s services were rated {} by Ofsted {}. Council leader {} said: “We are glad of it.”\n"
MADE = {
    "two-years-ago.txt": STORY.format("Good work", "Bury", "good", "in 2019", "Ann Sample"),
    "same-again.txt": STORY.format(
        "The same again", "Bury", "good", "at its last full inspection", "Sample"
    ),
    "a-year-late.txt": STORY.format("Better", "Bury", "good", "in 2020", "Anne Sample"),
    "no-name.txt": "“All is well,” it was said. Bury Council’s children’s services were rated good after a visit in April.\n",
    "copy-of-two-years-ago.txt": STORY.format("Good work", "Bury", "good", "in 2019", "Ann Sample"),
}
REPORTS = {
    "bury-report.pdf": small_pdf.REPORT.replace("Redbridge", "Bury").replace(
        "10 to 14 June 2024", "2 to 6 December 2019"
    ),
    "redbridge-report.pdf": small_pdf.REPORT,
}
NUMBER = len(TAKEN) + len(MADE) + len(REPORTS)


@cache
def sources() -> tuple[tuple[str, bytes], ...]:
    """The sources' names and bytes: two papers turn from placeholders into reported inspections."""
    shipped = [(name, (SHIPPED / name).read_bytes()) for name in TAKEN]
    made = [(name, text.encode()) for name, text in MADE.items()]
    return (*shipped, *made, *((name, small_pdf.pdf(words)) for name, words in REPORTS.items()))


def left(batches: Sequence[Sequence[int]]) -> dict[str, bytes]:
    """Build the sources batch by batch into one folder; return what that leaves."""
    with TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        for number, batch in enumerate(batches):
            place = Path(folder) / f"batch-{number}"
            place.mkdir()
            for index in batch:
                name, data = sources()[index]
                (place / name).write_bytes(data)
            build([place / sources()[i][0] for i in batch], out, page=False)
        return {part: (out / part).read_bytes() for part in PARTS}


@cache
def at_once() -> dict[str, bytes]:
    """What one build of all sources leaves."""
    return left([range(NUMBER)])


@settings(
    max_examples=5,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
@given(order=st.permutations(range(NUMBER)), cuts=st.sets(st.integers(1, NUMBER - 1), max_size=3))
# Papers first, reports last; and reports first.
@example(order=list(range(NUMBER)), cuts={NUMBER - 2, NUMBER - 1})
@example(order=list(reversed(range(NUMBER))), cuts={2})
def test_batches_in_any_order_leave_the_same_bytes(order: list[int], cuts: set[int]) -> None:
    """Graph, issues and accounts are those of one build, byte for byte."""
    ends = [0, *sorted(cuts), NUMBER]
    batches = [order[a:b] for a, b in pairwise(ends)]
    assert left(batches) == at_once()


def test_the_sources_have_what_changes_by_arrival() -> None:
    """Before the reports come, what they tell of is only a placeholder."""
    papers = left([range(len(TAKEN) + len(MADE))])["graph.ttl"].decode()
    every = at_once()["graph.ttl"].decode()
    placeholder, linked = "Bury: full inspection, 2019", "inspection, 2 to 6 December 2019"
    assert [placeholder in papers, linked in papers] == [True, False]
    assert [placeholder in every, linked in every] == [False, True]
    assert "called by the time of its report: 2020" in every
