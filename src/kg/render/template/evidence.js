// The words that a thing was read from, in their context, and what two sources say of one thing.
kg.evidence = (() => {
  const { el } = kg;

  // "The paper says" and "the report says", by what the source is.
  const teller = (id) => {
    const source = kg.data.things[id];
    const report = source && source.facts.some(([name, value]) => name === "Kind" && value === "official report");
    return report ? "The report says" : "The paper says";
  };

  const words = (one) => {
    const where = one.page === undefined ? "" : `, page ${one.page}`;
    const source = one.source === null ? el("span", { text: one.name }) : kg.link(one.source, one.name);
    return el(
      "figure", { class: "words" },
      el(
        "blockquote", { dir: "auto" },
        el("span", { class: "around", text: one.before || "" }),
        el("mark", { text: one.exact }),
        el("span", { class: "around", text: one.after || "" }),
      ),
      el(
        "figcaption", {}, "Read in ", source, where, el("br"),
        `The program is ${one.sure} of it (${one.confidence}); rule “${one.rule}”.`,
      ),
    );
  };

  const FEW = 6;
  const folded = (parts, make, more) => {
    const made = parts.map(make);
    if (made.length <= FEW) return made;
    const rest = el("details", { class: "more" }, el("summary", { text: more(made.length - FEW) }));
    rest.append(...made.slice(FEW));
    return [...made.slice(0, FEW), rest];
  };

  const all = (every) => (every.length ? [
    el("h3", { text: every.length === 1 ? "The words it was read from" : `The words it was read from (${every.length})` }),
    ...folded(every, words, (n) => `${n} more`),
  ] : []);

  // A disagreement: what each side says, in the order in which they rank.
  const dispute = (id, alone) => {
    const one = kg.data.things[id];
    const sides = one.facts.filter(([name]) => name === "One says" || name === "Another says");
    return el("div", { class: "dispute" },
      alone ? null : el("p", {}, el("strong", {}, kg.link(id, one.title))),
      ...sides.map(([, value, source]) => el("p", { dir: "auto" },
        `${source === null ? "A source says" : teller(source)}: `, source === null ? value : kg.link(source, value))),
      ...one.facts.filter(([name]) => name === "Why").map(([, why]) => el("p", { class: "quiet", text: why })));
  };

  return { all, folded, dispute, teller };
})();
