import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { folderAt } from "../../src/compose.ts";
import { seededRandom } from "../../src/random.ts";
import { publishPoll } from "../../src/workflow/publish-poll.ts";
import { questionnaireOf, type Person } from "../support/invented-people.ts";
import { writePoll } from "../support/poll-folder.ts";

/** Two sectors, and two teams that part the same people but for three. */
const options = (...codes: string[]) => codes.map((code) => ({ code, label: { nl: code } }));
const asked = (code: string, ...codes: string[]) => ({
  code,
  type: "one-answer" as const,
  text: { nl: `${code}?` },
  options: options(...codes),
});
const questionnaire = questionnaireOf([
  {
    questions: [
      { ...asked("sector", "rijk", "gemeente"), background: true },
      { ...asked("team", "a", "b"), background: true },
      asked("q1", "ja", "nee"),
      asked("q2", "ja", "nee"),
    ],
  },
]);

const random = seededRandom("tabulate");
const people = [
  ["rijk", "a", 30] as const,
  ["rijk", "b", 3] as const,
  ["gemeente", "b", 40] as const,
].flatMap(([sector, team, count]) =>
  Array.from({ length: count }, (_, i): Person => ({
    sector,
    team,
    q1: i % 2 === 0 ? "ja" : "nee",
    q2: random() < 0.5 ? "ja" : "nee",
  })),
);

interface Printed {
  readonly question: string;
  readonly breakdowns: readonly {
    readonly by: string;
    readonly groups: readonly { readonly label: string; readonly n: number }[];
  }[];
}

let series: string;
let poll: string;

beforeAll(() => {
  series = mkdtempSync(join(tmpdir(), "peilschaal-tabulate-"));
  poll = writePoll(series, { questionnaire, people });
});
afterAll(() => rmSync(series, { recursive: true }));

async function told(...args: readonly string[]): Promise<string> {
  const out: string[] = [];
  const tell = (text: string): void => void out.push(text);
  await main(["tabulate", ...args], {
    out: tell,
    err: () => undefined,
    columns: 100,
    interactive: false,
    colours: false,
  });
  return out.join("");
}

/** The N of each row that is printed of a question by a background question; null where none is. */
async function rowsBy(by: string, question = "q1", folder = poll): Promise<string[] | null> {
  const { tables } = JSON.parse(await told(folder, "--by", by, "--json")) as { tables: Printed[] };
  const [breakdown] = tables.find((table) => table.question === question)?.breakdowns ?? [];
  const rows = (breakdown?.groups ?? [])
    .map(({ label, n }) => `${label} ${n}`)
    .filter((row) => !row.startsWith("Totaal"));
  return rows.length === 0 ? null : rows;
}

describe("what tabulate prints one time after another", () => {
  test("never differs by a few people, nor in N, whatever is asked first", async () => {
    expect(await rowsBy("team")).toBeNull();
    expect(await rowsBy("sector")).toEqual(["gemeente 40", "rijk 33"]);
    expect(await rowsBy("team")).toBeNull();
  });

  test("is held to what report.json asks to publish, which goes first", async () => {
    const other = mkdtempSync(join(tmpdir(), "peilschaal-tabulate-"));
    const folder = writePoll(other, {
      questionnaire,
      people,
      words: { breakdowns: [{ question: "q1", by: "team" }] },
    });
    expect(await rowsBy("sector", "q1", folder)).toBeNull();
    expect(await rowsBy("team", "q1", folder)).toEqual(["b 43", "a 30"]);
    expect(await rowsBy("sector", "q2", folder)).toEqual(["gemeente 40", "rijk 33"]);
    rmSync(other, { recursive: true });
  });

  test("is held to what was published", async () => {
    const other = mkdtempSync(join(tmpdir(), "peilschaal-tabulate-"));
    const words = { breakdowns: [{ question: "q1", by: "team" }] };
    const published = await publishPoll(folderAt(writePoll(other, { questionnaire, people, words })), {
      formats: ["html"],
      out: folderAt(join(other, "uit")),
    });
    expect(published.value?.version).toBe(1);
    const folder = writePoll(other, { questionnaire, people });
    expect(await rowsBy("sector", "q1", folder)).toBeNull();
    rmSync(other, { recursive: true });
  });

  test("says that another breakdown is why", async () => {
    const { problems } = JSON.parse(await told(poll, "--by", "team", "--json")) as {
      problems: { code: string }[];
    };
    expect(problems.map(({ code }) => code)).toContain("disclosure-gives-way-to-other");
  });

  test("writes nothing", async () => {
    await told(poll, "--by", "sector");
    expect(await folderAt(series).list("")).toEqual(["peiling-2", "reeks.json"]);
  });
});

test("unprotected counts are printed only when asked for by name, and say so", async () => {
  expect(JSON.parse(await told(poll, "--by", "team", "--restricted"))).toMatchObject({ restricted: true });
  expect(await told(poll, "--restricted")).toBe("");
});
