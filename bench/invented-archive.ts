import { lsrOf, lssOf, type LimeSurvey } from "../test/support/lime-files.ts";
import { zipOf } from "../test/support/imports.ts";
import { seededRandom } from "../src/random.ts";

const PARTS = Array.from({ length: 6 }, (_, i) => [`SQ00${i + 1}`, `Onderdeel ${i + 1}`] as const);
const ANSWERS = ["zeer slecht", "slecht", "neutraal", "goed", "zeer goed"].map(
  (label, i) => [`A${i + 1}`, label] as const,
);
const SYLLABLES = "ba de ge ing lijk maat on op ruim sche stel te ver vol wer zorg".split(" ");
/** As many words as a few hundred people use, so that their texts pack about as small as those of people. */
const VOCABULARY = 3000;

const SURVEY: LimeSurvey = {
  groups: [
    {
      questions: [
        { code: "Q1", type: "L", answers: ANSWERS },
        { code: "Q2", type: "M", parts: PARTS },
        { code: "Q3", type: "F", parts: PARTS, answers: ANSWERS },
        { code: "Q4", type: "N" },
        { code: "Q5", type: "T" },
      ],
    },
  ],
};

/** An invented archive of at least so many MB: answers to closed questions and texts in one's own words. */
export function inventedArchive(megabytes: number): {
  readonly bytes: Uint8Array;
  readonly unpacked: number;
} {
  const lss = lssOf(SURVEY);
  let rows = 10_000;
  for (;;) {
    const lsr = lsrOf(FIELDS, invented(rows));
    const bytes = zipOf({ "survey_1.lss": lss, "survey_1_responses.lsr": lsr });
    if (bytes.length >= megabytes * 1e6) return { bytes, unpacked: lsr.length };
    rows = Math.ceil((rows * megabytes * 1.01e6) / bytes.length);
  }
}

const grid = PARTS.map(([code]) => `1X1X12${code}`);
const ticks = PARTS.map(([code]) => `1X1X11${code}`);
const FIELDS = [
  "id",
  "submitdate",
  "lastpage",
  "startlanguage",
  "1X1X10",
  ...ticks,
  ...grid,
  "1X1X13",
  "1X1X14",
];

function invented(rows: number): Record<string, string>[] {
  const random = seededRandom("archive");
  const pick = (count: number) => Math.floor(random() * count);
  const words = Array.from({ length: VOCABULARY }, () =>
    Array.from({ length: 1 + pick(4) }, () => SYLLABLES[pick(SYLLABLES.length)] ?? "").join(""),
  );
  return Array.from({ length: rows }, (_, i) => ({
    id: String(i + 1),
    submitdate: "2026-05-03 10:00:00",
    lastpage: "1",
    startlanguage: "nl",
    "1X1X10": `A${pick(5) + 1}`,
    ...Object.fromEntries(ticks.map((field) => [field, pick(2) === 0 ? "Y" : ""])),
    ...Object.fromEntries(grid.map((field) => [field, `A${pick(5) + 1}`])),
    "1X1X13": `${pick(40)}.0000000000`,
    "1X1X14": Array.from({ length: pick(40) }, () => words[pick(VOCABULARY)] ?? "").join(" "),
  }));
}
