// Where each thing stands now: lanes one below the other, each with the blocks that are unfolded.
kg.lanes = (() => {
  const { lanes, axis } = kg.data;
  const HEAD = 44;
  const GAP = 18;
  const LAST = -1;
  const open = new Set();
  const drawn = new Map();
  let blocks = new Map();
  let folded = new Map();
  let within = new Map();
  let tops = [];
  let frames = [];

  const taken = ([id, group, label, x, y, lane, year, card]) =>
    ({ id, group, label, x, y, lane, year, card, fold: null });
  kg.data.nodes.forEach((row) => drawn.set(row[0], kg.draw.measured(taken(row), lanes[row[5]].id !== LAST)));
  const laneOf = new Map(lanes.map((lane, number) => [lane.id, number]));
  drawn.forEach((node) => node.group === "inspection" && laneOf.set(node.id, node.lane));

  // The rest of the page's data has come: where the folded things stand in their blocks.
  const complete = () => {
    blocks = new Map(kg.data.blocks.map(([id, width, height]) => [id, { width, height }]));
    kg.data.folded.forEach(([id, x, y, fold]) => {
      folded.set(id, { x, y, fold });
      if (!within.has(fold)) within.set(fold, []);
      within.get(fold).push(id);
    });
  };

  const made = (id) => {
    const { x, y, fold } = folded.get(id);
    const { category, label, year } = kg.data.things[id];
    return kg.draw.measured({ id, group: category, label, x, y, lane: laneOf.get(fold), year, fold }, false);
  };

  // The blocks open in a lane stand side by side in the order of time, each as near as can be
  // to what it belongs to.
  const opened = (number) => [...open].filter((id) => laneOf.get(id) === number && blocks.has(id))
    .sort((a, b) => anchor(a) - anchor(b) || a - b);
  const anchor = (id) => (drawn.get(id) ? drawn.get(id).x : 0);

  const arrange = () => {
    tops = [];
    frames = [];
    let top = HEAD;
    const mine = lanes.map(() => []);
    open.forEach((id) => blocks.has(id) && mine[laneOf.get(id)].push(id));
    lanes.forEach((lane, number) => {
      tops.push(top);
      let [left, tallest] = [8, 0];
      mine[number].sort((a, b) => anchor(a) - anchor(b) || a - b).forEach((id) => {
        const { width, height } = blocks.get(id);
        const x = Math.max(left, Math.min(anchor(id) - width / 2, axis.right - width));
        frames.push({ id, x, y: top + lane.height + 8, width, height });
        left = x + width + GAP;
        tallest = Math.max(tallest, height + 8 + GAP);
      });
      top += lane.height + tallest;
    });
    tops.push(top);
    const framed = new Map(frames.map((frame) => [frame.id, frame]));
    return [...drawn.values()].map((node) => {
      const frame = node.fold === null ? null : framed.get(node.fold);
      return frame ? { id: node.id, x: frame.x + node.x, y: frame.y + node.y } : { id: node.id, x: node.x, y: tops[node.lane] + node.y };
    });
  };

  const unfold = (id) => {
    if (open.has(id) || !within.has(id)) return [];
    open.add(id);
    within.get(id).forEach((one) => drawn.set(one, made(one)));
    return within.get(id);
  };

  const fold = (id) => {
    if (!open.delete(id)) return [];
    within.get(id).forEach((one) => drawn.delete(one));
    return within.get(id);
  };

  return {
    drawn, open, arrange, unfold, fold, complete, LAST, HEAD,
    foldOf: (id) => (folded.has(id) ? folded.get(id).fold : null),
    foldable: () => [...within.keys()].sort((a, b) => a - b),
    has: (id) => within.has(id),
    frames: () => frames,
    tops: () => tops,
    opened,
  };
})();
