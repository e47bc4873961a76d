import { release } from "../../src/coding/publishable.ts";
import type {
  Breakdown,
  BreakdownRow,
  Chart,
  ClosedBlock,
  OpenBlock,
  Report,
} from "../../src/report/model.ts";
import { chartOf, sampleReport, themesOf, type Bar } from "./sample-report.ts";

/** What people write that a page must show as they wrote it. */
export const HOSTILE = [
  `<script>document.title="got in"</script>`,
  `"><img src=x onerror="document.title='got in'">`,
  `<svg/onload=document.title='got in'>`,
  `</style></title></textarea><script>document.title="got in"</script>`,
  `[klik](javascript:alert(1)) ![](https://evil.example/?d=1)`,
  `{{constructor.constructor('alert(1)')()}} \${alert(1)}`,
  `&lt;b&gt; &amp; ' " \u202Eomgekeerd\u202C`,
];

const LONG_WORD = "Arbeidsongeschiktheidsverzekeringsmaatschappijmedewerkersraad";
const LONG_LABEL =
  "Overige overheid (stichting, openbaar lichaam, rekenkamer, zelfstandig bestuursorgaan, et cetera)";

/** A report of end cases: hostile words everywhere, nothing and one answer, long words, many options, small groups. */
export function hardReport(): Report {
  const report = sampleReport();
  const [title, theme, organisation] = HOSTILE;
  return {
    ...report,
    meta: {
      ...report.meta,
      title: `${report.meta.title} ${title!}`,
      theme: theme!,
      organisation: organisation!,
      status: `Concept ${HOSTILE[3]!}`,
      files: { ...report.meta.files, answers: `Open antwoorden "javascript:'é <b>.docx` },
    },
    blocks: [
      ...report.blocks,
      closed("nobody", [
        chartOf(
          "nobody",
          "scale",
          SCALE.map(([label, , tone]) => [label, 0, tone!]),
          0,
        ),
      ]),
      closed("no-rows", [chartOf("no-rows", "numbers", [], 0)]),
      closed("one", [
        chartOf(
          "one",
          "nominal",
          [
            ["Ja", 1],
            ["Nee", 0],
          ],
          1,
        ),
      ]),
      closed("forty", [chartOf("forty", "several", fortyOptions(), 98)]),
      closed("grid", grid()),
      closed("ranks", [ranks()]),
      closed("long", [chartOf("long", "nominal", [[LONG_LABEL, 60], [LONG_WORD, 20], ...hostileBars()], 98)]),
      withBreakdowns(),
      open("silence", []),
      open("hostile", HOSTILE),
    ],
  };
}

const SCALE: readonly Bar[] = [
  ["Zeer goed", 1, "positive-2"],
  ["Goed", 40, "positive-1"],
  ["Niet goed, niet slecht", 30, "middle"],
  ["Slecht", 20, "negative-1"],
  ["Zeer slecht", 3, "negative-2"],
  ["Weet ik niet", 4, "hollow"],
];

function closed(id: string, charts: readonly Chart[]): ClosedBlock {
  return {
    kind: "closed",
    id,
    short: `Lastig: ${id}`,
    question: id,
    label: null,
    number: null,
    message: null,
    wording: `Een vraag over ${id}, met ${LONG_WORD} en ${HOSTILE[0]!}?`,
    hint: HOSTILE[1]!,
    charts,
    breakdowns: [],
    otherBlock: null,
  };
}

function fortyOptions(): Bar[] {
  return Array.from({ length: 40 }, (_, i): Bar => [`Antwoord ${i + 1} van veertig`, 98 - 2 * i]);
}

function hostileBars(): Bar[] {
  return HOSTILE.map((text): Bar => [text, 2]);
}

function grid(): Chart[] {
  return Array.from({ length: 12 }, (_, i) => ({
    ...chartOf(`grid_${i}`, "scale", SCALE, 98),
    title: `Rij ${i + 1}: ${i === 0 ? LONG_WORD : "hoe gaat dit?"}`,
    locationNote: "Gemiddelde 3,4, mediaan 4,0, zonder ‘weet ik niet’.",
  }));
}

