import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { diskFolder } from "../adapters/files/folder.ts";
import { copyFolder } from "./copy-folder.ts";

const place = mkdtempSync(join(tmpdir(), "peilschaal-copy-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));

test("a series is copied with everything in it, byte for byte", async () => {
  const example = diskFolder("examples/kwaliteit");
  const copy = diskFolder(join(place, "kwaliteit"));
  await copyFolder(example, copy);
  expect(await copy.list("peiling-2/coding")).toEqual(await example.list("peiling-2/coding"));
  expect(await copy.read("peiling-2/responses.csv")).toEqual(await example.read("peiling-2/responses.csv"));
});
