"""The editor and the pages in a real browser."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
]
COUNCIL = "/id/council/E09000026"
LABELS = "SELECT ?council ?label { ?council a kg:Council ; rdfs:label ?label }"
PAGES = ["/", "/queries", "/queries/timeline", "/editor", "/def", "/search?q=red", COUNCIL]

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="there is no Chromium at /usr/bin/chromium"),
]


@pytest.fixture(scope="module")
def browser() -> "Iterator[Browser]":
    """Start a Chromium without a screen."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        started = play.chromium.launch(executable_path=str(CHROMIUM), args=ARGUMENTS)
        yield started
        started.close()


class Tab:
    """A page that is open, and all that it asked for or complained of."""

    def __init__(self, browser: "Browser", address: str, **how: Any) -> None:  # noqa: ANN401 -- what a browser's context takes
        """Open a page."""
        self.page: Page = browser.new_page(**{"viewport": {"width": 1280, "height": 800}, **how})
        self.complaints: list[str] = []
        self.asked: list[str] = []
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.goto(address)
        if "/editor" in address:
            self.page.wait_for_selector("body[data-ready]")

    def outside(self, server: str) -> list[str]:
        """Return what was asked for that is not the server's."""
        ours = (f"{server}/", "data:", "blob:")
        return [address for address in self.asked if not address.startswith(ours)]

    def write(self, text: str) -> None:
        """Type a query in place of the one that stands there."""
        self.page.click(".yasqe .CodeMirror-lines")
        self.page.keyboard.press("Control+a")
        self.page.keyboard.press("Delete")
        self.page.keyboard.insert_text(text)


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("width", [400, 1280])
def test_nothing_outside_is_asked_for(
    browser: "Browser", server: str, path: str, width: int
) -> None:
    """No page asks anybody else for anything, complains, or needs to be moved sideways."""
    tab = Tab(browser, f"{server}{path}", viewport={"width": width, "height": 800})
    tab.page.wait_for_timeout(300)
    assert tab.outside(server) == []
    assert tab.complaints == []
    assert tab.page.evaluate("document.documentElement.scrollWidth") <= width
    tab.page.close()


def test_a_query_is_typed_and_run(browser: "Browser", server: str) -> None:
    """A query is typed, a word completed, the query run, and a thing of its rows opened."""
    tab = Tab(browser, f"{server}/editor")
    tab.write("PREFIX kg: <https://kg.example/def#>\nSELECT * { ?s a kg:Counci")
    tab.page.keyboard.press("Control+Space")
    tab.page.wait_for_timeout(300)
    tab.write(
        f"PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\nPREFIX kg: <https://kg.example/def#>\n{LABELS}"
    )
    tab.page.keyboard.press("Control+Enter")
    row = tab.page.locator(".yasr table tbody tr").first
    row.wait_for()
    assert "Redbridge" in row.inner_text()
    assert tab.outside(server) == []
    tab.page.click(".yasr table tbody a.iri")
    tab.page.wait_for_url(f"{server}{COUNCIL}")
    assert tab.page.inner_text("h1") == "Redbridge"
    assert tab.outside(server) == []
    tab.page.close()


def test_prefixes_are_ours(browser: "Browser", server: str) -> None:
    """Typing a prefix offers ours, and nobody on the web is asked for any."""
    tab = Tab(browser, f"{server}/editor")
    tab.write("")
    tab.page.keyboard.type("PREFIX kg")
    tab.page.keyboard.press("Control+Space")
    tab.page.wait_for_timeout(500)
    offered = tab.page.locator(".CodeMirror-hints").all_inner_texts()
    body = tab.page.inner_text(".yasqe .CodeMirror-code")
    assert "https://kg.example/def#" in " ".join([*offered, body])
    assert tab.outside(server) == []
    tab.page.close()


def test_a_link_carries_a_query(browser: "Browser", server: str) -> None:
    """``/editor?query=`` opens with the query, its prefixes declared, and runs it."""
    tab = Tab(browser, f"{server}/editor?query={quote(LABELS)}")
    tab.page.locator(".yasr table tbody tr").first.wait_for()
    assert "PREFIX kg:" in tab.page.inner_text(".yasqe .CodeMirror-code")
    assert tab.page.locator(".yasqe .parseErrorIcon").count() == 0
    assert tab.page.url == f"{server}/editor"
    tab.page.close()


