// The shapes of the legend, and the sheet of paper that stands for a source.
kg.shapes = (() => {
  const around = (x, y, r, angles) =>
    angles.map((a) => [x + r * Math.cos((a * Math.PI) / 180), y + r * Math.sin((a * Math.PI) / 180)]);

  const turns = (count, from) => Array.from({ length: count }, (_, i) => from + (360 * i) / count);

  const star = (x, y, r) =>
    turns(10, -90).map((a, i) => around(x, y, i % 2 ? r * 0.45 : r, [a])[0]);

  const corners = {
    diamond: (x, y, r) => around(x, y, r, turns(4, -90)),
    triangle: (x, y, r) => around(x, y + r * 0.2, r, turns(3, -90)),
    triangleDown: (x, y, r) => around(x, y - r * 0.2, r, turns(3, 90)),
    hexagon: (x, y, r) => around(x, y, r, turns(6, 0)),
    square: (x, y, r) => around(x, y, r * 1.2, turns(4, 45)),
    star,
  };

  const trace = (ctx, points) => {
    ctx.beginPath();
    points.forEach(([x, y], i) => (i ? ctx.lineTo(x, y) : ctx.moveTo(x, y)));
    ctx.closePath();
  };

  const sheet = (ctx, x, y, r) => {
    const [w, h, fold] = [r * 0.78, r, r * 0.55];
    trace(ctx, [
      [x - w, y - h], [x + w - fold, y - h], [x + w, y - h + fold], [x + w, y + h], [x - w, y + h],
    ]);
    ctx.fill();
    ctx.stroke();
    ctx.beginPath();
    for (const row of [-0.1, 0.25, 0.6]) {
      ctx.moveTo(x - w * 0.6, y + r * row);
      ctx.lineTo(x + w * 0.6, y + r * row);
    }
    ctx.stroke();
  };

  // A swatch of the legend: the same shape in the same colour as in the picture.
  const swatch = (look) => {
    const canvas = document.createElement("canvas");
    const scale = Math.max(2, window.devicePixelRatio || 1);
    canvas.width = 22 * scale;
    canvas.height = 18 * scale;
    canvas.style.width = "22px";
    canvas.style.height = "18px";
    const ctx = canvas.getContext("2d");
    ctx.scale(scale, scale);
    ctx.fillStyle = look.colour;
    ctx.strokeStyle = kg.theme.now().rim;
    ctx.lineWidth = 1;
    if (look.shape === "custom") {
      ctx.strokeStyle = kg.theme.now().paper;
      sheet(ctx, 11, 9, 8);
      return canvas;
    }
    if (look.shape === "dot") {
      ctx.beginPath();
      ctx.arc(11, 9, 7, 0, 7);
    } else if (look.shape === "ellipse") {
      ctx.fillStyle = kg.theme.now().paper;
      ctx.strokeStyle = look.colour;
      ctx.lineWidth = 2;
      ctx.beginPath();
      ctx.ellipse(11, 9, 9, 6, 0, 0, 7);
    } else if (look.shape === "box") {
      ctx.beginPath();
      ctx.roundRect(1, 3, 20, 12, 3);
    } else {
      trace(ctx, corners[look.shape](11, 9, 7.5));
    }
    ctx.fill();
    ctx.stroke();
    return canvas;
  };

  // vis-network asks this for a source: draw the sheet, then the name under it.
  const source = ({ ctx, x, y, style, label }) => ({
    drawNode() {
      ctx.save();
      ctx.fillStyle = style.color;
      ctx.strokeStyle = kg.theme.now().paper;
      ctx.lineWidth = 1.2;
      sheet(ctx, x, y, style.size);
      ctx.restore();
    },
    drawExternalLabel() {
      if (!label || ctx.getTransform().a / (window.devicePixelRatio || 1) < 0.42) return;
      ctx.save();
      ctx.font = "14px system-ui, sans-serif";
      ctx.textAlign = "center";
      ctx.textBaseline = "top";
      ctx.lineWidth = 4;
      ctx.strokeStyle = kg.theme.now().paper;
      ctx.fillStyle = kg.theme.now().ink;
      label.split("\n").forEach((row, i) => {
        ctx.strokeText(row, x, y + style.size + 4 + 17 * i);
        ctx.fillText(row, x, y + style.size + 4 + 17 * i);
      });
      ctx.restore();
    },
    nodeDimensions: { width: style.size * 1.6, height: style.size * 2 },
  });

  return { swatch, source };
})();
