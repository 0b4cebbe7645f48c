// The views beside the picture: councils, people, topics and all facts, each as tables.
kg.pages = (() => {
  const { things, looks } = kg.data;
  const { el, link } = kg;
  const stage = document.getElementById("stage");
  const page = document.getElementById("page");
  const tabs = [...document.querySelectorAll("#views button")];
  const made = {};
  let now = "picture";
  let about = null;

  const of = (kind) => things.map((_, id) => id)
    .filter((id) => things[id].kind === kind && kg.known(things[id].year));
  const byName = (a, b) => things[a].title.localeCompare(things[b].title, "en-GB");
  const byTime = (a, b) => (things[a].when || "9").localeCompare(things[b].when || "9") || a - b;

  // A table with a caption, headings and rows; a cell is words or what stands in it.
  const cell = (tag, attributes, what) => el(tag, { ...attributes, dir: "auto" }, what === null || what === undefined ? "" : what);
  const table = (caption, head, rows) => el("div", { class: "wide", tabindex: "0", role: "region", "aria-label": caption },
    el("table", {}, el("caption", { text: caption }),
      el("thead", {}, el("tr", {}, ...head.map((one) => cell("th", { scope: "col" }, one)))),
      el("tbody", {}, ...rows.map(([first, ...others]) => el("tr", {}, cell("th", { scope: "row" }, first), ...others.map((one) => cell("td", {}, one)))))));

  const badge = (id, text) => {
    const look = looks[things[id].category];
    const made = el("a", { href: kg.address(id), class: "badge", text: text || look.one });
    made.style.background = look.colour;
    made.style.color = look.ink;
    return made;
  };

  const pick = (label, ids, chosen, all) => {
    const select = el("select", { id: "pick" }, el("option", { value: "", text: all }),
      ...ids.map((id) => el("option", { value: String(id), text: kg.panel.name(id) })));
    select.value = chosen === null ? "" : String(chosen);
    select.addEventListener("change", () => {
      open(now, select.value === "" ? null : Number(select.value));
      document.getElementById("pick").focus();
    });
    return el("p", { class: "pick" }, el("label", { for: "pick", text: label }), " ", select);
  };

  const address = () => (now === "picture" ? null : `#view/${now}${about === null ? "" : `/${typeof about === "number" ? things[about].key : about}`}`);

  const refresh = () => {
    if (now === "picture") return;
    const told = kg.year === null ? [] : [el("p", { class: "quiet", text: `As known at the end of ${kg.year}.` })];
    page.replaceChildren(...told, ...made[now](about));
  };

  const show = (name, which = null) => {
    now = name in made || name === "picture" ? name : "picture";
    about = which;
    document.body.dataset.view = now;
    stage.hidden = now !== "picture";
    page.hidden = now === "picture";
    tabs.forEach((tab) => (tab.dataset.view === now ? tab.setAttribute("aria-current", "page") : tab.removeAttribute("aria-current")));
    page.scrollTop = 0;
    refresh();
  };

  // Show a view and put its address in the bar.
  const open = (name, which = null) => {
    show(name, which);
    history.replaceState(null, "", address() || location.pathname + location.search);
  };

  // #view/councils/council/E09000026
  const at = (hash) => {
    const [, name, key] = /^view\/([a-z]+)(?:\/(.+))?$/.exec(hash) || [];
    if (!name) return false;
    show(name, key === undefined ? null : kg.byKey.get(key) ?? key);
    return true;
  };

  tabs.forEach((tab) => tab.addEventListener("click", () => open(tab.dataset.view)));
  return { made, of, byName, byTime, table, badge, pick, open, show, at, refresh, now: () => now };
})();
