"""The query editor: YASGUI as Oxigraph's server carries it, on a page of ours.

Left to itself it asks a service on the web for prefixes; here it is given ours, with the terms of
the ontology and the named queries, and the page's policy lets it reach nobody but this server.
"""

from typing import TYPE_CHECKING, Any, Final

from starlette.responses import Response

from kg.query.catalogue import queries
from kg.query.prefixes import PREFIXES
from kg.rdf.namespace import DEF, ID
from kg.serve.guard import EDITOR
from kg.serve.pages import page
from kg.serve.words import parts

if TYPE_CHECKING:
    import httpx

    from kg.serve.engine import Engine

ASSETS: Final = {
    "yasgui.min.js": "text/javascript; charset=utf-8",
    "yasgui.min.css": "text/css; charset=utf-8",
}
"""The files of the editor that are taken from Oxigraph's server."""

_OK: Final = 200
_OPENING: Final = f"""\
# Which inspections are in the graph?
PREFIX kg: <{DEF}>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?inspection ?label ?when
WHERE {{
  ?inspection a kg:Inspection ;
    rdfs:label ?label .
  OPTIONAL {{ ?inspection kg:when ?when }}
}}
ORDER BY ?label
LIMIT 100
"""


class Assets:
    """The editor's files, asked of the engine once."""

    def __init__(self, engine: "Engine", client: "httpx.AsyncClient") -> None:
        """Take the engine and the client to reach it with."""
        self._engine, self._client = engine, client
        self._kept: dict[str, bytes] = {}

    async def get(self, name: str) -> bytes | None:
        """Return a file of the editor; None where there is none of that name."""
        if name not in ASSETS:
            return None
        if name not in self._kept:
            async with self._engine.lease() as server:
                response = await self._client.get(f"http://{server.address}/{name}")
            if response.status_code != _OK:
                return None
            self._kept[name] = response.content
        return self._kept[name]


def editor() -> Response:
    """Return the editor's page."""
    questions = [(name, query.question) for name, query in queries().items()]
    return page(
        "editor",
        title="SPARQL editor",
        place="editor",
        policy=EDITOR,
        questions=questions,
        settings=settings(),
    )


def settings() -> dict[str, Any]:
    """Return what the editor is told: prefixes, terms, questions, and where our pages are."""
    terms = dict(parts())
    properties = [
        DEF + term.name for heading, found in terms.items() if "Prop" in heading for term in found
    ]
    return {
        "prefixes": [
            [name, iri] for name, iri in PREFIXES.items() if not iri.startswith(ID) or iri == ID
        ],
        "classes": [DEF + term.name for term in terms["Classes"]],
        "properties": sorted(properties),
        "questions": {name: query.text for name, query in queries().items()},
        "opening": _OPENING,
        "local": [[ID, "/id/"], [DEF, "/def#"]],
    }
