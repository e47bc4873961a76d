import { html } from "../../src/report/formats/html/index.ts";
import { warmTimeOf, type Figure } from "../figure.ts";
import { largeReport } from "../large-report.ts";

export const webReport: Figure = {
  name: "Web report (html) of 20 questions, warm",
  unit: "ms",
  goal: 50,
  better: "less",
  async measure() {
    const report = largeReport(14, 6);
    const value = await warmTimeOf(() => html.write(report, {}));
    const written = await html.write(report, {});
    return { value, remark: `${((written.value?.bytes.length ?? 0) / 1000).toFixed(0)} kB` };
  },
};
