import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  columnOf,
  csvOf,
  inlineCells,
  sheetOf,
  tableOf,
  workbookParts,
  zipOf,
} from "../../test/support/imports.ts";
import { folderAt } from "../compose.ts";
import type { ImportMap } from "../exchange/import-map.ts";
import type { ImportRecord } from "../exchange/import-record.ts";
import type { ExportFile } from "../exchange/read-export.ts";
import type { Series, Wave } from "../fieldwork/wave.ts";
import { checkPoll } from "./check-poll.ts";
import { importExport, writeImported, type ImportRequest } from "./import-export.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "peilschaal-import-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const SECTOR = columnOf([
  ["Rijk", 9],
  ["Gemeente", 8],
  ["Provincie", 5],
]);
const SCALE = columnOf([
  ["Goed", 9],
  ["Slecht", 7],
  ["Neutraal", 6],
]);
const COLUMNS = {
  Begintijd: SECTOR.map((_, i) => `2026-11-${String(i + 3).padStart(2, "0")} 10:00:00`),
  "E-mail": SECTOR.map((_, i) => `deelnemer${i}@voorbeeld.example`),
  "Waar werkt u?": SECTOR,
  "Hoe gaat het?": SCALE,
  "Wat vindt u ervan?": SECTOR.map((_, i) => `Ik vind dat punt ${i} beter kan dan het nu gaat.`),
};
const bytesOf = (text: string) => new TextEncoder().encode(text);
const EXPORT: ExportFile = { name: "Werken op afstand(1-22).csv", bytes: bytesOf(csvOf(tableOf(COLUMNS))) };
const POLL = "reeks/peiling-3";

async function tryImport(request: Partial<ImportRequest> = {}, poll = POLL) {
  const folder = folderAt(join(root, poll));
  const made = await importExport(folder, {
    files: [EXPORT],
    replace: false,
    language: "nl",
    today: "2026-12-01",
    ...request,
  });
  if (made.value !== undefined) await writeImported(folder, made.value);
  return { codes: made.problems.map(({ code }) => code), ...made };
}

const at = (file: string, poll = POLL) => join(root, poll, file);
const read = <T>(file: string, poll = POLL) => JSON.parse(readFileSync(at(file, poll), "utf8")) as T;
const everything = (poll = POLL) =>
  readdirSync(join(root, poll, ".."), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), "latin1")])
    .sort();

function changeMap(change: (map: ImportMap) => unknown, poll = POLL): void {
  writeFileSync(at("map.json", poll), JSON.stringify(change(read("map.json", poll))));
}

describe("an export becomes the folder of a poll", () => {
  test("that check accepts as it is, apart from what only people know", async () => {
    await tryImport();
    const problems = await checkPoll(folderAt(join(root, POLL)));
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(problems.filter(({ code }) => code === "text-to-fill-in").map(({ place }) => place.path)).toEqual([
      "organisation",
      "population",
    ]);
  });

  test("with the wave's number, the days of fieldwork and the title, as far as names and times tell", async () => {
    await tryImport();
    expect(read<Wave>("peiling.json")).toMatchObject({
      wave: 3,
      mode: "import",
      theme: { nl: "Werken op afstand" },
      date: "2026-12-01",
      fieldwork: { opened: "2026-11-03", closed: "2026-11-24" },
    });
    expect(read<Series>("../reeks.json")).toMatchObject({
      language: "nl",
      register: "u",
      disclosure: { closed: 5, open: 10 },
      smallN: 30,
    });
  });

  test("in which nobody's name, mail or moment stands", async () => {
    await tryImport();
    const all = everything()
      .map(([, content]) => content)
      .join("\n");
    expect(all).not.toContain("voorbeeld.example");
    expect(all).not.toContain("10:00");
  });

  test("with every row of the source in the answers or on the list", async () => {
    const rows = [
      ...tableOf(COLUMNS),
      ["te", "weinig"],
      ["", "", "", "", ""],
      ...tableOf(COLUMNS).slice(1, 2),
    ];
    await tryImport({ files: [{ name: "x.csv", bytes: bytesOf(csvOf(rows)) }] });
    const [file] = read<ImportRecord>("import.json").files;
    expect(file).toMatchObject({
      rows: 25,
      imported: 23,
      listed: [
        { row: 24, reason: "ragged" },
        { row: 25, reason: "empty" },
      ],
    });
    expect(readFileSync(at("responses.csv"), "utf8").trimEnd().split("\n")).toHaveLength(24);
  });

  test("of parts of an export together, and not of files with other columns", async () => {
    const [header = [], ...rows] = tableOf(COLUMNS);
    const part = (name: string, some: string[][]) => ({ name, bytes: bytesOf(csvOf([header, ...some])) });
    await tryImport({ files: [part("1.csv", rows.slice(0, 10)), part("2.csv", rows.slice(10))] });
    expect(read<ImportRecord>("import.json").files.map(({ imported }) => imported)).toEqual([10, 12]);
    const { codes } = await tryImport(
      { files: [part("1.csv", rows), { name: "2.csv", bytes: bytesOf("a,b\n1,2\n") }] },
      "reeks/x",
    );
    expect(codes).toContain("import-parts-differ");
  });
});

