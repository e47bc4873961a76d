import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  columnOf,
  csvOf,
  inlineCells,
  sheetOf,
  tableOf,
  workbookOf,
  workbookParts,
  zipOf,
} from "../../test/support/imports.ts";
import type { ImportMap } from "../exchange/import-map.ts";
import { main } from "./main.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "peilschaal-cli-import-"));
});
afterEach(() => rmSync(root, { recursive: true }));

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const told = { out: "", err: "" };
  const code = await main(["import", ...args], {
    out: (text) => void (told.out += text),
    err: (text) => void (told.err += text),
    columns: 80,
    interactive: false,
    colours: false,
  });
  return { code, ...told };
}

const EXPORT = csvOf([
  ...tableOf({
    ID: columnOf([["1", 0]]).concat(Array.from({ length: 20 }, (_, i) => String(i + 1))),
    "Waar\u202E werkt u?": columnOf([
      ["Rijk", 12],
      ["Gemeente", 8],
    ]),
    "Hoe gaat het?": columnOf([
      ["Goed", 9],
      ["Slecht", 6],
      ["Zeer goed", 5],
    ]),
    "Eens? [Thuis]": columnOf([
      ["Eens", 12],
      ["Oneens", 5],
      ["Neutraal", 3],
    ]),
    "Eens? [Hier]": columnOf([
      ["Oneens", 12],
      ["Eens", 8],
    ]),
    Herkomst: Array.from({ length: 20 }, (_, i) => `192.0.2.${i}`),
  }),
  ["te", "kort"],
]);

function written(name: string, content: string | Uint8Array): string {
  writeFileSync(join(root, name), content);
  return join(root, name);
}

