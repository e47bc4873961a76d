import { unzipSync } from "fflate";
import { pptx } from "../../src/report/formats/pptx/index.ts";
import { warmTimeOf, type Figure } from "../figure.ts";
import { largeReport } from "../large-report.ts";

export const deck: Figure = {
  name: "Slide deck (pptx) of 40 slides with 20 native charts, warm",
  unit: "s",
  goal: 0.15,
  better: "less",
  async measure() {
    const report = largeReport(13, 0);
    const value = await warmTimeOf(() => pptx.write(report, {}));
    const written = await pptx.write(report, {});
    const parts = Object.keys(unzipSync(written.value?.bytes ?? new Uint8Array()));
    const count = (name: RegExp) => parts.filter((part) => name.test(part)).length;
    const slides = count(/^ppt\/slides\/slide\d+\.xml$/);
    const charts = count(/^ppt\/charts\/chart\d+\.xml$/);
    return { value: value / 1000, remark: `${slides} slides, ${charts} charts` };
  },
};