def test_a_question_is_chosen(browser: "Browser", server: str) -> None:
    """A named query that is chosen stands in the editor and has its rows below."""
    tab = Tab(browser, f"{server}/editor")
    tab.page.select_option("#example", "councils")
    row = tab.page.locator(".yasr table tbody tr").first
    row.wait_for()
    assert "Redbridge" in row.inner_text()
    tab.page.close()


def test_refusals_are_read_in_the_editor(browser: "Browser", server: str) -> None:
    """What the gate refuses, and what cannot be read, is said where the rows would be."""
    tab = Tab(browser, f"{server}/editor?query={quote('ASK { SERVICE <http://x/> {} }')}")
    tab.page.locator(".yasr").get_by_text("calls another server").first.wait_for()
    tab.page.close()


def test_hostile_values_are_shown_as_words(browser: "Browser", server: str) -> None:
    """Markup in a row is read by a person and run by nobody, nor is it asked for."""
    text = "SELECT ('<img src=http://evil.example/x onerror=\"window.hit=1\">' AS ?x) {}"
    tab = Tab(browser, f"{server}/editor?query={quote(text)}")
    tab.page.locator(".yasr table tbody tr").first.wait_for()
    tab.page.wait_for_timeout(300)
    assert tab.page.evaluate("window.hit") is None
    assert "onerror" in tab.page.inner_text(".yasr table")
    assert tab.outside(server) == []
    tab.page.close()


def test_the_policy_holds_even_against_the_page(browser: "Browser", server: str) -> None:
    """A script in the editor's page that asks another address is stopped by the browser."""
    tab = Tab(browser, f"{server}/editor")
    ask = "fetch('http://127.0.0.1:9/').then(() => 'went', () => 'stopped')"
    assert tab.page.evaluate(ask) == "stopped"
    assert any("Content Security Policy" in told for told in tab.complaints)
    tab.page.close()


def test_keys_alone_lead_through(browser: "Browser", server: str) -> None:
    """From the first key on: skip to the content, search, open what is found, go on from there."""
    tab = Tab(browser, f"{server}/queries")
    tab.page.keyboard.press("Tab")
    assert tab.page.evaluate("document.activeElement.textContent") == "Skip to the content"
    tab.page.keyboard.press("Enter")
    tab.page.keyboard.press("Tab")
    assert tab.page.evaluate("document.activeElement.closest('main') !== null")
    tab.page.focus("#q")
    tab.page.keyboard.type("redbridge")
    tab.page.keyboard.press("Enter")
    tab.page.wait_for_url("**/search?q=redbridge")
    tab.page.focus("main")
    tab.page.keyboard.press("Tab")
    tab.page.keyboard.press("Enter")
    tab.page.wait_for_url(f"**{COUNCIL}")
    outline = "getComputedStyle(document.activeElement).outlineStyle"
    tab.page.keyboard.press("Tab")
    assert tab.page.evaluate(outline) != "none"
    tab.page.close()


def test_the_editor_can_be_left_by_keys(browser: "Browser", server: str) -> None:
    """Escape and Tab lead out of the text, so that nobody is caught in it."""
    tab = Tab(browser, f"{server}/editor")
    tab.page.click(".yasqe .CodeMirror-lines")
    tab.page.keyboard.press("Escape")
    tab.page.keyboard.press("Tab")
    assert tab.page.evaluate("document.activeElement.matches('a, button, [tabindex]')")
    tab.page.close()


@pytest.mark.parametrize(
    "path", ["/queries", "/queries/timeline", "/def", "/search?q=red", COUNCIL]
)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_keep_the_rules_of_access(
    browser: "Browser", server: str, path: str, scheme: str
) -> None:
    """Axe finds nothing against WCAG's A and AA, contrast included, by day and by night."""
    axe = pytest.importorskip("axe_core_python.sync_playwright")
    tab = Tab(browser, f"{server}{path}", color_scheme=scheme)
    paper = tab.page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert paper == {"light": "rgb(255, 255, 255)", "dark": "rgb(18, 23, 29)"}[scheme]
    found = axe.Axe().run(tab.page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa"]})
    assert [one["id"] for one in found["violations"]] == []
    tab.page.close()
