// Everything put together: clicks, links to one thing, keys and printing.
(() => {
  const { things } = kg.data;
  const byKey = new Map(things.map((one, id) => [one.key, id]));
  const { network } = kg.canvas;

  const tell = (id, travel) => {
    kg.legend.reveal(things[id].category);
    kg.canvas.choose(id, travel);
    kg.panel.thing(id);
  };

  const clear = () => {
    kg.canvas.choose(null, false);
    kg.panel.welcome();
  };

  const wanted = () => {
    try {
      return byKey.get(decodeURIComponent(location.hash.slice(1)));
    } catch {
      return undefined;
    }
  };

  const address = (id) => "#" + things[id].key.split("/").map(encodeURIComponent).join("/");

  // Show a thing and put its address in the bar, so that the page can be sent on as it stands.
  kg.go = (id, travel = true) => {
    if (id === null) {
      history.replaceState(null, "", location.pathname + location.search);
      clear();
      return;
    }
    history.replaceState(null, "", address(id));
    tell(id, travel);
  };

  network.on("click", ({ nodes, edges }) => {
    if (nodes.length) kg.go(nodes[0], false);
    else if (edges.length) kg.panel.tie(edges[0]);
    else kg.go(null);
  });

  window.addEventListener("hashchange", () => {
    const id = wanted();
    if (id !== undefined) tell(id, true);
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (!link || "plain" in link.dataset) return;
    const id = byKey.get(decodeURIComponent(link.hash.slice(1)));
    if (id === undefined) return;
    event.preventDefault();
    document.getElementById("facts").open = false;
    kg.go(id);
    kg.panel.box.focus({ preventScroll: innerWidth > 900 });
  });
  document.addEventListener("keydown", (event) => {
    if (event.target === kg.search.input) return;
    if (event.key === "Escape") kg.go(null);
    if (event.key === "/") {
      event.preventDefault();
      kg.search.input.focus();
    }
  });

  document.getElementById("nearer").addEventListener("click", () => kg.canvas.zoom(1.35));
  document.getElementById("farther").addEventListener("click", () => kg.canvas.zoom(1 / 1.35));
  document.getElementById("whole").addEventListener("click", kg.canvas.whole);

  const facts = document.getElementById("facts");
  let before = false;
  window.addEventListener("beforeprint", () => {
    before = facts.open;
    facts.open = true;
  });
  window.addEventListener("afterprint", () => {
    facts.open = before;
  });
  if (matchMedia("(max-width: 900px)").matches) document.getElementById("legend").open = false;

  kg.canvas.begin();
  const first = wanted();
  if (first === undefined) kg.panel.welcome();
  else tell(first, true);
  document.body.dataset.ready = "yes";
})();
