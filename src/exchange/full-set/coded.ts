import { codesCsv } from "../coded-answers/csv.ts";
import { writeQdaCodebook } from "../refi-qda/write-codebook.ts";
import { writeQdaProject } from "../refi-qda/write-project.ts";
import type { FullSet, FullSetFile } from "./model.ts";
import { fullSetWords } from "./words.ts";

/** A REFI-QDA project: every text as it was written, participants as cases (docs/formats/refi-qda.md). */
export function qdpxFiles({ voice, wave, data, open, series, theme }: FullSet): FullSetFile[] {
  const words = fullSetWords[voice.language];
  const bytes = writeQdaProject({
    name: `RESTRICTED ${series} ${wave}: ${theme}`,
    voice,
    questions: open(),
    cases: { data, wave },
    remark: words.warning,
  });
  return [{ name: `${words.projectFile(wave)}.qdpx`, mediaType: "application/zip", bytes }];
}

/** The codebook of each coded question, for programs of qualitative analysis. */
export function qdcFiles({ voice, wave, open }: FullSet): FullSetFile[] {
  const words = fullSetWords[voice.language];
  return open()
    .filter(({ themes }) => themes.length > 0)
    .map((question) => ({
      name: `${words.questionCodebookFile(question.variable, wave)}.qdc`,
      mediaType: "application/xml",
      bytes: writeQdaCodebook(question, voice, words.warning),
    }));
}

/** Answers × codes, a file a question. */
export function codesCsvFiles({ voice, wave, open }: FullSet): FullSetFile[] {
  const words = fullSetWords[voice.language];
  return open().map((question) => ({
    name: `${words.codesFile(question.variable, wave)}.csv`,
    mediaType: "text/csv; charset=utf-8",
    bytes: codesCsv(question, words.row, voice.language),
  }));
}
