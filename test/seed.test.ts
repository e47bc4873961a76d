import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { ClosedBlock, OpenBlock } from "../src/report/model.ts";
import { partOf } from "./support/office-files.ts";
import { draftOf, EXAMPLE, linesIn, plain, type Draft, type Slide } from "./support/publication.ts";

/** What the first user published, row by row: the example must come out so in every format. */
let draft: Draft;
let english: Draft;

beforeAll(async () => {
  draft = await draftOf(`${EXAMPLE}/peiling-2`);
  english = await draftOf(`${EXAMPLE}/peiling-2`, { language: "en" });
});

const closed = (): ClosedBlock[] => draft.report.blocks.filter((block) => block.kind === "closed");
const open = (): OpenBlock[] => draft.report.blocks.filter((block) => block.kind === "open");
const slidesWith = (text: string): Slide[] =>
  draft.slides.filter((slide) => slide.lines.join("\n").includes(text));
const webText = (): string =>
  plain(draft.web.replaceAll(/<style>.*?<\/style>/gs, "").replaceAll(/<[^>]+>/g, " ")).replaceAll(
    /\s+/g,
    " ",
  );

/** The slides of a closed question itself: its chart, without comparison, groups and appendix. */
function chartSlides(block: ClosedBlock): Slide[] {
  return slidesWith(plain(block.wording)).filter(
    (slide) =>
      slide.charts.length > 0 &&
      !/breuk/i.test(slide.title) &&
      !slide.lines.some((line) => line.startsWith("□ Peiling")) &&
      !slide.alts.some((alt) => /per groep/.test(alt)),
  );
}

