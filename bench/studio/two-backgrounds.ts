import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvLine, readCsvRows } from "../../src/csv.ts";
import type { Questionnaire } from "../../src/questionnaire/model.ts";
import { seededRandom } from "../../src/random.ts";
import { manyParticipants } from "../many-participants.ts";

/** How many of a hundred live where; the last two are small groups in a poll of a thousand. */
const REGIONS = { noord: 34, oost: 24, zuid: 22, west: 15, midden: 4, eilanden: 1 };

/** A poll of so many invented people, three open answers each, with a second background question. */
export function twoBackgrounds(participants: number): string {
  const { poll } = manyParticipants(participants, participants * 3);
  const questionnaire = JSON.parse(readFileSync(join(poll, "questionnaire.json"), "utf8")) as Questionnaire;
  const [first, ...pages] = questionnaire.pages;
  if (first === undefined) throw new Error("the example has no pages");
  const options = Object.keys(REGIONS).map((code) => ({ code, label: { nl: code, en: code } }));
  const region = { type: "one-answer", code: "regio", background: true, text: ASKED, options };
  const questions = [...first.questions, region];
  const made = { ...questionnaire, pages: [{ ...first, questions }, ...pages] };
  writeFileSync(join(poll, "questionnaire.json"), JSON.stringify(made));
  const [head = [], ...rows] = readCsvRows(readFileSync(join(poll, "responses.csv"), "utf8"));
  const at = head.indexOf("sector") + 1;
  const random = seededRandom("regions");
  const lines = [head.toSpliced(at, 0, "regio"), ...rows.map((row) => row.toSpliced(at, 0, drawn(random())))];
  writeFileSync(join(poll, "responses.csv"), lines.map((row) => `${csvLine(row)}\n`).join(""));
  return poll;
}

const ASKED = {
  nl: { je: "In welke regio woon je?", u: "In welke regio woont u?" },
  en: "In which region do you live?",
};

function drawn(chance: number): string {
  let left = chance * 100;
  for (const [code, share] of Object.entries(REGIONS)) {
    left -= share;
    if (left < 0) return code;
  }
  return "noord";
}
