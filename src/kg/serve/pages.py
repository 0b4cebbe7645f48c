"""Our own pages as HTML: one frame, a template each, styles of their own and no scripts."""

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from starlette.responses import HTMLResponse, Response

from kg.rdf.namespace import DEF, ID
from kg.render.look import BLACK, GRADES, LOOKS, YELLOW, judgement
from kg.serve.guard import PLAIN

if TYPE_CHECKING:
    from jinja2 import Environment

NAV: Final = (
    ("/", "Graph", "graph"),
    ("/queries", "Questions", "queries"),
    ("/editor", "SPARQL", "editor"),
    ("/def", "Words", "ontology"),
)
_PLAIN_BADGE: Final = f".badge {{ color: {BLACK}; background: {YELLOW}; }}"


def template(name: str) -> str:
    """Return the text of a file of ours."""
    return (files("kg.serve") / "template" / name).read_text(encoding="utf-8")


def page(  # noqa: PLR0913 - what a page has
    name: str,
    *,
    title: str,
    place: str = "",
    status: int = 200,
    policy: str = PLAIN,
    headers: dict[str, str] | None = None,
    **values: Any,  # noqa: ANN401 - what each template shows
) -> Response:
    """Return a page. Whatever stands in the graph is shown as text."""
    made = _environment().get_template(f"{name}.html.j2")
    html = made.render(title=title, place=place, nav=NAV, local=local, most=12, **values)
    own = {"Content-Security-Policy": policy, **(headers or {})}
    return HTMLResponse(html, status, headers=own)


def missing(reason: str, status: int = 404, title: str = "Not in the graph") -> Response:
    """Return the page that says that something is not there."""
    return page("missing", title=title, status=status, reason=reason)


def local(iri: str) -> str:
    """Return where the page of a thing or a term is, or nothing."""
    if iri.startswith(ID):
        return f"/id/{iri.removeprefix(ID)}"
    if iri.startswith(DEF):
        return f"/def#{quote(iri.removeprefix(DEF))}"
    return ""


@cache
def style() -> str:
    """Return the styles of all pages, the colours of the grades as the graph page has them."""
    looks = ((grade, LOOKS[judgement(grade)]) for grade in GRADES)
    badges = [
        f".badge.{slug(grade)} {{ color: {look.ink}; background: {look.colour}; }}"
        for grade, look in looks
    ]
    return "\n".join([template("site.css"), _PLAIN_BADGE, *badges, ""])


def slug(text: str) -> str:
    """Return a word list's word as the name of a style: *Requires improvement* by hyphens."""
    return "-".join(str(text).casefold().split())


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, FunctionLoader

    made = Environment(
        autoescape=True, trim_blocks=True, lstrip_blocks=True, loader=FunctionLoader(template)
    )
    made.filters["slug"] = slug
    return made
