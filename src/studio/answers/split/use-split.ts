import { useState } from "react";
import { entryOf, codesOf } from "../../../coding/steps/places.ts";
import { whoAmI } from "../../ask.ts";
import { useSay } from "../../language.ts";
import { useBench } from "../use-bench.ts";
import type { SplitDraft, Splitting } from "./split-draft.ts";

/** What somebody chose so far, kept on this device until it is done or given up. */
export function useSplitDraft(code: string, title: string): [SplitDraft, (draft: SplitDraft | null) => void] {
  const { store } = useBench();
  const place = `split:${whoAmI()}:${store.address}:${code}`;
  const [draft, setDraft] = useState<SplitDraft>(() => {
    const kept = localStorage.getItem(place);
    return kept === null ? { titles: [title, ""], chosen: {} } : (JSON.parse(kept) as SplitDraft);
  });
  return [
    draft,
    (next) => {
      if (next === null) return localStorage.removeItem(place);
      setDraft(next);
      try {
        localStorage.setItem(place, JSON.stringify(next));
      } catch {
        // No room on the device: then it is on this page only.
      }
    },
  ];
}

/** The code that is being split, with the answers that carry it; undefined where it is not there. */
export function useSplitting(code: string): (Splitting & { readonly name: string }) | undefined {
  const { state } = useBench();
  const say = useSay();
  const { themes, answers } = state.shown.coding;
  const entry = entryOf(themes, code);
  if (entry === undefined) return undefined;
  const title = entry.point?.text ?? entry.theme.title;
  const carrying = new Set(
    answers.filter((one) => one.codes.some((given) => given.code === code)).map(({ row }) => row),
  );
  return {
    code,
    title,
    name: say({ nl: title.nl }),
    under: entry.point === undefined ? undefined : entry.theme.code,
    known: codesOf(themes),
    rows: state.work.answers.filter(({ row }) => carrying.has(row)).map(({ row }) => row),
  };
}
