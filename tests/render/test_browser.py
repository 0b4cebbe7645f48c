"""The page in a real browser: what a reader sees, clicks and types."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from kg.render.page import write
from render import graphs
from render.graphs import SAID, Graph
from render.test_page import HOSTILE, hostile

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


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the page of the small graph."""
    return written(tmp_path_factory.mktemp("page"), graphs.small())


def written(folder: Path, graph: "Graph[str]") -> Path:
    """Write the page of a graph and return its path."""
    file = folder / "graph.html"
    write(graph, file)
    return file


class Tab:
    """A page that is open, and all that it asked for or complained of."""

    def __init__(self, browser: "Browser", file: Path, fragment: str = "", **how: Any) -> None:  # noqa: ANN401 -- what a browser's context takes
        """Open a page and wait until it is drawn."""
        self.page: Page = browser.new_page(**{"viewport": {"width": 1280, "height": 800}, **how})
        self.complaints: list[str] = []
        self.asked: list[str] = []
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.goto(f"{file.as_uri()}{fragment}")
        self.page.wait_for_selector("body[data-ready]")

    @property
    def panel(self) -> str:
        """Return the text of the side panel."""
        return self.page.inner_text("#panel")

    def run(self, script: str) -> Any:  # noqa: ANN401 -- whatever the script gives
        """Return what a script in the page gives."""
        return self.page.evaluate(script)

    def where(self, key: str) -> dict[str, float]:
        """Return where on the screen a thing is drawn."""
        found: dict[str, float] = self.run(
            f"""(() => {{
              const id = kg.data.things.findIndex((one) => one.key === "{key}");
              const place = kg.canvas.network.canvasToDOM(kg.canvas.network.getPosition(id));
              const box = document.getElementById("canvas").getBoundingClientRect();
              return {{ x: place.x + box.left, y: place.y + box.top }};
            }})()"""
        )
        return found


@pytest.fixture
def tab(browser: "Browser", small: Path) -> Iterator[Tab]:
    """Open the page of the small graph."""
    opened = Tab(browser, small)
    yield opened
    opened.page.close()


def test_the_page_opens_without_complaint_and_asks_for_nothing(tab: Tab, small: Path) -> None:
    """Not one request leaves the file, and the console stays empty."""
    assert tab.asked == [small.as_uri()]
    assert tab.complaints == []
    assert "How to read this picture" in tab.panel


def test_a_click_shows_the_sentence_in_its_context(tab: Tab) -> None:
    """The clicked finding's words stand marked between what came before and after."""
    place = tab.where("finding/E09000001-2016-1")
    tab.page.mouse.click(place["x"], place["y"])
    assert tab.page.inner_text("#panel mark").startswith("Inspectors said the early help")
    assert "What came first." in tab.panel
    assert "What came next." in tab.panel
    assert "a1-story" in tab.panel
    assert tab.run("location.hash") == "#finding/E09000001-2016-1"


def test_spoken_words_are_set_as_a_quotation(browser: "Browser", small: Path) -> None:
    """A quotation is shown as spoken, with a way to its speaker."""
    tab = Tab(browser, small, "#quotation/q1")
    assert tab.page.inner_text("#panel .spoken") == SAID
    tab.page.click("#panel a:has-text('Ada Brook')")
    assert tab.page.inner_text("#panel h2") == "Ada Brook"
    assert "leader of the council" in tab.panel
    tab.page.close()


def test_a_line_can_be_clicked_too(tab: Tab) -> None:
    """The line between a person and a council tells the role and the words it was read from."""
    a, b = tab.where("person/director"), tab.where("council/E09000001")
    tab.page.mouse.click((a["x"] * 2 + b["x"]) / 3, (a["y"] * 2 + b["y"]) / 3)
    assert "Colin Dale — director of children's services — Ashford Vale" in tab.panel
    assert tab.page.inner_text("#panel mark") == "Colin Dale, director of children's services"


def test_the_legend_hides_and_shows_a_sort(tab: Tab) -> None:
    """A line of the legend has a count, hides its sort, and shows it again."""
    line = "#filters button[data-category='finding strength']"
    hidden = "kg.canvas.shown.nodes.get().filter((n) => n.hidden).map((n) => n.group)"
    assert tab.page.inner_text(f"{line} .many") == "6"
    tab.page.click(line)
    assert tab.run(hidden) == ["finding strength"] * 6
    assert tab.page.get_attribute(line, "aria-pressed") == "false"
    tab.page.click(line)
    assert tab.run(hidden) == []


def test_choosing_a_thing_keeps_hidden_sorts_hidden(tab: Tab) -> None:
    """What was hidden stays so when another thing is chosen, and comes back when it is itself."""
    tab.page.click("#filters button[data-category='finding weakness']")
    tab.run("kg.go(kg.data.things.findIndex((one) => one.key === 'person/leader'))")
    hidden = "kg.canvas.shown.nodes.get().filter((n) => n.hidden).length"
    assert tab.run(hidden) == 5
    tab.run("kg.go(kg.data.things.findIndex((one) => one.key === 'finding/E09000001-2016-1'))")
    assert tab.run(hidden) == 0


