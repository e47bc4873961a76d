import type { ReportFormat } from "../format.ts";
import { renderReport } from "./report-page.ts";

/** The web report: one file that asks for nothing from anywhere and runs nothing. */
export const html: ReportFormat = {
  name: "html",
  write: async (report, options) => ({
    value: {
      name: report.meta.files.web,
      mediaType: "text/html; charset=utf-8",
      bytes: new TextEncoder().encode(renderReport(report, options)),
    },
    problems: [],
  }),
};
