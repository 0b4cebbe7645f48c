// The signs of the picture and its legend: each sort of thing has a shape of its own.
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
    ctx.strokeStyle = kg.theme.now().paper;
    ctx.stroke();
    ctx.beginPath();
    for (const row of [-0.1, 0.25, 0.6]) {
      ctx.moveTo(x - w * 0.6, y + r * row);
      ctx.lineTo(x + w * 0.6, y + r * row);
    }
    ctx.stroke();
  };

  // The sign of a sort of thing, drawn round a point.
  const glyph = (ctx, look, x, y, r, rim) => {
    ctx.fillStyle = look.colour;
    ctx.strokeStyle = rim;
    ctx.lineWidth = 1;
    if (look.shape === "custom") {
      sheet(ctx, x, y, r);
      return;
    }
    ctx.beginPath();
    if (look.shape === "dot") ctx.arc(x, y, r * 0.85, 0, 7);
    else if (look.shape === "ellipse") {
      ctx.fillStyle = kg.theme.now().paper;
      ctx.strokeStyle = look.colour;
      ctx.lineWidth = 2;
      ctx.ellipse(x, y, r * 1.1, r * 0.75, 0, 0, 7);
    } else if (look.shape === "box") ctx.roundRect(x - r * 1.15, y - r * 0.7, r * 2.3, r * 1.4, 3);
    else trace(ctx, corners[look.shape](x, y, r));
    ctx.fill();
    ctx.stroke();
  };

  // A swatch of the legend: the same sign in the same colour as in the picture.
  const swatch = (look) => {
    const canvas = document.createElement("canvas");
    canvas.setAttribute("aria-hidden", "true");
    const scale = Math.max(2, window.devicePixelRatio || 1);
    canvas.width = 22 * scale;
    canvas.height = 18 * scale;
    canvas.style.width = "22px";
    canvas.style.height = "18px";
    const ctx = canvas.getContext("2d");
    ctx.scale(scale, scale);
    glyph(ctx, look, 11, 9, 7.8, kg.theme.now().rim);
    return canvas;
  };

  return { swatch, glyph };
})();
