import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { StoreFailure } from "../../workflow/store-failure.ts";
import { lockFile } from "./lock.ts";

test("a lock is waited for, and what does not pass by waiting is told at once", async () => {
  const root = mkdtempSync(join(tmpdir(), "peilschaal-lock-"));
  try {
    const release = await lockFile(join(root, "alone.lock"));
    let isHeld = true;
    const second = lockFile(join(root, "alone.lock")).then((releaseSecond) => {
      expect(isHeld).toBe(false);
      releaseSecond();
    });
    isHeld = false;
    release();
    await second;
    writeFileSync(
      join(root, "broken"),
      "this is no database, but a file that is long enough to be read".repeat(99),
    );
    const broken = lockFile(join(root, "broken"));
    await expect(broken).rejects.toBeInstanceOf(StoreFailure);
    await expect(broken).rejects.toMatchObject({ kind: "damaged" });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
