import type { ImportPreview } from "../../api/importing.ts";
import type { ExportFile } from "../../exchange/read-export.ts";
import type { MapCorrection } from "../../exchange/corrections/model.ts";
import type { Period } from "../../exchange/period.ts";
import type { Outcome, Problem } from "../../problem.ts";
import type { Language } from "../../text.ts";
import type { IsoDate } from "../../time.ts";
import type { WholeFile } from "../ports.ts";
import type { WavePlace } from "../publishing/ports.ts";

export interface ImportStart {
  readonly place: WavePlace;
  /** The parts of one export, in order. */
  readonly files: readonly ExportFile[];
  /** The language of whoever imports. */
  readonly language: Language;
  readonly today: IsoDate;
}

/** What an export is, as far as it is told before anything is written. */
export interface ReadImport {
  readonly preview: Omit<ImportPreview, "notKept">;
  /** What of a questionnaire of another program is not taken over as it stood. */
  readonly notKept: readonly Problem[];
  /** The days on which people answered, where the file tells. */
  readonly period: Period | null;
}

/** Reads exports where it keeps nobody else waiting. */
export interface Importing {
  begin(start: ImportStart): HeldImport;
}

/** An export that somebody gave, held in memory and nowhere else until they import it or think better of it. */
export interface HeldImport {
  /** Reads it with what was said of it; the last that was read is what `files` gives. */
  read(corrections: readonly MapCorrection[]): Promise<Outcome<ReadImport>>;
  /** What goes into the wave's folder, by names in it. */
  files(): Promise<readonly WholeFile[]>;
  /** Lets go of it, also while it is being read. */
  end(): void;
}
