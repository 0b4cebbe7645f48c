// The editor, told our prefixes, terms and questions, so that it asks nobody else for any.
"use strict";
(() => {
  const settings = JSON.parse(document.getElementById("settings").textContent);
  const { Yasqe } = Yasgui;
  const given = new URLSearchParams(location.search).get("query");

  const own = (name, words) => {
    const completer = Yasqe.Autocompleters[name];
    if (completer) {
      Object.assign(completer, { get: () => Promise.resolve(words), persistenceId: null });
    }
  };
  own("prefixes", settings.prefixes.map(([name, iri]) => `${name}: <${iri}>`));
  own("class", settings.classes);
  own("property", settings.properties);

  Yasqe.defaults.value = settings.opening;
  Yasqe.defaults.createShareableLink = (yasqe) =>
    `${location.origin}/editor?${new URLSearchParams({ query: yasqe.getValue() })}`;

  const endpoint = `${location.origin}/sparql`;
  const yasgui = new Yasgui(document.getElementById("yasgui"), {
    requestConfig: { endpoint, method: "POST" },
    copyEndpointOnNewTab: false,
    populateFromUrl: false,
    persistenceId: "kg",
    endpointCatalogueOptions: { getData: () => [{ endpoint }], keys: [] },
  });

  // The server knows our prefixes; the editor wants them declared.
  const declared = (text) => {
    const missing = settings.prefixes.filter(([name]) =>
      new RegExp(`(^|[^\\w?$:@-])${name}:`).test(text) &&
      !new RegExp(`PREFIX\\s+${name}:`, "i").test(text));
    return missing.map(([name, iri]) => `PREFIX ${name}: <${iri}>\n`).join("") + text;
  };
  const run = (text) => {
    const tab = yasgui.getTab();
    tab.getYasqe().setValue(declared(text));
    tab.query().catch(() => {});
  };
  if (given) {
    yasgui.addTab(true, { requestConfig: { endpoint } });
    run(given);
    history.replaceState(null, "", location.pathname);
  }
  const example = document.getElementById("example");
  example.addEventListener("change", () => {
    if (example.value) run(settings.questions[example.value]);
  });

  // Things are named by addresses that are nobody's; their pages are here.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("#yasgui a[href]");
    const iri = link ? link.getAttribute("href") : "";
    const [space, path] = settings.local.find(([known]) => iri.startsWith(known)) || [];
    if (space) {
      event.preventDefault();
      event.stopPropagation();
      location.assign(path + iri.slice(space.length));
    }
  }, true);

  // Tab indents in the text; after Escape it leaves, so that nobody is caught there.
  let leaving = false;
  document.addEventListener("keydown", (event) => {
    if (!event.target.closest(".CodeMirror")) return;
    if (event.key === "Tab" && leaving) event.stopPropagation();
    else if (event.key !== "Shift") leaving = event.key === "Escape";
  }, true);

  document.body.dataset.ready = "";
})();
