import type { Coding, Theme } from "../../../coding/model.ts";
import { rowsByCode } from "../../../coding/codebook.ts";
import type { Text } from "../../../text.ts";

/** A line of the codebook: a theme, or a sub-point with the theme it is in. */
export interface Entry {
  readonly code: string;
  readonly theme: Theme;
  readonly title: Text;
  readonly isTheme: boolean;
  readonly include: string | undefined;
  readonly exclude: string | undefined;
}

export function entriesOf(themes: readonly Theme[]): Entry[] {
  return themes.flatMap((theme): Entry[] => [
    { ...described(theme), theme, title: theme.title, isTheme: true },
    ...theme.subpoints.map((point): Entry => ({
      ...described(point),
      theme,
      title: point.text,
      isTheme: false,
    })),
  ]);
}

function described({
  code,
  include,
  exclude,
}: {
  readonly code: string;
  readonly include?: string;
  readonly exclude?: string;
}): Pick<Entry, "code" | "include" | "exclude"> {
  return { code, include, exclude };
}

const counted = new WeakMap<Coding, ReadonlyMap<string, number>>();

/** How many answers carry each code; worked out once for each state of the coding. */
export function countsOf(coding: Coding): ReadonlyMap<string, number> {
  const known = counted.get(coding);
  if (known !== undefined) return known;
  const made = new Map([...rowsByCode(coding)].map(([code, rows]) => [code, rows.size]));
  counted.set(coding, made);
  return made;
}

/** Lines with all the words somebody types, in whatever case and with or without accents. */
export function matching(entries: readonly Entry[], typed: string, say: (text: Text) => string): Entry[] {
  const words = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== "");
  return entries.filter((entry) => {
    const said = plain(`${say(entry.theme.title)} ${say(entry.title)} ${entry.include ?? ""}`);
    return words.every((word) => said.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
