// The colours of text and lines, which follow the reader's choice of light or dark.
const kg = {};

kg.theme = (() => {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const print = matchMedia("print");
  const now = () =>
    dark.matches && !print.matches
      ? { ink: "#e8edf2", paper: "#12171d", line: "#7f8c99", strong: "#c3cdd6", rim: "#e8edf2" }
      : { ink: "#16202a", paper: "#ffffff", line: "#8d99a5", strong: "#3c4853", rim: "#3c4853" };
  const onChange = (act) => {
    dark.addEventListener("change", act);
    print.addEventListener("change", act);
  };
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  return { now, onChange, still: () => still.matches };
})();
