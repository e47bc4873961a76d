import { describe, expect, it } from "vitest";
import {
  judged,
  noJudge,
  noLibreOffice,
  openedInLibreOffice,
  partOf,
  partsOf,
} from "../../../../test/support/office-files.ts";
import { sampleWithNumbers } from "../../../../test/support/sample-numbers.ts";
import type { BlockKind, ClosedBlock, Report } from "../../model.ts";
import { xlsx } from "./index.ts";

const sample = sampleWithNumbers();

async function written(report: Report): Promise<Uint8Array> {
  const { value } = await xlsx.write(report, {});
  return value!.bytes;
}

/** The cells of a sheet by its tab, a row a line, values parted by bars. */
async function sheetOf(report: Report, tab: string): Promise<string[]> {
  const bytes = await written(report);
  const names = [...partOf(bytes, "xl/workbook.xml").matchAll(/<sheet name="([^"]*)"/g)].map(
    (match) => match[1],
  );
  const xml = partOf(bytes, `xl/worksheets/sheet${names.indexOf(tab) + 1}.xml`);
  return [...xml.matchAll(/<row r="\d+"[^>]*>(.*?)<\/row>/gs)].map(([, cells]) =>
    [...cells!.matchAll(/<c [^>]*?(?:\/>|>(?:<v>|<is><t>)?(.*?)(?:<\/v>|<\/t><\/is>)?<\/c>)/gs)]
      .map((match) => match[1] ?? "")
      .join(" | "),
  );
}

function reportWith(kind: BlockKind, changed: object): Report {
  return {
    ...sample,
    blocks: sample.blocks.map((block) => (block.kind === kind ? { ...block, ...changed } : block)),
  };
}