describe("the same again", () => {
  test("gives the same bytes, in the folder and in another", async () => {
    await tryImport();
    const before = everything();
    expect((await tryImport()).value).toBeDefined();
    expect(everything()).toEqual(before);
    await tryImport({}, "elders/peiling-3");
    expect(everything("elders/peiling-3")).toEqual(before);
  });

  test("with a corrected map changes what the map says, and keeps the ids of rows", async () => {
    await tryImport();
    const ids = () =>
      readFileSync(at("responses.csv"), "utf8")
        .split("\n")
        .map((line) => line.split(",")[0]);
    const before = ids();
    const text = readFileSync(at("map.json"), "utf8").replaceAll('"q1"', '"overheid"');
    writeFileSync(at("map.json"), text);
    expect((await tryImport()).codes).not.toContain("import-would-overwrite");
    expect(readFileSync(at("responses.csv"), "utf8")).toMatch(/^row,overheid,/);
    expect(ids()).toEqual(before);
    const once = everything();
    await tryImport();
    expect(everything()).toEqual(once);
  });

  test("recognises anew where the map leaves questions and columns out", async () => {
    await tryImport();
    changeMap(({ format, source }) => ({ format, source: { ...source, skipped: ["Rijk"] } }));
    await tryImport();
    expect(readFileSync(at("responses.csv"), "utf8")).not.toContain("rijk");
  });

  test("takes a map from elsewhere", async () => {
    await tryImport();
    const map = { name: "mijn-map.json", bytes: readFileSync(at("map.json")) };
    await tryImport({ map }, "elders/peiling-3");
    expect(everything("elders/peiling-3")).toEqual(everything());
  });

  test("leaves the wave and the series as somebody completed them", async () => {
    await tryImport();
    const wave = { ...read<Wave>("peiling.json"), theme: { nl: "Eigen thema" } };
    writeFileSync(at("peiling.json"), JSON.stringify(wave));
    await tryImport();
    expect(read<Wave>("peiling.json").theme.nl).toBe("Eigen thema");
  });
});

describe("work of people is not overwritten", () => {
  test("a questionnaire that was changed by hand stops the import; --replace says it may go", async () => {
    await tryImport();
    writeFileSync(
      at("questionnaire.json"),
      readFileSync(at("questionnaire.json"), "utf8").replace("Goed", "Best"),
    );
    const before = everything();
    const refused = await tryImport();
    expect(refused.codes).toContain("import-would-overwrite");
    expect(refused.value).toBeUndefined();
    expect(everything()).toEqual(before);
    expect((await tryImport({ replace: true })).value).toBeDefined();
    expect(readFileSync(at("questionnaire.json"), "utf8")).not.toContain("Best");
  });

  test("another map does not push the folder's own aside", async () => {
    await tryImport();
    const map = {
      name: "map.json",
      bytes: bytesOf(JSON.stringify({ format: "map.v1", source: { skipped: ["Goed"] } })),
    };
    changeMap((own) => ({ ...own, title: { nl: "Verbeterd" } }));
    expect((await tryImport({ map })).codes).toContain("import-would-overwrite");
  });

  test("a folder that holds something else is left alone, but for the export itself and hidden files", async () => {
    mkdirSync(join(root, POLL), { recursive: true });
    writeFileSync(at(EXPORT.name), EXPORT.bytes);
    writeFileSync(at(".DS_Store"), "");
    expect((await tryImport()).value).toBeDefined();
    mkdirSync(join(root, "ander/peiling-1"), { recursive: true });
    writeFileSync(at("responses.csv", "ander/peiling-1"), "row,q1\n");
    expect((await tryImport({}, "ander/peiling-1")).codes).toEqual(
      expect.arrayContaining(["folder-not-empty"]),
    );
    expect(readFileSync(at("responses.csv", "ander/peiling-1"), "utf8")).toBe("row,q1\n");
  });

  test("another file is refused once answers were coded or reviewed, since rows get other ids", async () => {
    await tryImport();
    mkdirSync(at("review"), { recursive: true });
    writeFileSync(at("review/q3.json"), "{}");
    const [header = [], ...rows] = tableOf(COLUMNS);
    const files = [{ name: "later.csv", bytes: bytesOf(csvOf([header, ...rows, rows[0] ?? []])) }];
    expect((await tryImport({ files, replace: true })).codes).toContain("import-source-differs");
    expect((await tryImport()).value).toBeDefined();
  });

  test("a run that was broken off half way is taken up by the next", async () => {
    await tryImport();
    const whole = everything();
    rmSync(at("import.json"));
    rmSync(at("responses.csv"));
    expect((await tryImport()).codes).not.toContain("import-would-overwrite");
    expect(everything()).toEqual(whole);
  });

  test("the number of a wave that is there already is not taken again", async () => {
    await tryImport();
    await tryImport({}, "reeks/tweede");
    expect(read<Wave>("peiling.json", "reeks/tweede").wave).toBe(4);
  });
});

