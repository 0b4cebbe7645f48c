"""The README says what is so."""

import re
from pathlib import Path

from kg.query.catalogue import queries

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_table_of_questions_is_the_catalogues() -> None:
    """Each named query stands in the README with its question."""
    part = README.partition("<!-- questions")[2].partition("<!-- /questions -->")[0]
    rows = dict(re.findall(r"^\| `([\w-]+)` \| (.+) \|$", part, re.MULTILINE))

    assert rows == {name: query.question for name, query in queries().items()}


def test_links_lead_somewhere() -> None:
    """Every file that the README names is there."""
    links = re.findall(r"\]\((?!http)([^)#]+)\)", README)

    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_its_make_targets_exist() -> None:
    """Every make command of the README can be made."""
    made = set(
        re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    )

    assert set(re.findall(r"(?:\$ |`)make ([a-z]+)", README)) <= made
