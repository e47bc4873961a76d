import { problem, warning, type Problem } from "../problem.ts";
import { addressesReader, say, type Text, type Voice } from "../text.ts";
import { numbersIn, plainNumber } from "../coding/statement.ts";
import { checkMessageQuotations } from "./check-quotes.ts";
import type { Block, Chart, ComparisonBlock, OpenBlock, Report } from "./model.ts";
import type { ReportWords } from "./words.ts";

const FILE = "report.json";

/**
 * Whether the researcher's words can stand beside the figures: every number in a message is one of the question's
 * own, every finding can be counted, what a message quotes was written, every text has the form and language asked for.
 */
export function checkWords(words: ReportWords, report: Report, voice: Voice): Problem[] {
  return [
    ...Object.entries(words.messages ?? {}).flatMap(([subject, text]) =>
      checkMessage(text, subject, `messages.${subject}`, report, voice),
    ),
    ...Object.entries(words.remarks ?? {}).flatMap(([subject, text]) =>
      checkMessage(text, subject, `remarks.${subject}`, report, voice),
    ),
    ...(words.glance ?? []).flatMap((choice, i) =>
      checkMessage(choice.text, choice.question, `glance[${i}].text`, report, voice),
    ),
    ...(words.breakdowns ?? []).flatMap(({ message, question }, i) =>
      message === undefined ? [] : checkMessage(message, question, `breakdowns[${i}].message`, report, voice),
    ),
    ...checkFindings(words, report),
  ];
}

function checkMessage(text: Text, subject: string, path: string, report: Report, voice: Voice): Problem[] {
  const place = { file: FILE, path };
  const said = say(text, voice);
  const problems: Problem[] = [];
  if (typeof text.nl === "string" && addressesReader(text.nl)) {
    problems.push(problem("message-register-missing", place, { text: text.nl }));
  }
  if (voice.language === "en" && text.en === undefined) {
    problems.push(warning("message-english-missing", place, { text: said }));
  }
  const blocks = report.blocks.filter((block) => isAbout(block, subject));
  if (blocks.length === 0) return problems;
  const known = new Set([...blocks.flatMap(numbersOf), ...pollNumbers(report)]);
  const unknown = numbersIn(said.replaceAll(NAMED, "")).filter((number) => !known.has(number));
  return [
    ...problems,
    ...unknown.map((number) => problem("message-number-unknown", place, { text: said, number })),
    ...checkMessageQuotations(text, blocks, path),
  ];
}

/** A message about a question may also use what its comparison and its coded "Anders" show. */
function isAbout(block: Block, subject: string): boolean {
  if (!("question" in block)) return false;
  const question = subject.replace(/^compare-/, "").split("_")[0];
  return block.id === subject || block.question === question;
}

/** "Peiling 1" and "vraag 3" name things and count nothing; a bare 1 or 3 is a number of people. */
const NAMED = /\b(?:peiling|poll|wave|vraag|question)\s+\d+\b/giu;

function pollNumbers({ meta }: Report): string[] {
  return [String(meta.participants), meta.isoDate.slice(0, 4)];
}

function numbersOf(block: Block): string[] {
  switch (block.kind) {
    case "closed":
      return [
        ...block.charts.flatMap(chartNumbers),
        ...block.breakdowns.flatMap((one) =>
          one.rows.flatMap((row) => [row.n, ...row.cells.flatMap(figures)]).map(written),
        ),
      ];
    case "open":
      return openNumbers(block);
    case "comparison":
      return comparisonNumbers(block);
    default:
      return [];
  }
}

function chartNumbers(chart: Chart): string[] {
  const shown = [...chart.rows, ...chart.sums].flatMap(figures);
  const { location, base } = chart;
  const bases = [base.answered, base.skipped, base.notAsked, base.brokeOff];
  const values: readonly (number | null)[] = location === null ? [] : [location.mean, location.median];
  const located = values.flatMap((value) => (value === null ? [] : [value.toFixed(1), String(value)]));
  return [...shown, chart.n, ...bases].map(written).concat(located);
}

/** Every number an open question shows, as it is written in words. */
export function openNumbers(block: OpenBlock): string[] {
  const themes = block.themes.flatMap((theme) => [
    theme.answers,
    ...theme.subpoints.map((point) => point.answers),
  ]);
  const shares = themes.map((count) => Math.round((100 * count) / Math.max(1, block.answers)));
  return [...themes, ...shares, block.answers, block.published, block.participants, block.themes.length].map(
    written,
  );
}

function comparisonNumbers(block: ComparisonBlock): string[] {
  const rows = [...block.rows, ...block.sums];
  const shown = rows.flatMap((row) => [...figures(row.now), ...figures(row.before)]).map(written);
  return [
    ...shown,
    ...rows.flatMap((row) => digitsOf(row.difference ?? "")),
    written(block.now.n),
    written(block.before.n),
  ];
}

function figures({
  count,
  percent,
}: {
  count: number | null;
  percent: string | null;
}): (number | string | null)[] {
  return [count, ...digitsOf(percent ?? "")];
}

function digitsOf(text: string): string[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([number]) => plainNumber(number));
}

function written(number: number | string | null): string {
  return String(number);
}

function checkFindings(words: ReportWords, report: Report): Problem[] {
  const shown = report.blocks.find((block) => block.kind === "glance")?.findings ?? [];
  const choices = words.glance ?? [];
  return choices.flatMap((choice, i) => {
    const asked = choices.filter((one) => one.question === choice.question).length;
    const found = shown.filter((finding) => finding.target === choice.question).length;
    return found === asked
      ? []
      : [problem("glance-unknown", { file: FILE, path: `glance[${i}]` }, { question: choice.question })];
  });
}
