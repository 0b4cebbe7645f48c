"""The graph page as the build wrote it, with the ways to the other pages beside its name."""

from typing import TYPE_CHECKING, Final

from kg.serve.pages import NAV

if TYPE_CHECKING:
    from kg.serve.shelf import Shelf

_PLACE: Final = b"</header>"


def picture(shelf: "Shelf") -> bytes:
    """Return the graph page: the build's own, or made now where a graph stands alone."""
    file = shelf.page()
    body = file.read_bytes() if file is not None else shelf.drawn()
    ways = " · ".join(f'<a href="{path}">{name}</a>' for path, name, _ in NAV[1:])
    nav = f'<nav class="counts" aria-label="Pages">{ways}</nav>\n'.encode()
    return body.replace(_PLACE, nav + _PLACE, 1)
