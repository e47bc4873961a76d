import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { dataOf, allOf, written } from "../../test/support/labelled-data.ts";
import { sampleFullSet } from "../../test/support/sample-full-set.ts";
import { folderAt } from "../compose.ts";
import { inMemory } from "../exchange/byte-source.ts";
import { writeFullSet, type FullSetFormat } from "../exchange/full-set/index.ts";
import type { MapFile } from "../exchange/import-map.ts";
import type { LabelledData } from "../exchange/labelled/model.ts";
import type { ExportFile } from "../exchange/read-export.ts";
import { readSav } from "../exchange/sav/read/index.ts";
import { writeSav } from "../exchange/sav/write/index.ts";
import { writeResponses } from "../responses/write.ts";
import { importExport, writeImported } from "./import-export.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "peilschaal-own-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const sample = sampleFullSet();
const exported = (format: FullSetFormat): ExportFile[] =>
  writeFullSet(sample, format).map(({ name, bytes }) => ({ name, bytes: wholeOf(bytes) }));

function wholeOf(bytes: Uint8Array | Iterable<Uint8Array>): Uint8Array {
  return bytes instanceof Uint8Array ? bytes : new Uint8Array(Buffer.concat([...bytes]));
}

async function tryImport(files: readonly ExportFile[]) {
  const folder = folderAt(join(root, "reeks/peiling-1"));
  const made = await importExport(folder, { files, replace: false, language: "nl", today: "2026-12-01" });
  if (made.value !== undefined) await writeImported(folder, made.value);
  return { codes: made.problems.map(({ code }) => code), ...made };
}

const fileIn = (name: string) => readFileSync(join(root, "reeks/peiling-1", name), "utf8");

/** The .sav as somebody changed it in a statistical program. */
function changed(change: (data: LabelledData, columns: (number | string)[][]) => LabelledData): ExportFile[] {
  const [file] = exported("sav");
  const data = readSav(inMemory(file!.bytes), "x.sav").value!;
  const bytes = written(writeSav(change(data, allOf(data).columns), "bytes")).bytes;
  return [{ name: "veranderd.sav", bytes }];
}

const columnsOf = (columns: (number | string)[][]) => columns as unknown as (readonly number[])[];

describe("a poll that was written as", () => {
  test.each<FullSetFormat>(["sav", "zsav", "triple-s"])("%s comes back to the byte", async (format) => {
    const { codes, value } = await tryImport(exported(format));
    expect(codes).toEqual(["import-dates-unknown"]);
    expect(fileIn("responses.csv")).toBe(writeResponses(sample.data));
    expect(JSON.parse(fileIn("questionnaire.json"))).toEqual(sample.questionnaire);
    expect(value?.record.files.reduce((sum, { imported }) => sum + imported, 0)).toBe(sample.data.size);
  });

  test("sav comes back the same a second time, by the map that the first wrote", async () => {
    const first = await tryImport(exported("sav"));
    const again = await tryImport(exported("sav"));
    expect(again.value?.files.map(({ path }) => path)).toEqual(
      first.value?.files.map(({ path }) => path).filter((path) => !/peiling\.json|reeks\.json/.test(path)),
    );
    expect(fileIn("responses.csv")).toBe(writeResponses(sample.data));
  });

  test("sav is shown by its own questions, each with its columns", async () => {
    const { value } = await tryImport(exported("sav"));
    const { questions, columns } = value!.map;
    expect(questions.every(({ sure }) => sure === undefined)).toBe(true);
    const used = columns.filter(({ use }) => use !== "ignored");
    expect(new Set(used.map(({ question }) => question))).toEqual(
      new Set(questions.map(({ question }) => question.code)),
    );
    expect(new Set(used.map(({ use }) => use))).toEqual(
      new Set(["answer", "choice", "other", "row", "place"]),
    );
    expect((JSON.parse(fileIn("map.json")) as MapFile).questions).toBeUndefined();
  });
});

describe("a poll that was changed on the way", () => {
  test("with fewer rows is a poll of those rows", async () => {
    const files = changed(({ dictionary }, columns) =>
      dataOf(dictionary, columnsOf(columns.map((column) => column.slice(2)))),
    );
    const { value } = await tryImport(files);
    expect(value?.data.rows).toEqual(sample.data.rows.slice(2));
  });

  test("with a variable renamed is the same poll", async () => {
    const files = changed(({ dictionary }, columns) => {
      const variables = dictionary.variables.map((one, i) => ({ ...one, name: `v${i}` }));
      return dataOf({ ...dictionary, variables, sets: [] }, columnsOf(columns));
    });
    await tryImport(files);
    expect(fileIn("responses.csv")).toBe(writeResponses(sample.data));
  });

  test("with a value that is no answer is refused, with its row and column", async () => {
    const files = changed(({ dictionary }, columns) => {
      const at = dictionary.variables.findIndex(({ name }) => name === "oordeel");
      columns[at]![1] = 77;
      return dataOf(dictionary, columnsOf(columns));
    });
    const { problems, value } = await tryImport(files);
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([
      { code: "responses-code-unknown", place: { file: "veranderd.sav", row: 2, column: "oordeel" } },
    ]);
  });

  test.each<[string, (data: LabelledData, columns: (number | string)[][]) => LabelledData]>([
    [
      "without one of its questions",
      ({ dictionary }, columns) => {
        const at = dictionary.variables.findIndex(({ name }) => name === "oordeel");
        const keep = <T>(list: readonly T[]) => list.filter((_, i) => i !== at);
        return dataOf({ ...dictionary, variables: keep(dictionary.variables) }, columnsOf(keep(columns)));
      },
    ],
    [
      "with a row twice",
      ({ dictionary }, columns) => {
        for (const column of columns) column.push(column[0]!);
        return dataOf(dictionary, columnsOf(columns));
      },
    ],
    [
      "with an id that is none",
      ({ dictionary }, columns) => {
        const at = dictionary.variables.findIndex(({ name }) => name === "RESTRICTED_row");
        columns[at]![0] = "=1+1";
        return dataOf(dictionary, columnsOf(columns));
      },
    ],
    [
      "with a questionnaire that cannot be",
      ({ dictionary }, columns) => {
        const attributes = new Map([
          ...dictionary.attributes,
          ["@peilschaal_questionnaire", ['{"pages":[]}']],
        ]);
        return dataOf({ ...dictionary, attributes }, columnsOf(columns));
      },
    ],
  ])("%s is read like a file of another program, and that is told", async (_, change) => {
    const { codes, value } = await tryImport(changed(change));
    expect(codes).toContain("import-own-changed");
    expect(value?.data.size).toBeGreaterThanOrEqual(sample.data.size);
    expect(value?.map.questions.length).toBeGreaterThan(3);
    expect((JSON.parse(fileIn("map.json")) as MapFile).questions?.length).toBeGreaterThan(3);
  });

  test("by somebody's map is read as the map says", async () => {
    const { value } = await tryImport(exported("sav"));
    const { map } = value!;
    const questions = map.questions.filter(
      ({ question }) => question.code === "functie" || question.type === "number",
    );
    const columns = map.columns.map(({ column, header, question, use }) =>
      questions.some((one) => one.question.code === question)
        ? { column, header, question, use }
        : { column, header, use: "ignored", reason: "derived" },
    );
    writeFileSync(join(root, "reeks/peiling-1/map.json"), JSON.stringify({ ...map, questions, columns }));
    const again = await tryImport(exported("sav"));
    expect(again.value?.questionnaire.pages[0]?.questions).toHaveLength(questions.length);
    expect(again.value?.data.size).toBe(sample.data.size);
  });
});
