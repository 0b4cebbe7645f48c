// Everything put together: clicks, links to one thing, and printing.
kg.begin = () => {
  const { things, ties } = kg.data;
  const { network } = kg.canvas;
  const unfold = document.getElementById("unfold");
  const MANY = 3000;

  const tell = (id, travel) => {
    if (kg.pages.now() !== "picture") kg.pages.show("picture");
    if (!kg.known(things[id].year)) kg.time.set(Infinity);
    kg.legend.reveal(things[id].category);
    kg.canvas.reveal(id);
    network.selectNodes([id], false);
    kg.light.choose(id);
    kg.canvas.drawLines();
    network.redraw();
    if (travel) kg.canvas.fly(id);
    kg.panel.thing(id);
  };

  const clear = () => {
    network.unselectAll();
    kg.light.choose(null);
    kg.canvas.drawLines();
    network.redraw();
    kg.panel.welcome();
  };

  const wanted = () => {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return "";
    }
  };

  // Show a thing and put its address in the bar, so that the page can be sent on as it stands.
  kg.go = (id, travel = true) => {
    history.replaceState(null, "", id === null ? location.pathname + location.search : kg.address(id));
    if (id === null) clear();
    else tell(id, travel);
  };

  // Unfold what belongs to a thing, or fold it away.
  kg.toggle = (id) => {
    if (!kg.lanes.has(id)) return;
    if (kg.lanes.open.has(id)) kg.canvas.fold(id);
    else kg.canvas.unfold(id);
    if (id >= 0) kg.panel.thing(id);
    network.redraw();
    label();
  };

  const label = () => {
    const every = kg.lanes.foldable();
    const all = every.every((id) => kg.lanes.open.has(id));
    unfold.textContent = kg.lanes.open.size ? "Fold all" : "Unfold all";
    unfold.disabled = !kg.lanes.open.size && (kg.data.size > MANY || !every.length);
    unfold.title = unfold.disabled ? "This graph is large: choose an inspection or a council to unfold it." : "";
    return all;
  };
  unfold.addEventListener("click", () => {
    if (kg.lanes.open.size) kg.canvas.fold(...kg.lanes.open);
    else kg.canvas.unfold(...kg.lanes.foldable());
    label();
  });

  network.on("click", ({ nodes, edges }) => {
    if (nodes.length) {
      const again = kg.light.chosen() === nodes[0];
      const inspection = things[nodes[0]].kind === "inspection";
      kg.go(nodes[0], false);
      if (inspection && (again || !kg.lanes.open.has(nodes[0]))) kg.toggle(nodes[0]);
    } else if (edges.length) kg.panel.tie(edges[0]);
    else kg.go(null);
  });
  network.on("hoverNode", ({ node }) => {
    kg.canvas.shown.nodes.get(node).title === things[node].title || kg.canvas.shown.nodes.update({ id: node, title: tip(things[node].title) });
  });
  const tip = (title) => (title.length > 220 ? `${title.slice(0, 218)} …` : title);

  const follow = () => {
    const hash = wanted();
    if (kg.pages.at(hash)) return true;
    const id = kg.byKey.get(hash);
    if (id !== undefined) tell(id, true);
    return id !== undefined;
  };
  window.addEventListener("hashchange", follow);
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (!link || "plain" in link.dataset) return;
    const id = kg.byKey.get(decodeURIComponent(link.hash.slice(1)));
    if (id === undefined) return;
    event.preventDefault();
    kg.go(id);
    kg.panel.box.focus({ preventScroll: innerWidth > 900 });
  });

  document.getElementById("nearer").addEventListener("click", () => kg.canvas.zoom(1.35));
  document.getElementById("farther").addEventListener("click", () => kg.canvas.zoom(1 / 1.35));
  document.getElementById("whole").addEventListener("click", kg.canvas.whole);
  if (matchMedia("(max-width: 900px)").matches) document.getElementById("legend").open = false;

  // Lines that are always drawn: from one inspection to the next, and to what is in dispute.
  kg.data.standing = ties.map((_, n) => n).filter((n) => ["previous", "conflict"].includes(ties[n].kind) && !ties[n].quiet);
  kg.lanes.complete();
  kg.canvas.drawLines();
  label();
  if (!follow()) kg.panel.welcome();
  document.body.dataset.ready = "yes";
};

// First the picture, then, once it stands on the screen, all that can be asked of it.
kg.canvas.begin();
kg.canvas.network.once("afterDrawing", () => requestAnimationFrame(() => {
  kg.painted = performance.now();
  setTimeout(async () => {
    await kg.unpack();
    kg.later();
    kg.begin();
  });
}));
