// The picture: vis-network with every place fixed beforehand.
kg.data = JSON.parse(document.getElementById("data").textContent);

kg.canvas = (() => {
  const { nodes, edges, looks, ties } = kg.data;
  const strong = (edge) => edge.width > 1;
  let lit = null;

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
    const label = faded && look.shape !== "box" ? undefined : node.label;
    return {
      ...node,
      label: label === undefined ? " " : label,
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
      color: { color: colour, highlight: theme.ink, hover: theme.ink, opacity: faded ? 0.05 : strong(edge) ? 0.8 : 0.4 },
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
    edges: { smooth: false, selectionWidth: 1.5, hoverWidth: 0.5, arrows: { to: { scaleFactor: 0.7 } } },
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
  };

  const fly = (id) => {
    const moving = kg.theme.still() ? false : { duration: 500, easingFunction: "easeInOutQuad" };
    network.focus(id, { scale: Math.max(network.getScale(), 0.85), animation: moving });
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

  kg.theme.onChange(() => {
    const kept = lit;
    lit = undefined;
    light(kept);
  });
  return { network, choose, fly, hide, zoom, whole, shown };
})();
