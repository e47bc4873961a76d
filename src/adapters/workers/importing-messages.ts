import type { MapCorrection } from "../../exchange/corrections/model.ts";
import type { ExportFile } from "../../exchange/read-export.ts";
import type { Language } from "../../text.ts";

/** What an importing process starts with. */
export interface ImportingStart {
  /** The wave's folder. */
  readonly folder: string;
  readonly files: readonly ExportFile[];
  readonly language: Language;
  readonly today: string;
}

/** What it is asked then. */
export type ImportingQuestion =
  { readonly ask: "read"; readonly corrections: readonly MapCorrection[] } | { readonly ask: "files" };
