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

export type ImportingMessage =
  | { readonly id: number; readonly ask: "read"; readonly corrections: readonly MapCorrection[] }
  | { readonly id: number; readonly ask: "files" };

export type ImportingReply = { readonly id: number } & (
  { readonly given: unknown } | { readonly failure: string }
);
