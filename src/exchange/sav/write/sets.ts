import type { MultipleSet } from "../../labelled/model.ts";
import type { Plan } from "./plan.ts";
import { utf8, type RecordBytes } from "./record-bytes.ts";

/** The text of a record of sets, in bytes: lengths in it are of bytes. */
export function writeSets(out: RecordBytes, sets: readonly MultipleSet[], plan: Plan): void {
  const counted = (text: string) => {
    const bytes = utf8(text);
    out.bytes(utf8(`${bytes.length} `));
    out.bytes(bytes);
  };
  for (const set of sets) {
    out.bytes(utf8(`${set.name}=`));
    if (set.kind === "categories") out.bytes(utf8("C "));
    else {
      out.bytes(utf8(set.namedBy === "variables" ? "D" : set.labelOfVariable ? "E 11 " : "E 1 "));
      counted(set.counted);
      out.bytes(utf8(" "));
    }
    counted(set.label);
    const members = set.variables.map((name) => plan.byName.get(name)?.short[0]?.toLowerCase() ?? "");
    out.bytes(utf8(` ${members.join(" ")}\n`));
  }
}

/** Sets that name their options by counted values came later, and have a record of their own. */
export function isNewSet(set: MultipleSet): boolean {
  return set.kind === "dichotomies" && set.namedBy === "counted-values";
}