describe("the public workbook", () => {
  it("has a sheet about it, one a question, one with all numbers and one with the codebook", async () => {
    const names = partOf(await written(sample), "xl/workbook.xml").matchAll(/<sheet name="([^"]*)"/g);
    expect([...names].map((match) => match[1])).toEqual([
      "Toelichting",
      "Deelnemers",
      "Vraag 1",
      "Vraag 3",
      "Vraag 3 thema’s",
      "Vraag 2 vergeleken",
      "Vraag 7 vergeleken",
      "Gegevens",
      "Codeboek",
    ]);
  });

  it("leads from its first sheet to the others and says how to read them", async () => {
    const about = await sheetOf(sample, "Toelichting");
    expect(about).toContain(
      "Vraag 1 | Vraag 1. Hoe beoordeel je de huidige kwaliteit van de Nederlandse publieke dienstverlening?",
    );
    expect(about.join("\n")).toMatch(/Status \| Concept · Voorbeeld.*apostrof.*Veldwerk \| 20 april/s);
    expect(partOf(await written(sample), "xl/worksheets/sheet1.xml").match(/<hyperlink /g)).toHaveLength(8);
  });

  it("gives each answer its count and percentage as numbers, then both sides of the scale, N and the four bases", async () => {
    const rows = await sheetOf(sample, "Vraag 1");
    expect(rows).toContain("Antwoord | Aantal | %");
    expect(rows).toContain("Goed | 34 | 0.35");
    expect(rows).toContain("Goed of zeer goed | 38 | 0.39");
    expect(rows).toContain("N = 98");
    expect(rows).toContain("Beantwoord (N) | 98");
    expect(rows).toContain("Alle deelnemers | 98");
  });

  it("marks a question with several answers once, and explains its base", async () => {
    const rows = await sheetOf(sample, "Vraag 3");
    expect(rows).toContain("Antwoord * | Aantal | %");
    expect(rows.filter((row) => row.includes("Meerdere antwoorden mogelijk"))).toEqual([
      "* Meerdere antwoorden mogelijk",
    ]);
    expect(rows).toContain("N = 93 van 98 deelnemers: 5 sloegen de vraag over.");
  });

  it("has counts alone where N is small", async () => {
    const closed = sample.blocks.find((block): block is ClosedBlock => block.kind === "closed")!;
    const small = { ...closed.charts[0]!, percentages: false, sums: [] };
    const rows = await sheetOf(
      { ...sample, blocks: [{ ...closed, charts: [small], breakdowns: [] }] },
      "Vraag 1",
    );
    expect(rows).toContain("Antwoord | Aantal");
    expect(rows).toContain("Goed | 34");
  });

  it("shows groups as far as they may be shown, and says in words what is withheld", async () => {
    const closed = sample.blocks.find((block): block is ClosedBlock => block.kind === "closed")!;
    const [breakdown] = closed.breakdowns;
    const hidden = {
      label: "Gemeenten",
      whole: false,
      n: null,
      rest: 0,
      cells: [{ count: null, percent: null }],
    };
    const report = reportWith("closed", {
      breakdowns: [{ ...breakdown!, rows: [...breakdown!.rows, hidden] }],
    });
    const rows = await sheetOf(report, "Vraag 1");
    expect(rows).toContain("Ministerie | 25 | 9 | 8 | 8");
    expect(rows).toContain("Gemeenten | niet getoond | niet getoond");
    expect(rows.some((row) => row.startsWith("Niet apart getoond: Rijksinspectie"))).toBe(true);
  });

  it("has percentages by group beside the counts where groups are large", async () => {
    const closed = sample.blocks.find((block): block is ClosedBlock => block.kind === "closed")!;
    const breakdown = {
      ...closed.breakdowns[0]!,
      percentages: true,
      classes: [{ label: "Goed", tone: "bar" as const }],
      rows: [{ label: "Totaal", whole: true, n: 98, rest: 0, cells: [{ count: 38, percent: "39\u00A0%" }] }],
    };
    const rows = await sheetOf({ ...sample, blocks: [{ ...closed, breakdowns: [breakdown] }] }, "Vraag 1");
    expect(rows).toContain("Groep | N | Goed | Goed, %");
    expect(rows).toContain("Totaal | 98 | 38 | 0.39");
  });

  it("lists themes and what belongs to them, with the numbers of the answers in the document", async () => {
    const rows = await sheetOf(sample, "Vraag 3 thema’s");
    expect(rows).toContain("Thema | Onderdeel | Antwoorden | Nummers in Open antwoorden peiling 2.docx");
    expect(rows).toContain("Kloof tussen systeem- en leefwereld |  | 12 | 2–13");
    expect(rows).toContain(" | Stapeling van regels | 12 | 1–12");
    expect(rows.join("\n")).toMatch(/Conclusie\nDe kwaliteit staat onder druk.*\nRust op 14 antwoorden/);
  });

  it("shows “Anders” as chosen and as coded back", async () => {
    const rows = await sheetOf(
      reportWith("open", {
        backCoded: [{ label: "Verouderde IT", raw: 49, coded: 52, said: "‘Verouderde IT’: 49" }],
      }),
      "Vraag 3 thema’s",
    );
    expect(rows).toContain("Verouderde IT | 49 | 52");
  });

  it("sets two waves side by side with both N’s, or says why not", async () => {
    const rows = await sheetOf(sample, "Vraag 2 vergeleken");
    expect(rows).toContain("Antwoord | Peiling 1 | Peiling 1, % | Peiling 2 | Peiling 2, % | Verschil");
    expect(rows).toContain("Redelijk wat zorgen | 30 | 0.34 | 29 | 0.3 | -5");
    expect(rows).toContain("Veel of heel veel zorgen | 31 | 0.36 | 46 | 0.47 | 11");
    expect(rows.find((row) => row.startsWith("N |"))).toBe("N | 87 |  | 98 |  | ");
    expect((await sheetOf(sample, "Vraag 7 vergeleken")).slice(2)).toContain(
      "Niet te vergelijken met peiling 1: de antwoorden zijn gewijzigd.",
    );
  });

  it("has participants as numbers, with a total", async () => {
    const rows = await sheetOf(sample, "Deelnemers");
    expect(rows).toContain("Uitvoerende dienst van een ministerie | 46");
    expect(rows).toContain("Totaal | 98");
    const invited = {
      columns: ["Sector", "Aantal", "Deelname"],
      rows: [
        ["ZBO", "18", "46\u00A0%"],
        ["Rest", "2", "–"],
      ],
    };
    expect(await sheetOf(reportWith("participants", invited), "Deelnemers")).toEqual(
      expect.arrayContaining(["ZBO | 18 | 0.46", "Rest | 2 | –"]),
    );
  });

  it("holds every published number as a row of a real table", async () => {
    const rows = await sheetOf(sample, "Gegevens");
    expect(rows).toHaveLength(4);
    expect(rows[1]).toMatch(/\| 71 \| 93 \| 76 \| Concept/);
    expect(partOf(await written(sample), "xl/tables/table8.xml")).toContain('ref="A1:O4"');
  });

  it("has a codebook with options, themes, sub-points, base and routing", async () => {
    const rows = await sheetOf(sample, "Codeboek");
    expect(rows[1]).toMatch(
      /^q3 \| q3 \| .* \| ja of nee \| antwoord \| complexiteit \| .* \| Beantwoord 93.*&quot;q2&quot;/,
    );
    expect(rows.map((row) => row.split(" | ").slice(4, 7).join(" "))).toEqual(
      expect.arrayContaining(["thema t1 Regels", "onderdeel t1 Open normen"]),
    );
    expect(rows.at(-1)).toMatch(/^q5 \| q5 \| Hoe oud\? \| getal/);
  });

  it("is English throughout in an English report", async () => {
    const report = {
      ...sample,
      meta: { ...sample.meta, voice: { language: "en", register: "je" } as const },
    };
    const names = [...partOf(await written(report), "xl/workbook.xml").matchAll(/<sheet name="([^"]*)"/g)];
    expect(names.map((match) => match[1])).toEqual(expect.arrayContaining(["About", "Data", "Codebook"]));
    expect((await sheetOf(report, "Data"))[0]).toMatch(/^poll \| version \| date/);
    expect(partOf(await written(report), "docProps/core.xml")).toContain("en-GB");
  });

  it("is whole when there is nothing to tell", async () => {
    const empty = { ...sample, blocks: [], numbers: [], codebook: [] };
    expect(await sheetOf(empty, "Gegevens")).toHaveLength(1);
  });

  it("has no formula, no link out, no time and the same bytes when written again", async () => {
    const hostile = sampleWithNumbers('=HYPERLINK("https://evil.example")');
    const bytes = await written(hostile);
    for (const part of partsOf(bytes).values()) expect(part).not.toMatch(/<f>|TargetMode|dcterms/);
    expect(await written(hostile)).toEqual(bytes);
  });
});

