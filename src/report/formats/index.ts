import type { ReportFormat } from "./format.ts";

/** One line a format; each is loaded when it is asked for, so that a build costs what it makes. */
const loaders = {
  pptx: async () => (await import("./pptx/index.ts")).pptx,
  docx: async () => (await import("./docx/index.ts")).docx,
  html: async () => (await import("./html/index.ts")).html,
  xlsx: async () => (await import("./xlsx/index.ts")).xlsx,
  csv: async () => (await import("./csv/index.ts")).csv,
  json: async () => (await import("./json/index.ts")).json,
} satisfies Readonly<Record<string, () => Promise<ReportFormat>>>;

export type FormatName = keyof typeof loaders;

export const formatNames = Object.keys(loaders) as readonly FormatName[];

export function loadFormat(name: FormatName): Promise<ReportFormat> {
  return loaders[name]();
}
