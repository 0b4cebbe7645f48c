// The view by council: its inspections in order of time with grades by area, who held which post,
// and what was found, by topic.
kg.pages.made.councils = (() => {
  const { things, looks } = kg.data;
  const { el, link } = kg;
  const { of, byName, byTime, table, badge, pick } = kg.pages;

  const inspectionsOf = (council) => kg.from(council, "of", "inspection").map((tie) => tie.to)
    .filter((id) => kg.known(things[id].year)).sort(byTime);
  const gradesOf = (inspection) => kg.from(inspection, "of", "judgement").map((tie) => tie.to);
  const overall = (inspection) => gradesOf(inspection).find((id) => things[id].part === "overall");
  const told = (inspection) => things[inspection].title.split(": ").slice(1).join(": ") || things[inspection].title;

  const row = (council) => {
    const every = inspectionsOf(council);
    const graded = every.filter((id) => overall(id) !== undefined);
    // An inspection of which no time is told may be any of them: it is the last of no others.
    const dated = graded.filter((id) => Number.isInteger(things[id].year));
    const [last, before] = dated.length ? [dated.at(-1), dated.at(-2)] : graded.length === 1 ? graded : [];
    return [el("button", { type: "button", class: "as-link", text: things[council].title, on: () => kg.pages.open("councils", council) }),
      last === undefined ? "no overall grade known" : badge(overall(last)), last === undefined ? "" : link(last, told(last)),
      before === undefined ? "" : badge(overall(before)), String(every.length)];
  };

  const areas = (every) => {
    const ranks = new Map();
    every.forEach((inspection) => gradesOf(inspection).forEach((id) => {
      const { part } = things[id];
      if (!ranks.has(part)) ranks.set(part, []);
    }));
    return [...ranks.keys()].sort((a, b) => (b === "overall") - (a === "overall") || a.localeCompare(b));
  };

  const grades = (every) => {
    const rows = areas(every).map((area) => [area[0].toUpperCase() + area.slice(1),
      ...every.map((inspection) => gradesOf(inspection).filter((id) => things[id].part === area).map((id) => badge(id)))]);
    return rows.length ? table("Inspections in order of time, with the grade of each area", ["Area", ...every.map((id) => link(id, told(id)))], rows)
      : el("p", { text: "No grades are known." });
  };

  const seen = (tie) => (tie.facts || []).map(([, value]) => (/\(seen in it: (.+)\)$/.exec(value) || [])[1]).filter(Boolean).join(", ");
  const posts = (council) => {
    const held = new Map();
    kg.to(council, "role").filter((tie) => kg.known(tie.times ? Number(tie.times[0].slice(0, 4)) || null : null)).forEach((tie) => {
      if (!held.has(tie.post)) held.set(tie.post, []);
      held.get(tie.post).push(tie);
    });
    const rows = [...held].sort(([a], [b]) => a.localeCompare(b)).flatMap(([post, ties]) =>
      ties.sort((a, b) => ((a.times || [])[0] || "9").localeCompare((b.times || [])[0] || "9"))
        .map((tie) => [post, link(tie.from), tie.label, seen(tie) || "time not told"]));
    return rows.length ? table("Who held which post", ["Post", "Holder", "Called", "Seen in it"], rows) : null;
  };

  const topics = (every) => {
    const found = new Map();
    every.forEach((inspection, n) => kg.from(inspection, "of", "finding").forEach((tie) => {
      const one = things[tie.to];
      if (!found.has(one.part)) found.set(one.part, every.map(() => [0, 0]));
      found.get(one.part)[n][one.category === "finding weakness" ? 1 : 0] += one.stands || 1;
    }));
    const used = every.map((_, n) => [...found.values()].some((row) => row[n][0] + row[n][1]));
    const say = ([good, bad]) => [good ? el("span", { class: "good", text: `▲ ${good}`, title: `${good} strengths` }) : null, good && bad ? " " : null,
      bad ? el("span", { class: "bad", text: `▼ ${bad}`, title: `${bad} weaknesses` }) : null];
    const rows = [...found].sort(([a], [b]) => a.localeCompare(b)).map(([topic, row]) => [
      el("button", { type: "button", class: "as-link", text: topic, on: () => kg.pages.open("topics", topic) }), ...row.filter((_, n) => used[n]).map(say)]);
    return rows.length ? table("What was found, by topic: ▲ strengths, ▼ weaknesses", ["Topic", ...every.filter((_, n) => used[n]).map((id) => link(id, told(id)))], rows) : null;
  };

  return (council) => {
    const councils = of("council").sort(byName);
    const choice = pick("Council", councils, council, "All councils");
    if (council === null || !things[council]) {
      return [el("h2", { text: "Councils" }), choice,
        table("Each council’s last overall grade", ["Council", "Last overall grade", "Inspection", "Grade before", "Inspections known"], councils.map(row))];
    }
    const every = inspectionsOf(council);
    return [el("h2", { text: things[council].title, dir: "auto" }), choice, el("p", {}, link(council, "Show in the picture")),
      grades(every), posts(council), topics(every)].filter(Boolean);
  };
})();
