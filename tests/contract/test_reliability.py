"""How sure rules are said to be is what the corpus shows."""

import csv
import importlib.util
from collections import Counter
from pathlib import Path

import pytest

from kg.resolve.confidence import BY_FAMILY

ROOT = Path(__file__).parents[2]
TABLE = ROOT / "data" / "reference" / "reliability.csv"
PARTS = [ROOT / "tests" / "corpus", ROOT / "tests" / "corpus" / "held"]
OFTEN = 25
"""A rule that is seen so often has a figure of its own."""

DRIFT = 0.05


def _counted() -> tuple[Counter[str], Counter[str]]:
    """Return what rests on each rule on the corpus now, and what of it is right."""
    spec = importlib.util.spec_from_file_location(
        "reliability", ROOT / "benchmarks" / "reliability.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for part in PARTS:
        for rule, told, correct in module.counts(part):
            found[rule] += told
            right[rule] += correct
    return found, right


@pytest.fixture(scope="module")
def counted() -> tuple[Counter[str], Counter[str]]:
    """The counts of today's rules."""
    return _counted()


def test_the_table_is_what_the_corpus_shows(counted: tuple[Counter[str], Counter[str]]) -> None:
    """No rule that is often seen is surer, or less sure, than it is now."""
    found, right = counted
    with TABLE.open(encoding="utf-8", newline="") as handle:
        told = {r["rule"]: int(r["right"]) / int(r["found"]) for r in csv.DictReader(handle)}
    now = {rule: right[rule] / found[rule] for rule in found if found[rule] >= OFTEN}
    odd = {
        r: (told.get(r), share) for r, share in now.items() if abs(told.get(r, 0) - share) > DRIFT
    }

    assert odd == {}, "run: make reliability"


def test_families_are_as_sure_as_their_rules(counted: tuple[Counter[str], Counter[str]]) -> None:
    """A family's figure is that of all its rules together."""
    found, right = counted
    families = {rule.partition(".")[0] for rule in found}
    odd = {}
    for family in sorted(families):
        own = [rule for rule in found if rule.partition(".")[0] == family]
        share = sum(right[r] for r in own) / sum(found[r] for r in own)
        if abs(BY_FAMILY[family] - share) > DRIFT:
            odd[family] = round(share, 3)

    assert odd == {}
