"""What every answer must carry and every request must be: the browser's own fences, closed.

A page of another site may not read, embed or script ours, and a name that was bent to lead to
this machine (DNS rebinding) is not one of ours: Starlette's ``TrustedHostMiddleware`` holds
requests to the names below.
"""

from typing import Final

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

HOSTS: Final = ("127.0.0.1", "localhost")
"""The names by which this server may be called."""

HEADERS: Final = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-cache",
}
PLAIN: Final = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
"""The policy of pages without scripts, and of all that is no page."""

EDITOR: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; form-action 'none'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
"""The editor's: its program sets styles of its own, and asks nobody but us."""

GRAPH: Final = "frame-ancestors 'none'; base-uri 'none'; form-action 'none'; connect-src 'none'"
"""Added to the graph page's own policy, which it carries within."""


class Guard:
    """Refuses what another site's page sends behind a person's back, and closes the fences."""

    def __init__(self, app: ASGIApp) -> None:
        """Take what is guarded."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, and its answer with the headers."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def fenced(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
                headers.setdefault("Content-Security-Policy", PLAIN)
            await send(message)

        app = _REFUSAL if _is_foreign(Headers(scope=scope)) else self._app
        await app(scope, receive, fenced)


def _is_foreign(headers: Headers) -> bool:
    """Say whether a page of another site asks, other than by a link that a person followed."""
    site = headers.get("sec-fetch-site", "none")
    return site in ("cross-site", "same-site") and headers.get("sec-fetch-mode") != "navigate"


_REFUSAL: Final = PlainTextResponse("Another site's page may not ask this server.\n", 403)
