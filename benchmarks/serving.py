"""Holds 200 clients against a server: no error, no growth, the answers of a single client.

    python benchmarks/serving.py [GRAPH] [SECONDS]

Starts the program on a graph (``out``), asks every question once alone, then for a minute with 200
clients at once, and compares each answer. Exit 1 where one differs or fails, or where the memory of
the server and its engine grew by more than a third in the second half.
"""

import asyncio
import subprocess
import sys
import time
from pathlib import Path

import httpx

CLIENTS = 200
GROWTH = 1.34
PATHS = [
    "/id/council/E09000026",
    "/id/council/E09000026.ttl",
    "/queries/timeline?council=Redbridge",
    "/search?q=redb",
]
QUERIES = [
    "SELECT ?n { ?c a kg:Council ; kg:name ?n } ORDER BY ?n",
    "SELECT ?k (COUNT(*) AS ?n) { ?s a ?k } GROUP BY ?k ORDER BY ?k",
    "SELECT ?s ?t { ?s kg:exact ?t } ORDER BY ?s LIMIT 500",
    "ASK { ?i a kg:Inspection }",
]


def memory(pid: int) -> int:
    """Return the memory, in kB, of a process and those that it started."""
    folder = Path("/proc") / str(pid)
    status = (folder / "status").read_text()
    own = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
    children = (folder / "task" / str(pid) / "children").read_text().split()
    return own + sum(memory(int(child)) for child in children)


async def one(client: httpx.AsyncClient, number: int) -> tuple[int, bytes]:
    """Ask one question; return its status and answer."""
    every = len(PATHS) + len(QUERIES)
    place = number % every
    if place < len(PATHS):
        got = await client.get(PATHS[place])
    else:
        got = await client.post("/sparql", data={"query": QUERIES[place - len(PATHS)]})
    return got.status_code, got.content


def visitor(address: str) -> httpx.AsyncClient:
    """Return a client with a connection of its own: a pool that many share lets some wait long."""
    return httpx.AsyncClient(base_url=address, verify=False, trust_env=False, timeout=90)


async def held(address: str, pid: int, seconds: float, clients: int) -> dict[str, float]:
    """Ask with many clients at once; return the figures."""
    every = len(PATHS) + len(QUERIES)
    figures: dict[str, float] = {"asked": 0, "wrong": 0, "slowest": 0, "middle": 0, "end": 0}
    async with visitor(address) as client:
        alone = [await one(client, n) for n in range(every)]
    figures["wrong"] += sum(status != 200 for status, _ in alone)
    end = time.monotonic() + seconds

    async def visit(number: int) -> None:
        async with visitor(address) as client:
            while time.monotonic() < end:
                begun = time.monotonic()
                status, answer = await one(client, number)
                if (status, answer) != alone[number % every]:
                    figures["wrong"] += 1
                    print(f"wrong: {number % every} {status} {answer[:80]!r}", file=sys.stderr)
                figures["asked"] += 1
                figures["slowest"] = max(figures["slowest"], time.monotonic() - begun)
                number += 1

    async def weigh() -> None:
        await asyncio.sleep(seconds / 2)
        figures["middle"] = memory(pid)

    await asyncio.gather(weigh(), *(visit(n) for n in range(clients)))
    figures["end"] = memory(pid)
    return figures


def main(graph: str = "out", seconds: str = "60") -> int:
    """Start a server, hold it, print the figures."""
    command = [sys.executable, "-m", "kg", "serve", "--port", "0", "--graph", graph]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            address = process.stdout.readline().strip()
            told = asyncio.run(held(address, process.pid, float(seconds), CLIENTS))
        finally:
            process.terminate()
    rate = told["asked"] / float(seconds)
    print(
        f"{CLIENTS} clients for {seconds} s: {told['asked']:,.0f} answers, {rate:,.0f} a second, "
        f"{told['wrong']:.0f} wrong; slowest {told['slowest']:.1f} s; "
        f"memory {told['middle'] / 1024:,.0f} MiB at half time, {told['end'] / 1024:,.0f} at the end"
    )
    return int(told["wrong"] > 0 or told["end"] > GROWTH * told["middle"])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
