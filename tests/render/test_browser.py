"""The picture and its panel in a real browser: what a reader sees, clicks and types."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from render import graphs
from render.graphs import SAID
from render.tab import Tab, written
from render.test_page import HOSTILE, hostile

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

FIRST = "inspection/E09000001-2016"
SECOND = "inspection/E09000001-2019-04-29/2019-05-03"
FINDING = "finding/E09000001-2016-0"


def test_the_page_opens_without_complaint_and_asks_for_nothing(tab: Tab, small: Path) -> None:
    """Not one request leaves the file, and the console stays empty."""
    assert tab.asked == [small.as_uri()]
    assert tab.complaints == []
    assert "How to read this picture" in tab.panel


def test_findings_are_folded_into_their_inspection_until_asked_for(tab: Tab) -> None:
    """A click on an inspection opens what it gave, a second folds it away; it stays in place."""
    assert not tab.drawn(FINDING)
    before = tab.where(FIRST)
    tab.click(FIRST)
    assert tab.drawn(FINDING)
    assert tab.where(FIRST) == before
    tab.click(FIRST)
    assert not tab.drawn(FINDING)


def test_a_click_shows_the_sentence_in_its_context(tab: Tab) -> None:
    """The clicked finding's words stand marked between what came before and after."""
    tab.click(FIRST)
    tab.click(FINDING)
    assert tab.page.inner_text("#panel mark").startswith("Inspectors said the front door")
    assert "What came first." in tab.panel
    assert "What came next." in tab.panel
    assert "a1-story" in tab.panel
    assert tab.run("location.hash") == f"#{FINDING}"


def test_spoken_words_are_set_as_a_quotation(browser: "Browser", small: Path) -> None:
    """A quotation is shown as spoken, with a way to its speaker."""
    tab = Tab(browser, small, "#quotation/q1")
    assert tab.page.inner_text("#panel .spoken") == SAID
    tab.page.click("#panel a:has-text('Ada Brook')")
    assert tab.page.inner_text("#panel h2") == "Ada Brook"
    assert "leader of the council" in tab.panel
    tab.page.close()


def test_a_line_can_be_clicked_too(tab: Tab) -> None:
    """The line between a chosen person and a council tells the role and its words."""
    tab.click("person/director")
    a, b = tab.where("person/director"), tab.where("council/E09000001")
    tab.page.mouse.click((a["x"] + b["x"]) / 2, (a["y"] + b["y"]) / 2)
    assert "Colin Dale — director of children's services — Ashford Vale" in tab.panel
    assert tab.page.inner_text("#panel mark") == "Colin Dale, director of children's services"


def test_the_legend_hides_and_shows_a_sort(tab: Tab) -> None:
    """A line of the legend has a count, hides its sort, and shows it again."""
    line = "#filters button[data-category='person']"
    assert tab.page.inner_text(f"{line} .many") == "3"
    tab.page.click(line)
    assert not tab.drawn("person/leader")
    assert tab.page.get_attribute(line, "aria-pressed") == "false"
    tab.page.click(line)
    assert tab.drawn("person/leader")


def test_what_is_looked_for_is_shown_whatever_was_hidden(tab: Tab) -> None:
    """A hidden sort stays hidden when another thing is chosen, and comes back for its own."""
    tab.page.click("#filters button[data-category='finding strength']")
    tab.run("kg.go(kg.byKey.get('person/leader'))")
    assert not tab.drawn(FINDING)
    tab.run(f"kg.go(kg.byKey.get('{FINDING}'))")
    assert tab.drawn(FINDING)


def test_the_search_flies_to_what_is_found(tab: Tab) -> None:
    """Typing part of a name and Enter brings the thing into sight and tells of it."""
    tab.page.keyboard.press("/")
    tab.page.keyboard.type("bracken")
    assert "Brackenshire" in tab.page.inner_text("#found li >> nth=0")
    tab.page.keyboard.press("Enter")
    assert tab.page.inner_text("#panel h2") == "Brackenshire"
    tab.page.wait_for_timeout(600)
    box = tab.page.locator("#canvas").bounding_box()
    assert box
    place = tab.where("council/E09000002")
    assert box["x"] < place["x"] < box["x"] + box["width"]
    assert abs(place["y"] - box["y"] - box["height"] / 2) < 5


def test_the_search_knows_other_names(tab: Tab) -> None:
    """An alias finds its person and says why; a word that no name has is answered."""
    tab.page.fill("#search", "A. Brook")
    assert tab.page.inner_text("#found li").startswith("Ada Brook")
    assert "also “A. Brook”" in tab.page.inner_text("#found li")
    tab.page.fill("#search", "zzzz")
    assert "Nothing here" in tab.page.inner_text("#found")
    tab.page.press("#search", "Enter")
    assert tab.run("location.hash") == ""


