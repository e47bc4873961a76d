import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sqliteWriter } from "./ballot-writer.ts";

test("what the thread could not store is told as a store that is away, and no file is made", async () => {
  const folder = mkdtempSync(join(tmpdir(), "peilschaal-writer-"));
  const writer = sqliteWriter(join(folder, "gone.db"), "box_gone", "open-link");
  await writer.close();
  const ballot = { formHash: "form", contentHash: "content", answers: { q1: "goed" } };
  await expect(writer.write([ballot])).rejects.toMatchObject({ kind: "unavailable" });
  await writer.close();
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});
