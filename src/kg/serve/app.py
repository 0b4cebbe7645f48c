"""The site: each address and what answers it."""

from dataclasses import dataclass
from typing import Final
from urllib.parse import urlencode

import msgspec
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from kg.errors import QueryError
from kg.query.catalogue import find
from kg.query.reader import Reader
from kg.rdf.namespace import DEF, ID
from kg.serve import asked, words
from kg.serve.answer import Asker
from kg.serve.description import openapi
from kg.serve.editor import ASSETS, Assets, editor
from kg.serve.entity import entity, jsonld, locate, turtle
from kg.serve.guard import GRAPH, HOSTS, Guard
from kg.serve.media import best
from kg.serve.pages import missing, page, style, template
from kg.serve.picture import picture
from kg.serve.protocol import sparql
from kg.serve.shelf import Known, Shelf
from kg.serve.timeline import overall

_TYPES: Final = {
    "": "text/html",
    "ttl": "text/turtle; charset=utf-8",
    "jsonld": "application/ld+json",
}
_KEPT: Final = 256
"""How many pages of things are kept made."""

_OFFERED: Final = ("text/html", "text/turtle", "application/ld+json", "application/json")
_OWN: Final = {
    "site.css": "text/css",
    "editor.css": "text/css",
    "editor.js": "text/javascript",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What the pages are made of: the graph, the way to the engine, the editor's files."""

    shelf: Shelf
    asker: Asker
    assets: Assets


def app(site: Site) -> Starlette:
    """Return the site as an ASGI application."""
    made = Starlette(
        routes=[
            Route("/", _graph),
            Route("/sparql", sparql, methods=["GET", "POST"]),
            Route("/editor", _editor),
            Route("/editor/{name}", _asset),
            Route("/queries", _queries),
            Route("/queries/{name}", _query),
            Route("/search", _search),
            Route("/def", _words),
            Route("/def.ttl", _words),
            Route("/id/{path:path}", _entity),
            Route("/openapi.json", _openapi),
            Route("/static/{name}", _static),
        ],
        middleware=[
            Middleware(Guard),
            Middleware(TrustedHostMiddleware, allowed_hosts=list(HOSTS), www_redirect=False),
        ],
        exception_handlers={HTTPException: _failed, Exception: _broken},
    )
    made.state.site = site
    return made


def _site(request: Request) -> Site:
    found: Site = request.app.state.site
    return found


async def _graph(request: Request) -> Response:
    body = await run_in_threadpool(picture, _site(request).shelf)
    return Response(body, media_type="text/html", headers={"Content-Security-Policy": GRAPH})


def _editor(_: Request) -> Response:
    return editor()


async def _asset(request: Request) -> Response:
    name = request.path_params["name"]
    body = await _site(request).assets.get(name)
    if body is None:
        return missing("The editor has no such file.", title="No such page")
    return Response(body, media_type=ASSETS[name])


def _queries(_: Request) -> Response:
    return page("queries", title="Questions", place="queries", groups=asked.groups())


async def _query(request: Request) -> Response:
    name = request.path_params["name"]
    try:
        query = find(name)
    except QueryError as error:
        return missing(str(error), title="No such question")
    given = {key: value for key, value in request.query_params.items() if key in query.params}
    site = _site(request)
    known = await run_in_threadpool(site.shelf.known)
    answer = await asked.rows(site.asker, query, given, Reader(known.store).label)
    return page(
        "query",
        title=query.question,
        place="queries",
        status=answer.status,
        query=query,
        fields=asked.fields(query, given, known.index),
        answer=answer,
        text="" if answer.problem else asked.text(query, given),
        links=None if answer.problem else asked.links(query, given),
    )


def _search(request: Request) -> Response:
    wanted = request.query_params.get("q", "").strip()
    hits = _site(request).shelf.known().index.find(wanted)
    accept = request.headers.get("accept", "")
    vary = {"Vary": "Accept"}
    if best(accept, ["text/html", "application/json"]) == "application/json":
        return JSONResponse(msgspec.to_builtins(hits), headers=vary)
    title = f"Search: {wanted}" if wanted else "Search"
    return page("search", title=title, place="search", wanted=wanted, hits=hits, headers=vary)


def _words(request: Request) -> Response:
    wanted = best(request.headers.get("accept", ""), ["text/html", "text/turtle"])
    if request.url.path.endswith(".ttl") or wanted == "text/turtle":
        return Response(words.turtle(), media_type="text/turtle", headers={"Vary": "Accept"})
    return page(
        "ontology",
        title="The words of the graph",
        place="ontology",
        parts=words.parts(),
        space=DEF,
        headers={"Vary": "Accept"},
    )


def _entity(request: Request) -> Response:
    known = _site(request).shelf.known()
    raw = request.scope.get("raw_path", b"").decode("latin-1").partition("?")[0]
    reader = Reader(known.store)
    iri, ending = locate(reader, raw.removeprefix("/id/"))
    if not iri:
        return missing("The graph has no thing of that address.")
    wanted = _TYPES.get(ending, "") if ending else best(request.headers.get("accept", ""), _OFFERED)
    kind = {"text/turtle": "ttl", "application/ld+json": "jsonld", "application/json": "jsonld"}
    form = ending or kind.get(wanted, "")
    if not wanted:
        return PlainTextResponse("It comes as HTML, Turtle or JSON-LD.\n", 406)
    if form:
        body = turtle(known, iri) if form == "ttl" else jsonld(known, iri)
        return Response(body, headers={"Content-Type": _TYPES[form], "Vary": "Accept"})
    headers = {"Vary": "Accept"}
    # Asked for once: another thread may clear them between two looks.
    if (kept := known.pages.get(iri)) is not None:
        return HTMLResponse(kept, headers=headers)
    made = _page_of(known, iri, headers)
    if len(known.pages) >= _KEPT:
        known.pages.clear()
    known.pages[iri] = bytes(made.body)
    return made


def _page_of(known: Known, iri: str, headers: dict[str, str]) -> Response:
    """Return the page of a thing."""
    thing = entity(known, iri)
    path = f"/id/{iri.removeprefix(ID)}"
    ask = f"SELECT ?property ?value WHERE {{ <{iri}> ?property ?value }}"
    return page(
        "entity",
        title=thing.label,
        thing=thing,
        path=path,
        grade=overall(Reader(known.store), iri),
        editor=f"/editor?{urlencode({'query': ask})}",
        headers=headers,
    )


def _openapi(_: Request) -> Response:
    return JSONResponse(openapi())


def _static(request: Request) -> Response:
    name = request.path_params["name"]
    if name not in _OWN:
        return missing("There is no such file.", title="No such page")
    body = style() if name == "site.css" else template(name)
    return Response(body, media_type=_OWN[name])


def _failed(request: Request, error: Exception) -> Response:
    """Answer what no page answers."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    if status == 404:  # noqa: PLR2004 - HTTP's own
        return missing("There is no such page here.", title="No such page")
    headers = getattr(error, "headers", None)
    told = f"{getattr(error, 'detail', 'That cannot be done')}: {request.method}.\n"
    return PlainTextResponse(told, status, headers)


def _broken(_: Request, __: Exception) -> Response:
    """Answer a fault of ours without telling its insides."""
    return PlainTextResponse("The server could not make this page.\n", 500)