function ranks(): Chart {
  const chart = chartOf(
    "ranks",
    "ranks",
    [
      ["Snelheid", 50],
      ["Zorgvuldigheid", 38],
      ["Vriendelijkheid", 10],
    ],
    98,
  );
  return { ...chart, rows: chart.rows.map((row) => ({ ...row, detail: "gemiddelde plaats 1,6 (98 ×)" })) };
}

function withBreakdowns(): ClosedBlock {
  const classes = SCALE.map(([label, , tone]) => ({ label, tone: tone! }));
  const plain = ["Nooit", "Soms", "Vaak", LONG_WORD].map((label) => ({ label, tone: "bar" as const }));
  return {
    ...closed("groups", [chartOf("groups", "scale", SCALE, 98)]),
    breakdowns: [
      breakdown("narrow", classes, [
        row("Totaal", 98, [1, 40, 30, 20, 3, 4], true),
        row(LONG_LABEL, 61, [0, 25, 20, 12, 2, 2]),
      ]),
      breakdown("steps", plain, [
        row("Totaal", 1200, [400, 300, 300, 200], true),
        row(LONG_WORD, 700, [10, 290, 300, 100]),
      ]),
      breakdown("withheld", plain, [
        row("Totaal", 98, [40, null, 20, null], true),
        row("Ministerie", 46, [30, null, 14, null]),
        row("ZBO", null, [12, null, null, null]),
      ]),
      breakdown("added-up", plain, [
        row("Totaal", 98, [90, 80, 20, 9], true),
        row(HOSTILE[2]!, 46, [40, 30, null, 5]),
      ]),
      breakdown("nothing", [], []),
    ],
  };
}

function breakdown(id: string, classes: Breakdown["classes"], rows: readonly BreakdownRow[]): Breakdown {
  return {
    id: `groups-${id}`,
    by: "sector",
    title: `Per sector: ${id}`,
    message: null,
    table: null,
    classes,
    rows,
    percentages: true,
    nLabel: "N = 98",
    protection: [["Niet apart getoond", `Een reden, met ${HOSTILE[1]!}`]],
    notes: [],
    alt: "",
    speakerNotes: [],
  };
}

function row(
  label: string,
  n: number | null,
  counts: readonly (number | null)[],
  whole = false,
): BreakdownRow {
  const shown = counts.reduce((sum: number, count) => sum + (count ?? 0), 0);
  return {
    label,
    whole,
    n,
    cells: counts.map((count) => ({
      count,
      percent: count === null || n === null ? null : `${Math.round((100 * count) / n)} %`,
    })),
    rest: n !== null && counts.includes(null) ? n - shown : 0,
  };
}

function open(id: string, texts: readonly string[]): OpenBlock {
  const themes =
    texts.length === 0
      ? []
      : themesOf([
          [texts[0]!, texts],
          [LONG_WORD, []],
        ]);
  return {
    kind: "open",
    id,
    short: `Lastig: ${id}`,
    question: id,
    variable: id,
    label: "Vraag 12",
    number: 12,
    message: null,
    wording: `Wat wil je nog kwijt over ${id}?`,
    hint: null,
    answers: texts.length,
    published: Math.max(0, texts.length - 1),
    participants: texts.length,
    themes,
    uncoded: 0,
    conclusion: texts.length === 0 ? null : { text: texts[1]!, restsOn: texts[2]! },
    quotes: texts.map((text) => ({
      text: release([{ words: text }, { redacted: true }, { words: `\n${LONG_WORD}${LONG_WORD}` }]),
      theme: text,
      themeAnswers: 1,
    })),
    base: { answered: texts.length, skipped: 98 - texts.length, notAsked: 0, brokeOff: 0 },
    nLabel: `N = ${texts.length}`,
    baseNote: texts.length === 0 ? "Niemand beantwoordde deze vraag." : "",
    fact: "",
    notes: texts,
    texts: texts.map((text) => release([{ words: text }])),
    redactedTexts: 0,
    withheldTexts: 1,
    backCoded: texts.length === 0 ? [] : [{ label: texts[0]!, raw: 3, coded: 5, said: texts[0]! }],
  };
}
