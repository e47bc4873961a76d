import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { folderAt } from "../src/compose.ts";
import type { ExportFile } from "../src/exchange/read-export.ts";
import { hasErrors } from "../src/problem.ts";
import { checkPoll } from "../src/workflow/check-poll.ts";
import { importExport, writeImported, type Imported } from "../src/workflow/import-export.ts";
import type { MadeFile } from "../src/workflow/made-file.ts";

/**
 * Real exports of other programs, read from the folder in PEILSCHAAL_REFERENCE. What came of each is held beside
 * imports.expected.txt; PEILSCHAAL_RENEW=1 writes that anew.
 */
const reference = process.env["PEILSCHAAL_REFERENCE"];
const EXPECTED = new URL("imports.expected.txt", import.meta.url).pathname;
const data = join(reference ?? "", "data");
const files =
  reference === undefined ? [] : ["polls", "exchange"].flatMap((folder) => exportsIn(join(data, folder)));
const root = mkdtempSync(join(tmpdir(), "peilschaal-imports-"));
afterAll(() => rmSync(root, { recursive: true }));

function exportsIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(
      (entry) =>
        entry.isFile() && /\.(csv|tsv|xlsx|xls|sav|zsav|por|sss|json|qsf|lss|lsg|lsq|lsa)$/.test(entry.name),
    )
    .map((entry) => relative(data, join(entry.parentPath, entry.name)))
    .sort();
}

const came = new Map<string, string>();

describe.skipIf(files.length === 0)(
  "a real export, or something that is none (PEILSCHAAL_REFERENCE is not set):",
  () => {
    test.each(files)("%s", async (file) => {
      const first = await imported(file, "eerste");
      came.set(file, first.told);
      if (first.value === undefined) return;
      const { map, record, data: answers } = first.value;
      expect(map.columns.map(({ column }) => column)).toEqual(map.columns.map((_, i) => i + 1));
      expect(
        map.columns.filter(
          ({ use, question, reason }) => (use === "ignored" ? reason : question) === undefined,
        ),
      ).toEqual([]);
      for (const { rows, imported: taken, listed } of record.files) expect(taken + listed.length).toBe(rows);
      expect(record.files.reduce((sum, one) => sum + one.imported, 0)).toBe(answers.size);
      expect(await marksAfterAgain(file)).toEqual(first.value.files.map(markOf).sort());
      const problems = await checkPoll(folderAt(join(root, "eerste", file, "peiling-1")));
      const errors = problems.filter(({ severity }) => severity === "error").map(({ code }) => code);
      // A questionnaire that came alone has no answers to count yet.
      expect(errors).toEqual(map.columns.length === 0 ? ["file-missing"] : []);
    });

    test("what came of each is what is expected", () => {
      const told = [...came].map(([file, words]) => `${file}\n${words}\n`).join("\n");
      if (process.env["PEILSCHAAL_RENEW"] === "1") writeFileSync(EXPECTED, told);
      expect(told).toBe(readFileSync(EXPECTED, "utf8"));
    });
  },
);

/** The file, and beside a definition of Triple-S or a survey of Qualtrics its data. */
function filesOf(file: string): ExportFile[] {
  const names = [
    file,
    file.replace(/\.sss$/, ".asc"),
    file.replace(/\.(sss|qsf)$/, ".csv"),
    file.replace(/\.qsf$/, " (Insights).csv"),
  ];
  return [...new Set(names)]
    .filter((name) => existsSync(join(data, name)))
    .map((name) => ({ name: basename(name), bytes: readFileSync(join(data, name)) }));
}

async function imported(file: string, round: string): Promise<{ value: Imported | undefined; told: string }> {
  const folder = folderAt(join(root, round, file, "peiling-1"));
  const files = filesOf(file);
  const made = await importExport(folder, { files, replace: false, language: "en", today: "2026-06-01" });
  if (made.value !== undefined) await writeImported(folder, made.value);
  const errors = made.problems.filter(({ severity }) => severity === "error").map(({ code }) => code);
  return {
    value: made.value,
    told: hasErrors(made.problems) ? `  refused: ${errors.join(", ")}` : tell(made.value),
  };
}

/** The same export again, with the map that the first run wrote. */
async function marksAfterAgain(file: string): Promise<string[]> {
  const folder = folderAt(join(root, "eerste", file, "peiling-1"));
  const files = filesOf(file);
  const again = await importExport(folder, { files, replace: false, language: "en", today: "2026-06-01" });
  const kept = ["peiling-1/peiling.json", "reeks.json"];
  const written = await Promise.all(
    kept.map(async (path) => ({ path, bytes: (await folder.at("..").read(path)) ?? new Uint8Array() })),
  );
  const made = again.value?.files ?? [];
  return [...made.map(markOf), ...written.map(({ path, bytes }) => markOf({ path, bytes: [bytes] }))].sort();
}

function markOf({ path, bytes }: Pick<MadeFile, "path" | "bytes">): string {
  return `${path} ${createHash("sha256")
    .update(Buffer.concat([...bytes]))
    .digest("hex")}`;
}

function tell(made: Imported | undefined): string {
  if (made === undefined) return "  nothing";
  const { map, record } = made;
  const sum = (count: (file: Imported["record"]["files"][number]) => number) =>
    record.files.reduce((total, file) => total + count(file), 0);
  const rows = sum((file) => file.rows);
  const taken = sum((file) => file.imported);
  const listed = sum((file) => file.listed.length);
  const columns = counted(
    map.columns.map(({ use, reason }) => (use === "ignored" ? `ignored ${reason ?? ""}` : use)),
  );
  const questions = counted(
    map.questions.map(({ question, sure }) => `${question.type}${sure === false ? "?" : ""}`),
  );
  return [
    `  ${map.source.dialect}, ${rows} rows: ${taken} imported, ${listed} listed`,
    `  columns: ${columns}`,
    `  questions: ${questions}`,
    ...(made.notKept.length === 0
      ? []
      : [`  not as it was: ${counted(made.notKept.map(({ code }) => code))}`]),
  ].join("\n");
}

function counted(words: readonly string[]): string {
  const counts = Map.groupBy(words, (word) => word);
  return [...counts].map(([word, all]) => `${all.length} ${word}`).join(", ");
}
