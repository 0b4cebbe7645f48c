"""A paged text of no known layout as running text."""

import printed
from kg.text.reflow import reflowed


def test_a_paragraph_is_one_line() -> None:
    """The ends of printed lines and of pages go, bullets and headings stay apart."""
    words = """
# Praise for services

Inspectors from Ofsted
came in April.

• Staff are kind.
===
They came again
in May.
"""
    assert reflowed(printed.report(words)) == (
        "Praise for services\n\nInspectors from Ofsted came in April.\n\n• Staff are kind.\n\n"
        "They came again in May."
    )
