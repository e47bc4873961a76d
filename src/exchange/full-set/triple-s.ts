import type { Language } from "../../text.ts";
import { writeTripleS } from "../triple-s/write/index.ts";
import { labelledSet } from "./labelled.ts";
import { inLanguage, type FullSet, type FullSetFile } from "./model.ts";
import { streamed } from "./streamed.ts";
import { fullSetWords } from "./words.ts";

/** The full set for programs of market research, in all languages of the questionnaire (docs/formats/triple-s.md). */
export function tripleSFiles(set: FullSet): FullSetFile[] {
  const { language } = set.voice;
  const base = fullSetWords[language].answersFile(set.wave).replace("RESTRICTED", "RESTRICTED Triple-S");
  const others = set.questionnaire.languages.filter((one) => one !== language);
  const languages = [language, ...others].map((one: Language) => ({
    language: one,
    dictionary: labelledSet(inLanguage(set, one)).dictionary,
  }));
  const [definition, data] = [`${base}.sss`, `${base}.csv`];
  const style = { version: "2.0", format: "csv", dataFile: data } as const;
  const written = writeTripleS(labelledSet(set), style, languages);
  return [
    { name: definition, mediaType: "application/xml", bytes: written.definition },
    { name: data, mediaType: "text/csv; charset=utf-8", ...streamed(data, written.data) },
  ];
}
