"""One browser and one page for all tests that look at the page."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from render import graphs
from render.tab import ARGUMENTS, CHROMIUM, Tab, written

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@pytest.fixture(scope="module")
def browser() -> "Iterator[Browser]":
    """Start a Chromium without a screen; while it runs nobody else can run an event loop here."""
    if not CHROMIUM.exists():
        pytest.skip(f"there is no Chromium at {CHROMIUM}")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        started = play.chromium.launch(executable_path=str(CHROMIUM), args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the page of the small graph."""
    return written(tmp_path_factory.mktemp("page"), graphs.small())


@pytest.fixture
def tab(browser: "Browser", small: Path) -> Iterator[Tab]:
    """Open the page of the small graph."""
    opened = Tab(browser, small)
    yield opened
    opened.page.close()
