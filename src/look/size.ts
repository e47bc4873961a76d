import type { Language } from "../text.ts";

/** "84 kB", "1,1 MB"; in thousands, as file managers of today count. */
export function saySize(bytes: number, language: Language): string {
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))}\u00A0kB`;
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return `${language === "nl" ? megabytes.replace(".", ",") : megabytes}\u00A0MB`;
}
