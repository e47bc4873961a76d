import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { sampleReport } from "../../../../test/support/sample-report.ts";
import { hardDeck, LONG_WORD, reportWith } from "../../../../test/support/hard-deck.ts";
import {
  chartsOf,
  deckFaults,
  notesOf,
  overlapsOn,
  shapesOf,
  slidesOf,
  textOf,
  titlesOf,
} from "../../../../test/support/deck-checks.ts";
import {
  judged,
  noJudge,
  noLibreOffice,
  openedInLibreOffice,
  partsOf,
} from "../../../../test/support/office-files.ts";
import { inksOf } from "../../../../test/support/pdf-inks.ts";
import { ARIAL_BOLD, textWidth } from "../../../office/fonts/measure.ts";
import { contrast, readHex, type Rgb } from "../../../office/drawing/colour.ts";
import type { Block, Breakdown, Report } from "../../model.ts";
import { pptx } from "./index.ts";

function hexOf(rgb: Rgb): string {
  return rgb.map((part) => part.toString(16).padStart(2, "0")).join("");
}

/** The same colour but for rounding. */
function near(a: string, b: string): boolean {
  return readHex(a).every((part, i) => Math.abs(part - (readHex(b)[i] ?? 0)) <= 1);
}

async function deckOf(report: Report): Promise<Uint8Array> {
  const { value } = await pptx.write(report, {});
  if (value === undefined) throw new Error("no deck was written");
  return value.bytes;
}

const sample = await deckOf(sampleReport());
const slides = slidesOf(sample);
const texts = slides.map(textOf);

function slideWith(text: string): string {
  const found = texts.find((one) => one.includes(text));
  if (found === undefined) throw new Error(`no slide says ${text}`);
  return found;
}

