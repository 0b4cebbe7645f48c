"""Saved pages, written for the tests: a story among all that papers put around it."""

STORY = """\
<h1>Redbridge keeps its good grade</h1>
<p class="byline">By Jane Roe</p>
{time}
<figure><img src="a.jpg" alt=""><figcaption>Ann Bell. Picture: A. Stand-in</figcaption></figure>
<p>Redbridge Council’s children’s services have kept their good grade, Ofsted said on Monday.</p>
<p>Inspectors visited in April 2019. They found that <a href="/h">social workers</a> know the \
children well &amp; see them often.</p>
<p>Council leader Ann Bell said: “We are proud of what our staff have done for children here.”</p>
<div class="related-stories"><h2>Read more</h2>
  <ul><li><a href="/1">Bin rounds to change</a> <time datetime="2019-01-01">1 Jan</time></li></ul>
</div>
<p>The council will be inspected again within three years, the regulator has said.</p>
"""

_AROUND = """\
<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="{charset}">
<title>Redbridge keeps its good grade | Ilford Post</title>
<meta property="og:title" content="Redbridge keeps its good grade">
<meta property="og:site_name" content="Ilford Post">
<link rel="canonical" href="https://post.example/news/grade">
{head}
</head><body class="comments-open">
<div id="cookie"><p>We use cookies. <button>Accept all</button></p></div>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<span class="today"><time datetime="2026-01-01">Thursday</time></span></header>
<main><article>
{story}
</article></main>
<aside><h2>Most read</h2><ol><li><a href="/2">Fire in a skip</a></li></ol>
<time datetime="2018-02-02">2 February 2018</time></aside>
<section class="comments"><h2>Comments</h2><article class="comment"><p>Well done to them all.</p>
<time datetime="2019-06-20">20 June</time></article></section>
<footer><p>© Ilford Post 2019. All rights reserved.</p></footer>
</body></html>
"""

MENU = """\
<!DOCTYPE html>
<html><head><title>News | Ilford Post</title></head><body>
<nav><ul>{links}</ul></nav>
<div class="cookie"><p>We use cookies to make this site work. Manage your choices.</p></div>
<footer><p>© Ilford Post 2019. All rights reserved.</p></footer></body></html>
""".format(
    links="".join(f'<li><a href="/{n}">News of the day, part {n}</a></li>' for n in range(40))
)

NOT_FOUND = """\
<html><head><title>Page not found</title></head><body><nav><a href="/">Home</a></nav>
<main><h1>Page not found</h1><p>Sorry, that page is not here. It may have been moved.</p></main>
</body></html>
"""

SHELL = """\
<html><head><title>Ilford Post</title><script>var a = 1;</script></head><body>
<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>
</body></html>
"""


def page(*, head: str = "", time: str = "", charset: str = "utf-8") -> str:
    """Return a saved page with what its head and its story say of the date."""
    return _AROUND.format(head=head, charset=charset, story=STORY.format(time=time))
