import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderAt } from "../../src/compose.ts";
import type { Questionnaire } from "../../src/questionnaire/model.ts";
import { exportFull } from "../../src/workflow/export-full.ts";
import { makeReport } from "../../src/workflow/make-report.ts";
import { questionnaireOf, type Person } from "../support/invented-people.ts";
import { textsIn } from "../support/office-files.ts";
import { writePoll, type WrittenPoll } from "../support/poll-folder.ts";
import { draftOf } from "../support/publication.ts";

/** Sectors large and small, a question with "Anders, namelijk…", and an open question. */
const option = (code: string, more = {}) => ({ code, label: { nl: `${code} genoemd` }, ...more });
const sector = {
  code: "sector",
  type: "one-answer" as const,
  text: { nl: "Sector?" },
  background: true,
  options: ["rijk", "gemeente", "inspectie"].map((code) => option(code)),
};
const several = {
  code: "q1",
  type: "several-answers" as const,
  text: { nl: "Wat speelt er?" },
  options: [option("druk"), option("regels"), option("anders", { other: true })],
};
const open = { code: "q2", type: "open-text" as const, text: { nl: "Wat kan beter?" } };
const questionnaire = questionnaireOf([{ questions: [sector, several, open] }]);

const WORDS = "het gaat over de vijver bij de ingang";
const IDEAS = ["zet de lift aan", "geef ons een kapstok", "de soep is te zout"];

/** One of the inspection chose "Anders", three of it have an idea. */
const people: Person[] = [
  ...many(30, "rijk"),
  ...many(30, "gemeente"),
  ...many(12, "inspectie").map((person, i): Person => ({
    ...person,
    ...(i === 0 ? { q1_anders: "1", q1_anders_text: WORDS } : {}),
    q2: IDEAS[i] ?? "",
  })),
];

function many(count: number, group: string): Person[] {
  return Array.from({ length: count }, (_, i) => ({
    sector: group,
    q1_druk: i % 2 === 0 ? "1" : "0",
    q1_regels: i % 2 === 0 ? "0" : "1",
    q1_anders: "0",
    q1_anders_text: "#not-asked",
    q2: "",
  }));
}

const read = (variable: string, answers: number) => ({
  [`review/${variable}.json`]: {
    format: "review.v1",
    variable,
    read: { by: "C1", on: "2026-05-10", answers },
    decisions: [],
  },
});
const reviewed = { ...read("q1_anders_text", 1), ...read("q2", 3) };
const bySector = { breakdowns: [{ question: "q1", by: "sector" }] };

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function written(poll: Partial<WrittenPoll>): string {
  const series = mkdtempSync(join(tmpdir(), "peilschaal-open-"));
  folders.push(series);
  return writePoll(series, { questionnaire, people, words: bySector, more: reviewed, ...poll });
}

async function textsOf(folder: string): Promise<[path: string, text: string][]> {
  return (await draftOf(folder)).files.flatMap(({ name, bytes }) => textsIn(name, bytes));
}

describe("“Anders” of one person, and three open answers of one sector", () => {
  let texts: [path: string, text: string][];

  beforeAll(async () => {
    texts = await textsOf(written({}));
  });

  test("stand in the list of all answers, where nothing tells a sector", () => {
    for (const words of [WORDS, ...IDEAS]) {
      const found = texts.filter(([, text]) => text.includes(words));
      expect(found.length, words).toBeGreaterThan(0);
      for (const [path, text] of found) {
        const at = text.indexOf(words);
        expect(text.slice(Math.max(0, at - 600), at + 600), `${path}: ${words}`).not.toMatch(/inspectie/i);
      }
    }
  });

  test("leave the option out of the breakdown, which is shown without it", () => {
    const { numbers } = JSON.parse(texts.find(([path]) => path.endsWith(".json"))?.[1] ?? "") as {
      numbers: { subject: string; by: string | null; answers: string[] }[];
    };
    const shown = numbers.filter(({ by, subject }) => by === "sector" && subject === "q1");
    expect(new Set(shown.flatMap(({ answers }) => answers))).toEqual(
      new Set(["druk", "regels", "#answered"]),
    );
    expect(texts.find(([path]) => path.endsWith(".html"))?.[1]).toContain(
      "‘anders genoemd’: per groep niet te tonen",
    );
  });

  test("are never split by sector, also when somebody asks", async () => {
    const words = { breakdowns: [{ question: "q2", by: "sector" }] };
    const made = await makeReport(folderAt(written({ words })), { version: null });
    expect(made.problems).toMatchObject([{ code: "breakdown-not-possible", values: { code: "q2" } }]);
  });
});

