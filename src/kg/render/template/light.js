// What is lit: the chosen thing and all it is tied to; and who holds a post in the year shown.
kg.light = (() => {
  const FADED = 0.3;
  const FORMER = 0.42;
  let chosen = null;
  let near = null;
  let former = new Set();

  const choose = (id) => {
    chosen = id;
    near = null;
    if (id === null) return;
    near = new Set([id]);
    kg.out[id].forEach((n) => near.add(kg.data.ties[n].to));
    kg.into[id].forEach((n) => near.add(kg.data.ties[n].from));
  };

  // Whoever was seen in a post before somebody else was, by the year shown, held it before.
  const hold = () => {
    former = new Set();
    if (kg.year === null || !kg.data.ties) return;
    const last = new Map();
    kg.data.ties.forEach((tie) => {
      if (tie.kind !== "role" || !tie.times) return;
      const seen = tie.times.map((when) => Number(when.slice(0, 4))).filter((year) => year <= kg.year);
      if (!seen.length) return;
      const post = `${tie.to} ${tie.post}`;
      const year = Math.max(...seen);
      if (!last.has(post)) last.set(post, []);
      last.get(post).push([year, tie.from]);
    });
    last.forEach((held) => {
      const latest = Math.max(...held.map(([year]) => year));
      held.forEach(([year, id]) => year < latest && former.add(id));
    });
  };

  const faded = (node) => {
    if (near && !near.has(node.id)) return FADED;
    return former.has(node.id) ? FORMER : 0;
  };

  return { choose, hold, faded, chosen: () => chosen, former: () => former };
})();

// The ground of the picture: bands for the lanes, lines for the years, and their names, which
// stay in sight wherever one looks.
kg.ground = (() => {
  const { axis, lanes } = kg.data;
  const STRIP = 26;
  const years = () => axis.years;

  const below = (ctx, scale) => {
    const theme = kg.theme.now();
    const tops = kg.lanes.tops();
    const bottom = tops.at(-1);
    const right = Math.max(axis.right, ...kg.lanes.frames().map((frame) => frame.x + frame.width + 8));
    lanes.forEach((lane, n) => {
      if (n % 2) return;
      ctx.fillStyle = theme.wash;
      ctx.fillRect(-12, tops[n], right + 12, tops[n + 1] - tops[n]);
    });
    ctx.fillStyle = theme.grid;
    years().forEach(([, x]) => ctx.fillRect(x, 0, 1.2 / scale, bottom));
    ctx.fillRect(axis.end, 0, 1.2 / scale, bottom);
    kg.lanes.frames().forEach((frame) => frameOf(ctx, frame, theme, scale));
    if (13 * scale < 6.5) return;
    lanes.forEach((lane, n) => lane.rows.forEach(([y, words]) =>
      kg.draw.text(ctx, words.length > 36 ? `${words.slice(0, 35)}…` : words, 4, tops[n] + y, 13, { colour: theme.quiet })));
  };

  const frameOf = (ctx, frame, theme, scale) => {
    const owner = kg.canvas.places.get(frame.id);
    ctx.fillStyle = theme.paper;
    ctx.strokeStyle = theme.line;
    ctx.lineWidth = 1.2;
    ctx.beginPath();
    ctx.roundRect(frame.x, frame.y, frame.width, frame.height, 10);
    ctx.fill();
    ctx.stroke();
    if (owner) {
      ctx.beginPath();
      ctx.moveTo(owner.x, owner.y + 32);
      ctx.lineTo(Math.min(Math.max(owner.x, frame.x + 12), frame.x + frame.width - 12), frame.y);
      ctx.stroke();
    }
    if (13 * scale < 6.5 || !kg.data.things) return;
    const title = frame.id < 0 ? "Of no one council" : kg.data.things[frame.id].title;
    const most = Math.floor(frame.width / 7.4);
    kg.draw.text(ctx, title.length > most ? `${title.slice(0, most)}…` : title, frame.x + 12, frame.y + 13, 12, { colour: theme.quiet });
  };

  // On the screen's own scale: the years along the top, councils' names at the left.
  const above = (ctx, network) => {
    const theme = kg.theme.now();
    const ratio = ctx.canvas.width / ctx.canvas.clientWidth;
    const scale = network.getScale();
    const at = network.canvasToDOM({ x: 0, y: 0 });
    ctx.save();
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    const width = ctx.canvas.clientWidth;
    names(ctx, at, scale, theme);
    ctx.fillStyle = theme.paper;
    ctx.fillRect(0, 0, width, STRIP);
    ctx.fillStyle = theme.grid;
    ctx.fillRect(0, STRIP, width, 1);
    let free = -Infinity;
    years().forEach(([year, x], n) => {
      const next = n + 1 < years().length ? years()[n + 1][1] : axis.end;
      const middle = at.x + ((x + next) / 2) * scale;
      if (middle - 17 < free || middle < 12 || middle > width - 12) return;
      const now = kg.year === year;
      kg.draw.text(ctx, String(year), middle, STRIP / 2, 12.5, { align: "center", weight: now ? 700 : 500, colour: now ? theme.focus : theme.quiet });
      free = middle + 20;
    });
    const untold = at.x + axis.undated * scale;
    if (axis.undated !== null && untold > 40) kg.draw.text(ctx, scale > 0.8 ? "year not told" : "no year", untold, STRIP / 2, 12, { align: "center", colour: theme.quiet });
    ctx.restore();
  };

  const names = (ctx, at, scale, theme) => {
    if (at.x + 20 * scale > 0 && 24 * scale >= 9) return;
    const tops = kg.lanes.tops();
    let free = STRIP;
    lanes.forEach((lane, n) => {
      const node = kg.lanes.drawn.get(lane.id);
      const [top, bottom] = [at.y + tops[n] * scale, at.y + tops[n + 1] * scale];
      if (!node || bottom < free + 12) return;
      const y = Math.min(Math.max(at.y + (tops[n] + node.y) * scale, free + 9), bottom - 4);
      if (y - 8 < free) return;
      ctx.font = `650 12.5px ${kg.draw.FACE}`;
      const x = Math.max(4, at.x + 10 * scale);
      kg.draw.box(ctx, x + ctx.measureText(node.label).width / 2 + 6, y, ctx.measureText(node.label).width + 12, 17, 4, theme.council);
      kg.draw.text(ctx, node.label, x + 6, y + 0.5, 12.5, { weight: 650, colour: "#ffffff" });
      free = Math.max(y + 9, top);
    });
  };

  return { below, above };
})();
