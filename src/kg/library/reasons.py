"""Why the graph says so, for a notebook: the words of each source in their context."""

from dataclasses import dataclass
from html import escape

from kg.query.explain import Explanation
from kg.query.explained import lines


@dataclass(frozen=True, slots=True, kw_only=True)
class Reasons:
    """The explanation of each thing that goes by a name; almost always there is one."""

    found: tuple[Explanation, ...]

    def __str__(self) -> str:
        """Return the text that ``kg explain`` prints."""
        return "\n\n\n".join("\n".join(lines(one)) for one in self.found)

    def __repr__(self) -> str:
        """Show the text itself."""
        return str(self)

    def _repr_html_(self) -> str:
        """Show the text in a notebook, what is strong in bold and everything escaped."""
        told = "\n\n\n".join("\n".join(_marked(one)) for one in self.found)
        return f'<pre style="white-space:pre-wrap">{told}</pre>'


_OPEN, _CLOSE = "\x01", "\x02"


def _marked(one: Explanation) -> list[str]:
    """Return the lines as HTML; the marks of what is strong go through the escaping unharmed."""
    told = lines(one, strong=lambda words: f"{_OPEN}{words}{_CLOSE}")
    return [escape(line).replace(_OPEN, "<b>").replace(_CLOSE, "</b>") for line in told]
