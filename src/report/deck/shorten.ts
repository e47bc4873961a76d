import { cutToLines, type Face } from "../../office/fonts/measure.ts";
import { warning, type Problem } from "../../problem.ts";
import type { Block, Breakdown, Chart, ComparisonBlock, OpenBlock, Report, ReportTheme } from "../model.ts";
import { GUTTER, PT, type Design } from "./design.ts";

/** So many lines of such a width and size: more of one text would not leave room for the rest of its slide. */
interface Limit {
  readonly lines: number;
  readonly width: number;
  readonly pt: number;
  readonly face: Face;
}

/** Shorter than this fits everywhere and is not measured. */
const SHORT = 40;

/**
 * The report as its slides can hold it: a text longer than its place could ever take is cut at a word, and told.
 * Speaker's notes and text alternatives keep the whole.
 */
export function shortened(
  report: Report,
  design: Design,
): { readonly report: Report; readonly problems: readonly Problem[] } {
  const shortener = new Shortener(design);
  const blocks = report.blocks.map((block) => shortener.block(block));
  return { report: { ...report, blocks }, problems: shortener.problems };
}

class Shortener {
  readonly problems: Problem[] = [];
  readonly #limits: ReturnType<typeof limitsOf>;
  #about = "";

  constructor(design: Design) {
    this.#limits = limitsOf(design);
  }

  block(block: Block): Block {
    this.#about = block.id;
    switch (block.kind) {
      case "glance": {
        const findings = block.findings.map((one) => ({
          ...one,
          sentence: this.#cut(one.sentence, "sentence"),
        }));
        return { ...block, findings };
      }
      case "participants":
        return { ...block, rows: block.rows.map((row) => row.map((text) => this.#cut(text, "group"))) };
      case "closed":
        return {
          ...block,
          charts: block.charts.map((chart) => this.#chart(chart)),
          breakdowns: block.breakdowns.map((one) => this.#breakdown(one)),
        };
      case "open":
        return this.#open(block);
      case "comparison":
        return this.#comparison(block);
      case "account": {
        const rows = block.rows.map(
          ([term, text]) => [this.#cut(term, "term"), this.#cut(text, "account")] as const,
        );
        return { ...block, rows, standing: this.#cut(block.standing, "conclusion") };
      }
    }
  }

  #chart(chart: Chart): Chart {
    return {
      ...chart,
      title: chart.title === null ? null : this.#cut(chart.title, "label"),
      rows: chart.rows.map((row) => ({ ...row, label: this.#cut(row.label, "label") })),
      sums: chart.sums.map((sum) => ({ ...sum, label: this.#cut(sum.label, "sum") })),
    };
  }

  #breakdown(breakdown: Breakdown): Breakdown {
    return {
      ...breakdown,
      classes: breakdown.classes.map((one) => ({ ...one, label: this.#cut(one.label, "piece") })),
      rows: breakdown.rows.map((row) => ({ ...row, label: this.#cut(row.label, "label") })),
      protection: breakdown.protection.map(([head, text]) => [
        this.#cut(head, "term"),
        this.#cut(text, "reason"),
      ]),
    };
  }

  #open(block: OpenBlock): OpenBlock {
    const { conclusion } = block;
    return {
      ...block,
      themes: block.themes.map((theme) => this.#theme(theme)),
      conclusion:
        conclusion === null ? null : { ...conclusion, text: this.#cut(conclusion.text, "conclusion") },
      quotes: block.quotes.map((quote) => ({
        ...quote,
        theme: quote.theme === null ? null : this.#cut(quote.theme, "quotedTheme"),
      })),
    };
  }

  #theme(theme: ReportTheme): ReportTheme {
    const subpoints = theme.subpoints.map((one) => ({ ...one, text: this.#cut(one.text, "subpoint") }));
    return { ...theme, title: this.#cut(theme.title, "theme"), subpoints };
  }

  #comparison(block: ComparisonBlock): ComparisonBlock {
    const { refusal } = block;
    return {
      ...block,
      rows: block.rows.map((row) => ({ ...row, label: this.#cut(row.label, "label") })),
      refusal:
        refusal === null
          ? null
          : {
              ...refusal,
              text: this.#cut(refusal.text, "reason"),
              details: refusal.details.map((one) => this.#cut(one, "reason")),
            },
    };
  }

  #cut(text: string, what: keyof ReturnType<typeof limitsOf>): string {
    if (text.length <= SHORT) return text;
    const { face, pt, width, lines } = this.#limits[what];
    const cut = cutToLines(text, face, pt, width, lines);
    if (cut !== text) {
      const told = text.length > 80 ? `${text.slice(0, 80)}…` : text;
      this.problems.push(warning("deck-text-cut", { path: this.#about }, { text: told }));
    }
    return cut;
  }
}

/** The narrowest place that a text of a kind may come to, so that it fits in the others too. */
function limitsOf({ page, fonts }: Design) {
  const { width } = page("Grafiek met kanttekening");
  const third = (width - 2 * GUTTER) / 3;
  const half = (width - Math.min(360, Math.round(width * 0.34)) - GUTTER) / 2;
  const body = (lines: number, wide: number, pt: number): Limit => ({
    lines,
    width: wide,
    pt,
    face: fonts.body,
  });
  const bold = (lines: number, wide: number, pt: number): Limit => ({
    lines,
    width: wide,
    pt,
    face: fonts.bold,
  });
  return {
    sentence: body(4, width * 0.5, PT.table),
    group: body(6, half, PT.table),
    label: body(5, half - 40, PT.text),
    sum: body(2, width * 0.17, PT.text),
    piece: body(1, width * 0.6, PT.text),
    theme: bold(5, third, PT.heading),
    subpoint: body(8, third - 20, PT.text),
    conclusion: bold(6, width - 160, PT.text),
    quotedTheme: body(2, width * 0.7, PT.count),
    term: bold(3, width * 0.25, PT.text),
    account: body(7, width * 0.65, PT.text),
    reason: body(8, width, PT.text),
  } satisfies Readonly<Record<string, Limit>>;
}
