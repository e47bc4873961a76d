import { pageWords, type PageWords } from "./words.ts";
import type { Report } from "../../model.ts";
import type { WriteOptions } from "../format.ts";
import { Measures } from "./measures.ts";

/** What every part of the page needs beside its own block. */
export interface Context {
  readonly report: Report;
  readonly words: PageWords;
  readonly sizes: WriteOptions["sizes"];
  readonly measures: Measures;
}

export function contextOf(report: Report, options: WriteOptions): Context {
  return {
    report,
    words: pageWords[report.meta.voice.language],
    sizes: options.sizes,
    measures: new Measures(),
  };
}