describe("a later wave", () => {
  test("asks its questions under the codes of the one before", async () => {
    await tryImport();
    writeFileSync(
      at("questionnaire.json"),
      readFileSync(at("questionnaire.json"), "utf8")
        .replaceAll('"code": "q1"', '"code": "overheid"')
        .replaceAll('"code": "rijk"', '"code": "ministerie"'),
    );
    await tryImport({}, "reeks/peiling-4");
    expect(readFileSync(at("responses.csv", "reeks/peiling-4"), "utf8")).toMatch(
      /^row,overheid,[^]*ministerie/,
    );
  });
});

describe("bad input is told, and nothing is written", () => {
  const refused: [string, string | Uint8Array, string][] = [
    ["an empty file", "", "import-empty"],
    ["a header only", "Sector,Vraag\n", "import-no-rows"],
    ["a quote left open", 'Sector,Vraag\nRijk,"Goed\n', "import-quote-open"],
    ["a column of times only", csvOf(tableOf({ Begintijd: COLUMNS.Begintijd })), "import-no-questions"],
    ["a zip that is none", "PK\u0003\u0004 and then nothing", "zip-not-a-zip"],
    [
      "a workbook with an entity",
      zipOf({
        ...workbookParts(""),
        "xl/workbook.xml": '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
      }),
      "xml-doctype",
    ],
    ["rows that are all of another length", "a,b\n1,2,3\n1\n", "import-all-rows-ragged"],
  ];
  test.each(refused)("%s", async (_, file, code) => {
    const bytes = typeof file === "string" ? bytesOf(file) : file;
    const { codes, value } = await tryImport({ files: [{ name: "export.csv", bytes }] });
    expect(codes).toContain(code);
    expect(value).toBeUndefined();
    expect(existsSync(join(root, "reeks"))).toBe(false);
  });

  test.each([
    ["no JSON", "{", "json-broken"],
    ["another format", '{"format":"questionnaire.v1"}', "json-value-wrong"],
    ["a property nobody knows", '{"format":"map.v1","vragen":[]}', "json-field-unknown"],
    ["questions without columns", '{"format":"map.v1","questions":[]}', "json-field-missing"],
    ["a dialect nobody speaks", '{"format":"map.v1","source":{"dialect":"stata"}}', "json-value-wrong"],
  ])("a map that is %s", async (_, map, code) => {
    const { codes, value } = await tryImport({ map: { name: "map.json", bytes: bytesOf(map) } });
    expect(codes).toContain(code);
    expect(value).toBeUndefined();
  });

  test("a map that is no text", async () => {
    const { codes } = await tryImport({
      map: { name: "map.json", bytes: Uint8Array.from([0xff, 0xfe, 0xfd]) },
    });
    expect(codes).toEqual(["file-not-utf8"]);
  });
});

describe("a bomb is refused before it goes off", () => {
  /** A workbook of which one part is so many MB of spaces, a thousandth of that when packed. */
  function bombOf(part: string, megabytes: number): Uint8Array {
    const filler = `<!--${" ".repeat(1 << 20)}-->`;
    return zipOf({
      ...workbookParts(sheetOf([inlineCells(["a", "b"]), inlineCells(["1", "2"])])),
      [part]: filler.repeat(megabytes),
    });
  }

  test.each(["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"])(
    "in %s: in little memory, and nothing is written",
    (part) => {
      const file = join(root, "bom.xlsx");
      writeFileSync(file, bombOf(part, 20));
      const program = join(import.meta.dirname, "../cli/main.ts");
      const memory = pathToFileURL(join(import.meta.dirname, "../../test/support/peak-memory.ts"));
      const watch = `import { peakMemory } from "${memory.href}";
        process.on("exit", () => process.stderr.write("peak=" + peakMemory()));`;
      const run = spawnSync(
        process.execPath,
        [
          "--import",
          `data:text/javascript,${encodeURIComponent(watch)}`,
          program,
          "import",
          file,
          "--to",
          join(root, POLL),
        ],
        { encoding: "utf8" },
      );
      expect(run.status).toBe(1);
      expect(run.stderr).toContain("zwelt");
      expect(Number(/peak=(\d+)/.exec(run.stderr)?.[1])).toBeLessThan(256);
      expect(existsSync(join(root, "reeks"))).toBe(false);
    },
  );
});