describe("the deck of a poll", () => {
  it("has no fault by our own count", () => {
    expect(deckFaults(sample, "nl-NL")).toEqual([]);
    expect(slides.flatMap(overlapsOn)).toEqual([]);
  });

  it("is the same to the byte when written again", async () => {
    expect(await deckOf(sampleReport())).toEqual(sample);
  });

  it("tells no moment in its properties", () => {
    expect(partsOf(sample).get("docProps/core.xml")).not.toMatch(/created|modified/);
  });

  it("is in English throughout for an English report", async () => {
    const report = sampleReport();
    const english = await deckOf({
      ...report,
      meta: { ...report.meta, voice: { language: "en", register: "je" } },
    });
    expect(deckFaults(english, "en-GB")).toEqual([]);
    expect(slidesOf(english).map(textOf).join("\n")).toContain("Who is counted");
  });

  it("opens with organisation, title, quoted theme, date and field period (A1)", () => {
    for (const text of [
      "Staat van de Uitvoering",
      "Resultaten tweede peiling",
      "‘Kwaliteit en Toekomstbestendigheid Publieke Dienstverlening’",
      "19 mei 2026",
      "98 deelnemers",
      "20 april tot en met 8 mei 2026",
      "Voorbeeld: cijfers verzonnen",
    ])
      expect(texts[0]).toContain(text);
  });

  it("marks the second mark of the gauge from the bottom for the second wave", () => {
    const layout = partsOf(sample).get("ppt/slideLayouts/slideLayout1.xml") ?? "";
    const marks = shapesOf(layout).filter((shape) => shape.includes('name="Peilmerk'));
    expect(marks).toHaveLength(5);
    expect(marks.map((mark) => mark.includes("accent1"))).toEqual([false, true, false, false, false]);
  });

  it("leads from each finding to its slide", () => {
    const relations = partsOf(sample).get("ppt/slides/_rels/slide2.xml.rels") ?? "";
    expect(relations).toContain('Target="slide4.xml"');
    expect(texts[1]).toMatch(/38 van 98[\s\S]*goed of zeer goed; 30[\s\S]*4/);
  });

  it("counts who took part in questionnaire order with the total last (A2)", () => {
    expect(slideWith("Deelnemers Peiling 2")).toMatch(
      /Ministerie\s25[\s\S]*ministerie\s46[\s\S]*Rijksinspectie\s2[\s\S]*ZBO\s18[\s\S]*Gemeenten\s3[\s\S]*et cetera\)\s4\s[\s\S]*Totaal\s98/,
    );
  });

  it("prints the literal question, N and a native chart for a closed question (A4, A5)", () => {
    const at = texts.findIndex((text) => text.includes("noemen de kwaliteit goed of zeer goed"));
    expect(texts[at]).toContain(
      "Hoe beoordeel je de huidige kwaliteit van de Nederlandse publieke dienstverlening?",
    );
    expect(texts[at]).toContain("N = 98");
    expect(slides[at]).toContain("<c:chart ");
    expect(slides[at]).not.toContain("<p:pic>");
  });

  it("keeps the scale's order and sums its sides with brackets", () => {
    const chart = chartsOf(sample)[0] ?? "";
    const categories = [
      ...(chart.match(/<c:cat>[\s\S]*?<\/c:cat>/)?.[0] ?? "").matchAll(/<c:v>([^<]*)/g),
    ].map((found) => found[1]?.replaceAll("\u00A0", " "));
    expect(categories).toEqual([
      "Zeer goed (4)",
      "Goed (34)",
      "Niet goed, niet slecht (26)",
      "Slecht (24)",
      "Zeer slecht (6)",
      "Weet ik niet (4)",
    ]);
    expect(chart).toContain('<c:orientation val="maxMin"/>');
    const slide = slides.find((one) => one.includes("rightBracket")) ?? "";
    expect(slide.match(/prst="rightBracket"/g)).toHaveLength(2);
    expect(textOf(slide)).toContain("38 van 98\ngoed of zeer goed");
  });

  it("prints one marker and one note where several answers could be given (A6)", () => {
    const text = slideWith("Zorgen gaan het vaakst over complexe");
    expect(text.match(/Meerdere antwoorden mogelijk/g)).toHaveLength(1);
    expect(text.match(/\*/g)).toHaveLength(2);
    expect(text).toContain("* Meerdere antwoorden mogelijk.");
  });

  it("sets a title smaller rather than its marker on a line by itself", async () => {
    const words = "Over de publieke dienstverlening in welk domein heb je zorgen?";
    const width = textWidth(words, ARIAL_BOLD, 28);
    const report = sampleReport();
    const blocks = report.blocks.map((block) =>
      block.kind === "closed" && block.charts.some((chart) => chart.shape === "several")
        ? { ...block, message: null, wording: words }
        : block,
    );
    const made = slidesOf(await deckOf({ ...report, blocks }));
    const marked = made.flatMap(shapesOf).filter((shape) => /type="title"[\s\S]*<a:t>\*<\/a:t>/.test(shape));
    expect(marked.length).toBeGreaterThan(0);
    expect(width).toBeLessThan(1152);
    expect(width + textWidth("*", ARIAL_BOLD, 28)).toBeGreaterThan(1152 * 0.996);
    for (const title of marked) expect(title).toContain(`sz="2400"`);
  });

  it("says who is missing from a smaller base (A7), and where “Anders” is worked out (A8)", () => {
    const text = slideWith("Zorgen gaan het vaakst over complexe");
    expect(text).toContain("N = 93 van 98 deelnemers: 5 sloegen de vraag over.");
    expect(text).toMatch(/‘Anders, namelijk…’: zie dia \d+\./);
  });

  it("puts the conclusion last in reading order and links to all answers on each slide (A9, A10, A12)", () => {
    const themes = slides.filter((slide) => textOf(slide).includes("Andere zorgen over de kwaliteit"));
    expect(themes).toHaveLength(2);
    for (const slide of themes) expect(textOf(slide)).toContain("Open antwoorden peiling 2.docx");
    const last = shapesOf(themes[1] ?? "").map(textOf);
    expect(last.at(-3)).toMatch(/^Conclusie {2}De kwaliteit staat onder druk/);
    const all = themes.map(textOf).join("\n");
    expect(all.match(/Conclusie/g)).toHaveLength(1);
    expect(all).toContain("“politieke hijgerigheid”");
    const at = slides.indexOf(themes[0] ?? "") + 1;
    expect(partsOf(sample).get(`ppt/slides/_rels/slide${at}.xml.rels`)).toContain(
      'Target="Open%20antwoorden%20peiling%202.docx" TargetMode="External"',
    );
  });

  it("shows left-out words as a mark in another face", () => {
    const slide = slides.find((one) => textOf(one).includes("In hun eigen woorden")) ?? "";
    expect(textOf(slide)).toContain("Bij [weggelaten] wist niemand");
    expect(slide).toContain('typeface="Times New Roman"');
    expect(/<a:r><a:rPr[^>]*b="1"[^>]*>(?:(?!<\/a:r>).)*\[weggelaten\]/.test(slide)).toBe(true);
  });

  it("puts the previous wave beside this one, hollow, with both N's and the differences (A15)", () => {
    const text = slideWith("van 36 % naar 47 %");
    expect(text).toContain("□ Peiling 1, november 2025 (N = 87)");
    expect(text).toContain("■ Peiling 2, mei 2026 (N = 98)");
    expect(text).toContain("−3");
    const chart = chartsOf(sample).find((one) => one.includes("Peiling 1")) ?? "";
    expect(chart).toMatch(/<c:spPr><a:solidFill><a:schemeClr val="bg1"\/><\/a:solidFill><a:ln w="28575">/);
  });

  it("gives the reason where it refuses to compare", () => {
    expect(slideWith("Vraag 7: breuk in de reeks")).toContain("de antwoorden zijn gewijzigd");
  });

  it("names what is not shown apart, and shows counts where a group is small", () => {
    expect(slideWith("Bij uitvoerende diensten")).toContain("Rijksinspectie, Gemeenten en Overige overheid");
    const chart = chartsOf(sample).find((one) => one.includes("percentStacked")) ?? "";
    expect(chart).toContain('formatCode="0"');
    expect(chart).not.toContain("%");
  });

  it("accounts for the poll, with the standing sentence (A19)", () => {
    expect(slideWith("Zo is deze peiling gehouden")).toContain(
      "De uitkomsten zeggen iets over deze deelnemers",
    );
  });

  it("ends with every table and its base", () => {
    expect(titlesOf(sample).filter((title) => title.startsWith("Bijlage"))).toEqual([
      "Bijlage: tabel bij vraag 1",
      "Bijlage: vraag 1 per sector",
      "Bijlage: tabel bij vraag 3",
    ]);
    expect(slideWith("Bijlage: tabel bij vraag 3")).toMatch(/93\tbeantwoord \(N\)\n5\tovergeslagen/);
  });

  it("has notes on every slide, beginning with the question where there is one", () => {
    const notes = notesOf(sample);
    expect(notes).toHaveLength(slides.length);
    expect(textOf(notes[3] ?? "")).toMatch(/^Vraag: De letterlijke vraag[\s\S]*Basis: Beantwoord 98/);
  });

  it("names colours by the theme only", () => {
    for (const [path, xml] of partsOf(sample))
      if (!path.includes("theme")) expect(xml).not.toContain("srgbClr");
  });

  it("keeps rounded, published values in the workbook behind a chart, and no formulas", () => {
    const workbook = unzipSync(sample)["ppt/embeddings/workbook1.xlsx"];
    const sheet = partsOf(workbook ?? new Uint8Array()).get("xl/worksheets/sheet1.xml") ?? "";
    expect([...sheet.matchAll(/<v>([^<]*)<\/v>/g)].map((found) => found[1])).toEqual([
      "0.04",
      "4",
      "0.35",
      "34",
      "0.27",
      "26",
      "0.24",
      "24",
      "0.06",
      "6",
      "0.04",
      "4",
    ]);
    expect(sheet).not.toContain("<f>");
    expect(sheet).toContain("Aantal");
  });
});