describe("peilschaal import", () => {
  test("shows what became of every column and row, and what is uncertain at its place", async () => {
    const { code, out, err } = await run(
      written("export.csv", EXPORT),
      "--to",
      join(root, "reeks/peiling-1"),
    );
    expect(code).toBe(0);
    expect(out).toContain("Tabel met een kop · csv, utf-8, scheidingsteken , · 21 rijen, 6 kolommen");
    expect(out).toContain("één antwoord, 20 antwoorden");
    expect(out).toContain("? 3  q2  schaal, 20 antwoorden");
    expect(out).toContain("    ? niet elk punt van de schaal is gekozen; misschien ontbreekt er een");
    expect(out).toContain("4–5  q3  schalen per rij");
    expect(out).toContain("Thuis | Hier  ×  Oneens | Neutraal | Eens");
    expect(out).toContain("kenmerk van het systeem: 1 ID");
    expect(out).toContain("    ? 6: de antwoorden lijken op persoonsgegevens");
    expect(out).toContain(
      "21 rijen gelezen: 20 deelnemers, 1 niet ingelezen.\n  ander aantal cellen dan de kop: 22",
    );
    expect(out).not.toContain("\u202E");
    expect(err).toContain("export.csv, rij 22");
    expect(err).not.toContain("Onzeker");
    expect(existsSync(join(root, "reeks/peiling-1/responses.csv"))).toBe(true);
  });

  test("in English as well", async () => {
    const { out } = await run(
      written("export.csv", EXPORT),
      "--to",
      join(root, "reeks/peiling-1"),
      "--lang",
      "en",
    );
    expect(out).toContain("21 rows read: 20 participants, 1 not imported.");
  });

  test("--preview writes nothing; with --json it gives the map, which --map takes", async () => {
    const file = written("export.csv", EXPORT);
    const { code, out } = await run(file, "--to", join(root, "reeks/peiling-1"), "--preview", "--json");
    expect(code).toBe(0);
    expect(existsSync(join(root, "reeks"))).toBe(false);
    const { map, problems } = JSON.parse(out) as {
      map: ImportMap;
      problems: { code: string; message: string }[];
    };
    expect(problems.map((one) => one.code)).toContain("import-uncertain");
    const corrected = written("map.json", JSON.stringify(map).replaceAll('"q2"', '"gaat"'));
    expect((await run(file, "--to", join(root, "reeks/peiling-1"), "--map", corrected)).code).toBe(0);
    expect(readFileSync(join(root, "reeks/peiling-1/responses.csv"), "utf8")).toMatch(/^row,q1,gaat,/);
    expect((await run(file, "--to", join(root, "reeks/peiling-1"), "--preview")).out).toContain(
      "Er is niets geschreven.",
    );
  });

  test("a workbook is told with its sheet", async () => {
    const rows = [["Sector"], ["Rijk"], ["Rijk"], ["Gemeente"], ["Gemeente"]].map(inlineCells);
    const file = written("export.xlsx", zipOf(workbookParts(sheetOf(rows))));
    expect((await run(file, "--to", join(root, "reeks/peiling-1"))).out).toContain(
      "xlsx, werkblad “Antwoorden”",
    );
  });

  test("--sheet takes another sheet, and --header-row another header", async () => {
    const answers = [
      ["Rijk", "ja"],
      ["Rijk", "nee"],
      ["Gemeente", "ja"],
      ["Gemeente", "nee"],
    ];
    const table = [["Waar werk je?", "Bevalt het?"], ...answers];
    const file = written(
      "export.xlsx",
      workbookOf({
        Samenvatting: [
          ["n", "ja"],
          ["4", "2"],
        ],
        Ruw: table,
      }),
    );
    const to = join(root, "reeks/peiling-1");
    const first = await run(file, "--to", to);
    expect(first.out).toContain("xlsx, werkblad “Samenvatting”");
    expect(first.err).toContain("ook gevuld: Ruw");
    expect(first.err).toContain("Kies het met --sheet.");
    const other = await run(file, "--to", to, "--sheet", "Ruw", "--replace");
    expect(other.out).toContain("4 rijen gelezen: 4 deelnemers");
    expect(JSON.parse(readFileSync(join(to, "map.json"), "utf8"))).toMatchObject({
      source: { sheet: "Ruw" },
    });
    const lower = await run(file, "--to", to, "--sheet", "Ruw", "--header-row", "2", "--preview");
    expect(lower.out).toContain("werkblad “Ruw”, kop in rij 2");
    expect(lower.out).toContain("3 rijen gelezen");
    const gone = await run(file, "--to", to, "--sheet", "Weg");
    expect([gone.code, gone.err]).toEqual([1, expect.stringContaining("Er zijn: Samenvatting, Ruw.")]);
  });

  test("a sheet or a row that a file does not have is refused", async () => {
    const file = written("export.csv", EXPORT);
    const to = join(root, "reeks/peiling-1");
    expect((await run(file, "--to", to, "--sheet", "Blad1")).err).toContain("geen werkmap");
    expect((await run(file, "--to", to, "--header-row", "99")).err).toContain("In rij 99 en daaronder");
    expect((await run(file, "--to", to, "--header-row", "nul")).code).toBe(2);
    const form = JSON.stringify({ pages: [{ elements: [{ type: "comment", name: "q", title: "Wat?" }] }] });
    const said = await run(written("vragen.json", form), "--to", to, "--header-row", "2");
    expect(said.code).toBe(1);
    expect(said.err).toContain("geen kop om te kiezen");
    expect(existsSync(join(root, "reeks"))).toBe(false);
  });

  test("what cannot be read is told, with exit code 1", async () => {
    const { code, out, err } = await run(written("export.csv", ""), "--to", join(root, "reeks/peiling-1"));
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("Het bestand is leeg.");
    expect(err).toContain("Er is niets geschreven.");
    const json = await run(written("export.csv", ""), "--to", join(root, "reeks/peiling-1"), "--json");
    expect([json.code, JSON.parse(json.out)]).toMatchObject([1, { problems: [{ code: "import-empty" }] }]);
  });

  test("a file that is not there, and a call that says too little", async () => {
    const gone = await run(join(root, "weg.csv"), "--to", join(root, "reeks/peiling-1"));
    expect(gone.code).toBe(1);
    expect(gone.err).toContain("weg.csv");
    expect((await run(join(root, "weg.csv"))).code).toBe(2);
  });

  test("parts of one export are told by their names, or by their paths where those are alike", async () => {
    const [header = "", ...rows] = EXPORT.trimEnd().split("\r\n");
    const one = written("1.csv", [header, ...rows.slice(0, 10)].join("\n"));
    const two = written("2.csv", [header, ...rows.slice(10)].join("\n"));
    const { out, err } = await run(one, two, "--to", join(root, "reeks/peiling-1"));
    expect(out).toContain("21 rijen gelezen: 20 deelnemers");
    expect(err).toContain("2.csv, rij 12");
  });
});
