import { describe, expect, test } from "vitest";
import { columnOf, csvOf, tableOf, TriedImport, workbookOf } from "../../test/support/imports.ts";

const POLL = tableOf({
  "Waar werk je?": columnOf([
    ["Rijk", 12],
    ["Gemeente", 8],
  ]),
  "Hoe gaat het?": columnOf([
    ["Goed", 9],
    ["Slecht", 6],
    ["Matig", 5],
  ]),
  "Wat wil je kwijt?": Array.from({ length: 20 }, (_, i) => `Traag, en soms stuk; verzonnen antwoord ${i}`),
});
const HEADERS = ["Waar werk je?", "Hoe gaat het?", "Wat wil je kwijt?"];
const TITLE = [["Peiling over werk, voorjaar"], [], ["Geëxporteerd op 12-03-2026", "10:42"]];

const headersOf = (tried: TriedImport) => tried.map.columns.map(({ header }) => header);

describe("a title above the table is no header", () => {
  test.each([",", ";", "\t", "|"])("in a csv with %j between cells", (separator) => {
    const tried = new TriedImport(csvOf([...TITLE, ...POLL], separator));
    expect(headersOf(tried)).toEqual(HEADERS);
    expect(tried.map.source).toMatchObject({ headerRow: 4, headerRows: 1, separator });
    expect(tried.rows()).toHaveLength(20);
    expect(tried.problems).toContainEqual(
      expect.objectContaining({
        code: "import-header-row",
        values: { row: 4, above: "Peiling over werk, voorjaar / Geëxporteerd op 12-03-2026 · 10:42" },
      }),
    );
  });

  test("in a csv whose rows are all as long, as Excel saves it", () => {
    const padded = TITLE.map((cells) => [...cells, "", "", ""].slice(0, 3));
    const tried = new TriedImport(csvOf([...padded, ...POLL], ";"));
    expect([headersOf(tried), tried.map.source.headerRow]).toEqual([HEADERS, 4]);
  });

  test("in a workbook", () => {
    const bytes = workbookOf({ Blad1: [...TITLE, ...POLL] });
    const tried = new TriedImport(bytes, { name: "export.xlsx" });
    expect([headersOf(tried), tried.map.source.headerRow]).toEqual([HEADERS, 4]);
    expect(tried.rows()).toHaveLength(20);
  });

  test("above the header of a program it knows", () => {
    const forms = POLL.map((cells, i) =>
      i === 0
        ? ["ID", "Begintijd", "Tijd van voltooien", ...cells]
        : [`${i}`, "1-3-2026", "1-3-2026", ...cells],
    );
    const tried = new TriedImport(csvOf([["Peiling over werk"], ...forms]));
    expect(tried.map.source).toMatchObject({ dialect: "microsoft-forms", headerRow: 2 });
    expect(tried.map.questions).toHaveLength(3);
  });

  test("what is on the rows is said of the rows in the file", () => {
    const tried = new TriedImport(csvOf([...TITLE, ...POLL, ["te", "kort"]]));
    expect(tried.problems).toContainEqual(
      expect.objectContaining({ code: "import-row-ragged", place: { file: "export.csv", row: 25 } }),
    );
  });
});

describe("a header stays one", () => {
  test("where only some columns have a name", () => {
    const [, ...rows] = POLL;
    const tried = new TriedImport(csvOf([["Werk", "", ""], ...rows]));
    expect(headersOf(tried)).toEqual(["Werk", "", ""]);
  });

  test("whose first column numbers the rows and has no name", () => {
    const rows = POLL.slice(1).map(([work = "", mood = ""], i) => [String(i), `${work} ${i}`, mood]);
    const tried = new TriedImport(csvOf([["", "Waar werk je?", "Hoe gaat het?"], ...rows], ";"));
    expect([headersOf(tried)[1], tried.rows().length]).toEqual(["Waar werk je?", 20]);
  });

  test("above open answers in one column that hold commas", () => {
    const answers = [
      "Goed, maar duur",
      "Prima",
      "Soms traag, vaak stuk, altijd duur",
      "Niets",
      "Mooi, groot",
    ];
    const tried = new TriedImport(`Wat vind je?\n${answers.map((one) => `"${one}"`).join("\n")}\n`);
    expect(headersOf(tried)).toEqual(["Wat vind je?"]);
    expect(tried.rows()).toHaveLength(5);
  });

  test("above cells with as many answers each", () => {
    const picks = ["rood;geel;blauw", "geel;blauw;groen", "rood;groen;blauw", "groen;geel;rood"];
    const tried = new TriedImport(`Kies er drie\n${[...picks, ...picks, ...picks].join("\n")}\n`);
    expect(headersOf(tried)).toEqual(["Kies er drie"]);
  });

  test("where the first participants answered little", () => {
    const tried = new TriedImport(csvOf([HEADERS, ["Rijk", "", ""], ["Rijk", "", ""], ...POLL.slice(1)]));
    expect([headersOf(tried), tried.map.source.headerRow]).toEqual([HEADERS, undefined]);
    expect(tried.rows()).toHaveLength(22);
  });
});

describe("somebody may say where the header is", () => {
  const known = (headerRow: number) => ({ format: "map.v1", source: { headerRow } }) as const;

  test("against what was found", () => {
    const padded = TITLE.map((cells) => [...cells, "", "", ""].slice(0, 3));
    const tried = new TriedImport(csvOf([...padded, ...POLL]), { known: known(1) });
    expect(headersOf(tried)[0]).toBe("Peiling over werk, voorjaar");
  });

  test("deep down a file", () => {
    const notes = Array.from({ length: 60 }, (_, i) => [`Toelichting ${i}`, "a", "b"]);
    const tried = new TriedImport(csvOf([...notes, ...POLL]), { known: known(61) });
    expect([headersOf(tried), tried.rows().length]).toEqual([HEADERS, 20]);
  });

  test("and is told where there is nothing there", () => {
    const tried = new TriedImport(csvOf(POLL), { known: known(500) });
    expect(tried.codes).toEqual(["import-header-row-missing"]);
  });

  test("a map with it reads the same again", () => {
    const first = new TriedImport(csvOf([...TITLE, ...POLL]));
    const again = new TriedImport(csvOf([...TITLE, ...POLL]), { known: first.map });
    expect(again.rows()).toEqual(first.rows());
  });
});
