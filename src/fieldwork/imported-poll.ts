import type { Language, Register, Text } from "../text.ts";
import type { IsoDate } from "../time.ts";
import { toFillIn } from "../questionnaire/to-fill-in.ts";
import type { Series, Wave } from "./wave.ts";

/** A series with the usual numbers that protect people; what nobody knows yet is marked as to be filled in. */
export function seriesToBegin(title: Text, language: Language, register: Register): Series {
  return {
    format: "reeks.v1",
    title,
    organisation: toFillIn("uw organisatie", "your organisation"),
    language,
    register,
    disclosure: { closed: 5, open: 10 },
    smallN: 30,
  };
}

export interface ImportedWave {
  readonly number: number;
  readonly theme: Text;
  readonly date: IsoDate;
  readonly fieldwork: Wave["fieldwork"];
}

/** A wave whose answers another program collected. */
export function waveOfImport({ number, theme, date, fieldwork }: ImportedWave): Wave {
  return {
    format: "peiling.v1",
    wave: number,
    title: { nl: `Peiling ${number}`, en: `Poll ${number}` },
    theme,
    date,
    fieldwork,
    mode: "import",
    selection: "signed-up",
    population: toFillIn("wie u hebt gevraagd", "whom you asked"),
  };
}

/** The number of a poll's folder, where no other wave has it; otherwise the one after the last. */
export function waveNumberFor(folder: string, taken: readonly number[]): number {
  const named = Number(/(\d{1,4})\D*$/.exec(folder)?.[1] ?? NaN);
  return named >= 1 && !taken.includes(named) ? named : Math.max(0, ...taken) + 1;
}
