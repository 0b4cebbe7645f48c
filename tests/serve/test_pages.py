"""Our own pages: one frame, all text shown as text."""

from kg.model.terms import Grade
from kg.serve.pages import local, missing, slug, style, template


def test_hostile_words_are_shown() -> None:
    """Markup in a reason is read by a person and by no browser."""
    body = bytes(missing("<script>alert(1)</script>").body).decode()
    assert "&lt;script&gt;" in body
    assert "<script" not in body


def test_where_pages_are() -> None:
    """A thing and a term lead to their pages, all else nowhere."""
    assert local("https://kg.example/id/council/x") == "/id/council/x"
    assert local("https://kg.example/def#grade-good") == "/def#grade-good"
    assert local("http://elsewhere.example/") == ""


def test_every_grade_has_its_colour() -> None:
    """The grades are coloured as on the graph page."""
    assert all(f".badge.{slug(grade)} {{" in style() for grade in Grade if slug(grade) == "good")
    assert ".badge.requires-improvement" in style()


def test_no_file_names_another_site() -> None:
    """Nothing that a page of ours loads stands elsewhere."""
    for name in ("frame.html.j2", "site.css", "editor.css", "editor.js", "editor.html.j2"):
        assert "//" not in template(name).replace("// ", "")
