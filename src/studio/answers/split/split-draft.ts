import type { CodebookWish } from "../../../api/answers.ts";
import type { Text } from "../../../text.ts";
import { newCode } from "../codebook/new-code.ts";

/** How somebody wants to split a code, while they choose. */
export interface SplitDraft {
  /** Names of the parts; the first is the code itself. */
  readonly titles: readonly string[];
  /** To which parts (by place) an answer goes, by row. */
  readonly chosen: Readonly<Record<string, readonly number[]>>;
}

export const MOST_PARTS = 9;

/** An answer goes to this part alone. */
export function choose(draft: SplitDraft, row: string, part: number): SplitDraft {
  return { ...draft, chosen: { ...draft.chosen, [row]: [part] } };
}

/** An answer goes to this part as well; or no longer, where it did. */
export function chooseAlso(draft: SplitDraft, row: string, part: number): SplitDraft {
  const before = draft.chosen[row] ?? [];
  const parts = before.includes(part) ? before.filter((one) => one !== part) : [...before, part].sort();
  const { [row]: _before, ...others } = draft.chosen;
  return { ...draft, chosen: parts.length === 0 ? others : { ...others, [row]: parts } };
}

/** Without a part; answers that were to go to it alone are to be chosen anew. */
export function withoutPart({ titles, chosen }: SplitDraft, part: number): SplitDraft {
  const moved = Object.entries(chosen).map(([row, parts]) => {
    const left = parts.filter((one) => one !== part).map((one) => (one > part ? one - 1 : one));
    return [row, left] as const;
  });
  return {
    titles: titles.toSpliced(part, 1),
    chosen: Object.fromEntries(moved.filter(([, parts]) => parts.length > 0)),
  };
}

export function isReady({ titles }: SplitDraft): boolean {
  return titles.length > 1 && titles.every((title) => title.trim() !== "");
}

/** What is being split: a code with its title, and the theme it is in where it is a sub-point. */
export interface Splitting {
  readonly code: string;
  readonly title: Text;
  readonly under: string | undefined;
  readonly known: readonly string[];
  /** Rows of the answers that carry it now. */
  readonly rows: readonly string[];
}

/** The step, and where each answer goes; what nobody chose stays with the first part. */
export function stepOf(
  { titles, chosen }: SplitDraft,
  { code, title, under, known, rows }: Splitting,
): { readonly step: CodebookWish; readonly parts: Readonly<Record<string, readonly string[]>> } {
  const codes = titles.reduce<string[]>(
    (made, name, i) => [...made, i === 0 ? code : newCode(name, [...known, ...made], under)],
    [],
  );
  const into = codes.map((one, i) => {
    const nl = (titles[i] ?? "").trim();
    return { code: one, title: i === 0 && nl === title.nl ? title : { nl } };
  });
  const parts = rows.flatMap((row) => {
    const to = chosen[row];
    return to === undefined ? [] : [[row, to.map((part) => codes[part] ?? code)] as const];
  });
  return { step: { do: "split", code, into }, parts: Object.fromEntries(parts) };
}
