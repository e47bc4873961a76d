import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { folderAt } from "../../src/compose.ts";
import type { Question, Questionnaire } from "../../src/questionnaire/model.ts";
import type { ClosedBlock } from "../../src/report/model.ts";
import { makeReport } from "../../src/workflow/make-report.ts";
import { questionnaireOf, type Person } from "../support/invented-people.ts";
import { textsIn } from "../support/office-files.ts";
import { writePoll } from "../support/poll-folder.ts";
import { draftOf } from "../support/publication.ts";

/** Questions that only those who lead are asked: of the whole panel their numbers are, and so they are a group's. */
const option = (code: string) => ({ code, label: { nl: code } });
const role: Question = {
  code: "rol",
  type: "one-answer",
  text: { nl: "Rol?" },
  background: true,
  options: [option("leidinggevend"), option("medewerker")],
};
const LEADS = { question: "rol", is: ["leidinggevend"] };
const points = ["zeer goed", "goed", "midden", "slecht", "zeer slecht"].map((label, i) => ({
  code: label.replace(" ", "-"),
  label: { nl: label },
  value: 5 - i,
}));
const scale: Question = {
  code: "q1",
  type: "scale",
  text: { nl: "Hoe gaat het leiden?" },
  when: LEADS,
  scale: { points, judgement: "good-to-bad", middle: "midden" },
};
const several: Question = {
  code: "q2",
  type: "several-answers",
  text: { nl: "Waar gaat de tijd heen?" },
  when: LEADS,
  options: [option("overleg"), option("mail"), option("reizen")],
};
const questionnaire: Questionnaire = questionnaireOf([{ questions: [role, scale, several] }]);

/** As many who lead as there are letters: each gave the point that the letter stands for. */
function people(letters: string): Person[] {
  const leading = [...letters].map((letter, i): Person => ({
    rol: "leidinggevend",
    q1: points["abcde".indexOf(letter)]?.code ?? "",
    q2_overleg: i % 2 === 0 ? "1" : "0",
    q2_mail: i % 2 === 1 ? "1" : "0",
    q2_reizen: i === 0 ? "1" : "0",
  }));
  return [...leading, ...Array.from({ length: 40 }, (): Person => ({ rol: "medewerker" }))];
}

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function folderOf(all: readonly Person[]): string {
  const series = mkdtempSync(join(tmpdir(), "peilschaal-some-"));
  folders.push(series);
  return writePoll(series, { questionnaire, people: all });
}

async function reportOf(all: readonly Person[]) {
  const made = await makeReport(folderAt(folderOf(all)), { version: null });
  const blocks = (made.value?.report.blocks ?? []).filter(
    (block): block is ClosedBlock => block.kind === "closed",
  );
  const rows = Object.fromEntries(
    blocks.map(({ id, charts }) => [id, charts[0]?.rows.map(({ label, count }) => `${label} ${count}`)]),
  );
  return { blocks, rows, problems: made.problems.map(({ code, values }) => `${code} ${values["subject"]}`) };
}

describe("a question that only one group was asked", () => {
  test("is shown in full where nobody's answers are few", async () => {
    const { rows, problems } = await reportOf(people("aaaaabbbbbcccccdddddeeeee"));
    expect(rows["q1"]).toEqual(["zeer goed 5", "goed 5", "midden 5", "slecht 5", "zeer slecht 5"]);
    expect(problems.filter((one) => one.includes("q1"))).toEqual([]);
  });

  test("has its answers merged as in a breakdown, and no mean, which would part them again", async () => {
    const { rows, blocks, problems } = await reportOf(people("aabbbbbbbcccccccddddddeee"));
    expect(rows["q1"]).toEqual(["Zeer goed of goed 9", "midden 7", "Slecht of zeer slecht 9"]);
    const [chart] = blocks[0]?.charts ?? [];
    expect([chart?.location, chart?.locationNote, chart?.sums]).toEqual([null, null, []]);
    expect(chart?.baseNote).toContain("5\u00A0antwoorden zijn samengevoegd tot 3");
    expect(problems).toContain("disclosure-answers-merged q1");
  });

  test("leaves out an option that few chose, and says which", async () => {
    const { rows, blocks } = await reportOf(people("aaaaabbbbbcccccdddddeeeee"));
    expect(rows["q2"]).toEqual(["overleg 13", "mail 12"]);
    expect(blocks[1]?.charts[0]?.baseNote).toContain("‘reizen’: per groep niet te tonen");
  });

  test("shows who answered and nothing else where all of them said the same", async () => {
    const { rows, blocks, problems } = await reportOf(people("bbbbbbbbbbbb"));
    expect(rows["q1"]).toEqual([]);
    expect(blocks[0]?.charts[0]?.baseNote).toContain("Alleen een deel van de groepen kreeg deze vraag");
    expect(problems).toContain("disclosure-answers-withheld q1");
  });

  test("is not there at all, in any file, where one of them skipped it", async () => {
    const all = people("aaaaabbbbbcccccdddddeeeee").map((person, i) =>
      i === 3 ? { ...person, q1: "" } : person,
    );
    const { rows, problems } = await reportOf(all);
    expect(rows["q1"]).toBeUndefined();
    expect(problems).toContain("disclosure-question-withheld q1");
    for (const { name, bytes } of (await draftOf(folderOf(all))).files) {
      const told = textsIn(name, bytes).filter(([path]) => !/codebook|\.(json|xlsx)/i.test(path));
      for (const [path, text] of told) expect(text, path).not.toContain("Hoe gaat het leiden");
    }
  });
});
