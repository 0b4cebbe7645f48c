"""The page of the extractors, made from their docstrings: ``python -m kg.extract.manual``."""

import importlib
import sys

from kg.extract import rules
from kg.extract.base import extractors

_HEAD = """\
# The extractors

What each finds, and what it is known to miss, in the order in which they read. Made by
`python -m kg.extract.manual > docs/extractors.md`.
"""


def manual() -> str:
    """Return the page as Markdown: a section for each extractor."""
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
