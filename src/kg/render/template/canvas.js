// The picture: vis-network with every place fixed beforehand.
kg.data = JSON.parse(document.getElementById("data").textContent);

kg.canvas = (() => {
  const { nodes, edges, looks, ties } = kg.data;
  const READABLE = 0.5;
  const FAR = 0.2;
  const strong = (edge) => edge.width > 1;
  let lit = null;
  let whispered = [];

  const dressed = (node, faded) => {
    const theme = kg.theme.now();
    const look = looks[node.group];
    const font = { ...node.font, strokeWidth: 0 };
    const color = { background: look.colour, border: theme.rim };
    if (look.shape === "ellipse") {
      font.color = theme.ink;
      color.background = theme.paper;
      color.border = look.colour;
    } else if (look.shape !== "box") {
      font.color = theme.ink;
      font.strokeWidth = 4;
      font.strokeColor = theme.paper;
    }
    const inside = look.shape === "box" || look.shape === "ellipse";
    if (faded && inside) font.color = `${theme.line}40`;
    return {
      ...node,
      label: faded && !inside ? " " : node.label,
      font,
      color: { ...color, highlight: { ...color, border: theme.ink }, hover: { ...color, border: theme.ink } },
      opacity: faded ? 0.14 : 1,
      ...(look.shape === "custom" ? { ctxRenderer: kg.shapes.source, color: look.colour } : {}),
      ...(look.shape === "custom" && faded ? { color: theme.paper, label: " " } : {}),
    };
  };

  const drawn = (edge, faded) => {
    const theme = kg.theme.now();
    const colour = strong(edge) ? theme.strong : theme.line;
    return {
      ...edge,
      color: { color: colour, highlight: theme.strong, hover: theme.strong, opacity: faded ? 0.06 : strong(edge) ? 0.85 : 0.6 },
    };
  };

  const shown = { nodes: new vis.DataSet(nodes.map((n) => dressed(n, false))),
    edges: new vis.DataSet(edges.map((e) => drawn(e, false))) };
  const large = nodes.length > 1500;
  const network = new vis.Network(document.getElementById("canvas"), shown, {
    autoResize: true,
    physics: false,
    layout: { improvedLayout: false },
    interaction: { hover: !large, hideEdgesOnDrag: large, hideEdgesOnZoom: large, tooltipDelay: 250, dragNodes: false },
    nodes: {
      borderWidth: 1, borderWidthSelected: 3, margin: { top: 6, bottom: 6, left: 9, right: 9 },
      shapeProperties: { borderRadius: 5 }, font: { face: "system-ui, sans-serif" },
      scaling: { label: { enabled: false, drawThreshold: 6 } },
    },
    edges: { smooth: false, selectionWidth: 0.5, hoverWidth: 0.5, arrows: { to: { scaleFactor: 0.7 } } },
  });

  const beside = new Map(nodes.map((n) => [n.id, new Set([n.id])]));
  ties.forEach((tie) => {
    beside.get(tie.from).add(tie.to);
    beside.get(tie.to).add(tie.from);
  });

  // Fade all but a thing and what it is tied to; with null, fade nothing.
  const light = (id) => {
    if (id === lit) return;
    lit = id;
    const near = id === null ? null : beside.get(id);
    const faded = (n) => near !== null && !near.has(n);
    shown.nodes.update(nodes.map((n) => dressed(n, faded(n.id))));
    shown.edges.update(edges.map((e) => drawn(e, near !== null && e.from !== id && e.to !== id)));
    shown.edges.remove(whispered);
    whispered = id === null ? [] : ties.map((_, n) => n).filter((n) => ties[n].quiet && (ties[n].from === id || ties[n].to === id));
    shown.edges.add(whispered.map((n) => drawn({ id: n, from: ties[n].from, to: ties[n].to, width: 1, dashes: true }, false)));
  };

  const fly = (id) => {
    const moving = kg.theme.still() ? false : { duration: 500, easingFunction: "easeInOutQuad" };
    // What hangs below an inspection is to be seen with it.
    const up = kg.data.things[id].kind === "inspection" ? -document.getElementById("canvas").clientHeight / 4 : 0;
    network.focus(id, { scale: Math.max(network.getScale(), 0.85), offset: { x: 0, y: up }, animation: moving });
  };

  const choose = (id, travel) => {
    if (id === null) network.unselectAll();
    else network.selectNodes([id]);
    light(id);
    if (id !== null && travel) fly(id);
  };

  const hide = (categories) => {
    shown.nodes.update(nodes.map((n) => ({ id: n.id, hidden: categories.has(n.group) })));
  };

  const zoom = (factor) => network.moveTo({ scale: network.getScale() * factor, animation: false });
  const whole = () => network.fit({ maxZoomLevel: 1.2, animation: false });

  // The whole of one council, or of any graph on a small screen, would be too small to read:
  // then the picture begins at the first council, near enough for its words.
  const begin = () => {
    whole();
    const councils = nodes.filter((n) => n.group === "council");
    const room = document.getElementById("canvas").getBoundingClientRect();
    const small = room.width <= 600;
    if (!councils.length || !(small || councils.length === 1) || network.getScale() >= READABLE) return;
    const first = councils.reduce((a, b) => (b.y < a.y || (b.y === a.y && b.x < a.x) ? b : a));
    const left = first.x - (small ? 190 : 330);
    const top = first.y - 150;
    network.moveTo({
      scale: READABLE,
      position: { x: left + room.width / READABLE / 2, y: top + room.height / READABLE / 2 },
    });
  };

  // From afar only the councils' names can be read, so they are written at one size on the screen.
  network.on("afterDrawing", (ctx) => {
    const scale = network.getScale();
    if (scale > FAR) return;
    const theme = kg.theme.now();
    ctx.save();
    ctx.font = `600 ${13 / scale}px system-ui, sans-serif`;
    const taken = [];
    ctx.lineWidth = 5 / scale;
    ctx.lineJoin = "round";
    ctx.strokeStyle = theme.paper;
    ctx.fillStyle = theme.ink;
    for (const node of nodes) {
      if (node.group !== "council" || shown.nodes.get(node.id).hidden) continue;
      const [left, top] = [node.x - 16 / scale, node.y - 9 / scale];
      const right = left + ctx.measureText(node.label).width;
      if (taken.some(([l, t, r]) => Math.abs(t - top) < 14 / scale && left < r && l < right)) continue;
      taken.push([left, top, right]);
      ctx.strokeText(node.label, left, top);
      ctx.fillText(node.label, left, top);
    }
    ctx.restore();
  });

  kg.theme.onChange(() => {
    const kept = lit;
    lit = undefined;
    light(kept);
  });
  return { network, choose, fly, hide, zoom, whole, begin, shown };
})();
