import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { HostileCase } from "./hostile-cases.ts";
import { runHostile, type HostileRun } from "./hostile-run.ts";

/** What holds for whatever somebody gives: sound files are read, hostile ones do no harm, and all of it in little memory. */
export function doNoHarm(cases: readonly HostileCase[], as: "import" | "codebook"): void {
  const root = mkdtempSync(join(tmpdir(), "peilschaal-hostile-"));
  let run: HostileRun | undefined;

  beforeAll(() => {
    run = runHostile(join(root, "cases"), cases, as);
    expect(run.complaints).toBe("");
  }, 120_000);
  afterAll(() => rmSync(root, { recursive: true }));

  it("is read where nothing is wrong with it", () => {
    expect(run?.told.get("sound")).toMatchObject({ refused: false, codes: [], written: as === "import" });
  });

  it.each(cases.filter(({ must }) => must === "be refused"))(
    "is refused and nothing is written: $name",
    ({ name, why }) => {
      const { refused, codes, written } = run!.told.get(name)!;
      expect({ refused, written }).toEqual({ refused: true, written: false });
      expect(codes.length).toBeGreaterThan(0);
      if (why !== undefined) expect(codes).toEqual([why]);
    },
  );

  it.each(cases.filter(({ must }) => must === "do no harm"))("does no harm: $name", ({ name }) => {
    const { refused, written } = run!.told.get(name)!;
    expect(written).toBe(as === "import" && !refused);
  });

  it("takes less than 256 MB for all of them together, and leaves nothing outside its folder", () => {
    expect(run?.memory).toBeLessThan(256);
    expect(run?.polluted).toBe(false);
    expect(existsSync(join(root, "weg.txt")) || existsSync("/tmp/weg.txt")).toBe(false);
  });
}
