"""``kg completion``."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable

import pytest
from click.testing import Result

from kg.cli.completion import SHELLS, VARIABLE

Run = Callable[..., Result]
ENV = {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}


@pytest.mark.parametrize("shell", SHELLS)
def test_each_shell_has_its_script(run: Run, shell: str) -> None:
    """The script asks the program through the variable that it listens to."""
    result = run("completion", shell)
    assert (result.exit_code, result.stderr) == (0, "")
    assert f"{VARIABLE}={shell}_complete" in result.stdout


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
def test_bash_takes_it(run: Run) -> None:
    """Bash reads the script without a word and knows how to complete kg."""
    text = run("completion", "bash").stdout + "\ncomplete -p kg\n"
    done = subprocess.run(["bash"], input=text.encode(), capture_output=True, check=True)
    assert done.stdout.decode().strip().endswith("kg")
    assert done.stderr == b""


@pytest.mark.parametrize(("words", "wanted"), [("kg bu", "build"), ("kg query --form", "--format")])
def test_the_program_answers(words: str, wanted: str) -> None:
    """Commands and options are completed."""
    asked = {VARIABLE: "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(words.count(" "))}
    done = subprocess.run(
        [sys.executable, "-c", "from kg.cli import main; main()"],
        env={**ENV, **asked},
        capture_output=True,
        check=False,
    )
    assert wanted in done.stdout.decode()


def test_another_shell(run: Run) -> None:
    """A shell that is not known is wrong use."""
    assert run("completion", "csh").exit_code == 2
