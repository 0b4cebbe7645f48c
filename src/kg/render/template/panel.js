// The side panel: what is known of the chosen thing, and the very words it was read from.
// Data goes in through textContent alone, so that nothing in an article can become markup.
kg.panel = (() => {
  const { things, ties, looks } = kg.data;
  const box = document.getElementById("panel");
  const FEW = 6;
  const WHOLES = ["council", "inspection", "source"];

  const el = (tag, attributes, ...inside) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (name === "text") made.textContent = value;
      else if (value !== undefined) made.setAttribute(name, value);
    }
    made.append(...inside.filter((part) => part !== null && part !== undefined));
    return made;
  };

  const address = (id) => "#" + things[id].key.split("/").map(encodeURIComponent).join("/");
  const link = (id, text) => el("a", { href: address(id), text: text || things[id].title, dir: "auto" });

  // A thing's name in a few words: a finding's title is a whole sentence, its label is its topic.
  const name = (id) => (things[id].title.length > 60 ? things[id].label.replaceAll("\n", " ") : things[id].title);

  const sort = (category, word) => {
    const close = el("button", { type: "button", text: "Close" });
    close.addEventListener("click", () => kg.go(null));
    const picture = category ? kg.shapes.swatch(looks[category]) : null;
    return el("div", { class: "sort" }, picture, el("span", { text: word }), close);
  };

  const facts = (rows) => {
    if (!rows.length) return null;
    const list = el("dl");
    rows.forEach(([name, value, to]) =>
      list.append(
        el("dt", { text: name }),
        to === null ? el("dd", { text: value, dir: "auto" }) : el("dd", {}, link(to, value)),
      ));
    return list;
  };

  const words = (one) => {
    const where = one.page === null ? "" : `, page ${one.page}`;
    const source = one.source === null ? el("span", { text: one.name }) : link(one.source, one.name);
    return el(
      "figure", { class: "words" },
      el(
        "blockquote", { dir: "auto" },
        el("span", { class: "around", text: one.before }),
        el("mark", { text: one.exact }),
        el("span", { class: "around", text: one.after }),
      ),
      el(
        "figcaption", {}, "Read in ", source, where, el("br"),
        `The program is ${one.sure} of it (${one.confidence}); rule “${one.rule}”.`,
      ),
    );
  };

  const folded = (parts, make, more) => {
    const made = parts.map(make);
    if (made.length <= FEW) return made;
    const rest = el("details", { class: "more" }, el("summary", { text: more(made.length - FEW) }));
    rest.append(...made.slice(FEW));
    return [...made.slice(0, FEW), rest];
  };

  const evidence = (every) => {
    if (!every.length) return [];
    return [
      el("h3", { text: every.length === 1 ? "The words it was read from" : `The words it was read from (${every.length})` }),
      ...folded(every, words, (n) => `${n} more`),
    ];
  };

  // As in the picture: from above to below, and from left to right.
  const inPicture = (a, b) => {
    const [one, other] = [kg.data.nodes[a], kg.data.nodes[b]];
    return one.y - other.y || one.x - other.x;
  };

  // Group what is tied to a thing by what it is to it.
  const neighbours = (id) => {
    const groups = new Map();
    const add = (word, other) => {
      if (!groups.has(word)) groups.set(word, new Set());
      groups.get(word).add(other);
    };
    ties.forEach((tie) => {
      if (tie.from === id) add(tie.label, tie.to);
      if (tie.to === id) add(tie.inverse, tie.from);
    });
    if (things[id].kind === "source") {
      things.forEach((thing, n) => {
        if (thing.words.some((one) => one.source === id)) add(`${looks[thing.category].many} read in it`, n);
      });
    }
    if (!groups.size) return [];
    // Under an inspection a grade needs no more than its area and word.
    const short = (n) => (things[id].kind === "inspection" && things[n].kind === "judgement" ? things[n].label : undefined);
    const ordered = [...groups].sort(([a], [b]) => (b === "grades") - (a === "grades"));
    const parts = ordered.map(([word, others]) => [
      el("h4", { text: word }),
      el("ul", {}, ...folded([...others].sort(inPicture), (n) => el("li", {}, link(n, short(n))), (n) => `and ${n} more`)),
    ]);
    return [el("h3", { text: "Goes with" }), ...parts.flat()];
  };

  const fill = (...parts) => {
    box.replaceChildren(...parts.flat().filter((part) => part !== null));
    box.scrollTop = 0;
  };

  const heading = (thing) => {
    if (thing.quote) return el("blockquote", { class: "spoken", text: thing.title, dir: "auto" });
    const long = thing.title.length > 90 ? "long" : "";
    return el("h2", { text: thing.title, class: long, dir: "auto" });
  };

  const thing = (id) => {
    const one = things[id];
    const look = looks[one.category];
    const word = one.kind === "judgement" ? "grade" : look.one;
    const own = ties.filter((tie) => tie.from === id && tie.kind === "role").flatMap((tie) => tie.words);
    const proof = evidence([...one.words, ...own]);
    // What is made of many parts shows those first, and the words after them.
    const parts = WHOLES.includes(one.kind) ? [neighbours(id), proof] : [proof, neighbours(id)];
    fill(sort(one.category, word), heading(one), facts(one.facts), ...parts);
  };

  const tie = (number) => {
    const one = ties[number];
    fill(sort(null, "connection"),
      el("h2", {}, link(one.from, name(one.from)), ` — ${one.label} — `, link(one.to, name(one.to))),
      facts(one.facts), evidence(one.words));
  };

  // The inspections of one council in the order of the picture, each with its overall grade.
  const inspections = (council) => {
    const made = things.map((one, id) => id).filter((id) => things[id].kind === "inspection"
      && ties.some((tie) => tie.from === council && tie.to === id));
    made.sort(inPicture);
    if (!made.length) return [];
    const overall = (id) => ties.filter((tie) => tie.from === id).map((tie) => things[tie.to])
      .find((one) => one.kind === "judgement" && one.label.startsWith("Overall"));
    const line = (id) => {
      const grade = overall(id);
      const told = things[id].title.split(": ").slice(1).join(": ") || things[id].title;
      return el("li", {}, link(id, told), grade ? ` – ${looks[grade.category].one}` : null);
    };
    return [el("h3", { text: "Inspections" }), el("ul", {}, ...made.map(line))];
  };

  const welcome = () => {
    const councils = things.map((one, id) => [one, id]).filter(([one]) => one.kind === "council");
    councils.sort(([a], [b]) => a.title.localeCompare(b.title, "en-GB"));
    fill(
      el("h2", { text: "How to read this picture" }),
      el("p", { text: "Each council stands with its people on the left and its inspections in order of time. Under an inspection are its grades, then what inspectors found: strengths on the left, weaknesses on the right." }),
      el("p", { text: "Choose anything to see what is known of it and the exact words it was read from. Scroll to come nearer, drag to move about." }),
      councils.length ? el("h3", { text: "Councils" }) : null,
      el("ul", {}, ...councils.map(([one, id]) => el("li", {}, link(id, one.title)))),
      councils.length === 1 ? inspections(councils[0][1]) : [],
    );
  };

  return { thing, tie, welcome, name, box };
})();
