import type { Code } from "../questionnaire/code.ts";
import type { Language, Register, Text } from "../text.ts";
import type { IsoDate } from "../time.ts";

/** `reeks.json`: a series of waves of one poll. */
export interface Series {
  readonly format: "reeks.v1";
  readonly title: Text;
  readonly organisation: Text;
  readonly language: Language;
  readonly register: Register;
  readonly disclosure: {
    /** The smallest count of a group's closed answer that may be derivable (5). */
    readonly closed: number;
    /** The same for open answers and themes by group (10). */
    readonly open: number;
    /** Who agreed to a lower threshold and why; needed, and printed, below 5 and 10. */
    readonly lowered?: { readonly by: string; readonly confirmedBy: string; readonly reason: string };
  };
  /** Below this N counts are shown and no percentages (30). */
  readonly smallN: number;
}

/** How people took part, fixed before the first invitation; `import` for answers collected elsewhere. */
export type Mode = "anoniem" | "vertrouwelijk" | "open-link" | "import";

/** `peiling.json`: one wave. */
export interface Wave {
  readonly format: "peiling.v1";
  readonly wave: number;
  readonly title: Text;
  readonly theme: Text;
  /** Date of publication. */
  readonly date: IsoDate;
  readonly fieldwork: { readonly opened: IsoDate; readonly closed: IsoDate };
  readonly mode: Mode;
  /** Who was asked: decides between "deelname" (signed up) and "respons" (an invited whole group or sample). */
  readonly selection: "signed-up" | "whole-group" | "sample" | "open";
  /** "Professionals in de publieke dienstverlening die zich zelf aanmeldden." */
  readonly population: Text;
  /** Who receives answers beside the organisation, in the words that participants read. */
  readonly recipients?: Text;
  /** The answers are invented: an example, and every page says so. */
  readonly invented?: boolean;
}

/** `participation.json`: counts of people per group, never who. */
export interface Participation {
  readonly format: "participation.v1";
  /** The background question whose options are the groups. */
  readonly by: Code;
  readonly groups: readonly {
    readonly code: Code;
    /** Null where not known (open link, imports). */
    readonly invited: number | null;
    readonly completed: number;
  }[];
  /** How many began; null where it was not measured. */
  readonly started: number | null;
  readonly reminders?: number;
  /** How many keys were issued, those that were lost and replaced included; absent where there were none. */
  readonly keys?: number;
}
