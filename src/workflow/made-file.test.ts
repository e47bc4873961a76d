import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { bytesOfLines, madeFile, wholeFile } from "./made-file.ts";

test("a file of lines is the same each time it is made, and says its size and digest before it is written", () => {
  const lines = Array.from({ length: 10_000 }, (_, i) => `één ${i}\n`);
  const file = madeFile("a/b.csv", () => bytesOfLines(lines));
  const whole = Buffer.from(lines.join(""));
  for (let times = 0; times < 2; times++) expect(Buffer.concat([...file.bytes]).equals(whole)).toBe(true);
  expect([...file.bytes].length).toBeGreaterThan(1);
  expect(file).toMatchObject({
    path: "a/b.csv",
    size: whole.length,
    digest: createHash("sha256").update(whole).digest("hex"),
  });
  expect(wholeFile(file, "b.csv")).toEqual({ path: "b.csv", bytes: new Uint8Array(whole) });
});
