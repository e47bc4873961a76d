import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { folderAt } from "../../src/compose.ts";
import { seededRandom, shuffled, type Random } from "../../src/random.ts";
import { formatNames } from "../../src/report/formats/index.ts";
import type { WrittenFile } from "../../src/report/formats/format.ts";
import { columnOf } from "../../src/responses/data-set.ts";
import { FIRST_CATEGORY } from "../../src/responses/status.ts";
import { makeReport, type MadeReport } from "../../src/workflow/make-report.ts";
import type { Poll } from "../../src/workflow/read-poll.ts";
import { writeReport } from "../../src/workflow/write-report.ts";
import { allSplits } from "../support/invented-people.ts";
import { textsIn } from "../support/office-files.ts";
import { writePoll } from "../support/poll-folder.ts";
import { EXAMPLE } from "../support/publication.ts";
import { randomPoll } from "../support/random-polls.ts";

/**
 * Nothing that is hidden is in any file: people change groups in a way that no published number tells, and every file
 * stays the same to the byte. A label, an alternative text, a workbook in a chart, a note, an order or a property of a
 * file that knew more than the published numbers would change with them.
 */
interface Made extends MadeReport {
  readonly files: readonly WrittenFile[];
}

async function make(folder: string, adapt?: (poll: Poll) => Poll): Promise<Made> {
  const made = await makeReport(folderAt(folder), {
    version: null,
    ...(adapt === undefined ? {} : { adapt }),
  });
  if (made.value === undefined) throw new Error(JSON.stringify(made.problems));
  const written = await writeReport(made.value.report, { formats: formatNames, beside: [] });
  return { ...made.value, files: written.value ?? [] };
}

/** The same people with their groups dealt anew, within the groups that stand together in every published row. */
function dealtAnew(
  by: string,
  together: readonly (readonly string[])[],
  random: Random,
): (poll: Poll) => Poll {
  return (poll) => {
    const column = columnOf(poll.data, by);
    const variable = poll.data.variables.find(({ code }) => code === by);
    if (column.kind !== "categories" || variable === undefined) throw new Error(`${by} makes no groups`);
    const cells = column.cells.slice();
    const codeOf = (cell: number): string => variable.categories[cell - FIRST_CATEGORY]?.code ?? "#unknown";
    for (const groups of together) {
      const rows = [...cells.keys()].filter((row) => groups.includes(codeOf(cells[row] ?? 0)));
      const dealt = shuffled(rows, random).map((row) => column.cells[row] ?? 0);
      rows.forEach((row, i) => {
        cells[row] = dealt[i] ?? 0;
      });
    }
    const columns = new Map([...poll.data.columns, [by, { kind: "categories" as const, cells }] as const]);
    return { ...poll, data: { ...poll.data, columns } };
  };
}

/** Groups that no published row parts. */
function notParted({ numbers }: Made, by: string, groups: readonly string[]): string[][] {
  const rows = numbers.filter((number) => number.by === by && number.subject !== "participants");
  const signature = (group: string): string => rows.map((row) => Number(row.groups.includes(group))).join("");
  return Object.values(Object.groupBy(groups, signature)).flatMap((set) => (set === undefined ? [] : [set]));
}

function expectSame(one: Made, other: Made): void {
  expect(other.files.map(({ name }) => name)).toEqual(one.files.map(({ name }) => name));
  for (const [i, { name, bytes }] of one.files.entries()) {
    expect(Buffer.from(other.files[i]?.bytes ?? []).equals(Buffer.from(bytes)), name).toBe(true);
  }
}