describe("an open question that only one sector got", () => {
  const asked: Questionnaire = questionnaireOf([
    { questions: [sector, several, { ...open, when: { question: "sector", is: ["inspectie"] } }] },
  ]);

  test("is not published at all where few answered: the list would be that sector's", async () => {
    const folder = written({ questionnaire: asked });
    const { problems } = await makeReport(folderAt(folder), { version: null });
    expect(problems.map(({ code, values }) => [code, values["subject"]])).toContainEqual([
      "disclosure-question-withheld",
      "q2",
    ]);
    for (const [path, text] of await textsOf(folder))
      for (const words of IDEAS) expect(text, path).not.toContain(words);
  });

  test("is where ten or more did, and as many did not", async () => {
    const more = people.concat(many(12, "inspectie").map((person) => ({ ...person, q2: "zet de lift aan" })));
    const folder = written({ questionnaire: asked, people: more, more: { ...reviewed, ...read("q2", 15) } });
    const texts = await textsOf(folder);
    expect(texts.some(([, text]) => text.includes("zet de lift aan"))).toBe(false);
    const enough = more.concat(many(12, "inspectie"));
    const other = written({ questionnaire: asked, people: enough, more: { ...reviewed, ...read("q2", 15) } });
    expect((await textsOf(other)).some(([, text]) => text.includes("zet de lift aan"))).toBe(true);
  });
});

describe("an answer with a name, a mail address, a telephone number and a BSN", () => {
  const telling =
    "Als enige inspecteur bij X zei mijn chef Jan de Vries (j.devries@voorbeeld.nl, 06-12345678, BSN 111222333) nee";
  const secrets = ["Jan de Vries", "j.devries", "06-12345678", "111222333"];
  const some = people.map((person, i) => (i === 0 ? { ...person, q2: telling } : person));
  const more = { ...reviewed, ...read("q2", 4) };
  const decided = (): Readonly<Record<string, unknown>> => ({
    ...more,
    "review/q2.json": {
      format: "review.v1",
      variable: "q2",
      read: { by: "C1", on: "2026-05-10", answers: 4 },
      decisions: [
        part("Als enige", "keep"),
        part(telling.slice(telling.indexOf("Jan"), telling.indexOf(" nee")), "redact"),
      ],
    },
  });
  const part = (words: string, decision: "keep" | "redact") => {
    const from = [...telling.slice(0, telling.indexOf(words))].length;
    return { row: "row0", from, to: from + [...words].length, words, kind: "other", decision, by: "C1" };
  };

  test("is in no file before somebody decided on each of them", async () => {
    const folder = written({ people: some, more });
    const { problems } = await makeReport(folderAt(folder), { version: null });
    expect(problems.map(({ code }) => code)).toContain("review-undecided");
    for (const [path, text] of await textsOf(folder))
      for (const secret of secrets) expect(text, path).not.toContain(secret);
  });

  test("shows where words were left out, and has the words nowhere but in the restricted set", async () => {
    const folder = written({ people: some, more: decided() });
    const texts = await textsOf(folder);
    for (const [path, text] of texts) for (const secret of secrets) expect(text, path).not.toContain(secret);
    expect(texts.some(([, text]) => text.includes("[weggelaten]"))).toBe(true);
    const out = mkdtempSync(join(tmpdir(), "peilschaal-open-"));
    folders.push(out);
    const full = await exportFull(folderAt(folder), {
      formats: ["csv"],
      to: folderAt(out),
      date: "2026-06-01",
      by: "C1",
      confirmedBy: "C2",
      reason: "onderzoek",
    });
    const restricted = await folderAt(out).read(full.value?.names[0] ?? "");
    expect(new TextDecoder().decode(restricted)).toContain("Jan de Vries");
  });
});
