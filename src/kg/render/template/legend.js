// The legend: every sort of thing with its sign and count; each line shows or hides its sort.
kg.legend = (() => {
  const { looks, counts } = kg.data;
  const { el } = kg;
  const place = document.getElementById("filters");
  const buttons = new Map();

  const press = (category) => {
    const off = !kg.canvas.hidden.has(category);
    buttons.get(category).setAttribute("aria-pressed", String(!off));
    kg.canvas.hide(category, off);
  };

  const line = (category, look) => {
    const many = counts[category];
    const button = el("button", { type: "button", "data-category": category, "aria-pressed": String(!kg.canvas.hidden.has(category)), on: () => press(category) },
      kg.shapes.swatch(look), el("span", { class: "words", text: many === 1 ? look.one : look.many }),
      el("span", { class: "many", text: many.toLocaleString("en-GB") }));
    buttons.set(category, button);
    return button;
  };

  const draw = () => {
    place.replaceChildren();
    let heading = "";
    for (const category of Object.keys(counts)) {
      const look = looks[category];
      if (look.heading !== heading) {
        heading = look.heading;
        place.append(el("h2", { text: heading }));
      }
      place.append(line(category, look));
    }
    place.append(el("p", { class: "hint", text: "Choose a line to hide or show it. Findings, grades and words said open below their inspection." }));
  };

  // A thing that is looked for is shown, whatever was hidden before.
  const reveal = (category) => {
    if (kg.canvas.hidden.has(category)) press(category);
  };

  draw();
  kg.theme.onChange(draw);
  return { reveal };
})();
