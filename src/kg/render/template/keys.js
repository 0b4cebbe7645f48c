// The keyboard: the picture is walked with the arrow keys, Enter unfolds, Escape lets go.
(() => {
  const room = document.getElementById("canvas");
  const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  // The nearest thing in a direction; what lies aside counts three times as far.
  const next = (id, [dx, dy]) => {
    const here = kg.canvas.places.get(id);
    let best = null;
    kg.canvas.places.forEach((one) => {
      if (one.id === id || !kg.canvas.seen(kg.lanes.drawn.get(one.id))) return;
      const [x, y] = [one.x - here.x, one.y - here.y];
      const along = x * dx + y * dy;
      const aside = Math.abs(x * dy) + Math.abs(y * dx);
      const far = along + aside * 3;
      if (along > 4 && (dx === 0 || aside < 40) && (best === null || far < best.far)) best = { id: one.id, far };
    });
    return best === null ? id : best.id;
  };

  room.addEventListener("keydown", (event) => {
    const chosen = kg.light.chosen();
    const way = WAYS[event.key];
    if (way) {
      event.preventDefault();
      const start = [...kg.canvas.places.keys()].find((id) => kg.canvas.seen(kg.lanes.drawn.get(id)));
      if (start !== undefined) kg.go(chosen === null || !kg.canvas.places.has(chosen) ? start : next(chosen, way));
    } else if (event.key === "Enter" && chosen !== null) {
      event.preventDefault();
      kg.toggle(chosen);
    } else if (event.key === "+" || event.key === "=") kg.canvas.zoom(1.25);
    else if (event.key === "-") kg.canvas.zoom(0.8);
  });

  document.addEventListener("keydown", (event) => {
    if (event.target.closest("input, select, textarea")) return;
    if (event.key === "Escape") kg.go(null);
    if (event.key === "/") {
      event.preventDefault();
      kg.search.input.focus();
    }
  });
})();
