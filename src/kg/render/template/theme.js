// The colours of text and lines, which follow the reader's choice of light or dark.
const kg = {};

kg.theme = (() => {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const print = matchMedia("print");
  const light = { ink: "#16202a", quiet: "#56616c", paper: "#ffffff", wash: "#f4f6f8", grid: "#e3e8ed",
    line: "#8d99a5", strong: "#3c4853", rim: "#3c4853", council: "#12395b", focus: "#b84a00" };
  const night = { ink: "#e8edf2", quiet: "#a3afba", paper: "#12171d", wash: "#181f26", grid: "#29323b",
    line: "#7f8c99", strong: "#c3cdd6", rim: "#e8edf2", council: "#25567f", focus: "#f0a35e" };
  const now = () => (dark.matches && !print.matches ? night : light);
  const onChange = (act) => {
    dark.addEventListener("change", act);
    print.addEventListener("change", act);
  };
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  return { now, light, onChange, still: () => still.matches };
})();
