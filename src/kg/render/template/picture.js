// The picture: vis-network carries pan, zoom and pointing; places and drawing are ours.
kg.canvas = (() => {
  const { axis, size } = kg.data;
  const lanes = kg.lanes;
  const room = document.getElementById("canvas");
  const READABLE = 0.48;
  const LARGE = 0.7;
  const LEGIBLE = 6.5;
  const hidden = new Set();
  const shown = { nodes: new vis.DataSet(), edges: new vis.DataSet() };
  let scale = 1;

  const seen = (node) => !hidden.has(node.group) && kg.known(node.year);
  const legible = (size) => size * scale >= LEGIBLE;

  const how = (node, theme, chosen) => ({
    theme, legible, near: scale >= 0.55, faded: kg.light.faded(node),
    rim: chosen ? theme.focus : lanes.open.has(node.id) ? theme.ink : "",
  });

  // vis-network asks this for each node on the screen.
  const render = ({ ctx, id, x, y, state }) => {
    const node = lanes.drawn.get(id);
    return {
      drawNode() {
        kg.draw.node(ctx, node, x, y, how(node, kg.theme.now(), state.selected || state.hover));
      },
      nodeDimensions: { width: node.width, height: node.height },
    };
  };

  const entry = ({ id, x, y }) => {
    const node = lanes.drawn.get(id);
    return { id, x, y, shape: "custom", size: node.height / 2, ctxRenderer: render, hidden: !seen(node) };
  };

  const places = new Map();
  const arranged = () => {
    const made = lanes.arrange();
    places.clear();
    made.forEach((one) => places.set(one.id, one));
    return made;
  };

  shown.nodes.add(arranged().map(entry));
  const network = new vis.Network(room, shown, {
    autoResize: true,
    physics: false,
    layout: { improvedLayout: false },
    interaction: { hover: size <= 1500, tooltipDelay: 250, dragNodes: false, hideEdgesOnDrag: true, hideEdgesOnZoom: true, keyboard: false },
    nodes: { chosen: false },
    edges: { smooth: false, selectionWidth: 1, hoverWidth: 0.5, width: 1.5, arrows: { to: { scaleFactor: 0.6 } } },
  });

  // Lines between things that stand open; the others are told beside a thing and drawn when it
  // is chosen.
  const line = (tie, number, strong) => {
    const theme = kg.theme.now();
    return { id: number, from: tie.from, to: tie.to, width: strong ? 2 : 1.4, dashes: tie.kind === "conflict",
      title: tie.label, arrows: tie.kind === "previous" ? "to" : undefined,
      color: { color: strong ? theme.strong : theme.line, highlight: theme.focus, hover: theme.focus, opacity: strong ? 0.7 : kg.light.chosen() === null ? 0.75 : 0.25 } };
  };

  const drawLines = () => {
    if (!kg.data.ties) return;
    const wanted = new Map();
    const add = (number, strong) => {
      const tie = kg.data.ties[number];
      // A frame shows already to what the things in it belong.
      if (strong && (lanes.foldOf(tie.from) === tie.to || lanes.foldOf(tie.to) === tie.from)) return;
      // A line through other councils' lanes says less than the panel, which has the names.
      if (strong && (lanes.drawn.get(tie.from) || {}).lane !== (lanes.drawn.get(tie.to) || {}).lane) return;
      const ends = [lanes.drawn.get(tie.from), lanes.drawn.get(tie.to)];
      if (ends.every((end) => end && seen(end))) wanted.set(number, line(tie, number, strong));
    };
    kg.data.standing.forEach((number) => add(number, false));
    const chosen = kg.light.chosen();
    if (chosen !== null) [...kg.out[chosen], ...kg.into[chosen]].forEach((number) => add(number, true));
    shown.edges.clear();
    shown.edges.add([...wanted.values()]);
  };

  // Set everything anew after something was unfolded, folded, hidden or the year has changed.
  const settle = () => {
    const made = arranged();
    const gone = shown.nodes.getIds().filter((id) => !lanes.drawn.has(id));
    if (gone.length) shown.nodes.remove(gone);
    const old = new Map(shown.nodes.get().map((one) => [one.id, one]));
    const fresh = made.map(entry).filter((one) => {
      const before = old.get(one.id);
      return !before || before.x !== one.x || before.y !== one.y || before.hidden !== one.hidden;
    });
    if (fresh.length) shown.nodes.update(fresh);
    drawLines();
  };

  // What a reader looks at stays where it is when the lanes below it move.
  const held = (id, act) => {
    const before = places.get(id);
    act();
    settle();
    const after = places.get(id);
    if (!before || !after || (before.x === after.x && before.y === after.y)) return;
    const view = network.getViewPosition();
    network.moveTo({ position: { x: view.x + after.x - before.x, y: view.y + after.y - before.y } });
  };

  const unfold = (...ids) => held(ids[0], () => ids.forEach(lanes.unfold));
  const fold = (...ids) => held(ids[0], () => ids.forEach(lanes.fold));

  // Open whatever a thing is folded in.
  const reveal = (id) => {
    const fold = lanes.foldOf(id);
    if (fold === null || lanes.drawn.has(id)) return;
    if (lanes.foldOf(fold) !== null) reveal(fold);
    unfold(fold);
  };

  const hide = (category, off) => {
    if (off) hidden.add(category);
    else hidden.delete(category);
    settle();
  };

  const fly = (id) => {
    const moving = kg.theme.still() ? false : { duration: 450, easingFunction: "easeInOutQuad" };
    const node = lanes.drawn.get(id);
    const near = Math.max(network.getScale(), 0.75);
    // Of a council the years are to be seen too, of an inspection what is unfolded below it.
    const wide = room.clientWidth / near;
    const { x, y } = places.get(id);
    const middle = node.group === "council" ? { x: x - 170 + wide / 2, y } : { x, y };
    // No more empty paper than must be beside the years.
    middle.x = Math.max(Math.min(middle.x, extent().width - wide / 2), wide / 2 - 14);
    if (lanes.open.has(id)) middle.y += room.clientHeight / near / 3;
    network.moveTo({ position: middle, scale: near, animation: moving });
  };

  const zoom = (factor) => network.moveTo({ scale: network.getScale() * factor, animation: false });
  const extent = () => ({ width: axis.right + 24, height: lanes.tops().at(-1) + 20 });
  const whole = () => {
    const { width, height } = extent();
    network.moveTo({ position: { x: width / 2 - 12, y: height / 2 }, animation: false,
      scale: Math.min(room.clientWidth / width, room.clientHeight / height, 1.1) });
  };

  // The picture begins at its upper left, as wide as the years, and near enough to be read.
  const begin = () => {
    const { width, height } = extent();
    const fits = Math.min(room.clientWidth / width, 1);
    const small = Math.min(fits, room.clientHeight / height);
    const at = small >= READABLE ? small : Math.max(READABLE, Math.min(fits, LARGE));
    network.moveTo({ scale: at, animation: false,
      // Where not all years have room, the last ones are seen first; the names stay in sight.
      position: { x: room.clientWidth / at < width - 1 ? width - room.clientWidth / at / 2 : room.clientWidth / at / 2 - 14, y: Math.max(room.clientHeight / at / 2, 0) } });
  };

  network.on("beforeDrawing", (ctx) => {
    scale = network.getScale();
    kg.ground.below(ctx, scale);
  });
  network.on("afterDrawing", (ctx) => kg.ground.above(ctx, network));
  kg.theme.onChange(() => {
    drawLines();
    network.redraw();
  });

  return { network, shown, hidden, places, seen, settle, unfold, fold, reveal, hide, fly, zoom, whole, begin, drawLines, how, extent };
})();
