"""The views beside the picture, what can be taken along, and the page for everyone."""

import csv
import io
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal
from xml.etree import ElementTree as ET

import pytest

from kg.model.terms import Grade
from kg.render import look
from kg.render.thing import Fact, Thing
from render import graphs
from render.tab import Tab, written

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

VIEWS = (
    "",
    "#council/E09000001",
    "#inspection/E09000001-2016",
    "#quotation/q1",
    "#view/councils",
    "#view/councils/council/E09000001",
    "#view/people",
    "#view/people/person/leader",
    "#view/topics",
    "#view/topics/front door",
    "#view/list",
)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nobody_is_shut_out(
    browser: "Browser", small: Path, scheme: Literal["light", "dark"]
) -> None:
    """In each view, by day and by night, axe finds nothing serious: names, roles, contrast."""
    from axe_core_python.sync_playwright import Axe

    # Axe's script goes in beside the page's policy, which lets no other script run.
    page = browser.new_page(bypass_csp=True)
    page.emulate_media(color_scheme=scheme)
    axe = Axe()
    for fragment in VIEWS:
        page.goto("about:blank")
        page.goto(f"{small.as_uri()}{fragment}")
        page.wait_for_selector("body[data-ready]")
        told: list[dict[str, Any]] = axe.run(page)["violations"]
        serious = [
            (one["id"], [n["html"][:120] for n in one["nodes"]][:3])
            for one in told
            if one["impact"] in ("serious", "critical")
        ]
        assert serious == [], (fragment, serious)
    page.close()


def test_a_council_is_told_in_tables(tab: Tab) -> None:
    """Its inspections with grades by area, who held which post when, and topics by inspection."""
    tab.page.click("#views [data-view='councils']")
    assert "Each council’s last overall grade" in tab.view
    tab.page.click("#page button:has-text('Ashford Vale')")
    assert tab.run("location.hash") == "#view/councils/council/E09000001"
    told = tab.view
    for words in ("Overall", "Requires improvement", "Who held which post", "Erin Field", "▲", "▼"):
        assert words in told
    assert told.index("2016") < told.index("2019-04-29")


def test_an_inspection_without_a_time_is_not_the_last(browser: "Browser", tmp_path: Path) -> None:
    """A grade of which nobody says when it was given never stands above one that is dated."""
    graph = graphs.small()
    body = next(node for node in graph if graph.nodes[node]["title"] == "Ashford Vale")
    made = graphs.inspection(graph, body, "")
    for node in graph:
        if node.startswith(f"{made.replace('/inspection/', '/judgement/')}-"):
            graph.nodes[node]["category"] = look.judgement(Grade.INADEQUATE)
            graph.nodes[node]["label"] = "overall: Inadequate"
    tab = Tab(browser, written(tmp_path, graph), "#view/councils")
    row = tab.page.inner_text("#page tr:has-text('Ashford Vale')")
    assert "Good" in row
    assert "Inadequate" not in row
    tab.page.close()


def test_a_year_holds_in_the_tables_too(tab: Tab) -> None:
    """What was not known at the end of 2016 stands in no table of that year."""
    tab.page.click("#later")
    tab.page.click("#views [data-view='councils']")
    tab.page.select_option("#pick", label="Ashford Vale")
    assert "As known at the end of 2016" in tab.view
    assert "Erin Field" not in tab.view
    assert "2019" not in tab.view


def test_a_person_and_a_topic_have_views(browser: "Browser", small: Path) -> None:
    """A person's posts and words, and what was found of a topic, can be linked to."""
    tab = Tab(browser, small, "#view/people/person/leader")
    assert "leader of the council" in tab.view
    assert tab.page.inner_text("#page .spoken").startswith("We are proud")
    tab.page.close()
    tab = Tab(browser, small, "#view/topics/front door")
    assert "Ashford Vale" in tab.view
    tab.page.click("#page a >> nth=0")
    assert tab.run("kg.pages.now()") == "picture"
    assert tab.page.inner_text("#panel mark").startswith("Inspectors said the front door")
    tab.page.close()


