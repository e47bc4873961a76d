import type { Outcome } from "../../problem.ts";
import type { Report } from "../model.ts";

/** A finished file of a publication. */
export interface WrittenFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What a writer may be given beside the report. */
export interface WriteOptions {
  /** The organisation's own deck template (.pptx or .potx). */
  readonly template?: { readonly name: string; readonly bytes: Uint8Array };
  /** Sizes in bytes of the other files by name, for links that tell them ("pptx, 1,1 MB"). */
  readonly sizes?: ReadonlyMap<string, number>;
  /** Told now and then how far a long file is; by writers that write answers one by one. */
  readonly progress?: (done: number, total: number) => void;
}

/**
 * One way of publishing a report. The same report gives the same bytes: no clock, no random ids. Problems (a title
 * cut, a layout replaced) are returned beside the file; without a value nothing is written.
 */
export interface ReportFormat {
  readonly name: string;
  write(report: Report, options: WriteOptions): Promise<Outcome<WrittenFile>>;
}
