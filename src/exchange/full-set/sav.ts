import { writeSav, type SavPieces } from "../sav/write/index.ts";
import { labelledSet } from "./labelled.ts";
import type { FullSet, FullSetFile } from "./model.ts";
import { streamed } from "./streamed.ts";
import { fullSetWords } from "./words.ts";

/** The full set for SPSS, PSPP, R and Python (docs/formats/sav.md). */
export function savFiles(set: FullSet): FullSetFile[] {
  return [file(set, "sav", () => writeSav(labelledSet(set), "bytes"))];
}

/** The same, packed a second time: smaller, and read by SPSS from version 21. */
export function zsavFiles(set: FullSet): FullSetFile[] {
  return [file(set, "zsav", () => writeSav(labelledSet(set), "zlib"))];
}

function file(set: FullSet, extension: string, write: () => SavPieces): FullSetFile {
  const name = `${fullSetWords[set.voice.language].answersFile(set.wave)}.${extension}`;
  return { name, mediaType: "application/x-spss-sav", ...streamed(name, write) };
}