def test_every_thing_stands_in_the_tables_of_all_facts(tab: Tab) -> None:
    """Who cannot see the picture finds each thing, its facts and its sources in a table."""
    tab.page.click("#views [data-view='list']")
    listed = ""
    for option in tab.page.locator("#pick option").all():
        tab.page.select_option("#pick", option.get_attribute("value"))
        listed += tab.view
    graph = graphs.small()
    for node in graph:
        assert graph.nodes[node]["title"] in listed


def test_the_keyboard_alone_reaches_everything(tab: Tab) -> None:
    """Tab leads to the picture, arrows walk it, Enter unfolds, and Escape lets go."""
    keys = tab.page.keyboard
    for _ in range(60):
        if tab.run("document.activeElement.id") == "canvas":
            break
        keys.press("Tab")
    keys.press("ArrowRight")
    assert tab.page.inner_text("#panel h2") == "Ashford Vale"
    keys.press("ArrowRight")
    assert tab.page.inner_text("#panel h2") == "Short inspection, 2016"
    keys.press("Enter")
    assert tab.drawn("finding/E09000001-2016-0")
    keys.press("ArrowDown")
    assert tab.run("location.hash") != "#inspection/E09000001-2016"
    keys.press("Escape")
    assert tab.run("location.hash") == ""


def test_a_phone_needs_no_sideways_scrolling(browser: "Browser", small: Path) -> None:
    """On a screen of 400 pixels nothing sticks out, in no view."""
    tab = Tab(browser, small, viewport={"width": 400, "height": 800})
    for name in ("picture", "councils", "people", "topics", "list"):
        tab.page.click(f"#views [data-view='{name}']")
        assert tab.run("document.documentElement.scrollWidth") == 400, name
    tab.page.close()


def test_labels_do_not_overlap_at_first_sight(tab: Tab) -> None:
    """No two signs that stand open cover one another."""
    boxes = tab.run(
        """[...kg.lanes.drawn.values()].map((one) => {
          const { x, y } = kg.canvas.places.get(one.id);
          return [x - one.width / 2, y - one.height / 2, x + one.width / 2, y + one.height / 2];
        })"""
    )
    for number, (a, b, c, d) in enumerate(boxes):
        for e, f, g, h in boxes[number + 1 :]:
            assert c <= e or g <= a or d <= f or h <= b


def test_the_view_can_be_taken_along(tab: Tab) -> None:
    """PNG and SVG show the picture, the SVG is well formed and has the names in it."""
    with tab.page.expect_download() as png:
        tab.page.click("#png")
    assert png.value.path().read_bytes().startswith(b"\x89PNG")
    with tab.page.expect_download() as svg:
        tab.page.click("#svg")
    root = ET.fromstring(svg.value.path().read_text(encoding="utf-8"))  # noqa: S314 -- our own
    told = [text.text for text in root.iter("{http://www.w3.org/2000/svg}text")]
    assert {"Ashford Vale", "Good", "2016"} <= set(told)


def test_no_cell_of_the_table_runs_as_a_formula(browser: "Browser", tmp_path: Path) -> None:
    """A name that begins like a formula stands in the CSV as words."""
    graph = graphs.small()
    for number, bad in enumerate(("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", 'a\u202eb,"c"')):
        thing = Thing(
            kind="council",
            category="council",
            label=bad,
            title=bad,
            facts=(Fact(name=bad, value=bad),),
        )
        graphs.add(graph, f"council/x{number}", thing)
    tab = Tab(browser, written(tmp_path, graph))
    rows = list(csv.reader(io.StringIO(json.loads(json.dumps(tab.run("kg.take.csv()"))))))
    cells = [cell for row in rows[1:] for cell in row]
    assert not [c for c in cells if c.lstrip()[:1] in tuple("=+-@")]
    assert {"'=1+1", "'@SUM(A1)", 'a\u202eb,"c"'} <= set(cells)
    tab.page.close()


def test_print_shows_the_view_without_its_tools(tab: Tab) -> None:
    """On paper stand the picture and the panel, without buttons."""
    tab.page.emulate_media(media="print")
    assert not tab.page.is_visible("footer")
    assert not tab.page.is_visible("#views")
    assert tab.page.is_visible("#panel")
