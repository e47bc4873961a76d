import type { Code } from "../../questionnaire/code.ts";
import type { Subpoint, Theme } from "../model.ts";

/** A code of a codebook: a theme, or a sub-point with the theme it is in. */
export type Entry =
  { readonly theme: Theme; readonly point: undefined } | { readonly theme: Theme; readonly point: Subpoint };

export function entryOf(themes: readonly Theme[], code: Code): Entry | undefined {
  for (const theme of themes) {
    if (theme.code === code) return { theme, point: undefined };
    const point = theme.subpoints.find((one) => one.code === code);
    if (point !== undefined) return { theme, point };
  }
  return undefined;
}

/** All codes from the first theme to the last, each theme before its sub-points. */
export function codesOf(themes: readonly Theme[]): Code[] {
  return themes.flatMap((theme) => [theme.code, ...theme.subpoints.map((point) => point.code)]);
}

export function without(themes: readonly Theme[], code: Code): Theme[] {
  return themes
    .filter((theme) => theme.code !== code)
    .map((theme) =>
      theme.subpoints.some((point) => point.code === code)
        ? { ...theme, subpoints: theme.subpoints.filter((point) => point.code !== code) }
        : theme,
    );
}

/** A list with something at a place counted from 1; at the end where none is given. */
export function put<T>(items: readonly T[], item: T, at: number | undefined): T[] {
  const place = at === undefined ? items.length : Math.min(Math.max(at, 1), items.length + 1) - 1;
  return [...items.slice(0, place), item, ...items.slice(place)];
}

export function inTheme(themes: readonly Theme[], code: Code, change: (theme: Theme) => Theme): Theme[] {
  return themes.map((theme) => (theme.code === code ? change(theme) : theme));
}

/** A theme as the sub-point it becomes; its own sub-points are somewhere else by then. */
export function asPoint({ title, subpoints: _subpoints, ...rest }: Theme): Subpoint {
  return { ...rest, text: title };
}

export function asTheme({ text, code, ...rest }: Subpoint): Theme {
  return { code, title: text, ...rest, subpoints: [] };
}
