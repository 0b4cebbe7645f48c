// How each sort of thing is drawn, on the screen's canvas and into an SVG alike.
kg.draw = (() => {
  const FACE = "system-ui, sans-serif";
  const { looks } = kg.data;
  const CELL = 178;
  const text = (ctx, words, x, y, size, { weight = 400, align = "left", colour, halo } = {}) => {
    ctx.font = `${weight} ${size}px ${FACE}`;
    ctx.textAlign = align;
    ctx.textBaseline = "middle";
    if (halo) {
      ctx.lineWidth = 4;
      ctx.lineJoin = "round";
      ctx.strokeStyle = halo;
      ctx.strokeText(words, x, y);
    }
    ctx.fillStyle = colour;
    ctx.fillText(words, x, y);
  };

  const box = (ctx, x, y, w, h, radius, fill, rim, width) => {
    ctx.beginPath();
    ctx.roundRect(x - w / 2, y - h / 2, w, h, radius);
    ctx.fillStyle = fill;
    ctx.fill();
    if (!rim) return;
    ctx.lineWidth = width;
    ctx.strokeStyle = rim;
    ctx.stroke();
  };

  // From afar a thing is a speck of its colour, which is quick to draw.
  const speck = (ctx, colour, x, y, w, h) => {
    ctx.fillStyle = colour;
    ctx.fillRect(x - w / 2, y - h / 2, w, h);
  };

  // A name of any length within the council's box: smaller, or on two lines.
  const council = (ctx, node, x, y, { theme, rim, legible }) => {
    box(ctx, x, y, node.width, node.height, 8, theme.council, rim, 3);
    if (!legible(22)) return;
    const lines = node.label.length > 15 && node.label.includes(" ") ? halves(node.label) : [node.label];
    const size = lines.length > 1 ? 18 : node.label.length > 15 ? 17 : 23;
    lines.forEach((line, i) => text(ctx, line, x - node.width / 2 + 14, y + (i - (lines.length - 1) / 2) * 20, size,
      { weight: 650, colour: "#ffffff" }));
  };

  const halves = (name) => {
    const words = name.split(" ");
    let best = 1;
    for (let i = 1; i < words.length; i += 1) {
      const longest = (n) => Math.max(words.slice(0, n).join(" ").length, words.slice(n).join(" ").length);
      if (longest(i) < longest(best)) best = i;
    }
    return [words.slice(0, best).join(" "), words.slice(best).join(" ")];
  };

  // An inspection's report card: the overall grade in words, a square for each area, what was found.
  const inspection = (ctx, node, x, y, how) => {
    const { theme, rim, legible } = how;
    if (!legible(30)) {
      speck(ctx, node.card[0] ? looks[node.card[0]].colour : theme.line, x, y, node.card[0] ? node.wide : 26, node.card[0] ? 40 : 26);
      return;
    }
    const [grade, word, pips, [strengths, weaknesses, disputes]] = node.card;
    if (!grade && !pips.length) {
      kg.shapes.glyph(ctx, looks.inspection, x, y, 13, rim || theme.rim);
    } else {
      const look = grade ? looks[grade] : { colour: theme.wash, ink: theme.ink };
      box(ctx, x, y, node.wide, 40, 7, look.colour, rim || theme.rim, rim ? 4 : 1.2);
      const lines = grade ? word.split("\n") : [pips.length === 1 ? "1 grade" : `${pips.length} grades`];
      const size = lines.length > 1 ? 15.5 : grade ? 18 : 14;
      if (legible(size)) lines.forEach((line, i) => text(ctx, line, x, y + (i - (lines.length - 1) / 2) * 17, size,
        { weight: 600, align: "center", colour: look.ink }));
    }
    // Below the card and no wider, so that it covers no neighbour: squares, then what was found.
    const found = [strengths ? `▲${strengths}` : "", weaknesses ? `▼${weaknesses}` : ""].filter(Boolean).join(" ");
    const told = how.near && legible(11) && found ? found.length * 6.6 + 6 : 0;
    let left = x - (pips.length * 12 + told) / 2;
    pips.forEach((pip) => {
      ctx.fillStyle = looks[pip].colour;
      ctx.strokeStyle = theme.rim;
      ctx.lineWidth = 0.8;
      ctx.fillRect(left, y + 23, 10, 9);
      ctx.strokeRect(left, y + 23, 10, 9);
      left += 12;
    });
    if (disputes) {
      box(ctx, x + node.wide / 2, y - 18, 20, 20, 10, looks.conflict.colour, theme.rim, 1);
      if (legible(15)) text(ctx, "≠", x + node.wide / 2, y - 18, 15, { weight: 700, align: "center", colour: "#111111" });
    }
    if (told) text(ctx, found, left + 4, y + 28, 11, { colour: theme.quiet });
  };

  const grade = (ctx, node, x, y, { theme, rim, legible }) => {
    const look = looks[node.group];
    if (!legible(20)) {
      speck(ctx, look.colour, x, y, node.width, node.height);
      return;
    }
    box(ctx, x, y, node.width, node.height, 6, look.colour, rim || theme.rim, rim ? 3 : 0.8);
    if (legible(14)) text(ctx, node.lines[0], x, y, 14, { weight: 600, align: "center", colour: look.ink });
  };

  // All else: its sign at the left and its words beside it.
  const item = (ctx, node, x, y, { theme, rim, legible }) => {
    const left = x - node.width / 2 + 11;
    if (!legible(20)) {
      speck(ctx, looks[node.group].colour, left, y, 15, 15);
      return;
    }
    kg.shapes.glyph(ctx, looks[node.group], left, y, 9, rim || theme.rim);
    if (!legible(13)) return;
    node.lines.forEach((line, i) => text(ctx, line, left + 16, y + (i - (node.lines.length - 1) / 2) * 15.5, node.size,
      { colour: theme.ink, weight: node.group === "person" ? 600 : 400 }));
  };

  const clip = (line, most) => (line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line);

  // What a thing is drawn with: its words in lines, its size.
  const measured = (node, lane) => {
    const kind = node.group.split(" ")[0];
    if (kind === "council") Object.assign(node, { width: 230, height: 46, act: council });
    else if (kind === "inspection") Object.assign(node, { wide: node.card[4], width: node.card[4], height: 44, act: inspection });
    else if (kind === "grade") Object.assign(node, { width: 356, height: 28, act: grade, lines: [clip(node.label, 46)] });
    else {
      const lines = node.label.split("\n").slice(0, 2).map((line) => clip(line, lane ? 40 : 23));
      const wide = lane ? Math.max(...lines.map((line) => line.length)) * 10 + 30 : CELL;
      Object.assign(node, { width: wide, height: lines.length > 1 ? 34 : 24, act: item, lines, size: lane ? 15 : 13 });
    }
    return node;
  };

  const node = (ctx, one, x, y, how) => {
    if (how.faded) ctx.globalAlpha = how.faded;
    one.act(ctx, one, x, y, how);
    ctx.globalAlpha = 1;
  };

  return { node, text, box, measured, FACE };
})();
