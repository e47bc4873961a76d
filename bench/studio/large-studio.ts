import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Questionnaire, Question } from "../../src/questionnaire/model.ts";
import { serveStudio, type ServedStudio } from "./served-studio.ts";
import { twoBackgrounds } from "./two-backgrounds.ts";

/** A studio with a poll of many answers and, in the same series, one that is being written with many questions. */
export async function largeStudio({
  answers,
  questions,
  members,
}: Readonly<Record<"answers" | "questions" | "members", number>>): Promise<ServedStudio> {
  const studio = await serveStudio();
  const poll = twoBackgrounds(answers);
  const series = join(studio.shelf, "groot");
  cpSync(join(poll, ".."), series, { recursive: true });
  rmSync(join(poll, ".."), { recursive: true });
  writeNext(series, questions);
  await studio.store("groot/peiling-3/panel/list", listOf(members));
  return studio;
}

/** A third poll without answers: the questions of the second again and again, each with a code of its own. */
function writeNext(series: string, questions: number): void {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(series, path), "utf8"));
  const write = (path: string, value: unknown): void =>
    writeFileSync(join(series, path), JSON.stringify(value));
  const wave = read("peiling-2/peiling.json") as Record<string, unknown>;
  const before = read("peiling-2/questionnaire.json") as Questionnaire;
  const [first, ...pages] = before.pages;
  const asked = pages.flatMap((page) => page.questions.filter(({ type }) => type !== "explanation"));
  const many = Array.from({ length: questions }, (_, i) => numbered(asked[i % asked.length]!, i));
  mkdirSync(join(series, "peiling-3"));
  write("peiling-3/peiling.json", {
    ...wave,
    wave: 3,
    title: { nl: "Peiling 3", en: "Poll 3" },
    fieldwork: { opened: "2099-01-12", closed: "2099-01-23" },
    date: "2099-02-01",
  });
  write("peiling-3/questionnaire.json", {
    ...before,
    pages: [first, ...many.map((question) => ({ questions: [question] }))],
  });
}

function numbered(question: Question, i: number): Question {
  const { when: _when, ...rest } = question;
  return { ...rest, code: `v${i + 1}` };
}

function listOf(members: number): { readonly name: string; readonly content: string } {
  const rows = Array.from(
    { length: members },
    (_, i) => `Verzonnen Mens ${i},mens${i}@voorbeeld.example,${i % 2 === 0 ? "ministerie" : "zbo"}`,
  );
  const content = Buffer.from(["naam,mail,sector", ...rows].join("\n")).toString("base64");
  return { name: "lijst.csv", content };
}
