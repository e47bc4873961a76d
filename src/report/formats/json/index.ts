import type { LabelledNumber, Report } from "../../model.ts";
import type { ReportFormat } from "../format.ts";
import { readingNotes } from "../reading-notes.ts";
import type { PublicData, PublicNumber } from "./model.ts";

/** The public data for programs, with every text as it is. */
export const json: ReportFormat = {
  name: "json",
  async write(report) {
    const bytes = new TextEncoder().encode(lines(publicData(report)));
    return { value: { name: report.meta.files.data, mediaType: "application/json", bytes }, problems: [] };
  },
};

export function publicData(report: Report): PublicData {
  const { meta, numbers, codebook } = report;
  return {
    format: "public-data.v1",
    language: meta.voice.language,
    organisation: meta.organisation,
    series: meta.series,
    title: meta.title,
    theme: meta.theme,
    wave: meta.wave,
    date: meta.isoDate,
    period: meta.period,
    participants: meta.participants,
    version: meta.version,
    edition: meta.edition,
    invented: meta.invented,
    notes: readingNotes(report, codingNotes(report)),
    numbers: numbers.map(publicNumber),
    codebook,
  };
}

/** How the codes behind the themes came about, and what reading “Anders” added to the counts. */
function codingNotes({ blocks }: Report): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "open") return block.backCoded.map(({ said }) => `${block.short}. ${said}`);
    return block.kind === "account" ? block.coding.map(([term, text]) => `${term}: ${text}.`) : [];
  });
}

/** Wave, version and date stand once, above all numbers. */
function publicNumber({ wave: _, version: _version, date: _date, ...number }: LabelledNumber): PublicNumber {
  return number;
}

/** JSON with a line a property and, in a list, a line an entry: short to read, and small changes stay small. */
function lines(data: PublicData): string {
  const said = Object.entries(data).map(([key, value]: [string, unknown]) => {
    const text = Array.isArray(value) ? entries(value) : JSON.stringify(value);
    return `  ${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${said.join(",\n")}\n}\n`;
}

function entries(list: readonly unknown[]): string {
  if (list.length === 0) return "[]";
  return `[\n${list.map((entry) => `    ${JSON.stringify(entry)}`).join(",\n")}\n  ]`;
}
