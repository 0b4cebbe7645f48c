// What the page knows: first what is drawn at once, then, unpacked behind it, all the rest.
kg.data = JSON.parse(document.getElementById("data").textContent);

kg.unpack = async () => {
  const packed = atob(document.getElementById("rest").textContent.trim());
  const bytes = Uint8Array.from(packed, (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  const rest = JSON.parse(await new Response(stream).text());
  document.getElementById("rest").remove();
  Object.assign(kg.data, rest);
  const { things, ties } = kg.data;
  kg.byKey = new Map(things.map((one, id) => [one.key, id]));
  kg.out = things.map(() => []);
  kg.into = things.map(() => []);
  ties.forEach((tie, number) => {
    kg.out[tie.from].push(number);
    kg.into[tie.to].push(number);
  });
};

// What a thing is tied to: over ties of a kind, to things of a kind.
kg.from = (id, kind, of) => kg.out[id].map((n) => kg.data.ties[n])
  .filter((tie) => (!kind || tie.kind === kind) && (!of || kg.data.things[tie.to].kind === of));
kg.to = (id, kind, of) => kg.into[id].map((n) => kg.data.ties[n])
  .filter((tie) => (!kind || tie.kind === kind) && (!of || kg.data.things[tie.from].kind === of));

// Whether a thing was known by the end of the year that the slider stands at.
kg.year = null;
kg.known = (year) => kg.year === null || year === undefined || year === null || year <= kg.year;

kg.el = (tag, attributes, ...inside) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name === "text") made.textContent = value;
    else if (name === "on") made.addEventListener("click", value);
    else if (value !== undefined && value !== null) made.setAttribute(name, value);
  }
  made.append(...inside.flat().filter((part) => part !== null && part !== undefined));
  return made;
};

kg.address = (id) => "#" + kg.data.things[id].key.split("/").map(encodeURIComponent).join("/");
kg.link = (id, text) => kg.el("a", { href: kg.address(id), text: text || kg.data.things[id].title, dir: "auto" });
