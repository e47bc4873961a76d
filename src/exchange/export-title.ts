import { clean, oneLine } from "./source/clean.ts";

/** What a poll is probably called, by the name of its export: "Werken op afstand(1-49).xlsx" → "Werken op afstand". */
export function titleOfExport(fileName: string, fallback: string): string {
  const bare = clean(fileName)
    .words.replace(/\.[a-z0-9]{1,5}$/i, "")
    .replaceAll(/\((\d+(-\d+)?|responses|reacties|antwoorden)\)/gi, " ")
    .replaceAll(/[-_]+/g, " ");
  const words = oneLine(bare).slice(0, 120);
  return /\p{L}/u.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : fallback;
}
