"""The last thing done before the engine's program takes over its process: bounds are put on it.

Run as a program of its own, ``leash.py BYTES PARENT PROGRAM ARGUMENT…``, so that nothing is run
between a fork and an exec of a process with threads. What the system does not offer is left out.
"""

import ctypes
import os
import signal
import sys

_PR_SET_PDEATHSIG = 1


def hold(memory: int, parent: int) -> None:
    """Bound this process's memory, and have it end when its parent does, however that ends."""
    if sys.platform == "win32":
        return
    import resource

    # Of data, not of addresses: the engine reserves far more of those than it uses.
    if memory:
        resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        # The parent may have ended before it was asked for.
        if os.getppid() != parent:
            raise SystemExit(1)


def main(arguments: list[str]) -> None:
    """Bound this process and become the program that the arguments name."""
    memory, parent, program, *rest = arguments
    hold(int(memory), int(parent))
    os.execv(program, [program, *rest])  # noqa: S606 - the engine's own path, no shell


if __name__ == "__main__":
    main(sys.argv[1:])
