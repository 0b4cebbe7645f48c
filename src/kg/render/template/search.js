// The search box: finds things by the words of their names and flies to the one chosen.
kg.search = (() => {
  const { things, looks } = kg.data;
  const input = document.getElementById("search");
  const list = document.getElementById("found");
  const MOST = 9;
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const names = things.map((one) => [plain(one.label), plain(one.title), plain((one.also || []).join(" \n "))]);
  const weight = { council: 0, person: 1, agency: 2, inspection: 3, service: 3 };
  let found = [];
  let at = 0;

  // The better a name fits, the lower the score; null where a word of the search is missing.
  const score = (id, wanted) => {
    const [label, title, also] = names[id];
    const all = `${label} ${title} ${also}`;
    if (!wanted.split(/\s+/).every((word) => all.includes(word))) return null;
    const fit = label === wanted ? 0 : label.startsWith(wanted) ? 10 : label.includes(wanted) ? 20 : 30;
    return fit + (weight[things[id].kind] ?? 5);
  };

  const look = () => {
    const wanted = plain(input.value.trim());
    found = wanted
      ? things.map((_, id) => [score(id, wanted), id]).filter(([s]) => s !== null)
        .sort((a, b) => a[0] - b[0] || a[1] - b[1]).slice(0, MOST).map(([, id]) => id)
      : [];
    at = 0;
    show(wanted);
  };

  const row = (id, number) => {
    const item = document.createElement("li");
    item.id = `found-${number}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", String(number === at));
    item.dir = "auto";
    const title = things[id].title;
    item.textContent = title.length > 90 ? `${title.slice(0, 88)} …` : title;
    const kind = document.createElement("small");
    const wanted = plain(input.value.trim());
    const other = (things[id].also || []).find((one) => plain(one).includes(wanted) && !names[id][1].includes(wanted));
    kind.textContent = (things[id].kind === "judgement" ? "grade" : looks[things[id].category].one) + (other ? `, also “${other}”` : "");
    item.append(kind);
    item.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      take(id);
    });
    return item;
  };

  const show = (wanted) => {
    list.hidden = !wanted;
    input.setAttribute("aria-expanded", String(Boolean(wanted)));
    list.replaceChildren(...found.map(row));
    if (wanted && !found.length) {
      const none = document.createElement("li");
      none.className = "none";
      none.textContent = "Nothing here has that in its name.";
      list.append(none);
    }
    if (found.length) input.setAttribute("aria-activedescendant", `found-${at}`);
    else input.removeAttribute("aria-activedescendant");
  };

  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
  };

  const take = (id) => {
    close();
    input.value = kg.panel.name(id);
    kg.go(id);
  };

  input.addEventListener("input", look);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && found.length) take(found[at]);
    else if (event.key === "Escape") close();
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      at = found.length ? (at + step + found.length) % found.length : 0;
      show(plain(input.value.trim()));
    }
  });
  return { input };
})();