describe("the seed's publication", () => {
  it("A1: the title slide names organisation, which poll, theme and date", () => {
    expect(draft.slides[0]?.lines).toEqual(
      expect.arrayContaining(["Staat van de Uitvoering", "Resultaten tweede peiling", "19 mei 2026"]),
    );
    expect(draft.slides[0]?.lines.join(" ")).toContain(
      "Kwaliteit en Toekomstbestendigheid Publieke Dienstverlening",
    );
  });

  it("A2: participants stand in questionnaire order with their total", () => {
    const block = draft.report.blocks.find((one) => one.kind === "participants");
    expect(block?.title).toBe("Deelnemers Peiling 2");
    expect(block?.rows).toEqual([
      ["Ministerie", "25"],
      ["Uitvoerende dienst van een ministerie", "46"],
      ["Rijksinspectie", "2"],
      ["ZBO", "18"],
      ["Gemeenten", "3"],
      ["Overige overheid (Stichting, openbaar lichaam, rekenkamer, et cetera)", "4"],
    ]);
    expect(block?.total).toEqual(["Totaal", "98"]);
    const [slide] = draft.slides.filter((one) => one.title.startsWith("Deelnemers Peiling 2"));
    expect(slide?.lines).toEqual(expect.arrayContaining(["Aantal deelnemers", "Totaal", "98"]));
  });

  it("A3: invited and participation are columns somebody has to ask for", async () => {
    expect(webText()).not.toContain("Uitgenodigd");
    const asked = await draftOf(`${EXAMPLE}/peiling-2`, {
      adapt: (poll) => ({
        ...poll,
        words: { ...poll.words, participants: { show: true, invited: true, chosenBy: "C1" } },
      }),
    });
    const block = asked.report.blocks.find((one) => one.kind === "participants");
    expect(block?.columns).toEqual(["Sector", "Uitgenodigd", "Aantal deelnemers", "Deelname"]);
    expect(block?.total.map(plain)).toEqual(["Totaal", "214", "98", "46 %"]);
    expect(block?.rows.map((row) => plain(row[3] ?? ""))).toEqual(["43 %", "50 %", "–", "44 %", "–", "–"]);
  });

  it("A4: each closed question has its exact wording and a native chart in the order of its scale", () => {
    expect(closed().map((block) => block.wording)).toHaveLength(6);
    for (const block of closed()) {
      const slides = chartSlides(block);
      expect(slides.length, block.wording).toBeGreaterThan(0);
      const labels = slides.flatMap((slide) => slide.charts).flatMap(categoriesIn);
      for (const row of block.charts[0]?.rows ?? []) {
        expect(
          labels.some((label) => label.startsWith(plain(row.label))),
          row.label,
        ).toBe(true);
      }
      if (block.charts[0]?.shape === "scale") {
        expect(labels.map((label) => label.replace(/ \(\d+\)$/, ""))).toEqual(
          block.charts[0].rows.map((row) => plain(row.label)),
        );
      }
    }
    expect(draft.slides.some((slide) => slide.xml.includes("<p:pic>"))).toBe(false);
  });

  it("A5: each closed question prints its own N", () => {
    const ns = { q1: 98, q2: 98, q3: 93, q5: 97, q6: 93, q7: 91 };
    for (const block of closed()) {
      const n = ns[block.question as keyof typeof ns];
      for (const slide of chartSlides(block)) expect(slide.lines.join("\n")).toContain(`N = ${n}`);
      expect(block.charts[0]?.n).toBe(n);
    }
  });

  it("A6: several answers carry one marker and one note, of those who chose at least one", () => {
    for (const block of closed().filter((one) => one.charts[0]?.shape === "several")) {
      for (const slide of chartSlides(block)) {
        const text = slide.lines.join("\n");
        expect(text.match(/Meerdere antwoorden mogelijk/g), block.id).toHaveLength(1);
        expect(text.match(/\*/g), block.id).toHaveLength(2);
      }
    }
    const q3 = closed().find((block) => block.id === "q3")?.charts[0];
    expect(q3?.rows[0]).toMatchObject({ count: 71, percent: "76\u00A0%" });
    const shares = q3?.rows.map((row) => row.share ?? 0) ?? [];
    expect(shares.reduce((total, share) => total + share, 0)).toBeGreaterThan(1);
  });

  it("A7: a smaller base says how many were not asked and how many skipped", () => {
    const said =
      "93 van 98 deelnemers: 3 kregen de vraag niet (‘Geen zorgen’ bij vraag 2), 2 sloegen de vraag over.";
    const q3 = closed().find((block) => block.id === "q3");
    for (const slide of q3 === undefined ? [] : chartSlides(q3))
      expect(slide.lines.join(" ")).toContain(said);
    expect(webText()).toContain(said);
  });

  it("A8: “Anders, namelijk…” is a bar, and a coded block right after its question", () => {
    const ids = draft.report.blocks.map((block) => block.id);
    expect(ids[ids.indexOf("q3") + 1]).toBe("q3_anders_text");
    expect(ids[ids.indexOf("q6") + 1]).toBe("q6_anders_text");
    const other = closed()
      .find((block) => block.id === "q3")
      ?.charts[0]?.rows.at(-1);
    expect(other).toMatchObject({ label: "Anders, namelijk…", tone: "quiet", count: 34 });
  });

  it("A9: coded blocks have the seed's shapes", () => {
    const shapes = open().map((block) => [
      block.id,
      block.themes.length,
      block.themes.reduce((total, theme) => total + theme.subpoints.length, 0),
      block.conclusion === null ? 0 : 1,
    ]);
    expect(shapes).toEqual([
      ["q3_anders_text", 6, 24, 1],
      ["q4", 4, 15, 1],
      ["q6_anders_text", 5, 16, 1],
      ["q8", 5, 15, 1],
      ["q9", 5, 15, 0],
    ]);
  });

  it("A10: themes flow on in order, and the conclusion is read last", () => {
    for (const block of open()) {
      const slides = draft.slides.filter(
        (slide) =>
          block.themes.some((theme) =>
            slide.lines.some((line) => line.endsWith(plain(theme.title)) || line === plain(theme.title)),
          ) &&
          slide.charts.length === 0 &&
          slide.title.includes(plain(block.message ?? block.wording).slice(0, 20)),
      );
      const lines = slides.flatMap((slide) => slide.lines).join("\n");
      const places = block.themes.map((theme) => lines.indexOf(plain(theme.title)));
      expect(places, block.id).toEqual([...places].sort((a, b) => a - b));
      expect(places.includes(-1), block.id).toBe(false);
      if (block.conclusion !== null) {
        const last = slides.at(-1)?.lines ?? [];
        const at = last.findIndex((line) => line.includes(plain(block.conclusion?.text ?? "")));
        expect(at, block.id).toBeGreaterThan(last.length - 5);
      }
    }
  });

  it("A11: headings end alike, and é, i.p.v., curly quotes and … survive", () => {
    for (const block of open()) for (const theme of block.themes) expect(theme.title).not.toMatch(/[:.]$/);
    const everywhere = [
      draft.slides.flatMap((slide) => slide.lines).join("\n"),
      webText(),
      linesIn(partOf(draft.document, "word/document.xml")).join("\n"),
    ];
    for (const text of everywhere) {
      for (const sign of ["één", "i.p.v.", "“", "’", "…"]) expect(text).toContain(sign);
    }
  });

  it("A12: the link names the document and works", () => {
    const name = "Open antwoorden peiling 2.docx";
    expect(draft.files.map((file) => file.name)).toContain(name);
    const linked = draft.slides.filter((slide) => slide.lines.some((line) => line.includes(name)));
    expect(linked.length).toBeGreaterThan(4);
    const target = `"${encodeURIComponent(name)}"`;
    for (const slide of linked) expect(slide.relationships).toContain(`Target=${target}`);
    expect(draft.web).toContain(`href=${target}`);
  });

  it("A13, A14: the document holds every publishable answer to every open question, in an order of its own", () => {
    const lines = linesIn(partOf(draft.document, "word/document.xml"));
    const [, ...rows] = readFileSync(`${EXAMPLE}/peiling-2/responses.csv`, "utf8").trim().split("\n");
    for (const block of open()) {
      for (const text of block.texts.slice(0, 5)) {
        const words = text.parts.map((part) => ("words" in part ? part.words : "[weggelaten]")).join("");
        expect(lines.join("\n")).toContain(plain(words.split("\n")[0] ?? ""));
      }
      expect(block.published + block.withheldTexts).toBe(block.answers);
    }
    expect(open().map((block) => block.id)).toContain("q9");
    const ids = rows.map((row) => row.slice(0, 12)).filter((id) => /^[a-z2-7]{12}$/.test(id));
    expect(ids).toHaveLength(98);
    expect(ids.filter((id) => lines.join("\n").includes(id))).toEqual([]);
  });

  it("A15: waves stand side by side with both N’s, or the reason why not", () => {
    const comparisons = draft.report.blocks.filter((block) => block.kind === "comparison");
    expect(comparisons.map(({ id, refusal }) => [id, refusal === null])).toEqual([
      ["compare-q1", true],
      ["compare-q2", true],
      ["compare-q3", true],
      ["compare-q5", false],
      ["compare-q6", true],
      ["compare-q7", false],
    ]);
    const [q2] = slidesWith("In welke mate maak je je zorgen").filter((slide) =>
      slide.lines.join().includes("Verschil"),
    );
    expect(q2?.lines.join(" ")).toContain("N = 87");
    expect(q2?.lines.join(" ")).toContain("N = 98");
    expect(comparisons.find((block) => block.id === "compare-q5")?.refusal?.text).toContain(
      "vraagtekst is gewijzigd",
    );
    expect(comparisons.find((block) => block.id === "compare-q7")?.refusal?.text).toContain(
      "antwoorden zijn gewijzigd",
    );
  });

  it("A16: the web report has the same blocks, every chart a table", () => {
    const text = webText();
    for (const block of [...closed(), ...open()]) {
      expect(text, block.id).toContain(plain(block.message ?? block.wording));
    }
    const tables = draft.web.match(/<table/g) ?? [];
    expect(tables.length).toBeGreaterThanOrEqual(closed().length);
    expect(draft.web).not.toMatch(/<(canvas|script|img|picture)[ >]/);
  });

  it("A17: the data are tidy, a row a published number, with a codebook", () => {
    const data = draft.files.find((file) => file.name.endsWith(".json"));
    const { numbers, codebook } = JSON.parse(new TextDecoder().decode(data?.bytes)) as {
      numbers: readonly { subject: string; count: number }[];
      codebook: readonly { wording: string; base: string; themes: readonly unknown[] }[];
    };
    expect(numbers).toHaveLength(draft.report.numbers.length);
    expect(codebook.every((entry) => entry.wording !== "")).toBe(true);
    expect(codebook.some((entry) => entry.themes.length === 6)).toBe(true);
  });

  it("has the same numbers in every format", () => {
    const textOf = (extension: string): string =>
      new TextDecoder().decode(draft.files.find((file) => file.name.endsWith(extension))?.bytes);
    const { numbers } = JSON.parse(textOf(".json")) as {
      numbers: readonly {
        subject: string;
        answers: string[];
        groups: string[];
        count: number;
        percent: number | null;
      }[];
    };
    const lines = textOf(".csv").trim().split(/\r?\n/).slice(1);
    expect(lines).toHaveLength(numbers.length);
    numbers.forEach(({ subject, answers, groups, count, percent }, i) => {
      const line = lines[i] ?? "";
      for (const part of [subject, answers.join(" "), groups.join(" ")]) expect(line).toContain(`;${part};`);
      expect(line).toMatch(new RegExp(`;${count};\\d*;${percent ?? ""};[^;]*$`));
    });
    const deck = draft.slides.flatMap((slide) => [...slide.alts, slide.notes, ...slide.lines]).join("\n");
    for (const { charts } of closed()) {
      for (const { label, count, percent, said } of charts.flatMap(({ rows }) => rows)) {
        expect(deck.includes(plain(`${label}: ${said}`)), label).toBe(true);
        expect(draft.web.includes(`<b>${percent ?? ""}</b></td><td role="cell">${count}</td>`), label).toBe(
          true,
        );
      }
    }
  });

  it("A18: je or u is one setting, in questions too", async () => {
    const folder = mkdtempSync(join(tmpdir(), "reeks-"));
    try {
      cpSync(EXAMPLE, folder, { recursive: true });
      const series = JSON.parse(readFileSync(`${folder}/reeks.json`, "utf8")) as object;
      writeFileSync(`${folder}/reeks.json`, JSON.stringify({ ...series, register: "u" }));
      const formal = (await draftOf(`${folder}/peiling-2`)).slides.flatMap((slide) => slide.lines).join("\n");
      expect(formal).toContain("Hoe beoordeelt u de huidige kwaliteit");
      expect(formal).not.toMatch(/\b(je|jouw|jij)\b/);
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect(webText()).toContain("Hoe beoordeel je de huidige kwaliteit");
  });

  it("A19: the Verantwoording is generated", () => {
    const account = draft.report.blocks.find((block) => block.kind === "account");
    const text = plain([...(account?.rows ?? []).flat(), account?.standing].join(" "));
    for (const part of [
      "214 uitgenodigd",
      "98 afgerond",
      "begonnen: niet gemeten",
      "20 april tot en met 8 mei 2026",
      "anoniem",
      "Krippendorffs alfa",
      "onder 5",
      "De uitkomsten zeggen iets over deze deelnemers, niet over alle medewerkers in hun sector.",
    ]) {
      expect(text).toContain(part);
    }
    expect(draft.slides.some((slide) => slide.title.startsWith("Verantwoording"))).toBe(true);
  });

  it("A20: counts stand behind words", () => {
    const frequent = open()
      .flatMap((block) => block.themes)
      .flatMap((theme) => theme.subpoints)
      .find((point) => point.text.includes("vaak genoemd"));
    expect(frequent?.answers).toBeGreaterThan(5);
    const [slide] = slidesWith("Vooringevulde aangifte wordt vaak genoemd");
    expect(slide?.lines.join(" ")).toMatch(/vaak genoemd \(\d+\)/);
  });

  it("is complete in English", () => {
    expect(english.slides[0]?.lines).toContain("Results of the second poll");
    const ours = english.slides.flatMap((slide) => [slide.title, slide.lines.at(-2) ?? ""]).join("\n");
    expect(ours).not.toMatch(/\b(deelnemers|vraag|antwoorden|Peiling)\b/);
  });
});

/** The categories of a chart part. */
function categoriesIn(chart: string): string[] {
  const [, categories = ""] = /<c:cat>(.*?)<\/c:cat>/s.exec(chart) ?? [];
  return [...categories.matchAll(/<c:v>(.*?)<\/c:v>/gs)].map(([, label = ""]) => plain(label));
}
