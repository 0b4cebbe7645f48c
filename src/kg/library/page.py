"""The graph page in a notebook."""

from dataclasses import dataclass
from html import escape
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The graph, or a part of it, as one HTML page that asks for nothing outside itself."""

    html: str
    height: int = 640
    """How high the page stands in a notebook, in pixels."""

    def save(self, file: str | Path) -> Path:
        """Write the page to a file and return its path."""
        place = Path(file)
        place.write_text(self.html, encoding="utf-8", newline="\n")
        return place

    def __repr__(self) -> str:
        """Say how large the page is."""
        return f"<kg page: {len(self.html.encode()) // 1000:,} kB; save(file) writes it>"

    def _repr_html_(self) -> str:
        """Show the page in a frame of its own, which can neither reach the notebook nor the net.

        ``srcdoc`` needs no file and no server; ``sandbox`` gives the page an origin that nothing
        else shares, and the page's own policy forbids every request.
        """
        return (
            f'<iframe title="The graph" sandbox="allow-scripts allow-downloads" '
            f'style="width:100%;height:{self.height}px;border:1px solid #ccc" '
            f'srcdoc="{escape(self.html)}"></iframe>'
        )
