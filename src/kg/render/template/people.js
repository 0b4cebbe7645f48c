// The view by person: posts, when somebody was seen in them, and what they said.
kg.pages.made.people = (() => {
  const { things } = kg.data;
  const { el, link } = kg;
  const { of, byName, table, pick } = kg.pages;

  const roles = (person) => kg.from(person, "role").filter((tie) => kg.known(tie.times ? Number(tie.times[0].slice(0, 4)) || null : null))
    .sort((a, b) => ((a.times || [])[0] || "9").localeCompare((b.times || [])[0] || "9"));
  const said = (person) => kg.from(person, "said").map((tie) => tie.to).filter((id) => kg.known(things[id].year));
  const seen = (tie) => (tie.facts || []).map(([, value]) => (/\(seen in it: (.+)\)$/.exec(value) || [])[1]).filter(Boolean).join(", ") || "time not told";

  const row = (person) => {
    const held = roles(person);
    return [el("button", { type: "button", class: "as-link", text: things[person].title, on: () => kg.pages.open("people", person) }),
      [...new Set(held.map((tie) => tie.label))].join("; "), [...new Set(held.map((tie) => things[tie.to].title))].join("; "), String(said(person).length || "")];
  };

  const quotation = (id) => el("figure", { class: "words" },
    el("blockquote", { class: things[id].quote ? "spoken small" : "reported", text: things[id].title, dir: "auto" }),
    el("figcaption", {}, things[id].quote ? null : "Reported, not word for word. ", ...things[id].words.slice(0, 1).map((one) => `Read in ${one.name}. `), link(id, "The words in their context")));

  return (person) => {
    const people = of("person").sort(byName);
    const choice = pick("Person", people, person, "All people");
    if (person === null || !things[person]) {
      return [el("h2", { text: "People" }), choice, table("People and the posts they are seen in", ["Person", "Called", "Of", "Quotations"], people.map(row))];
    }
    const held = roles(person);
    const spoken = said(person);
    const led = kg.from(person, "led").map((tie) => tie.to).sort(kg.pages.byTime);
    return [el("h2", { text: things[person].title, dir: "auto" }), choice, el("p", {}, link(person, "Show in the picture")),
      held.length ? table("Posts", ["Post", "Of", "Called", "Seen in it"], held.map((tie) => [tie.post, link(tie.to), tie.label, seen(tie)])) : el("p", { text: "No post is known." }),
      led.length ? table("Inspections led", ["Inspection"], led.map((id) => [link(id)])) : null,
      spoken.length ? el("h3", { text: "What they said" }) : null, ...spoken.map(quotation)].filter(Boolean);
  };
})();
