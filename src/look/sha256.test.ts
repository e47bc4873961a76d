import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { hashSource, sha256 } from "./sha256.ts";

test("agrees with Node's own for every length around the edges of a block", () => {
  for (let length = 0; length < 200; length++) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 31 + length) % 256);
    expect(Buffer.from(sha256(bytes)).toString("hex")).toBe(createHash("sha256").update(bytes).digest("hex"));
  }
});

test("a style sheet is named as a policy wants it", () => {
  expect(hashSource("p{color:red}")).toBe(
    `'sha256-${createHash("sha256").update("p{color:red}").digest("base64")}'`,
  );
});
