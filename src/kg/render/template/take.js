// Take it with you: the present view as a picture, what is shown or chosen as a table.
kg.take = (() => {
  const save = (name, type, body) => {
    const address = URL.createObjectURL(body instanceof Blob ? body : new Blob([body], { type: `${type};charset=utf-8` }));
    const link = kg.el("a", { href: address, download: name, "data-plain": "" });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  };

  const escaped = (words) => String(words).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "")
    .replace(/[&<>"']/g, (letter) => `&#${letter.codePointAt(0)};`);

  // Writes down as SVG what is drawn: the part of a canvas's language that our drawing speaks.
  class Pen {
    constructor() {
      Object.assign(this, { out: [], path: "", globalAlpha: 1, lineWidth: 1, textAlign: "left", fillStyle: "#000", strokeStyle: "#000", font: "13px sans-serif" });
      this.beyond = document.createElement("canvas").getContext("2d");
    }
    beginPath() { this.path = ""; }
    moveTo(x, y) { this.path += `M${this.at(x)} ${this.at(y)}`; }
    lineTo(x, y) { this.path += `L${this.at(x)} ${this.at(y)}`; }
    closePath() { this.path += "Z"; }
    at(n) { return Math.round(n * 10) / 10; }
    ellipse(x, y, a, b) { this.path += `M${this.at(x - a)} ${this.at(y)}a${a} ${b} 0 1 0 ${2 * a} 0a${a} ${b} 0 1 0 ${-2 * a} 0Z`; }
    arc(x, y, r) { this.ellipse(x, y, r, r); }
    roundRect(x, y, w, h, r) {
      const c = `a${r} ${r} 0 0 1`;
      this.path += `M${this.at(x + r)} ${this.at(y)}h${this.at(w - 2 * r)}${c} ${r} ${r}v${this.at(h - 2 * r)}${c} ${-r} ${r}h${this.at(2 * r - w)}${c} ${-r} ${-r}v${this.at(2 * r - h)}${c} ${r} ${-r}Z`;
    }
    put(how) { this.out.push(`<path d="${this.path}" ${how}${this.globalAlpha < 1 ? ` opacity="${this.globalAlpha}"` : ""}/>`); }
    fill() { this.put(`fill="${this.fillStyle}"`); }
    stroke() { this.put(`fill="none" stroke="${this.strokeStyle}" stroke-width="${this.lineWidth}"`); }
    fillRect(x, y, w, h) { this.rect(x, y, w, h); this.fill(); }
    strokeRect(x, y, w, h) { this.rect(x, y, w, h); this.stroke(); }
    rect(x, y, w, h) { this.path = `M${this.at(x)} ${this.at(y)}h${w}v${h}h${-w}Z`; }
    measureText(words) { this.beyond.font = this.font; return this.beyond.measureText(words); }
    strokeText(words, x, y) { this.words(words, x, y, `fill="none" stroke="${this.strokeStyle}" stroke-width="${this.lineWidth}" stroke-linejoin="round"`); }
    fillText(words, x, y) { this.words(words, x, y, `fill="${this.fillStyle}"`); }
    words(words, x, y, how) {
      const [, weight, size] = /^(?:(\d+) )?([\d.]+)px/.exec(this.font) || [];
      const anchor = this.textAlign === "center" ? ' text-anchor="middle"' : "";
      const faded = this.globalAlpha < 1 ? ` opacity="${this.globalAlpha}"` : "";
      this.out.push(`<text x="${this.at(x)}" y="${this.at(y)}" dominant-baseline="central" font-size="${size}" font-weight="${weight || 400}"${anchor} ${how}${faded}>${escaped(words)}</text>`);
    }
  }

  const svg = () => {
    const pen = new Pen();
    const theme = kg.theme.now();
    const { network, shown, places, how } = kg.canvas;
    const room = document.getElementById("canvas");
    const [a, b] = [network.DOMtoCanvas({ x: 0, y: 0 }), network.DOMtoCanvas({ x: room.clientWidth, y: room.clientHeight })];
    kg.ground.below(pen, network.getScale());
    shown.edges.get().forEach((edge) => {
      const [from, to] = [places.get(edge.from), places.get(edge.to)];
      pen.beginPath();
      pen.moveTo(from.x, from.y);
      pen.lineTo(to.x, to.y);
      pen.strokeStyle = edge.color.color;
      pen.lineWidth = edge.width;
      pen.stroke();
    });
    shown.nodes.get().filter((one) => !one.hidden && one.x > a.x - 300 && one.x < b.x + 300 && one.y > a.y - 60 && one.y < b.y + 60)
      .forEach((one) => {
        const node = kg.lanes.drawn.get(one.id);
        kg.draw.node(pen, node, one.x, one.y, { ...how(node, theme, kg.light.chosen() === one.id), legible: () => true });
      });
    kg.data.axis.years.forEach(([year, x]) => kg.draw.text(pen, String(year), x + 8, Math.max(14, a.y + 16), 13, { weight: 600, colour: theme.quiet }));
    const [width, height] = [b.x - a.x, b.y - a.y];
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${pen.at(a.x)} ${pen.at(a.y)} ${pen.at(width)} ${pen.at(height)}" width="${Math.round(width)}" height="${Math.round(height)}" font-family="system-ui, sans-serif">`
      + `<title>${escaped(document.title)}</title><rect x="${pen.at(a.x)}" y="${pen.at(a.y)}" width="${pen.at(width)}" height="${pen.at(height)}" fill="${theme.paper}"/>${pen.out.join("")}</svg>\n`;
  };

  const png = (done) => {
    const drawn = document.querySelector("#canvas canvas");
    const copy = document.createElement("canvas");
    [copy.width, copy.height] = [drawn.width, drawn.height];
    const ctx = copy.getContext("2d");
    ctx.fillStyle = kg.theme.now().paper;
    ctx.fillRect(0, 0, copy.width, copy.height);
    ctx.drawImage(drawn, 0, 0);
    copy.toBlob(done, "image/png");
  };

  // A cell that a spreadsheet would run as a formula is made plain words by an apostrophe.
  const safe = (words) => {
    const plain = String(words ?? "");
    const kept = /^\s*[=+\-@\t\r\n]/.test(plain) ? `'${plain}` : plain;
    return `"${kept.replaceAll('"', '""')}"`;
  };

  // What is chosen with all it is tied to, or else what the picture shows.
  const selection = () => {
    const chosen = kg.light.chosen();
    const near = chosen === null ? [] : [...kg.out[chosen].map((n) => kg.data.ties[n].to), ...kg.into[chosen].map((n) => kg.data.ties[n].from)];
    const ids = chosen === null ? [...kg.lanes.drawn.keys()].filter((id) => kg.canvas.seen(kg.lanes.drawn.get(id))) : [chosen, ...near];
    return [...new Set(ids)];
  };

  // The tables of a view as they stand, one after the other.
  const tables = () => [...document.querySelectorAll("#page table")].flatMap((table) => [[table.caption.textContent],
    ...[...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent)), []]);

  const csv = () => {
    const row = (id) => {
      const one = kg.data.things[id];
      return [one.key, kg.data.looks[one.category].one, one.title, one.when || "", one.facts.map(([name, value]) => `${name}: ${value}`).join("; "),
        [...new Set(one.words.map((words) => words.name))].join("; ")];
    };
    const rows = kg.pages.now() === "picture" ? [["id", "kind", "name", "when", "facts", "sources"], ...selection().map(row)] : tables();
    return `\ufeff${rows.map((cells) => cells.map(safe).join(",")).join("\r\n")}\r\n`;
  };

  document.getElementById("png").addEventListener("click", () => png((blob) => save("inspections.png", "image/png", blob)));
  document.getElementById("svg").addEventListener("click", () => save("inspections.svg", "image/svg+xml", svg()));
  document.getElementById("csv").addEventListener("click", () => save("inspections.csv", "text/csv", csv()));
  return { save, svg, csv };
})();
