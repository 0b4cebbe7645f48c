"""What the manual tells of a command beside its help."""

import pytest

from kg.cli.group import COMMANDS
from kg.cli.pages import NO_PAGE, PAGES


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_page(name: str) -> None:
    """Exit codes are told for each command."""
    page = PAGES[name]
    codes = [code for code, _ in page.exits]
    assert codes[0] == 0
    assert codes == sorted(set(codes))
    assert set(codes) <= {0, 1, 2}
    assert name not in page.related


def test_related_commands_are_known() -> None:
    """A page leads to commands that have a page."""
    assert {other for page in PAGES.values() for other in page.related} <= set(PAGES)
    assert NO_PAGE.exits == ((0, "done"),)
