// All facts as a table, one sort at a time: the same as the picture for who reads or listens.
kg.pages.made.list = (() => {
  const { things, looks, counts } = kg.data;
  const { el, link } = kg;
  const { table } = kg.pages;
  const STEP = 200;
  let sort = null;
  let most = STEP;

  const known = (fact) => el("span", { class: "fact" }, el("b", { text: fact[0] }), " ", fact[1], " ");
  const sources = (one) => [...new Set(one.words.map((words) => words.name))].sort().join(", ");
  const row = (id) => [link(id), things[id].facts.map(known), sources(things[id])];
  const again = () => kg.pages.refresh();

  return () => {
    const sorts = Object.keys(counts);
    if (!counts[sort]) sort = sorts[0];
    const select = el("select", { id: "pick" }, ...sorts.map((one) => el("option", { value: one, text: looks[one].heading === "Grades" ? `grade: ${looks[one].one}` : looks[one].many })));
    select.value = sort || "";
    select.addEventListener("change", () => {
      sort = select.value;
      most = STEP;
      again();
      document.getElementById("pick").focus();
    });
    const ids = things.map((_, id) => id).filter((id) => things[id].category === sort && kg.known(things[id].year))
      .sort((a, b) => things[a].title.localeCompare(things[b].title, "en-GB") || a - b);
    const more = el("button", { type: "button", text: `Show ${Math.min(STEP, ids.length - most)} more`, on: () => {
      most += STEP;
      again();
    } });
    if (!sorts.length) return [el("h2", { text: "All facts" }), el("p", { text: "There is nothing in this graph yet." })];
    return [el("h2", { text: "All facts" }), el("p", { class: "pick" }, el("label", { for: "pick", text: "Show" }), " ", select),
      table(`${looks[sort].many} (${ids.length.toLocaleString("en-GB")})`, ["Name", "What is known", "Read in"], ids.slice(0, most).map(row)),
      ids.length > most ? more : null].filter(Boolean);
  };
})();
