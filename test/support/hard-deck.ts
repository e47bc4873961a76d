import { release } from "../../src/coding/publishable.ts";
import type { Block, Chart, ClosedBlock, OpenBlock, Report } from "../../src/report/model.ts";
import { chartOf, sampleReport, themesOf, type Bar } from "./sample-report.ts";

/** A word that fits on no line of a column. */
export const LONG_WORD = "Meervoudigepersoonlijkheidsverzekeringsmaatschappijenoverleg";
const LONG_LABEL =
  "Een antwoord met zoveel woorden dat het ook op twee regels niet past en dus een derde regel nodig heeft, en dan nog iets";

/** The cases that break a page plan: long, many, few and none. All figures are invented. */
export function hardDeck(): Report {
  const report = sampleReport();
  return {
    ...report,
    blocks: [manyOptions(), longLabels(), grid(), ranks(), ...fewAnswers(), ...openCases()],
  };
}

/** A report with one text in every place that a text of others can come to. */
export function reportWith(text: string): Report {
  const report = sampleReport();
  return {
    ...report,
    meta: { ...report.meta, organisation: text, theme: text, title: `Titel ${text}` },
    blocks: report.blocks.map((block) => filled(block, text)),
  };
}

function filled(block: Block, text: string): Block {
  switch (block.kind) {
    case "glance":
      return { ...block, findings: block.findings.map((one) => ({ ...one, sentence: text })) };
    case "participants":
      return { ...block, rows: block.rows.map(([, ...figures]) => [text, ...figures]) };
    case "closed":
      return {
        ...block,
        wording: text,
        charts: block.charts.map((chart) => ({
          ...chart,
          rows: chart.rows.map((row) => ({ ...row, label: text })),
        })),
      };
    case "open":
      return {
        ...block,
        message: null,
        wording: text,
        themes: themesOf([[text, [text, text]]]),
        conclusion: { text, restsOn: text },
        quotes: [{ text: release([{ words: text }]), theme: text, themeAnswers: 3 }],
        texts: [release([{ words: text }])],
      };
    case "comparison":
      return { ...block, wording: text, rows: block.rows.map((row) => ({ ...row, label: text })) };
    case "account":
      return { ...block, rows: [["Doelgroep", text]] };
  }
}

function closed(id: string, charts: readonly Chart[], wording: string): ClosedBlock {
  return {
    kind: "closed",
    id,
    short: id,
    question: id,
    label: `Vraag ${id.slice(1)}`,
    number: Number(id.slice(1)),
    message: null,
    wording,
    hint: null,
    charts,
    breakdowns: [],
    otherBlock: null,
  };
}

function manyOptions(): Block {
  const bars = Array.from({ length: 40 }, (_, i): Bar => [`Antwoord nummer ${i + 1}`, 98 - 2 * i]);
  return closed("q11", [chartOf("q11", "several", bars, 98)], "Welke van deze veertig herkent u?");
}

function longLabels(): Block {
  const bars: Bar[] = [
    [LONG_LABEL, 60],
    [LONG_WORD, 50],
    ["Kort", 98],
  ];
  const wording = `${LONG_LABEL}: `.repeat(6);
  return closed("q12", [chartOf("q12", "several", bars, 98)], wording);
}

function grid(): Block {
  const points: Bar[] = Array.from({ length: 7 }, (_, i) => [`Punt ${i + 1} van zeven`, 10 + i]);
  const charts = Array.from({ length: 12 }, (_, i) => ({
    ...chartOf(`q13-${i}`, "scale", points, 91),
    title: i === 3 ? LONG_LABEL : `Onderdeel ${i + 1} van het rooster`,
  }));
  return closed("q13", charts, "In welke mate gaat het hieronder goed?");
}

function ranks(): Block {
  const chart = chartOf(
    "q14",
    "ranks",
    [
      ["Snelheid", 60],
      ["Zorgvuldigheid", 31],
    ],
    91,
  );
  const rows = chart.rows.map((row) => ({ ...row, detail: "gemiddeld plaats 1,4" }));
  return closed("q14", [{ ...chart, rows }], "Wat komt eerst?");
}

function fewAnswers(): Block[] {
  const bars: Bar[] = [
    ["Ja", 1],
    ["Nee", 0],
  ];
  const none: Bar[] = [
    ["Ja", 0],
    ["Nee", 0],
  ];
  return [
    closed("q15", [chartOf("q15", "nominal", bars, 1)], "Bent u de enige?"),
    closed("q16", [chartOf("q16", "nominal", none, 0)], "Gaf iemand antwoord?"),
    closed("q17", [chartOf("q17", "nominal", [["Ja", 98]], 98)], "Is er maar één antwoord?"),
    closed("q18", [chartOf("q18", "nominal", [], 0)], "Is er geen antwoord?"),
  ];
}

function openCases(): OpenBlock[] {
  const [open] = sampleReport().blocks.filter((block) => block.kind === "open");
  if (open === undefined) throw new Error("the sample report has no open block");
  const base = { ...open, message: null, conclusion: null, quotes: [] };
  const long = Array.from({ length: 40 }, (_, i) => `Punt ${i + 1}: ${LONG_LABEL}`);
  return [
    { ...base, id: "q21", wording: "Thema zonder punten?", themes: themesOf([["Alleen een kop", []]]) },
    { ...base, id: "q22", wording: "Geen thema’s?", themes: [] },
    { ...base, id: "q23", wording: "Niemand?", themes: [], answers: 0, published: 0, nLabel: "N = 0" },
    {
      ...base,
      id: "q24",
      wording: "Een thema hoger dan een kolom?",
      themes: themesOf([
        [LONG_WORD, long],
        ["Daarna", ["Kort"]],
      ]),
      conclusion: { text: LONG_LABEL.repeat(3), restsOn: "" },
    },
  ];
}
