import { describe, expect, it } from "vitest";
import { sampleWithNumbers } from "../../../test/support/sample-numbers.ts";
import { formatNames, loadFormat } from "./index.ts";

describe.each(formatNames)("a report as %s", (name) => {
  it("goes by its name and makes the file that the report's links lead to", async () => {
    const report = sampleWithNumbers();
    const format = await loadFormat(name);
    const { value } = await format.write(report, {});
    expect(format.name).toBe(name);
    expect(Object.values(report.meta.files)).toContain(value!.name);
    expect(value!.name.endsWith(`.${name}`)).toBe(true);
    expect(value!.bytes.length).toBeGreaterThan(0);
  });

  it("is the same to the byte when written again", async () => {
    const format = await loadFormat(name);
    const [first, second] = [
      await format.write(sampleWithNumbers(), {}),
      await format.write(sampleWithNumbers(), {}),
    ];
    expect(Buffer.compare(first.value!.bytes, second.value!.bytes)).toBe(0);
  });
});
