// The side panel: what is known of the chosen thing, and the very words it was read from.
// Data goes in through textContent alone, so that nothing in an article can become markup.
kg.panel = (() => {
  const { things, ties, looks } = kg.data;
  const { el, link } = kg;
  const box = document.getElementById("panel");
  const WHOLES = ["council", "inspection", "source"];

  // A thing's name in a few words: a finding's title is a whole sentence, its label is its topic.
  const name = (id) => (things[id].title.length > 60 ? things[id].label.replaceAll("\n", " ") : things[id].title);

  const sort = (category, word) => el("div", { class: "sort" },
    category ? kg.shapes.swatch(looks[category]) : null, el("span", { text: word }),
    el("button", { type: "button", text: "Close", on: () => kg.go(null) }));

  const facts = (rows, kind) => {
    const told = kind === "conflict" ? rows.filter(([n]) => !["One says", "Another says", "Why"].includes(n)) : rows;
    if (!told.length) return null;
    const list = el("dl");
    told.forEach(([term, value, to]) =>
      list.append(el("dt", { text: term }),
        to === null ? el("dd", { text: value, dir: "auto" }) : el("dd", {}, link(to, value))));
    return list;
  };

  // As in the picture: what stands earlier or is better ranked comes first.
  const inOrder = (a, b) => (things[a].when || "9").localeCompare(things[b].when || "9") || a - b;

  // Group what is tied to a thing by what it is to it.
  const neighbours = (id) => {
    const groups = new Map();
    const add = (word, other) => {
      if (!kg.known(things[other].year)) return;
      if (!groups.has(word)) groups.set(word, new Set());
      groups.get(word).add(other);
    };
    kg.out[id].forEach((n) => add(ties[n].label, ties[n].to));
    kg.into[id].forEach((n) => add(ties[n].inverse, ties[n].from));
    if (things[id].kind === "source") {
      things.forEach((thing, n) => {
        if (thing.words.some((one) => one.source === id)) add(`${looks[thing.category].many} read in it`, n);
      });
    }
    if (!groups.size) return [];
    // Under an inspection a grade needs no more than its area and word.
    const short = (n) => (things[id].kind === "inspection" && things[n].kind === "judgement" ? things[n].label : undefined);
    const first = (word) => ["grades", "inspections"].includes(word);
    const ordered = [...groups].sort(([a], [b]) => first(b) - first(a));
    const parts = ordered.map(([word, others]) => [
      el("h4", { text: word }),
      el("ul", {}, ...kg.evidence.folded([...others].sort(inOrder), (n) => el("li", {}, link(n, short(n))), (n) => `and ${n} more`)),
    ]);
    return [el("h3", { text: "Goes with" }), ...parts.flat()];
  };

  // Disagreements over a thing, or over a grade of an inspection.
  const disputes = (id) => {
    const near = [id, ...kg.from(id, "of").map((tie) => tie.to)];
    const found = new Set(near.flatMap((n) => kg.from(n, "conflict").map((tie) => tie.to)));
    if (things[id].kind === "conflict") return [kg.evidence.dispute(id, true)];
    return found.size ? [el("h3", { text: "Where sources disagree" }), ...[...found].map((n) => kg.evidence.dispute(n))] : [];
  };

  const spoken = (id) => {
    const said = things[id].kind === "quotation" ? [] : kg.from(id, "said").map((tie) => tie.to);
    if (!said.length) return [];
    return [el("h3", { text: said.length === 1 ? "Said" : `Said (${said.length})` }),
      ...kg.evidence.folded(said, (n) => el("blockquote", { class: things[n].quote ? "spoken small" : "reported", dir: "auto" }, link(n)), (n) => `${n} more`)];
  };

  const fill = (...parts) => {
    box.replaceChildren(...parts.flat().filter((part) => part !== null));
    box.scrollTop = 0;
  };

  const heading = (thing) => {
    if (thing.quote) return [el("h2", { class: "unseen", text: "Quotation" }), el("blockquote", { class: "spoken", text: thing.title, dir: "auto" })];
    return el("h2", { text: thing.title, class: thing.title.length > 90 ? "long" : "", dir: "auto" });
  };

  const turtle = (one) => {
    if (!one.turtle) return [];
    const whole = `${kg.data.prefixes}\n\n${one.turtle}\n`;
    const copy = el("button", { type: "button", text: "Save as a file", on: () => kg.take.save("thing.ttl", "text/turtle", whole) });
    return [el("details", { class: "turtle" }, el("summary", { text: "As data (Turtle)" }), el("pre", { text: whole, tabindex: "0" }), copy)];
  };

  const acts = (id) => {
    const open = kg.lanes.open.has(id);
    const made = [];
    if (kg.lanes.has(id)) {
      made.push(el("button", { type: "button", class: "fold", "aria-expanded": String(open), text: open ? "Fold away in the picture" : "Unfold in the picture",
        on: () => kg.toggle(id) }));
    }
    const view = { council: "councils", person: "people", inspection: null }[things[id].kind];
    if (view) made.push(el("button", { type: "button", text: things[id].kind === "council" ? "Its inspections in tables" : "Posts and words in a table", on: () => kg.pages.open(view, id) }));
    made.push(el("a", { class: "permalink", href: kg.address(id), text: "Link to this", "data-plain": "" }));
    return el("div", { class: "acts" }, ...made);
  };

  const thing = (id) => {
    const one = things[id];
    const word = one.kind === "judgement" ? "grade" : looks[one.category].one;
    const own = kg.from(id, "role").flatMap((tie) => tie.words || []);
    const proof = kg.evidence.all([...one.words, ...own]);
    // What is made of many parts shows those first, and the words after them.
    const parts = WHOLES.includes(one.kind) ? [neighbours(id), spoken(id), proof] : [spoken(id), proof, neighbours(id)];
    fill(sort(one.category, word), heading(one), acts(id), facts(one.facts, one.kind), disputes(id), ...parts, turtle(one));
  };

  const tie = (number) => {
    const one = ties[number];
    fill(sort(null, "connection"),
      el("h2", {}, link(one.from, name(one.from)), ` — ${one.label} — `, link(one.to, name(one.to))),
      facts(one.facts || []), kg.evidence.all(one.words || []));
  };

  const welcome = () => {
    const councils = things.map((one, id) => id).filter((id) => things[id].kind === "council")
      .sort((a, b) => things[a].title.localeCompare(things[b].title, "en-GB"));
    fill(
      el("h2", { text: "How to read this picture" }),
      el("p", { text: "Each council has a row, and time runs from left to right. A box is an inspection with its overall grade; the small squares under it are the grades of its parts. A diamond is an inspection that gave no grade we know of." }),
      el("p", { text: "Choose a box to see what inspectors found and the exact words it was read from; choose it again to fold it away. Scroll to come nearer, drag to move about, or use the arrow keys." }),
      councils.length ? el("h3", { text: "Councils" }) : null,
      el("ul", { class: "councils" }, ...councils.map((id) => el("li", {}, link(id)))),
    );
  };

  return { thing, tie, welcome, name, box };
})();
