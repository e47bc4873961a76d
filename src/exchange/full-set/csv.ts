import { writeCsvForPeople, type CsvValue } from "../../office/csv-for-people.ts";
import { codebookOf, codebookRows } from "./codebook.ts";
import type { FullSet, FullSetFile } from "./model.ts";
import { tableRows } from "./rows.ts";
import { fullSetWords, type FullSetWords } from "./words.ts";

/** The full set for spreadsheets: the answers, and the codebook that says how to read them. */
export function csvFiles(set: FullSet): FullSetFile[] {
  const words = fullSetWords[set.voice.language];
  const file = (name: string, rows: Iterable<readonly CsvValue[]>): FullSetFile => ({
    name: `${name}.csv`,
    mediaType: "text/csv; charset=utf-8",
    bytes: writeCsvForPeople(rows, set.voice.language),
  });
  return [
    file(words.answersFile(set.wave), answerRows(set, words)),
    file(words.codebookFile(set.wave), codebookWithNotes(set, words)),
  ];
}

function* answerRows({ data }: FullSet, words: FullSetWords): Generator<readonly CsvValue[]> {
  yield [words.row, ...data.variables.map(({ code }) => code)];
  yield* tableRows(data);
}

/** Remarks stand as rows of the codebook, so that the table stays one. */
function* codebookWithNotes(set: FullSet, words: FullSetWords): Generator<readonly CsvValue[]> {
  yield words.codebookHead;
  const notes = [words.warning, ...(set.invented ? [words.invented] : []), ...words.notes, words.csvNote];
  for (const note of notes) yield ["*", null, null, null, null, null, note, null, null];
  yield* codebookRows(codebookOf(set), words);
}
