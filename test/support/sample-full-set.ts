import { readFileSync } from "node:fs";
import type { FullSet } from "../../src/exchange/full-set/model.ts";
import type { Questionnaire } from "../../src/questionnaire/model.ts";
import { readResponses } from "../../src/responses/read.ts";

const POLL = new URL("../polls/every-question-type/peiling-1/", import.meta.url);

/** The full set of a poll with every type of question, in two languages; `changed` is put in its place. */
export function sampleFullSet(changed: Partial<FullSet> = {}): FullSet {
  const read = (file: string) => readFileSync(new URL(file, POLL), "utf8");
  const questionnaire = JSON.parse(read("questionnaire.json")) as Questionnaire;
  return {
    voice: { language: "nl", register: "je" },
    organisation: "Gemeente",
    series: "Proef",
    theme: "Werk",
    wave: 1,
    date: "2026-05-19",
    fieldwork: { opened: "2026-04-20", closed: "2026-05-08" },
    population: "Wie meedoet",
    invented: true,
    questionnaire,
    data: readResponses(read("responses.csv"), questionnaire).value!,
    open: () => [],
    ...changed,
  };
}
