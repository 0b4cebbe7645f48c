"""Grades and visits as one sentence tells them: what each of some hundreds of sentences gives.

The table beside this file has the sentences, written for it, with the inspections and grades that a
careful reader takes from each; where the lists are empty, the sentence tells of none. Each is
read in a short article of 10 June 2024 on Leeds.
"""

import json
from pathlib import Path

import pytest

from kg.extract.base import read
from kg.model.article import Article
from kg.resolve.account import account
from kg.text.parse import parse

TABLE = json.loads(Path(__file__).with_name("told_in_a_sentence.json").read_text(encoding="utf-8"))
BEFORE = "Leeds City Council met last night.\n\n"
AFTER = "\n\nOfsted published its report on children’s services."


def _told(sentence: str) -> tuple[list[str], list[str]]:
    """Return the inspections and the grades that an article with a sentence tells of."""
    text = BEFORE + sentence + AFTER
    article = Article(key="0" * 16, name="a", text=text, stated="2024-06-10", stated_words="")
    found = account(read(parse(article)))
    councils = {council.key: council.name for council in found.councils}
    inspections = {each.key: each for each in found.inspections}
    whens = {key: each.when or "no time" for key, each in inspections.items()}
    return (
        sorted(
            f"{councils[each.council]}, {each.inspection_type.value}, {whens[each.key]}"
            for each in found.inspections
        ),
        sorted(
            f"{councils[inspections[each.inspection].council]}, {whens[each.inspection]}: "
            f"{each.grade.value}, {each.area_text or each.area.value}"
            for each in found.judgements
        ),
    )


@pytest.mark.parametrize("row", TABLE, ids=[row["text"][:60] for row in TABLE])
def test_told(row: dict[str, str | list[str]]) -> None:
    """A sentence gives the inspections and the grades that its row in the table has."""
    assert _told(str(row["text"])) == (row["inspections"], row["judgements"])