describe("the example", () => {
  const SECTORS = [
    "ministerie",
    "uitvoerende-dienst",
    "rijksinspectie",
    "zbo",
    "gemeenten",
    "overige-overheid",
  ];
  const SMALL = ["Rijksinspectie", "Gemeenten", "Overige overheid"];
  let made: Made;
  let texts: [path: string, text: string][];

  beforeAll(async () => {
    made = await make(`${EXAMPLE}/peiling-2`);
    texts = made.files.flatMap(({ name, bytes }) => textsIn(name, bytes));
  });

  test("comes out the same when the people of the merged sectors change places", async () => {
    const together = notParted(made, "sector", SECTORS);
    expect(together).toContainEqual(["rijksinspectie", "zbo", "gemeenten", "overige-overheid"]);
    for (const seed of ["een", "twee", "drie"]) {
      const other = await make(`${EXAMPLE}/peiling-2`, dealtAnew("sector", together, seededRandom(seed)));
      expect(other.numbers).toEqual(made.numbers);
      expectSame(made, other);
    }
  });

  test("has none of the three small sectors in any chart or workbook within the deck", () => {
    const inCharts = texts.filter(([path]) => /\.pptx\/ppt\/(charts|embeddings)\//.test(path));
    expect(
      inCharts.some(([path, text]) => path.includes("embeddings") && text.includes("Overige sectoren")),
    ).toBe(true);
    for (const [path, text] of inCharts) for (const label of SMALL) expect(text, path).not.toContain(label);
  });

  test("names them in alternative texts and notes only as who took part, or as merged", () => {
    const alts = texts.flatMap(([path, text]) =>
      /\.pptx\/ppt\/(slides|notesSlides)\/[^/]+\.xml$|\.html$/.test(path)
        ? [...text.matchAll(/(?:descr|alt|aria-label)="([^"]*)"|<a:t>([^<]*)<\/a:t>/g)].map(
            ([, a, b]) => a ?? b ?? "",
          )
        : [],
    );
    const naming = alts.filter((text) => text.includes("Rijksinspectie"));
    expect(naming.length).toBeGreaterThan(0);
    for (const text of naming) expect(text).toMatch(/deelnemers|minder dan 5|^Rijksinspectie$|Samengevoegd/i);
  });

  test("has no row of them beside an answer in the data files", () => {
    const data = JSON.parse(texts.find(([path]) => path.endsWith(".json"))?.[1] ?? "") as {
      numbers: { subject: string; by: string | null; groups: string[] }[];
    };
    const rows = data.numbers.filter(({ by, subject }) => by === "sector" && subject !== "participants");
    expect(new Set(rows.map(({ groups }) => groups.join("+")))).toEqual(
      new Set(["ministerie", "uitvoerende-dienst", "rijksinspectie+zbo+gemeenten+overige-overheid"]),
    );
    const csv = texts.find(([path]) => path.endsWith(".csv"))?.[1] ?? "";
    for (const line of csv.split(/\r?\n/).filter((one) => one.includes("Rijksinspectie")))
      expect(line).toMatch(/Rijksinspectie \+ ZBO \+ Gemeenten|participants/);
  });

  test("has only published counts, and their shares, in the workbooks of its charts", () => {
    const counts = new Set(made.numbers.map(({ count }) => count));
    const sheets = texts.filter(([path]) => /\/embeddings\/[^/]+\/xl\/worksheets\//.test(path));
    expect(sheets.length).toBeGreaterThan(5);
    for (const [path, text] of sheets) {
      const numbers = [...text.matchAll(/<c r="[A-Z]+\d+"(?: s="\d+")?><v>([^<]*)<\/v>/g)].map(([, value]) =>
        Number(value),
      );
      for (const value of numbers)
        expect(counts.has(value) || (value > 0 && value < 1), `${path}: ${value}`).toBe(true);
    }
  });
});

describe("random polls", () => {
  test("come out the same whenever people change groups and no published number tells", async () => {
    let compared = 0;
    for (let seed = 0; seed < 8; seed++) {
      const random = seededRandom(`files ${seed}`);
      const { questionnaire, people } = randomPoll(random, {
        groupings: 1,
        questions: 2,
        people: 70,
        someGroups: true,
      });
      const series = mkdtempSync(join(tmpdir(), "peilschaal-files-"));
      const disclosure = { closed: 3, open: 10, lowered: { by: "C1", confirmedBy: "C2", reason: "proef" } };
      const words = { breakdowns: allSplits(questionnaire) };
      const folder = writePoll(series, { questionnaire, people, words, disclosure });
      const made = await make(folder);
      const [background] = questionnaire.pages[0]?.questions ?? [];
      const groups =
        background !== undefined && "options" in background ? background.options.map(({ code }) => code) : [];
      const together = notParted(made, "sector", [...groups, "#unknown"]);
      for (let again = 0; again < 3; again++) {
        const other = await make(folder, dealtAnew("sector", together, random)).catch(() => undefined);
        if (other === undefined || JSON.stringify(other.numbers) !== JSON.stringify(made.numbers)) continue;
        compared++;
        expectSame(made, other);
      }
      rmSync(series, { recursive: true });
    }
    expect(compared).toBeGreaterThan(8);
  });
});
