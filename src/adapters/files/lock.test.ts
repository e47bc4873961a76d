import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exclusively } from "./lock.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "slot-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a folder that two people write at once", () => {
  it("is written by one after the other, and holds nothing afterwards", async () => {
    let inside = 0;
    let most = 0;
    const work = async (): Promise<number> => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return --inside;
    };
    const all = await Promise.all(Array.from({ length: 8 }, () => exclusively(folder, work)));
    expect(most).toBe(1);
    expect(all).toEqual(Array.from({ length: 8 }, () => 0));
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is not held by a process that was killed", async () => {
    const gone = spawn(process.execPath, ["-e", ""]);
    await new Promise((resolve) => gone.once("exit", resolve));
    writeFileSync(join(folder, ".peilschaal.lock"), String(gone.pid));
    expect(await exclusively(folder, async () => "gedaan")).toBe("gedaan");
  });

  it("is let go where the work fails", async () => {
    await expect(exclusively(folder, () => Promise.reject(new Error("mis")))).rejects.toThrow("mis");
    expect(existsSync(join(folder, ".peilschaal.lock"))).toBe(false);
  });

  it("that is not there is left to the work to tell of", async () => {
    expect(await exclusively(join(folder, "niet-daar"), async () => 1)).toBe(1);
  });
});
