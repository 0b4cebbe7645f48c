"""The real Oxigraph server, for tests that need a SPARQL server of somebody else's."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

_SECONDS = 20


@contextmanager
def oxigraph(folder: Path, *, mode: str = "serve", port: int = 0) -> Iterator[str]:
    """Run a server on a folder; give its address."""
    if not port:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
    program = Path(sys.executable).parent / "oxigraph"
    command = [str(program), mode, "-l", str(folder), "-b", f"127.0.0.1:{port}"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    try:
        deadline = time.monotonic() + _SECONDS
        while True:
            try:
                urlopen(f"{address}/", timeout=1).read()  # noqa: S310 -- our own server
                break
            except (URLError, OSError):
                assert time.monotonic() < deadline, "the server does not start"
                time.sleep(0.05)
        yield address
    finally:
        process.kill()
        process.wait()
