"""The SPARQL 1.1 protocol at ``/sparql``: what a request asks, and the answer as HTTP says it."""

from collections.abc import AsyncIterator
from typing import IO, TYPE_CHECKING, Final
from urllib.parse import parse_qsl

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response, StreamingResponse

from kg.serve.answer import Answer, RefusedError
from kg.serve.description import service
from kg.serve.gate import Question, judge
from kg.serve.media import TRIPLES, Media, best, choose, formats

if TYPE_CHECKING:
    from kg.serve.app import Site

FORM: Final = "application/x-www-form-urlencoded"
QUERY: Final = "application/sparql-query"
UPDATE: Final = "application/sparql-update"
_DATA_SETS: Final = ("default-graph-uri", "named-graph-uri")
_FIELDS: Final = 100
_PIECE: Final = 64 * 1024
_NO_UPDATE: Final = "This server only reads: it takes no updates."
_NO_DATA_SETS: Final = "This server has one graph only: leave default-graph-uri and the like out."


async def sparql(request: Request) -> Response:
    """Answer a query of the protocol."""
    site: Site = request.app.state.site
    accept = request.headers.get("accept", "")
    try:
        text = await _query(request, site.asker.limits.text)
        if text is None:
            return _described(request, accept)
        question = await run_in_threadpool(judge, text)
        answer = await site.asker.ask(question, _media(question, accept))
    except RefusedError as refusal:
        return refused(refusal)
    except ClientDisconnect:
        # Nobody is left to read this.
        return Response(status_code=400)
    return streamed(answer, request.method)


def _media(question: Question, accept: str) -> Media:
    """Return the format of an answer.

    Raises:
        RefusedError: None that fits is accepted.
    """
    offered = formats(question.form)
    # What is refused anyway is refused for what it is.
    media = choose(accept, offered) or (offered[0] if question.refusal else None)
    if media is None:
        types = ", ".join(one.type for one in offered)
        raise RefusedError(406, f"The answer comes as one of: {types}.")
    return media


def refused(refusal: RefusedError) -> Response:
    """Return a refusal in words."""
    headers = {"Retry-After": "60"} if refusal.status == 503 else {}  # noqa: PLR2004 - HTTP's own
    return PlainTextResponse(f"{refusal.reason}\n", refusal.status, headers)


def streamed(answer: Answer, method: str = "GET") -> Response:
    """Return an answer, read from where it is kept while it is sent."""
    headers = {"Content-Length": str(answer.size), "Vary": "Accept"}
    if method == "HEAD":
        answer.body.close()
        return Response(media_type=answer.type, headers=headers)
    return StreamingResponse(_pieces(answer.body), media_type=answer.type, headers=headers)


async def _pieces(body: IO[bytes]) -> AsyncIterator[bytes]:
    try:
        while piece := body.read(_PIECE):
            yield piece
    finally:
        body.close()


async def _query(request: Request, most: int) -> str | None:
    """Return the query of a request; None where it asks about the service itself.

    Raises:
        RefusedError: The request is none of the protocol's.
    """
    fields = list(request.query_params.multi_items())
    if request.method != "POST":
        return _of(fields, most) if fields else None
    kind, _, rest = request.headers.get("content-type", "").partition(";")
    kind = kind.strip().lower()
    if kind == UPDATE:
        raise RefusedError(403, _NO_UPDATE)
    if kind not in (FORM, QUERY):
        raise RefusedError(415, f"A query is posted as {FORM} or as {QUERY}.")
    charset = rest.lower().replace('"', "").partition("charset=")[2].partition(";")[0].strip()
    if charset not in ("", "utf-8", "utf8"):
        raise RefusedError(415, "A query is posted in UTF-8.")
    body = await _body(request, most if kind == QUERY else 3 * most)
    if kind == QUERY:
        return _of([*fields, ("query", body)], most)
    try:
        posted = parse_qsl(body, keep_blank_values=True, errors="strict", max_num_fields=_FIELDS)
    except (ValueError, UnicodeDecodeError) as error:
        raise RefusedError(400, "The form cannot be read: it is not UTF-8, or too long.") from error
    return _of([*fields, *posted], most)


def _of(fields: list[tuple[str, str]], most: int) -> str:
    """Return the one query among a request's fields.

    Raises:
        RefusedError: There is none, or several, or they ask for what this server has not.
    """
    names = [name for name, _ in fields]
    if "update" in names:
        raise RefusedError(403, _NO_UPDATE)
    if any(name in _DATA_SETS for name in names):
        raise RefusedError(403, _NO_DATA_SETS)
    queries = [value for name, value in fields if name == "query"]
    if len(queries) != 1:
        raise RefusedError(400, f"A request has one query; this one has {len(queries) or 'none'}.")
    if len(queries[0].encode("utf-8", "replace")) > most:
        raise RefusedError(413, f"A query has at most {most:,} bytes.")
    return queries[0]


async def _body(request: Request, most: int) -> str:
    """Return what is posted.

    Raises:
        RefusedError: It is too long, or not in UTF-8.
    """
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > most:
            raise RefusedError(413, f"A request's body has at most {most:,} bytes.")
    try:
        return body.decode()
    except UnicodeDecodeError as error:
        raise RefusedError(400, "The request's body is not UTF-8.") from error


def _described(request: Request, accept: str) -> Response:
    """Return what the service is: to a person the editor, to a program its description."""
    offered = ["text/turtle", "application/n-triples", "application/rdf+xml", "text/html"]
    wanted = best(accept, offered)
    if wanted == "text/html":
        return RedirectResponse("/editor", 303)
    media = choose(wanted, TRIPLES) if wanted else None
    if media is None:
        return refused(RefusedError(406, f"The description comes as {', '.join(offered[:3])}."))
    body = service(str(request.url.replace(query="")), media.name)
    return Response(body, media_type=media.type, headers={"Vary": "Accept"})
