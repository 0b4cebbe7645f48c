"""The page's own scripts and styles, and vis-network as pyvis brings it."""

import base64
import hashlib
import re
from functools import cache
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from kg.errors import BuildError

_FIRST: Final = (
    "theme.js",
    "data.js",
    "shapes.js",
    "draw.js",
    "lanes.js",
    "light.js",
    "picture.js",
)
"""What draws the picture."""

_LATER: Final = (
    "evidence.js",
    "panel.js",
    "legend.js",
    "search.js",
    "pages.js",
    "councils.js",
    "people.js",
    "topics.js",
    "list.js",
    "time.js",
    "take.js",
    "keys.js",
)
"""What answers questions, once the packed data is there."""

_VIS: Final = "lib/vis-9.1.2/vis-network.min.js"

# A source map would be fetched from outside: //# sourceMappingURL=vis-network.min.js.map
_MAP: Final = re.compile(r"^//# sourceMappingURL=.*$", re.MULTILINE)


@cache
def template(name: str) -> str:
    """Return the text of a file of the page's template."""
    return (files("kg.render") / "template" / name).read_text(encoding="utf-8")


@cache
def scripts() -> str:
    """Return the page's own scripts, one after the other."""
    first = "\n".join(template(name) for name in _FIRST)
    later = "\n".join(template(name) for name in _LATER)
    return f'"use strict";\n{first}\nkg.later = () => {{\n{later}\n}};\n{template("start.js")}'


@cache
def vis() -> str:
    """Return vis-network's script out of the installed pyvis.

    Raises:
        BuildError: pyvis is not installed, or is another version than the one the page needs.
    """
    spec = find_spec("pyvis")
    path = Path(spec.origin).parent / _VIS if spec and spec.origin else None
    if path is None or not path.is_file():
        message = f"pyvis 0.3.2 with {_VIS} is not installed. Install kg again."
        raise BuildError(message)
    text = _MAP.sub("", path.read_text(encoding="utf-8").replace("\r\n", "\n"))
    if "</script" in text.casefold():
        message = f"{_VIS} cannot stand inside a page. Install pyvis 0.3.2."
        raise BuildError(message)
    return text


def digest(text: str) -> str:
    """Return what a content security policy calls a script or style with this text."""
    hashed = hashlib.sha256(text.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(hashed).decode('ascii')}'"
