// The legend: every sort of thing with its shape and count; each line shows or hides its sort.
kg.legend = (() => {
  const { things, looks, folded } = kg.data;
  const place = document.getElementById("filters");
  const hidden = new Set(folded);
  const buttons = new Map();

  const counts = new Map();
  things.forEach((one) => counts.set(one.category, (counts.get(one.category) || 0) + one.stands));

  const span = (name, text) => {
    const made = document.createElement("span");
    made.className = name;
    made.textContent = text;
    return made;
  };

  const press = (category) => {
    if (hidden.has(category)) hidden.delete(category);
    else hidden.add(category);
    buttons.get(category).setAttribute("aria-pressed", String(!hidden.has(category)));
    kg.canvas.hide(hidden);
  };

  const line = (category, look) => {
    const many = counts.get(category);
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.category = category;
    button.setAttribute("aria-pressed", String(!hidden.has(category)));
    button.append(kg.shapes.swatch(look), span("words", many === 1 ? look.one : look.many), span("many", many.toLocaleString("en-GB")));
    button.addEventListener("click", () => press(category));
    buttons.set(category, button);
    return button;
  };

  const draw = () => {
    place.replaceChildren();
    let heading = "";
    for (const [category, look] of Object.entries(looks)) {
      if (!counts.has(category)) continue;
      if (look.heading !== heading) {
        heading = look.heading;
        const title = document.createElement("h2");
        title.textContent = heading;
        place.append(title);
      }
      place.append(line(category, look));
    }
    const hint = document.createElement("p");
    hint.className = "hint";
    hint.textContent = folded.length
      ? "This graph is large, so findings, recommendations and quotations are hidden at first. Choose a line to show or hide it."
      : "Choose a line to hide or show it.";
    place.append(hint);
  };

  // A thing that is looked for is shown, whatever was hidden before.
  const reveal = (category) => {
    if (hidden.has(category)) press(category);
  };

  draw();
  kg.theme.onChange(draw);
  if (hidden.size) kg.canvas.hide(hidden);
  return { reveal };
})();