describe("end cases", () => {
  it("holds forty options, a grid of 12 by 7, a word of sixty letters, nobody and one answer", async () => {
    const { value, problems } = await pptx.write(hardDeck(), {});
    const bytes = value?.bytes ?? new Uint8Array();
    expect(deckFaults(bytes, "nl-NL")).toEqual([]);
    expect(slidesOf(bytes).flatMap(overlapsOn)).toEqual([]);
    const titles = titlesOf(bytes);
    expect(titles.filter((title) => title.startsWith("Welke van deze veertig"))).toHaveLength(4);
    expect(titles.filter((title) => title.startsWith("In welke mate gaat het hieronder"))).toHaveLength(3);
    expect(slidesOf(bytes).map(textOf).join("\n")).toContain(LONG_WORD);
    expect(chartsOf(bytes).join("")).not.toMatch(/NaN|Infinity/);
    expect(problems.map((one) => one.code)).toContain("deck-title-too-long");
    expect(problems.every((one) => one.severity === "warning")).toBe(true);
  });

  it("shows counts and no percentages under thirty answers", async () => {
    const bytes = await deckOf(hardDeck());
    const chart = chartsOf(bytes).find((one) => one.includes("Nee") && one.includes("<c:v>1</c:v>")) ?? "";
    expect(chart).toContain('formatCode="0"');
  });

  it.each([
    ["control characters", "a\u0000b\u0001c\u000Bd\uFFFEe"],
    ["lone surrogates", "x\uD800y\uDC00z"],
    ["a right-to-left override", "abc \u202Edef\u200D"],
    ["five hundred emoji", "👩‍👩‍👧 🌷 ".repeat(250)],
    ["100,000 signs without a space", "w".repeat(100_000)],
    ["formulas", "=cmd|'/c calc'!A1"],
    ["markup", "<script>&\"'</script>"],
  ])("stays well-formed with %s in every text", async (_, text) => {
    const bytes = await deckOf(reportWith(text));
    expect(deckFaults(bytes, "nl-NL")).toEqual([]);
    for (const xml of partsOf(bytes).values())
      expect(
        /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(xml) && xml.startsWith("<?xml"),
      ).toBe(false);
  });

  it("starts a finding with its count rather than that the findings need a second slide", async () => {
    const report = sampleReport();
    const sentence =
      "antwoordt ‘Complexiteit’ op de vraag: Waar gaan je zorgen rond de kwaliteit van de dienstverlening naar uit?";
    const blocks = report.blocks.map((block): Block =>
      block.kind === "glance"
        ? {
            ...block,
            findings: Array.from({ length: 5 }, (_, i) => ({
              figure: "26 %",
              detail: "1386 van 5247 antwoorden",
              sentence: `${i + 1} ${sentence}`,
              target: block.findings[0]?.target ?? "",
            })),
          }
        : block,
    );
    const made = slidesOf(await deckOf({ ...report, blocks })).map(textOf);
    const glance = made.filter((text) => text.includes("1386 van 5247"));
    expect(glance).toHaveLength(1);
    expect(glance[0]).toContain(`1386 van 5247 antwoorden 1 ${sentence}`);
  });

  it("keeps figures of five digits on one line, and counts of four before their theme", async () => {
    const report = sampleReport();
    const blocks = report.blocks.map((block): Block => {
      if (block.kind === "closed")
        return {
          ...block,
          charts: block.charts.map((chart) => ({
            ...chart,
            base: { ...chart.base, answered: 23_961 },
            sums: chart.sums.map((sum) => ({ ...sum, figure: "13.961 van 30.000" })),
          })),
        };
      if (block.kind !== "open") return block;
      return {
        ...block,
        themes: block.themes
          .slice(0, 2)
          .map((theme) => ({ ...theme, answers: 23_961, participants: 23_961 })),
      };
    });
    const [shape = ""] = slidesOf(await deckOf({ ...report, blocks }))
      .flatMap(shapesOf)
      .filter((one) => one.includes("13.961"));
    const width = Number(/<a:ext cx="(\d+)"/.exec(shape)?.[1]) / 9525;
    const pt = Number(/sz="(\d+)"/.exec(shape)?.[1]) / 100;
    expect(textWidth("13.961\u00A0van\u00A030.000", ARIAL_BOLD, pt)).toBeLessThan(width);
    const counted = slidesOf(await deckOf({ ...report, blocks }))
      .flatMap(shapesOf)
      .flatMap((one) => one.match(/<a:p>[\s\S]*?<\/a:p>/g) ?? [])
      .filter((paragraph) => paragraph.includes("23.961</a:t>") && paragraph.includes("\t"));
    expect(new Set(counted.map((paragraph) => paragraph.includes("sz=")))).toEqual(new Set([true, false]));
    for (const paragraph of counted) {
      const margin = Number(/marL="(\d+)"/.exec(paragraph)?.[1]) / 9525;
      expect(margin).toBeGreaterThan(
        textWidth("23.961", ARIAL_BOLD, paragraph.includes("sz=") ? 20 : 18) + 8,
      );
    }
  });

  it("cuts a title that fits in no size and keeps it whole in the notes", async () => {
    const report = sampleReport();
    const long = "Een boodschap die maar doorgaat en doorgaat ".repeat(8).trim();
    const blocks = report.blocks.map((block) =>
      block.kind === "closed" ? { ...block, message: long } : block,
    );
    const { value, problems } = await pptx.write({ ...report, blocks }, {});
    const bytes = value?.bytes ?? new Uint8Array();
    expect(problems.map((one) => one.code)).toContain("deck-title-too-long");
    expect(titlesOf(bytes)[3]).toMatch(/…$/);
    expect(textOf(notesOf(bytes)[3] ?? "")).toContain(long);
  });
});

