import { expect, test } from "vitest";
import { base64 } from "./base64.ts";

test.each([0, 1, 2, 3, 0x8000, 0x8001, 100_000])("%i bytes come out as Node has them", (length) => {
  const bytes = Uint8Array.from({ length }, (_, i) => (i * 7919) % 256);
  expect(base64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
});
