"""Progress bars."""

import pytest

from kg.cli.progress import Progress


@pytest.mark.parametrize("shown", [True, False])
def test_stages_follow_one_another(shown: bool, capsys: pytest.CaptureFixture[str]) -> None:  # noqa: FBT001
    """Bars go to standard error alone, and only where they are wanted."""
    with Progress(shown=shown) as progress:
        progress.advance()
        progress.begin("Reading", 2)
        progress.advance()
        progress.begin("Writing")
        progress.advance(3)
    captured = capsys.readouterr()
    assert captured.out == ""
    assert ("Writing" in captured.err) is shown
