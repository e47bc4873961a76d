import { useState } from "react";

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Kept on this device; follows the system where nobody chose. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(chosenTheme);
  return [
    theme,
    (wanted) => {
      localStorage.setItem("theme", wanted);
      setTheme(wanted);
      applyTheme();
    },
  ];
}

/** Before anything is drawn, so that every view has it. */
export function applyTheme(): void {
  const theme = chosenTheme();
  const root = document.documentElement;
  if (theme === "auto") delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
}

function chosenTheme(): Theme {
  const kept = localStorage.getItem("theme");
  return THEMES.find((one) => one === kept) ?? "auto";
}