describe.skipIf(noJudge !== undefined)("the outside judges", () => {
  it("find nothing in the sample and in the end cases", async () => {
    for (const bytes of [sample, await deckOf(hardDeck())])
      for (const judge of ["ooxml-valid", "deck-accessible"] as const)
        expect(judged(judge, "deck.pptx", bytes)).toBe("");
  });
});

/** The signs of a legend stand beside their words: 3 : 1 is enough for them. */
const LEGEND_SIGNS = ["4b97b3", "858d94", "cf7460"];

describe.skipIf(noLibreOffice !== undefined)("LibreOffice", () => {
  it("opens the deck with every slide, and draws no text fainter than 4.5 : 1", async () => {
    const made = openedInLibreOffice("deck.pptx", sample, "pdf").get("deck.pdf") ?? new Uint8Array();
    const pdf = new TextDecoder("latin1").decode(made);
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(slides.length);
    const inks = inksOf(made);
    expect(inks.length).toBeGreaterThan(5);
    const faint = inks.filter((ink) => contrast(ink, [255, 255, 255]) < 4.5).map(hexOf);
    expect(faint.filter((ink) => !LEGEND_SIGNS.some((sign) => near(sign, ink)))).toEqual([]);
  });

  it("opens a deck with 100,000 signs without a space in every text", async () => {
    const made = openedInLibreOffice("deck.pptx", await deckOf(reportWith("w".repeat(100_000))), "pdf");
    expect(made.get("deck.pdf")?.length).toBeGreaterThan(10_000);
  });
});

