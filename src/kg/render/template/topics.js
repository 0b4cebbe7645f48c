// The view by topic: what was found of it, council by council and year by year.
kg.pages.made.topics = (() => {
  const { things, looks } = kg.data;
  const { el, link } = kg;
  const { of, table } = kg.pages;
  const MOST = 200;

  const inspection = (finding) => (kg.to(finding, "of", "inspection")[0] || {}).from;
  const count = (ids, bad) => ids.filter((id) => (things[id].category === "finding weakness") === bad)
    .reduce((sum, id) => sum + (things[id].stands || 1), 0);
  const both = (ids) => {
    const [good, poor] = [count(ids, false), count(ids, true)];
    return [good ? el("span", { class: "good", text: `▲ ${good}` }) : null, good && poor ? " " : null, poor ? el("span", { class: "bad", text: `▼ ${poor}` }) : null];
  };

  const grouped = (ids, key) => {
    const groups = new Map();
    ids.forEach((id) => {
      const name = key(id);
      if (!groups.has(name)) groups.set(name, []);
      groups.get(name).push(id);
    });
    return [...groups].sort(([a], [b]) => String(a).localeCompare(String(b), "en-GB"));
  };

  const pick = (topics, topic) => {
    const select = el("select", { id: "pick" }, el("option", { value: "", text: "All topics" }), ...topics.map(([name]) => el("option", { value: name, text: name })));
    select.value = topic || "";
    select.addEventListener("change", () => {
      kg.pages.open("topics", select.value || null);
      document.getElementById("pick").focus();
    });
    return el("p", { class: "pick" }, el("label", { for: "pick", text: "Topic" }), " ", select);
  };

  const line = (id) => [link(id, things[id].title), looks[things[id].category].one, inspection(id) === undefined ? "" : link(inspection(id))];

  return (topic) => {
    const topics = grouped(of("finding"), (id) => things[id].part);
    const chosen = topics.find(([name]) => name === topic);
    const choice = pick(topics, chosen ? topic : null);
    if (!chosen) {
      const years = [...new Set(of("finding").map((id) => things[id].year).filter(Boolean))].sort();
      return [el("h2", { text: "Topics" }), choice, table("What was found, by topic and year of inspection: ▲ strengths, ▼ weaknesses", ["Topic", ...years.map(String)],
        topics.map(([name, ids]) => [el("button", { type: "button", class: "as-link", text: name, on: () => kg.pages.open("topics", name) }),
          ...years.map((year) => both(ids.filter((id) => things[id].year === year)))]))];
    }
    const ids = chosen[1];
    const councils = grouped(ids, (id) => (things[id].council === undefined ? "No one council" : things[things[id].council].title));
    return [el("h2", { text: topic[0].toUpperCase() + topic.slice(1) }), choice,
      table("By council", ["Council", "Found"], councils.map(([name, found]) => [name, both(found)])),
      table(ids.length > MOST ? `The first ${MOST} of ${ids.length} findings` : "Findings", ["Finding", "", "Inspection"], ids.slice(0, MOST).map(line))];
  };
})();
