"""The Python of the documents runs as it stands."""

import re
import shutil
from pathlib import Path

import pytest

from built import SHIPPED

ROOT = Path(__file__).parents[2]
PAGES = ("README.md", "docs/library.md")
_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", PAGES)
def test_snippets_run(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A page's snippets run one after the other, and what a comment promises is printed."""
    monkeypatch.chdir(tmp_path)
    for place in ("articles", "data/articles"):
        (tmp_path / place).mkdir(parents=True)
        for file in sorted(SHIPPED.glob("redbridge*")):
            shutil.copy(file, tmp_path / place)
    blocks = _BLOCK.findall((ROOT / page).read_text(encoding="utf-8"))
    assert blocks
    names: dict[str, object] = {}
    for block in blocks:
        exec(compile(block, page, "exec"), names)  # noqa: S102 -- our own documents
    printed = capsys.readouterr().out
    promised = re.findall(r"^ *print\(.*\)  # ([A-Z].*\.)$", "".join(blocks), re.MULTILINE)
    assert [words for words in promised if words not in printed] == []
    assert "2019-04-29/2019-05-03" in printed
