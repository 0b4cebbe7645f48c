"""The page of the extractors, made from their docstrings: ``python -m kg.extract.manual``."""

import ast
import importlib
import sys
from functools import cache
from pathlib import Path

from kg.extract import rules

_HEAD = """\
# The extractors

What each finds, and what it is known to miss, in the order in which they read. Made by
`python -m kg.extract.manual > docs/extractors.md`.
"""


_OF_REPORTS = "Official reports: title page, table of grades, headings, points, sentences, team."


@cache
def says(family: str) -> str:
    """Return what the rules of a family read, in a line; empty for a family without a page.

    The module's docstring is read without loading the module, whose tables take a while.
    """
    if family == "report":
        return _OF_REPORTS
    file = Path(rules.__path__[0]) / f"{family}.py"
    if not file.is_file():
        return ""
    told = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or ""
    return " ".join(told.partition("\n\n")[0].split())


def manual() -> str:
    """Return the page as Markdown: a section for each extractor."""
    from kg.extract.base import extractors

    sections = [_HEAD]
    for extractor in extractors():
        module = importlib.import_module(f"{rules.__name__}.{extractor.name}")
        needs = ", ".join(sorted(extractor.needs)) or "nothing"
        sections.append(
            f"## {extractor.name}\n\n{(module.__doc__ or '').strip()}\n\nNeeds: {needs}.\n"
        )
    return "\n".join(sections)


if __name__ == "__main__":
    sys.stdout.write(manual())
