// Time: a slider over the years, and a button that steps through them.
kg.time = (() => {
  const slider = document.getElementById("year");
  const told = document.getElementById("told");
  const bar = document.getElementById("time");
  const years = kg.data.axis.years.map(([year]) => year);
  if (!years.length) {
    bar.hidden = true;
    return { set: () => {} };
  }
  const [first, last] = [years[0], years.at(-1)];
  // One step beyond the last year stands for all that is known, what has no year included.
  slider.min = String(first);
  slider.max = String(last + 1);
  slider.value = slider.max;

  const set = (year) => {
    const all = year > last;
    kg.year = all ? null : Math.max(first, year);
    slider.value = String(all ? last + 1 : kg.year);
    const words = all ? "All years" : `As known at the end of ${kg.year}`;
    told.textContent = words;
    slider.setAttribute("aria-valuetext", words);
    kg.light.hold();
    kg.canvas.settle();
    kg.canvas.network.redraw();
    kg.pages.refresh();
    if (kg.light.chosen() !== null) kg.panel.thing(kg.light.chosen());
  };

  slider.addEventListener("input", () => set(Number(slider.value)));
  document.getElementById("earlier").addEventListener("click", () => set(Number(slider.value) - 1));
  document.getElementById("later").addEventListener("click", () => set(kg.year === null ? first : kg.year + 1));
  return { set, first, last };
})();