describe("the public workbook with hostile texts", () => {
  const label = "\u0000\uD800\u202E👩‍👩‍👧‍👦=1".repeat(400);
  const report = {
    ...sampleWithNumbers(label),
    meta: { ...sample.meta, organisation: "Q&A <b>", theme: "x".repeat(100_000) },
    blocks: sample.blocks.map((block) =>
      block.kind === "closed" ? { ...block, label: null, short: `'[${label}]:*?/\\` } : block,
    ),
  };

  it.skipIf(noJudge !== undefined)(
    `is valid by the schemas of Office Open XML ${noJudge ?? ""}`,
    async () => {
      expect(judged("ooxml-valid", "x.xlsx", await written(report))).toBe("");
      expect(judged("ooxml-valid", "x.xlsx", await written(sample))).toBe("");
      expect(judged("ooxml-valid", "x.xlsx", await written({ ...sample, blocks: [], numbers: [] }))).toBe("");
    },
  );

  it.skipIf(noLibreOffice !== undefined)(`opens in LibreOffice ${noLibreOffice ?? ""}`, async () => {
    const [made] = openedInLibreOffice("x.xlsx", await written(report), "fods").values();
    const text = new TextDecoder().decode(made);
    expect(text).not.toContain("table:formula");
    expect(text).toContain('table:name="Codeboek"');
  });
});
