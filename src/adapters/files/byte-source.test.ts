import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openFile } from "./byte-source.ts";

const folder = mkdtempSync(join(tmpdir(), "peilschaal-bytes-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("any part of a file can be read, and nothing beyond its end", () => {
  const path = join(folder, "x");
  writeFileSync(path, "0123456789");
  const file = openFile(path);
  const words = (at: number, length: number) => new TextDecoder().decode(file.read(at, length));
  expect([file.size, words(0, 4), words(7, 100), words(20, 5)]).toEqual([10, "0123", "789", ""]);
  file.close();
});
