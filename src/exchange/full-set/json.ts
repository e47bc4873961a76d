import { encodePieces } from "../../office/pieces.ts";
import { codebookOf } from "./codebook.ts";
import type { FullSet, FullSetData, FullSetFile } from "./model.ts";
import { plainRows } from "./rows.ts";
import { fullSetWords } from "./words.ts";

/** The full set for programs, a line a participant. */
export function jsonFiles(set: FullSet): FullSetFile[] {
  const words = fullSetWords[set.voice.language];
  const name = `${words.answersFile(set.wave)}.json`;
  return [{ name, mediaType: "application/json", bytes: encodePieces(jsonPieces(set)) }];
}

function* jsonPieces(set: FullSet): Generator<string> {
  const words = fullSetWords[set.voice.language];
  const head: Omit<FullSetData, "rows"> = {
    format: "full-set.v1",
    restricted: true,
    warning: words.warning,
    language: set.voice.language,
    organisation: set.organisation,
    series: set.series,
    theme: set.theme,
    wave: set.wave,
    date: set.date,
    invented: set.invented,
    participants: set.data.size,
    notes: set.invented ? [words.invented, ...words.jsonNotes] : words.jsonNotes,
    variables: codebookOf(set),
  };
  for (const [key, value] of Object.entries(head)) {
    yield key === "format" ? "{\n" : ",\n";
    yield `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  }
  yield ',\n  "rows": [';
  let before = "\n";
  for (const row of plainRows(set.data)) {
    yield `${before}    ${JSON.stringify(row)}`;
    before = ",\n";
  }
  yield "\n  ]\n}\n";
}
