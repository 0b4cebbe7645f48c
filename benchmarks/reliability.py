"""How often is each rule right? Counted on both parts of the corpus, for the rules' confidences.

Builds the articles of the open and of the held part, compares them with their gold, and counts for
each rule the facts that rest on it and the right ones among them. The table goes to
``data/reference/reliability.csv``, from which ``kg.resolve.confidence`` takes how sure a rule is.
Of the held part counts alone are taken; nothing of its texts is shown.

Run it with `make reliability` after the rules have changed.
"""

import csv
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from kg.evaluate.gold import load
from kg.evaluate.rules import by_rule
from kg.evaluate.run import score_graph
from kg.pipeline import build

KIND_OF = {
    "council": "councils",
    "person": "people",
    "role": "roles",
    "inspection": "inspections",
    "judgement": "judgements",
    "finding": "findings",
    "quotation": "quotations",
    "service": "services",
    "agency": "agencies",
}
"""The kind of fact that a family of rules reads; what else rests on its words is not its merit."""


def counts(part: Path) -> Iterator[tuple[str, int, int]]:
    """Yield each rule of a part with the facts that rest on it, and the right ones."""
    golds = load(part / "gold")
    with TemporaryDirectory(prefix="kg-") as folder:
        build([part / "articles"], Path(folder) / "out", fresh=True, page=False)
        scores = score_graph(Path(folder) / "out", golds)
    for rule in by_rule(scores):
        family = rule.tally.kind.partition(".")[0]
        if KIND_OF.get(family) == rule.kind:
            yield rule.tally.kind, rule.tally.found, rule.tally.right


def main(parts: list[str]) -> None:
    """Write the table of all parts together to standard output."""
    found: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for part in parts:
        for rule, told, correct in counts(Path(part)):
            found[rule] += told
            right[rule] += correct
    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow(["rule", "found", "right"])
    table.writerows([rule, found[rule], right[rule]] for rule in sorted(found))


if __name__ == "__main__":
    main(sys.argv[1:])
