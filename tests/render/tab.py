"""A page that is open in a browser, for the tests of what a reader sees and does."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.render.page import write
from render.graphs import Graph

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


def written(folder: Path, graph: "Graph[str]") -> Path:
    """Write the page of a graph and return its path."""
    file = folder / "graph.html"
    write(graph, file)
    return file


class Tab:
    """A page that is open, and all that it asked for or complained of."""

    def __init__(self, browser: "Browser", file: Path, fragment: str = "", **how: Any) -> None:  # noqa: ANN401 -- what a browser's context takes
        """Open a page and wait until it is drawn and answers."""
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

    @property
    def view(self) -> str:
        """Return the text of the view beside the picture."""
        return self.page.inner_text("#page")

    def run(self, script: str) -> Any:  # noqa: ANN401 -- whatever the script gives
        """Return what a script in the page gives."""
        return self.page.evaluate(script)

    def drawn(self, key: str) -> bool:
        """Say whether a thing is in the picture now."""
        found: bool = self.run(
            f"(() => {{ const id = kg.byKey.get('{key}');"
            " return kg.lanes.drawn.has(id) && kg.canvas.seen(kg.lanes.drawn.get(id)); })()"
        )
        return found

    def where(self, key: str) -> dict[str, float]:
        """Return where on the screen a thing is drawn."""
        found: dict[str, float] = self.run(
            f"""(() => {{
              const id = kg.byKey.get("{key}");
              const place = kg.canvas.network.canvasToDOM(kg.canvas.network.getPosition(id));
              const box = document.getElementById("canvas").getBoundingClientRect();
              return {{ x: place.x + box.left, y: place.y + box.top }};
            }})()"""
        )
        return found

    def click(self, key: str) -> None:
        """Click on a thing in the picture."""
        place = self.where(key)
        self.page.mouse.click(place["x"], place["y"])