def test_a_link_to_a_thing_opens_it(browser: "Browser", small: Path) -> None:
    """The address of a thing opens the page at that thing; one that is gone opens it whole."""
    tab = Tab(browser, small, f"#{SECOND}")
    assert "Short inspection, 2019-04-29/2019-05-03" in tab.panel
    tab.page.close()
    for stale in ("#person/nobody", "#%"):
        tab = Tab(browser, small, stale)
        assert "How to read this picture" in tab.panel
        assert tab.complaints == []
        tab.page.close()


def test_a_source_lists_what_was_read_in_it(browser: "Browser", small: Path) -> None:
    """A source tells the inspections and people that were read in it."""
    tab = Tab(browser, small, "#source/a1")
    assert "people read in it" in tab.panel.lower()
    assert "Colin Dale" in tab.panel
    tab.page.close()


def test_the_years_can_be_walked(tab: Tab) -> None:
    """At the end of 2016 the inspection of 2019 is not known, nor the leader who came later."""
    tab.page.click("#later")
    assert tab.page.inner_text("#told") == "As known at the end of 2016"
    assert (tab.drawn(FIRST), tab.drawn(SECOND)) == (True, False)
    assert (tab.drawn("person/leader"), tab.drawn("person/next")) == (True, False)
    assert tab.run("kg.light.former().size") == 0
    for _ in range(3):
        tab.page.click("#later")
    assert (tab.drawn(SECOND), tab.drawn("person/next")) == (True, True)
    # She held the post before; her successor holds it now.
    assert tab.run("[...kg.light.former()].map((id) => kg.data.things[id].title)") == ["Ada Brook"]
    tab.page.click("#later")
    assert tab.page.inner_text("#told") == "All years"
    assert tab.run("kg.light.former().size") == 0


def test_hostile_words_are_shown_as_words(browser: "Browser", tmp_path: Path) -> None:
    """Markup in any field of anything is read by a person and run by nobody, in every view."""
    tab = Tab(browser, written(tmp_path, hostile()), "#council/x")
    assert HOSTILE in tab.panel
    assert tab.page.inner_text("#panel mark >> nth=0") == HOSTILE
    tab.page.fill("#search", "script")
    assert HOSTILE in tab.page.inner_text("#found")
    tab.page.press("#search", "Enter")
    tab.page.click("#unfold")
    tab.run("kg.data.things.forEach((_, id) => kg.go(id, false))")
    tab.run("kg.data.ties.forEach((_, number) => kg.panel.tie(number))")
    tab.page.hover("#canvas")
    tab.page.wait_for_timeout(300)
    drawn = tab.run("kg.take.svg()")
    assert "&#60;/script" in drawn
    assert "<script" not in drawn
    for name in ("councils", "people", "topics", "list"):
        tab.run(f"kg.pages.open('{name}')")
        assert HOSTILE in tab.view
        tab.run(f"kg.data.things.forEach((_, id) => kg.pages.open('{name}', id))")
    assert tab.run("window.hit") is None
    assert tab.page.locator("img").count() == 0
    assert tab.complaints == []
    tab.page.close()


def test_the_policy_lets_nothing_out(tab: Tab) -> None:
    """Should something slip in after all, it can ask nobody for anything."""
    asked = """(async () => {
      const script = document.createElement("script");
      script.textContent = "window.hit = 1";
      document.body.append(script);
      const image = new Image();
      image.src = "http://127.0.0.1:9/x.png";
      try { await fetch("http://127.0.0.1:9/"); } catch { return window.hit === undefined; }
      return false;
    })()"""
    assert tab.run(asked)
    assert any("Content Security Policy" in told for told in tab.complaints)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_follows_the_readers_light(browser: "Browser", small: Path, scheme: str) -> None:
    """In the dark the paper is dark, in the picture too."""
    tab = Tab(browser, small, color_scheme=scheme)
    paper = tab.run("getComputedStyle(document.body).backgroundColor")
    assert paper == {"light": "rgb(255, 255, 255)", "dark": "rgb(18, 23, 29)"}[scheme]
    assert tab.run("kg.theme.now().paper") == {"light": "#ffffff", "dark": "#12171d"}[scheme]
    tab.page.close()


def test_a_large_graph_begins_folded_and_unfolds(browser: "Browser", tmp_path: Path) -> None:
    """Of more than two thousand things councils and inspections stand there at first."""
    graph = graphs.large(councils=20, inspections=5, findings=18)
    tab = Tab(browser, written(tmp_path, graph))
    assert tab.run("kg.lanes.drawn.size") == 120
    assert tab.run("kg.painted") < 2000
    tab.page.click("#unfold")
    assert tab.run("kg.lanes.drawn.size") == len(graph)
    tab.page.click("#unfold")
    assert tab.run("kg.lanes.drawn.size") == 120
    tab.page.close()