function withheld(breakdown: Breakdown, why: string): Breakdown {
  const protection = [["Niet apart getoond", why]] as const;
  return { ...breakdown, message: null, table: null, rows: [], classes: [], protection };
}

describe("blocks the sample does not have", () => {
  const report = sampleReport();
  const closed = report.blocks.find((block) => block.kind === "closed");
  const open = report.blocks.find((block) => block.kind === "open");
  const refused = report.blocks.findLast((block) => block.kind === "comparison");
  if (closed === undefined || open === undefined || refused === undefined)
    throw new Error("the sample lacks a block");

  it("puts a break in the series beside this wave's chart", async () => {
    const bytes = await deckOf({ ...report, blocks: [closed, { ...refused, question: closed.question }] });
    const slide = slidesOf(bytes).find((one) => textOf(one).includes("Vraag 7: breuk in de reeks")) ?? "";
    expect(slide).toContain("<c:chart ");
    expect(textOf(slide)).toContain("Peiling 1: ‘Werk en inkomen’");
  });

  it("says why nothing of a breakdown may be shown under the question's own chart, where there is room", async () => {
    const why =
      "De uitkomst per sector is niet te tonen zonder dat antwoorden van minder dan 5 mensen blijken.";
    const breakdowns = closed.breakdowns.map((one) => withheld(one, why));
    const bytes = await deckOf({ ...report, blocks: [{ ...closed, breakdowns }] });
    const [chart = ""] = slidesOf(bytes).filter((slide) => slide.includes("<c:chart "));
    expect(textOf(chart)).toContain(why);
    expect(titlesOf(bytes).filter((title) => !title.startsWith("Bijlage"))).toHaveLength(2);
  });

  it("says it once, on a slide of its own, for all rows of a grid where there is not", async () => {
    const why = "Een reden. ".repeat(30).trim();
    const rows = ["De kantine", "De computers"].map((row) => ({
      ...withheld(closed.breakdowns[0]!, why),
      title: `Vraag 1, ${row} per sector`,
    }));
    const bytes = await deckOf({ ...report, blocks: [{ ...closed, breakdowns: rows }] });
    const told = slidesOf(bytes)
      .map(textOf)
      .filter((one) => one.includes(why));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^Wat niet apart staat/);
    expect(told[0]).toContain("Vraag 1, De kantine per sector; Vraag 1, De computers per sector.");
    expect(deckFaults(bytes, "nl-NL")).toEqual([]);
  });

  it("gives reasons that do not fit beside the chart a slide of their own", async () => {
    const reasons = ["Samengevoegd", "Niet getoond", "Eerder gepubliceerd"].map(
      (head) =>
        [head, "Zo is geen aantal onder 5 te zien of af te leiden uit wat er wel staat. ".repeat(4)] as const,
    );
    const breakdowns = closed.breakdowns.map((one) => ({ ...one, protection: reasons }));
    const bytes = await deckOf({ ...report, blocks: [{ ...closed, breakdowns }] });
    const all = slidesOf(bytes).map(textOf).join("\n");
    expect(titlesOf(bytes)).toContain("Vraag 1 per sector: wat niet apart staat");
    for (const [head] of reasons) expect(all).toContain(head);
    expect(deckFaults(bytes, "nl-NL")).toEqual([]);
  });

  it("tells several answers by group as a table: they are no parts of a whole", async () => {
    const several = report.blocks.find((one) => one.kind === "closed" && one.charts[0]?.shape === "several");
    if (several?.kind !== "closed") throw new Error("no question with several answers");
    const breakdowns = closed.breakdowns.map((one) => ({ ...one, message: null }));
    const bytes = await deckOf({ ...report, blocks: [{ ...several, breakdowns }] });
    expect(chartsOf(bytes).join("")).not.toContain("percentStacked");
    const slide = slidesOf(bytes).find((one) => textOf(one).startsWith("Vraag 1 per sector")) ?? "";
    expect(slide).toContain("<a:tbl>");
    expect(textOf(slide)).toMatch(/Totaal \(N = 98\)[\s\S]*Goed of zeer goed\s38\s20\s9\s9/);
  });

  it("never breaks a head of a table inside a word while another form of the table has room", async () => {
    const classes = [
      "Helemaal mee oneens",
      "Mee oneens",
      "Niet mee eens en niet mee oneens",
      "Mee eens",
      "Helemaal mee eens",
    ];
    const breakdowns = closed.breakdowns.map((one) => ({
      ...one,
      classes: classes.map((label) => ({ label, tone: "bar" as const })),
      rows: one.rows.map((row) => ({
        ...row,
        cells: classes.map(() => ({ count: 5, percent: null })),
        n: 25,
      })),
    }));
    const bytes = await deckOf({ ...report, blocks: [{ ...closed, breakdowns }] });
    const table = slidesOf(bytes).find((one) => textOf(one).startsWith("Bijlage: vraag 1 per")) ?? "";
    const widths = [...table.matchAll(/<a:gridCol w="(\d+)"/g)].map(([, units]) => Number(units) / 9525 - 26);
    const heads = /<a:tr [\s\S]*?<\/a:tr>/.exec(table)?.[0].match(/<a:tc>[\s\S]*?<\/a:tc>/g) ?? [];
    heads.forEach((head, i) => {
      const pt = Number(/ sz="(\d+)"/.exec(head)?.[1] ?? 1800) / 100;
      for (const word of textOf(head).split(/\s/))
        expect(textWidth(word, ARIAL_BOLD, pt), word).toBeLessThanOrEqual((widths[i] ?? 0) + 14);
    });
  });

  it("shows what is withheld inside a group as one piece of its own", async () => {
    const breakdowns = closed.breakdowns.map((one) => ({
      ...one,
      rows: one.rows.map((row, i) =>
        i === 1 ? { ...row, cells: row.cells.map(() => ({ count: null, percent: null })), rest: 46 } : row,
      ),
    }));
    const bytes = await deckOf({ ...report, blocks: [{ ...closed, breakdowns }] });
    const chart = chartsOf(bytes).find((one) => one.includes("percentStacked")) ?? "";
    expect(chart).toContain("<c:v>Niet apart getoond</c:v>");
    expect(chart.match(/<c:ser>/g)).toHaveLength(4);
  });

  it("says answers and participants where a participant gave more than one (A20)", async () => {
    const themes = open.themes.map((theme) => ({
      ...theme,
      participants: theme.answers - 1,
      said: `${theme.answers} antwoorden, ${theme.answers - 1} deelnemers`,
    }));
    const bytes = await deckOf({ ...report, blocks: [{ ...open, themes }] });
    expect(slidesOf(bytes).map(textOf).join("\n")).toContain("14 antwoorden, 13 deelnemers");
  });

  it("puts the number behind a point that says “vaak”", async () => {
    const [first, ...others] = open.themes;
    if (first === undefined) throw new Error("no theme");
    const point = { code: "a", text: "Wordt vaak genoemd", answers: 12, participants: 12, numbers: [] };
    const bytes = await deckOf({
      ...report,
      blocks: [{ ...open, themes: [{ ...first, subpoints: [point] }, ...others] }],
    });
    expect(slidesOf(bytes).map(textOf).join("\n")).toContain("Wordt vaak genoemd (12)");
  });

  it("tells two slides of one title apart", async () => {
    const bytes = await deckOf({ ...report, blocks: [closed, { ...closed, id: "q1b" }] });
    expect(deckFaults(bytes, "nl-NL")).toEqual([]);
    expect(titlesOf(bytes).some((title) => title.endsWith("(2)"))).toBe(true);
  });

  it("adds uitgenodigd and deelname to who took part (A3)", async () => {
    const block = report.blocks.find((one) => one.kind === "participants");
    if (block === undefined) throw new Error("no participants");
    const wide = {
      ...block,
      columns: ["Sector", "Uitgenodigd", "Deelnemers", "Deelname"],
      rows: block.rows.map(([group = "", count = ""]) => [group, "58", count, "–"]),
      total: ["Totaal", "214", "98", "46 %"],
    };
    const text = slidesOf(await deckOf({ ...report, blocks: [wide] })).map(textOf)[1];
    expect(text).toMatch(/Uitgenodigd\sDeelnemers\sDeelname[\s\S]*Totaal\s214\s98\s46 %/);
  });
});