def test_the_search_flies_to_what_is_found(tab: Tab) -> None:
    """Typing part of a name and Enter brings the thing to the middle and tells of it."""
    tab.page.keyboard.press("/")
    tab.page.keyboard.type("bracken")
    assert tab.page.locator("#found li").count() == 1
    tab.page.keyboard.press("Enter")
    assert tab.page.inner_text("#panel h2") == "Brackenshire"
    tab.page.wait_for_timeout(700)
    box = tab.page.locator("#canvas").bounding_box()
    assert box
    place = tab.where("council/E09000002")
    assert abs(place["x"] - box["x"] - box["width"] / 2) < 5
    assert abs(place["y"] - box["y"] - box["height"] / 2) < 5


def test_a_search_for_nothing_says_so(tab: Tab) -> None:
    """A word that no name has is answered, and Enter does nothing."""
    tab.page.fill("#search", "zzzz")
    assert "Nothing here" in tab.page.inner_text("#found")
    tab.page.press("#search", "Enter")
    assert tab.run("location.hash") == ""


def test_a_link_to_a_thing_opens_it(browser: "Browser", small: Path) -> None:
    """The address of a thing opens the page at that thing; one that is gone opens it whole."""
    tab = Tab(browser, small, "#inspection/E09000001-2019-04-29/2019-05-03")
    assert "Short inspection, 2019-04-29/2019-05-03" in tab.panel
    tab.page.close()
    for stale in ("#person/nobody", "#%"):
        tab = Tab(browser, small, stale)
        assert "How to read this picture" in tab.panel
        assert tab.complaints == []
        tab.page.close()


def test_the_list_can_be_walked_by_keyboard(tab: Tab) -> None:
    """Opening the list and following a link by keys alone leads to the thing's panel."""
    tab.page.focus("#facts summary")
    tab.page.keyboard.press("Enter")
    tab.page.keyboard.press("Tab")
    tab.page.keyboard.press("Tab")
    tab.page.keyboard.press("Enter")
    assert tab.run("document.activeElement.id") == "panel"
    assert tab.run("location.hash") in ("#council/E09000001", "#council/E09000002")
    tab.page.keyboard.press("Escape")
    assert tab.run("location.hash") == ""


def test_a_source_lists_what_was_read_in_it(browser: "Browser", small: Path) -> None:
    """A source tells the inspections and people that were read in it."""
    tab = Tab(browser, small, "#source/a1")
    assert "people read in it" in tab.panel.lower()
    assert "Colin Dale" in tab.panel
    tab.page.close()


def test_hostile_words_are_shown_as_words(browser: "Browser", tmp_path: Path) -> None:
    """Markup in a name, a fact or a sentence is read by a person and run by nobody."""
    tab = Tab(browser, written(tmp_path, hostile()), "#council/x")
    tab.page.fill("#search", "script")
    tab.page.press("#search", "Enter")
    tab.page.hover("#canvas")
    tab.page.wait_for_timeout(400)
    assert HOSTILE in tab.panel
    assert tab.page.inner_text("#panel mark") == HOSTILE
    assert tab.run("window.hit") is None
    assert tab.page.locator("img").count() == 0
    assert tab.complaints == []
    tab.page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_follows_the_readers_light(browser: "Browser", small: Path, scheme: str) -> None:
    """In the dark the paper is dark, and so is the halo round the labels."""
    tab = Tab(browser, small, color_scheme=scheme)
    paper = tab.run("getComputedStyle(document.body).backgroundColor")
    assert paper == {"light": "rgb(255, 255, 255)", "dark": "rgb(18, 23, 29)"}[scheme]
    halo = tab.run("kg.canvas.shown.nodes.get().find((n) => n.group === 'person').font.strokeColor")
    assert halo == {"light": "#ffffff", "dark": "#12171d"}[scheme]
    tab.page.close()


def test_a_phone_needs_no_sideways_scrolling(browser: "Browser", small: Path) -> None:
    """On a screen of 400 pixels nothing sticks out, the list included."""
    tab = Tab(browser, small, viewport={"width": 400, "height": 800})
    tab.page.click("#facts summary")
    assert tab.run("document.documentElement.scrollWidth") == 400
    tab.page.close()


def test_two_thousand_things_open_within_two_seconds(browser: "Browser", tmp_path: Path) -> None:
    """A page of 2,000 nodes is drawn in less than two seconds at the best of three."""
    graph = graphs.large(councils=20, inspections=5, findings=17)
    assert len(graph) > 2000
    file = written(tmp_path, graph)
    taken = []
    for _ in range(3):
        begun = time.perf_counter()
        tab = Tab(browser, file)
        taken.append(time.perf_counter() - begun)
        tab.page.close()
    assert min(taken) < 2, taken
