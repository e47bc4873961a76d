import type { Theme } from "../../../coding/model.ts";
import { entryOf } from "../../../coding/steps/places.ts";
import type { Text } from "../../../text.ts";
import { useSay } from "../../language.ts";
import { useBench } from "../use-bench.ts";

/** A code in words: of a sub-point also the theme it is in. */
export interface CodeName {
  readonly theme: string;
  readonly point: string | undefined;
}

/** Names of the codes on the desk; the code itself where it is not in the codebook. */
export function useCodeName(): (code: string) => CodeName {
  const { state } = useBench();
  return useCodeNameIn(state.shown.coding.themes);
}

export function useCodeNameIn(themes: readonly Theme[]): (code: string) => CodeName {
  const say = useSay();
  return (code) => {
    const entry = entryOf(themes, code);
    if (entry === undefined) return { theme: code, point: undefined };
    return {
      theme: say(entry.theme.title),
      point: entry.point === undefined ? undefined : say(entry.point.text),
    };
  };
}

/** The shortest name that says which code it is. */
export function shortName({ theme, point }: CodeName): string {
  return point ?? theme;
}

/** A new text where only its Dutch, or its English, was written. */
export function textOf(title: string, before?: Text): Text {
  return before?.en === undefined ? { nl: title } : { nl: title, en: before.en };
}
